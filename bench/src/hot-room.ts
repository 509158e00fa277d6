import type { BenchContext } from './bench-context.ts';
import { CLUSTER_LOG, startCluster } from './cluster/cluster-server.ts';
import { figure } from './figure.ts';
import { GeneratorProcess } from './generator-process.ts';
import type { Shape } from './load.ts';
import type { Report } from './report.ts';
import { startStandalone, type Server } from './server-process.ts';
import { faultOf, held, sustained, type Sustained } from './sustained.ts';

export const HOT_ROOM_TITLE = 'a hot room at its limit beside 1,000 quiet ones on the same partition';

const HOT: Shape = { rooms: 1, membersPerRoom: 20, writersPerRoom: 10, decodeOneIn: 1 };
const DIALECT = 'boardstream';
const HOT_LOAD = { dialect: DIALECT, shape: HOT } as const;
const QUIET: Shape = { rooms: 1_000, membersPerRoom: 2, writersPerRoom: 1, decodeOneIn: 1 };
const QUIET_RATE = 100;
const SMOKE_ROOMS = 40;
const SMOKE_QUIET_RATE = 40;
const HOT_START_RATE = 500;
const MAX_HOT_RATE = 50_000;
const SMOKE_MAX_HOT_RATE = 400;
/** The hot room is at its limit when 1 % of its own deliveries take longer, in ms. */
const HOT_P99_MS = 100;
/** The hot room is held for the time that the quiet ones took by themselves, and so many times what they took to join. */
const JOIN_ALLOWANCE = 2;
/** At what parts of its limit the hot room is driven: the second tells what of the first is a machine that is full. */
const SHARES = [
  { part: 1, name: 'at its limit' },
  { part: 0.5, name: 'at half of it' },
] as const;
const MOST_TIMES = 2;
const ONE_PARTITION = { BOARDSTREAM_PARTITIONS: '1' };

/** A form of the server; behind both of its doors are the same partition and the same process that orders it. */
interface Form {
  readonly name: string;
  readonly quietDoor: Server;
  readonly hotDoor: Server;
  /** Of the generators. */
  readonly core: number | undefined;
}

/** The quiet rooms with the hot one, and the hot one meanwhile. */
interface Beside {
  readonly quiet: Sustained | undefined;
  readonly hot: Sustained | undefined;
}

/** One run: the quiet rooms by themselves, then beside the hot one at each of the shares, in their order. */
interface Run {
  readonly alone: Sustained | undefined;
  readonly besides: readonly Beside[];
}

interface Measured {
  readonly form: string;
  readonly runs: readonly Run[];
}

/** Whether one room that takes all it can get lets the others of its partition wait. */
export async function runHotRoom(context: BenchContext): Promise<Report> {
  const { cores, options } = context;
  const forms = [() => standalone(cores.server, cores.generator), cluster];
  const measured: Measured[] = [];
  for (const start of forms) measured.push(await measure(await start(), context));
  const seconds = options.confirmSeconds === 0 ? options.stepSeconds : options.confirmSeconds;
  return {
    name: 'hot-room',
    title: HOT_ROOM_TITLE,
    workload: `One partition. ${String(quietShape(options.smoke).rooms)} quiet rooms of ${String(QUIET.membersPerRoom)} connections, one of which writes, ${String(quietRate(options.smoke))} ops/s in all of them together; the hot room has ${String(HOT.membersPerRoom)} connections, ${String(HOT.writersPerRoom)} of which write, at the highest rate that it held by itself for ${String(options.stepSeconds)} s (p99 ≤ ${String(HOT_P99_MS)} ms), and at half of that. The two loads come from a process each: for standalone on one core together, with the server on the other. In the cluster form (${CLUSTER_LOG}) the hot room is on a gateway of its own, the partition and so the sequencer is the same; all programs and both loads share the machine's cores.`,
    goal: `the quiet rooms' latency beside the hot one is at most ${String(MOST_TIMES)} times what it is without it.`,
    series: measured.flatMap(({ form, runs }) => [
      { name: `${form}: quiet rooms by themselves`, runs: runs.map(({ alone }) => alone) },
      ...SHARES.flatMap(({ name }, index) => [
        { name: `${form}: beside the hot one ${name}`, runs: runs.map(({ besides }) => besides[index]?.quiet) },
        { name: `${form}: the hot room ${name}`, runs: runs.map(({ besides }) => besides[index]?.hot) },
      ]),
    ]),
    ratios: [],
    notes: latencyTable(measured),
    method: `each phase was held for ${String(seconds)} s after every quiet room had been drawn in, by themselves and beside in turn, on the same server; CPU is the whole server's with the joining, so beside each other both loads count it`,
  };
}

async function standalone(serverCore: number | undefined, core: number | undefined): Promise<Form> {
  const server = await startStandalone(serverCore, ONE_PARTITION);
  return { name: 'standalone', quietDoor: server, hotDoor: server, core };
}

async function cluster(): Promise<Form> {
  const server = await startCluster(2, ONE_PARTITION);
  const [, url = server.url] = server.urls;
  return { name: 'cluster form', quietDoor: server, hotDoor: { ...server, url }, core: undefined };
}

function quietShape(smoke: boolean): Shape {
  return smoke ? { ...QUIET, rooms: SMOKE_ROOMS } : QUIET;
}

function quietRate(smoke: boolean): number {
  return smoke ? SMOKE_QUIET_RATE : QUIET_RATE;
}

async function measure(form: Form, { options, say }: BenchContext): Promise<Measured> {
  const { smoke, runs, stepSeconds, confirmSeconds } = options;
  const generators = { quiet: new GeneratorProcess(form.core), hot: new GeneratorProcess(form.core) };
  const startRate = smoke ? SMOKE_MAX_HOT_RATE / 2 : HOT_START_RATE;
  const maxRate = smoke ? SMOKE_MAX_HOT_RATE : MAX_HOT_RATE;
  const goal = { ...HOT_LOAD, startRate, maxRate, p99Ms: HOT_P99_MS };
  const shape = quietShape(smoke);
  const seconds = confirmSeconds === 0 ? stepSeconds : confirmSeconds;
  // Every quiet room is opened before it is measured: the first operation of a room costs several times what others do.
  const warmupSeconds = shape.rooms / quietRate(smoke) + 1;
  const holdQuiet = (): Promise<Sustained> => {
    const hold = { rate: quietRate(smoke), seconds, smoke, warmupSeconds };
    return held(form.quietDoor, generators.quiet, { dialect: DIALECT, shape }, hold);
  };
  const measured: Run[] = [];
  try {
    say(`${form.name}: the limit of the hot room`);
    const limit = await sustained(form.hotDoor, generators.hot, goal, { ...options, confirmSeconds: 0 }, say);
    if (limit === undefined) throw new Error('the hot room held no rate by itself: it has no limit to be driven at');
    for (let run = 1; run <= runs; run++) {
      const began = performance.now();
      const alone = await holdQuiet();
      const took = (performance.now() - began) / 1_000;
      const joining = took - warmupSeconds - seconds;
      say(`${form.name}, run ${String(run)}, alone: ${outcome(alone)}`);
      const besides: Beside[] = [];
      for (const { part, name } of SHARES) {
        const hotLoad = { rate: Math.round(limit.rate * part), seconds: took + JOIN_ALLOWANCE * joining, smoke };
        const holdHot = held(form.hotDoor, generators.hot, HOT_LOAD, hotLoad);
        besides.push(
          await beside(holdHot, holdQuiet(), (line) => say(`${form.name}, run ${String(run)}, ${name}: ${line}`)),
        );
      }
      measured.push({ alone: sound(alone), besides });
    }
  } finally {
    await Promise.all([generators.quiet.stop(), generators.hot.stop()]);
    await form.quietDoor.stop();
  }
  return { form: form.name, runs: measured };
}

/** Both at the same time; where the hot room is over first, the quiet ones were not beside it, and do not count. */
async function beside(
  holdHot: Promise<Sustained>,
  holdQuiet: Promise<Sustained>,
  say: (line: string) => void,
): Promise<Beside> {
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
  const row = (name: string, runs: readonly Run[], index: number, value: (result: Sustained) => number): string => {
    const times = runs.flatMap(({ alone, besides }) => {
      const beside = besides[index]?.quiet;
      return alone === undefined || beside === undefined ? [] : [value(beside) / value(alone)];
    });
    return `| ${name} | ${figure(times, 2)} | ≤ ${String(MOST_TIMES)} |`;
  };
  return [
    "| within each run, the quiet rooms' latency beside the hot one to without it | times | to reach |",
    '| --- | --- | --- |',
    ...measured.flatMap(({ form, runs }) =>
      SHARES.flatMap(({ name }, index) => [
        row(`${form}, ${name}, p50`, runs, index, ({ p50 }) => p50),
        row(`${form}, ${name}, p99`, runs, index, ({ p99 }) => p99),
      ]),
    ),
  ];
}
