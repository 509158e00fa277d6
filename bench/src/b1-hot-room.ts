import { measureAll, type BenchContext, type Subject } from './bench-context.ts';
import type { Shape } from './load.ts';
import type { Report } from './report.ts';
import { startRelay, startStandalone } from './server-process.ts';

export const B1_TITLE = 'hot room: one room, 1,000 connections, 10 of them writing';

const COALESCE_MS = 10;
const MAX_RATE = 60_000;

const SERVER_ALL = 'standalone, every receiver decodes';
const SERVER_SOME = 'standalone, 1 receiver in 16 decodes';
const RELAY_ALL = 'coalesced `ws` relay (10 ms), every receiver decodes';
const RELAY_SOME = 'coalesced `ws` relay (10 ms), 1 receiver in 16 decodes';
const RELAY_EACH = '`ws` relay, a write per message, every receiver decodes';

/** Fan-out: one op becomes 999 deliveries. */
export async function runB1(context: BenchContext): Promise<Report> {
  const { cores, options } = context;
  const shape: Shape = options.smoke
    ? { rooms: 1, membersPerRoom: 50, writersPerRoom: 5, decodeOneIn: 1 }
    : { rooms: 1, membersPerRoom: 1_000, writersPerRoom: 10, decodeOneIn: 1 };
  const some: Shape = { ...shape, decodeOneIn: 16 };
  const goal = { startRate: options.smoke ? 500 : 2_000, maxRate: MAX_RATE, p99Ms: 100 };
  const standalone = () => startStandalone(cores.server);
  const coalesced = () => startRelay(cores.server, COALESCE_MS);
  const subjects: readonly Subject[] = [
    { name: SERVER_ALL, start: standalone, goal: { ...goal, dialect: 'boardstream', shape } },
    { name: RELAY_ALL, start: coalesced, goal: { ...goal, dialect: 'relay', shape } },
    { name: SERVER_SOME, start: standalone, goal: { ...goal, dialect: 'boardstream', shape: some } },
    { name: RELAY_SOME, start: coalesced, goal: { ...goal, dialect: 'relay', shape: some } },
    {
      name: RELAY_EACH,
      start: () => startRelay(cores.server, 0),
      goal: { ...goal, startRate: 300, dialect: 'relay', shape },
    },
  ];
  return {
    name: 'B1',
    title: B1_TITLE,
    workload: `${String(shape.membersPerRoom)} connections in one room, ${String(shape.writersPerRoom)} of them append 8 points with pressure to a stroke with each op. Standalone syncs every event before anybody gets it; the relays store nothing.`,
    goal: 'at least 5,000 ops/s sustained (p99 ≤ 100 ms, nothing behind) with every receiver decoding, 8,000 with 1 in 16; 60 % and 45 % of the coalesced relay.',
    series: await measureAll(subjects, context),
    ratios: [
      { name: 'standalone to coalesced relay, every receiver decodes', of: SERVER_ALL, to: RELAY_ALL, atLeast: 0.6 },
      { name: 'standalone to coalesced relay, 1 in 16 decodes', of: SERVER_SOME, to: RELAY_SOME, atLeast: 0.45 },
      { name: 'standalone to a write per message', of: SERVER_ALL, to: RELAY_EACH },
    ],
    notes: [],
  };
}
