import type { BenchContext } from './bench-context.ts';
import { figure } from './figure.ts';
import { GeneratorProcess } from './generator-process.ts';
import type { Shape } from './load.ts';
import type { Report } from './report.ts';
import { startStandalone } from './server-process.ts';
import { faultOf, held, sustained, type Sustained } from './sustained.ts';

export const HOT_ROOM_TITLE = 'a hot room at its limit beside 1,000 quiet ones on the same partition';

const QUIET_RATE = 100;
const SMOKE_QUIET_RATE = 40;
const HOT: Shape = { rooms: 1, membersPerRoom: 20, writersPerRoom: 10, decodeOneIn: 1 };
const MAX_HOT_RATE = 20_000;
/** The hot room is at its limit when 1 % of its own deliveries take longer, in ms. */
const HOT_P99_MS = 100;
/** The hot room is held for the time that the quiet ones took by themselves, and so many times what they took to join. */
const JOIN_ALLOWANCE = 3;
const MOST_TIMES = 2;

/** One run: the quiet rooms by themselves, then with the hot one, and the hot one meanwhile. */
interface Run {
  readonly alone: Sustained | undefined;
  readonly beside: Sustained | undefined;
  readonly hot: Sustained | undefined;
}

/** Whether one room that takes all it can get lets the others of its partition wait. */
export async function runHotRoom({ cores, options, say }: BenchContext): Promise<Report> {
  const { smoke, runs, stepSeconds, confirmSeconds } = options;
  const shape: Shape = { rooms: smoke ? 40 : 1_000, membersPerRoom: 2, writersPerRoom: 1, decodeOneIn: 1 };
  const seconds = confirmSeconds === 0 ? stepSeconds : confirmSeconds;
  const quietLoad = { rate: smoke ? SMOKE_QUIET_RATE : QUIET_RATE, seconds, smoke };
  const hotGoal = { startRate: smoke ? 200 : 500, maxRate: smoke ? 400 : MAX_HOT_RATE, p99Ms: HOT_P99_MS, shape: HOT };
  const server = await startStandalone(cores.server, { BOARDSTREAM_PARTITIONS: '1' });
  const quiet = new GeneratorProcess(cores.generator);
  const hot = new GeneratorProcess(cores.generator);
  const dialect = 'boardstream';
  const measured: Run[] = [];
  try {
    say('the limit of the hot room');
    const limit = await sustained(server, hot, { ...hotGoal, dialect }, { ...options, confirmSeconds: 0 }, say);
    if (limit === undefined) throw new Error('the hot room held no rate by itself: it has no limit to be driven at');
    for (let run = 1; run <= runs; run++) {
      const began = performance.now();
      const alone = await held(server, quiet, { dialect, shape }, quietLoad);
      const took = (performance.now() - began) / 1_000;
      const hotLoad = { rate: limit.rate, seconds: took + JOIN_ALLOWANCE * (took - seconds), smoke };
      let over = false;
      const [hotResult, beside] = await Promise.all([
        held(server, hot, { dialect, shape: HOT }, hotLoad).finally(() => (over = true)),
        held(server, quiet, { dialect, shape }, quietLoad).then((result) => ({ result, covered: !over })),
      ]);
      if (!beside.covered)
        say(`run ${String(run)}: the hot room was over before the quiet ones were; it does not count`);
      const all = { alone, beside: beside.result, hot: hotResult };
      for (const [name, result] of Object.entries(all)) say(`run ${String(run)}, ${name}: ${outcome(result)}`);
      measured.push({
        alone: sound(alone),
        beside: beside.covered ? sound(beside.result) : undefined,
        hot: sound(hotResult),
      });
    }
  } finally {
    await Promise.all([quiet.stop(), hot.stop()]);
    await server.stop();
  }
  return {
    name: 'hot-room',
    title: HOT_ROOM_TITLE,
    workload: `One standalone server with one partition. ${String(shape.rooms)} quiet rooms of 2 connections, one of which writes, ${String(quietLoad.rate)} ops/s in all of them together; the hot room has ${String(HOT.membersPerRoom)} connections, ${String(HOT.writersPerRoom)} of which write, at the highest rate that it held by itself (p99 ≤ ${String(HOT_P99_MS)} ms). The two loads come from a process each, on one core together.`,
    goal: `the quiet rooms' latency beside the hot one is at most ${String(MOST_TIMES)} times what it is without it.`,
    series: [
      { name: 'quiet rooms by themselves', runs: measured.map(({ alone }) => alone) },
      { name: 'quiet rooms beside the hot one', runs: measured.map(({ beside }) => beside) },
      { name: 'the hot room meanwhile', runs: measured.map((run) => run.hot) },
    ],
    ratios: [],
    notes: latencyTable(measured),
    method: `each phase was held for ${String(seconds)} s, by themselves and beside in turn on the same server; CPU is the whole server's, so beside each other both loads count it`,
  };
}

function sound(result: Sustained): Sustained | undefined {
  return faultOf(result, Infinity) === undefined ? result : undefined;
}

function outcome(result: Sustained): string {
  return faultOf(result, Infinity) ?? `p50 ${result.p50.toFixed(2)} ms, p99 ${result.p99.toFixed(2)} ms`;
}

function latencyTable(runs: readonly Run[]): readonly string[] {
  const row = (name: string, value: (result: Sustained) => number): string => {
    const times = runs.flatMap(({ alone, beside }) =>
      alone === undefined || beside === undefined ? [] : [value(beside) / value(alone)],
    );
    return `| ${name} | ${figure(times, 2)} | ≤ ${String(MOST_TIMES)} |`;
  };
  return [
    "| within each run, the quiet rooms' latency beside the hot one to without it | times | to reach |",
    '| --- | --- | --- |',
    row('p50', ({ p50 }) => p50),
    row('p99', ({ p99 }) => p99),
  ];
}
