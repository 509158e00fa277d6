import { bareEnginesTable, measureBareEngines, type BareEngines, type BareLoad } from './bare-engines.ts';
import type { BenchContext } from './bench-context.ts';
import { CLUSTER_LOG, startCluster } from './cluster/cluster-server.ts';
import { GeneratorProcess } from './generator-process.ts';
import type { Shape } from './load.ts';
import { programTable, type Report, type Series } from './report.ts';
import { startStandalone, type Server } from './server-process.ts';
import { faultOf, held, type Sustained } from './sustained.ts';

export const B4_TITLE = 'latency when nobody is in a hurry: 1,000 ops/s, each delivered to 10 others';

const RATE = 1_000;
const SMOKE_RATE = 100;
const SHAPE: Shape = { rooms: 20, membersPerRoom: 11, writersPerRoom: 11, decodeOneIn: 1 };
const BARE: ReadonlyMap<string, BareLoad['mode']> = new Map([
  ['JetStream, publish to consume', 'queue'],
  ['JetStream, LMDB synced in groups, core NATS', 'path'],
]);

/** The time an op takes through either form, at a rate that neither has to work for. */
export async function runB4({ cores, options, say }: BenchContext): Promise<Report> {
  const rate = options.smoke ? SMOKE_RATE : RATE;
  const seconds = options.smoke ? options.stepSeconds : options.confirmSeconds;
  const forms: readonly { readonly name: string; readonly start: () => Promise<Server> }[] = [
    { name: 'standalone', start: () => startStandalone(cores.server) },
    { name: 'cluster form', start: () => startCluster() },
  ];
  const series = forms.map(({ name }): Series & { readonly runs: (Sustained | undefined)[] } => ({ name, runs: [] }));
  const bare = new Map([...BARE.keys()].map((name) => [name, [] as BareEngines[]]));
  for (let run = 1; run <= options.runs; run++) {
    for (const [i, { name, start }] of forms.entries()) {
      const result = await heldBy(await start(), { rate, seconds, smoke: options.smoke });
      const fault = faultOf(result, Infinity);
      say(
        `run ${String(run)}, ${name}: ${fault ?? `p50 ${result.p50.toFixed(2)} ms, p99 ${result.p99.toFixed(2)} ms`}`,
      );
      series[i]?.runs.push(fault === undefined ? result : undefined);
    }
    for (const [name, mode] of BARE) {
      say(`run ${String(run)}: ${name}`);
      bare.get(name)?.push(await measureBareEngines({ mode, rate, seconds: Math.min(seconds, 10) }));
    }
  }
  return {
    name: 'B4',
    title: B4_TITLE,
    workload: `${String(SHAPE.rooms)} rooms of ${String(SHAPE.membersPerRoom)} connections that all write, ${String(rate)} ops/s together. Standalone has a core and the generator the other; in the cluster form one process of each role, nats-server and the event log (${CLUSTER_LOG}) share the cores with the generator.`,
    goal: 'standalone p50 ≤ 1.5 ms, p99 ≤ 8 ms; cluster form p50 ≤ 3 ms, p99 ≤ 15 ms.',
    series,
    ratios: [],
    notes: [...programTable(series), '', ...bareEnginesTable(bare)],
    method: `the rate was held for ${String(seconds)} s; ops come up by a timer of 1 ms, so that a time may hold one tick of it`,
  };
}

async function heldBy(
  server: Server,
  how: { readonly rate: number; readonly seconds: number; readonly smoke: boolean },
): Promise<Sustained> {
  const generator = new GeneratorProcess(undefined);
  try {
    return await held(server, generator, { dialect: 'boardstream', shape: SHAPE }, how);
  } finally {
    await generator.stop();
    await server.stop();
  }
}
