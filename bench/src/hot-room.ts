import type { BenchContext } from './bench-context.ts';
import { CLUSTER_LOG, startCluster } from './cluster/cluster-server.ts';
import { figure } from './figure.ts';
import { GeneratorProcess } from './generator-process.ts';
import type { Shape } from './load.ts';
import type { BenchOptions } from './options.ts';
import type { Report } from './report.ts';
import { startStandalone, type Server } from './server-process.ts';
import { faultOf, held, type Sustained } from './sustained.ts';

export const HOT_ROOM_TITLE = 'a hot room at its limit beside 1,000 quiet ones on the same partition';

const HOT: Shape = { rooms: 1, membersPerRoom: 20, writersPerRoom: 10, decodeOneIn: 1 };
const DIALECT = 'boardstream';
const QUIET: Shape = { rooms: 1_000, membersPerRoom: 2, writersPerRoom: 1, decodeOneIn: 1 };
const QUIET_RATE = 100;
const SMOKE_ROOMS = 40;
const SMOKE_QUIET_RATE = 40;
/** What a room may take, as the server has it by default. */
const ROOM_OPS_PER_SECOND = 500;
/** The hot room is held for the time that the quiet ones took by themselves, and so many times what they took to join. */
const JOIN_ALLOWANCE = 2;
/** How the hot room is driven, in ops a second; its clients compose what the room does not take at once. */
const LOADS = [
  { name: 'at the limit of a room', rate: 2 * ROOM_OPS_PER_SECOND },
  { name: 'with forty times its limit to compose', rate: 40 * ROOM_OPS_PER_SECOND },
] as const;
const MOST_TIMES = 2;
const ONE_PARTITION = {
  BOARDSTREAM_PARTITIONS: '1',
  BOARDSTREAM_LIMITS_ROOM_OPS_PER_SECOND: String(ROOM_OPS_PER_SECOND),
  BOARDSTREAM_LIMITS_ROOM_OPS_BURST: String(2 * ROOM_OPS_PER_SECOND),
};

/** A form of the server; behind both of its doors are the same partition and the same process that orders it. */
interface Form {
  readonly name: string;
  readonly quietDoor: Server;
  readonly hotDoor: Server;
}

/** One run: the quiet rooms by themselves, then with the hot one, and the hot one meanwhile. */
interface Run {
  readonly alone: Sustained | undefined;
  readonly quiet: Sustained | undefined;
  readonly hot: Sustained | undefined;
}

interface Measured {
  readonly form: string;
  readonly load: (typeof LOADS)[number];
  readonly runs: readonly Run[];
}

/** Whether one room that takes all it can get lets the others of its partition wait. */
export async function runHotRoom(context: BenchContext): Promise<Report> {
  const { options } = context;
  const measured: Measured[] = [];
  // A server each, for what the hot room leaves behind in one would be part of the next.
  for (const start of [standalone, cluster])
    for (const load of LOADS) measured.push(await measure(await start(), load, context));
  const rates = LOADS.map(({ rate }) => String(rate)).join(' and ');
  return {
    name: 'hot-room',
    title: HOT_ROOM_TITLE,
    workload: `One partition. ${String(quietShape(options.smoke).rooms)} quiet rooms of ${String(QUIET.membersPerRoom)} connections, one of which writes, ${String(quietRate(options.smoke))} ops/s in all of them together; the hot room has ${String(HOT.membersPerRoom)} connections, ${String(HOT.writersPerRoom)} of which write, ${rates} ops/s together. A room takes ${String(ROOM_OPS_PER_SECOND)} submissions a second, as by default, so that it waits for its turns and its clients compose. The two loads come from a process each; they and all programs share the machine's cores. In the cluster form (${CLUSTER_LOG}) the hot room is on a gateway of its own; the partition and so the sequencer is the same.`,
    goal: `the quiet rooms' latency beside the hot one at the limit of a room is at most ${String(MOST_TIMES)} times what it is without it.`,
    series: measured.flatMap(({ form, load: { name }, runs }) => [
      { name: `${form}: quiet rooms by themselves`, runs: runs.map(({ alone }) => alone) },
      { name: `${form}: beside the hot one ${name}`, runs: runs.map(({ quiet }) => quiet) },
      { name: `${form}: the hot room ${name}`, runs: runs.map(({ hot }) => hot) },
    ]),
    ratios: [],
    notes: latencyTable(measured),
    method: `each phase was held for ${String(heldSeconds(options))} s after every quiet room had been drawn in, by themselves and beside in turn, on the same server, a new one for each load of the hot room; CPU is the whole server's with the joining, so beside each other both loads count it`,
  };
}

async function standalone(): Promise<Form> {
  const server = await startStandalone(undefined, ONE_PARTITION);
  return { name: 'standalone', quietDoor: server, hotDoor: server };
}

async function cluster(): Promise<Form> {
  const server = await startCluster(2, ONE_PARTITION);
  const [, url = server.url] = server.urls;
  return { name: 'cluster form', quietDoor: server, hotDoor: { ...server, url } };
}

function quietShape(smoke: boolean): Shape {
  return smoke ? { ...QUIET, rooms: SMOKE_ROOMS } : QUIET;
}

function quietRate(smoke: boolean): number {
  return smoke ? SMOKE_QUIET_RATE : QUIET_RATE;
}

function heldSeconds({ stepSeconds, confirmSeconds }: BenchOptions): number {
  return confirmSeconds === 0 ? stepSeconds : confirmSeconds;
}

async function measure(form: Form, load: Measured['load'], { options, say }: BenchContext): Promise<Measured> {
  const { smoke, runs } = options;
  const generators = { quiet: new GeneratorProcess(undefined), hot: new GeneratorProcess(undefined) };
  const shape = quietShape(smoke);
  const seconds = heldSeconds(options);
  // Every quiet room is opened before it is measured: the first operation of a room costs several times what others do.
  const warmupSeconds = shape.rooms / quietRate(smoke) + 1;
  const holdQuiet = (): Promise<Sustained> => {
    const hold = { rate: quietRate(smoke), seconds, smoke, warmupSeconds };
    return held(form.quietDoor, generators.quiet, { dialect: DIALECT, shape }, hold);
  };
  const measured: Run[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      const name = `${form.name}, run ${String(run)}`;
      const began = performance.now();
      const alone = await holdQuiet();
      const took = (performance.now() - began) / 1_000;
      const joining = took - warmupSeconds - seconds;
      say(`${name}, alone: ${outcome(alone)}`);
      const hold = { rate: load.rate, seconds: took + JOIN_ALLOWANCE * joining, smoke };
      const hot = held(form.hotDoor, generators.hot, { dialect: DIALECT, shape: HOT }, hold);
      const tell = (line: string): void => say(`${name}, ${load.name}: ${line}`);
      measured.push({ alone: sound(alone), ...(await beside(hot, holdQuiet(), tell)) });
    }
  } finally {
    await Promise.all([generators.quiet.stop(), generators.hot.stop()]);
    await form.quietDoor.stop();
  }
  return { form: form.name, load, runs: measured };
}

/** Both at the same time; where the hot room is over first, the quiet ones were not beside it, and do not count. */
async function beside(
  holdHot: Promise<Sustained>,
  holdQuiet: Promise<Sustained>,
  say: (line: string) => void,
): Promise<Pick<Run, 'quiet' | 'hot'>> {
  let over = false;
  const [hot, { quiet, covered }] = await Promise.all([
    holdHot.finally(() => (over = true)),
    holdQuiet.then((result) => ({ quiet: result, covered: !over })),
  ]);
  if (!covered) say('the hot room was over before the quiet ones were; it does not count');
  say(`${outcome(quiet)}; the hot room ${outcome(hot)}`);
  return { quiet: covered ? sound(quiet) : undefined, hot: sound(hot) };
}

function sound(result: Sustained): Sustained | undefined {
  return faultOf(result, Infinity) === undefined ? result : undefined;
}

function outcome(result: Sustained): string {
  return faultOf(result, Infinity) ?? `p50 ${result.p50.toFixed(2)} ms, p99 ${result.p99.toFixed(2)} ms`;
}

function latencyTable(measured: readonly Measured[]): readonly string[] {
  const row = (name: string, runs: readonly Run[], value: (result: Sustained) => number): string => {
    const times = runs.flatMap(({ alone, quiet }) =>
      alone === undefined || quiet === undefined ? [] : [value(quiet) / value(alone)],
    );
    return `| ${name} | ${figure(times, 2)} | ≤ ${String(MOST_TIMES)} |`;
  };
  return [
    "| within each run, the quiet rooms' latency beside the hot one to without it | times | to reach |",
    '| --- | --- | --- |',
    ...measured.flatMap(({ form, load: { name }, runs }) => [
      row(`${form}, ${name}, p50`, runs, ({ p50 }) => p50),
      row(`${form}, ${name}, p99`, runs, ({ p99 }) => p99),
    ]),
  ];
}
