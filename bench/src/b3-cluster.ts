import { bareEnginesTable, measureBareEngines, type BareEngines } from './bare-engines.ts';
import { measureAll, type BenchContext, type Subject } from './bench-context.ts';
import { CLUSTER_LOG, startCluster } from './cluster/cluster-server.ts';
import type { Shape } from './load.ts';
import { programTable, type Report } from './report.ts';

export const B3_TITLE = 'the cluster form: 200 rooms of 5 connections, all writing';

const MAX_RATE = 50_000;
const BARE_SECONDS = 5;
const BARE_SMOKE_SECONDS = 1;
const CLUSTER = 'gateway, sequencer, projector, nats-server, event log';

/** B2 with every role and engine a process of its own, all of them and the generator on the machine's cores together. */
export async function runB3(context: BenchContext): Promise<Report> {
  const { options, say } = context;
  const shape: Shape = { rooms: options.smoke ? 20 : 200, membersPerRoom: 5, writersPerRoom: 5, decodeOneIn: 1 };
  const goal = { shape, startRate: options.smoke ? 200 : 500, maxRate: MAX_RATE, p99Ms: 30 };
  const subjects: readonly Subject[] = [
    { name: CLUSTER, start: () => startCluster(), goal: { ...goal, dialect: 'boardstream' } },
  ];
  const bare: BareEngines[] = [];
  for (let run = 1; run <= options.runs; run++) {
    say(`run ${String(run)} of ${String(options.runs)}: bare JetStream, publish to consume`);
    const seconds = options.smoke ? BARE_SMOKE_SECONDS : BARE_SECONDS;
    bare.push(await measureBareEngines({ mode: 'queue', rate: 0, seconds }));
  }
  const free = { ...context, cores: { server: undefined, generator: undefined } };
  const series = await measureAll(subjects, free);
  return {
    name: 'B3',
    title: B3_TITLE,
    workload: `${String(shape.rooms)} rooms of ${String(shape.membersPerRoom)} connections; everybody appends 8 points with pressure to a stroke with each op. One process of each role, nats-server and the event log (${CLUSTER_LOG}) share the machine's cores with the generator.`,
    goal: 'at least 5,000 ops/s sustained (p99 ≤ 30 ms, nothing behind); 10,000 as the stretch.',
    series,
    ratios: [],
    notes: [
      ...programTable(series),
      '',
      ...bareEnginesTable(new Map([['JetStream, publish to consume, as many as go', bare]])),
    ],
  };
}
