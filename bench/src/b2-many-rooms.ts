import { measureBareStore, type BareStoreResult } from './bare-store.ts';
import { measureAll, type BenchContext, type Subject } from './bench-context.ts';
import type { Shape } from './load.ts';
import type { Report } from './report.ts';
import { startRelay, startStandalone } from './server-process.ts';
import { spread } from './statistics.ts';

export const B2_TITLE = 'many rooms: 200 rooms of 5 connections, all writing';

const MAX_RATE = 200_000;
/** Puts a group of the bare store. */
const GROUPS = [1, 16, 128] as const;
const BARE_SECONDS = 5;
const BARE_SMOKE_SECONDS = 1;

const SERVER = 'standalone';
const RELAY = '`ws` relay, a write per message';

/** Breadth: many small rooms, each with a stream of its own in the log. */
export async function runB2(context: BenchContext): Promise<Report> {
  const { cores, options } = context;
  const shape: Shape = { rooms: options.smoke ? 20 : 200, membersPerRoom: 5, writersPerRoom: 5, decodeOneIn: 1 };
  const goal = { shape, startRate: options.smoke ? 500 : 4_000, maxRate: MAX_RATE, p99Ms: 50 };
  const subjects: readonly Subject[] = [
    { name: SERVER, start: () => startStandalone(cores.server), goal: { ...goal, dialect: 'boardstream' } },
    { name: RELAY, start: () => startRelay(cores.server, 0), goal: { ...goal, dialect: 'relay' } },
  ];
  const bare: BareStoreResult[] = [];
  for (let run = 1; run <= options.runs; run++) {
    for (const group of GROUPS) {
      context.say(`run ${String(run)} of ${String(options.runs)}: bare LMDB, groups of ${String(group)}`);
      bare.push(await measureBareStore(cores.server, group, options.smoke ? BARE_SMOKE_SECONDS : BARE_SECONDS));
    }
  }
  return {
    name: 'B2',
    title: B2_TITLE,
    workload: `${String(shape.rooms)} rooms of ${String(shape.membersPerRoom)} connections; everybody appends 8 points with pressure to a stroke with each op. Standalone syncs every event before anybody gets it; the relay stores nothing.`,
    goal: 'at least 10,000 ops/s sustained (p99 ≤ 50 ms, nothing behind).',
    series: await measureAll(subjects, context),
    ratios: [{ name: 'standalone to bare relay', of: SERVER, to: RELAY }],
    notes: bareStoreTable(bare),
  };
}

function bareStoreTable(results: readonly BareStoreResult[]): readonly string[] {
  const rows = GROUPS.map((group) => {
    const of = (value: (result: BareStoreResult) => number): readonly number[] =>
      results.filter((result) => result.group === group).map(value);
    const { median, min, max } = spread(of((result) => result.perSecond));
    const cpu = spread(of((result) => result.cpuMicrosPerPut)).median;
    const time = spread(of((result) => result.groupMs)).median;
    const rates = [median, min, max].map((value) => Math.round(value).toLocaleString('en'));
    return `| ${String(group)} | ${String(rates[0])} (${String(rates[1])}–${String(rates[2])}) | ${cpu.toFixed(1)} | ${time.toFixed(2)} |`;
  });
  return [
    '| bare LMDB, puts a group, synced | puts/s | CPU µs/put | ms a group |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}
