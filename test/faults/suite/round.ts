import { isAborted, pause, systemTimers } from '@boardstream/kernel';
import type { Random } from '@boardstream/testing';
import type { Cluster } from '../../support/cluster.ts';
import type { FaultCluster } from './fault-cluster.ts';
import { checkRoom, type RoomRecord } from './checker.ts';
import { FaultRoom } from './fault-room.ts';
import { longestStall } from './history.ts';
import { Lender } from './lender.ts';
import type { Arena, Nemesis } from './nemesis.ts';
import { victimsOf } from './victims.ts';
import { violation, type Violation } from './violation.ts';

/** How much is drawn in a round: few enough operations that a machine which also runs every process keeps up. */
const WRITERS = 4;
const EVERY_MS = 60;
const ROOMS = 2;
/** Between two faults of one kind: some come while the one before is still felt, most do not. */
const PAUSE_MS = { least: 500, most: 5_000 };

export interface RoundOptions {
  readonly name: string;
  readonly nemeses: readonly Nemesis[];
  readonly ms: number;
  readonly leaseMs: number;
  readonly random: Random;
}

export interface RoundReport {
  readonly name: string;
  readonly nemeses: readonly string[];
  /** Operations that were submitted. */
  readonly operations: number;
  /** Faults of each nemesis. */
  readonly faults: ReadonlyMap<string, number>;
  /** The longest time in which operations of a room waited and none was saved, in ms. */
  readonly stallMs: number;
  readonly violations: readonly Violation[];
  /** What is known of each room. */
  readonly records: readonly RoomRecord[];
}

/** Draws in new rooms while faults are done, waits until all is quiet again, and checks what is left. */
export async function runRound(target: FaultCluster, options: RoundOptions): Promise<RoundReport> {
  const { cluster } = target;
  const { name, random, nemeses } = options;
  const rooms = await Promise.all(
    Array.from({ length: ROOMS }, (_, index) =>
      FaultRoom.open(cluster, {
        name: `${name}-${String(index + 1)}`,
        writers: WRITERS,
        everyMs: EVERY_MS,
        random: random.fork(),
      }),
    ),
  );
  try {
    const faults = await disturb(target, rooms, options);
    const outcome = await gather(cluster, rooms);
    const histories = outcome.records.map((record) => record.histories);
    return {
      name,
      nemeses: nemeses.map((nemesis) => nemesis.name),
      operations: histories.flat().reduce((sum, { entries }) => sum + countOf(entries, 'submitted'), 0),
      faults,
      stallMs: Math.max(0, ...histories.map(longestStall)),
      ...outcome,
    };
  } finally {
    await Promise.all(rooms.map((room) => room.close()));
  }
}

/** Draws and does faults for the time of the round; resolves when the last fault is taken back. */
async function disturb(
  { cluster, links, misdoings }: FaultCluster,
  rooms: readonly FaultRoom[],
  { nemeses, ms, leaseMs, random }: RoundOptions,
): Promise<ReadonlyMap<string, number>> {
  const signal = AbortSignal.timeout(ms);
  const arena: Arena = {
    victims: new Lender(victimsOf(cluster)),
    links: new Lender(links),
    misdoings: new Lender(misdoings),
    random: random.fork(),
    leaseMs,
  };
  const faults = new Map<string, number>();
  const strikes = nemeses.map(async (nemesis) => {
    while (!isAborted(signal)) {
      await pause(systemTimers, arena.random.integer(PAUSE_MS.least, PAUSE_MS.most), signal);
      if (isAborted(signal)) return;
      faults.set(nemesis.name, (faults.get(nemesis.name) ?? 0) + (await nemesis.strike(arena)));
    }
  });
  await Promise.all([...strikes, ...rooms.map((room) => room.write(signal))]);
  return faults;
}

async function gather(
  cluster: Cluster,
  rooms: readonly FaultRoom[],
): Promise<Pick<RoundReport, 'violations' | 'records'>> {
  try {
    await cluster.ready();
    const records = await Promise.all(rooms.map((room) => room.record()));
    const violations = records.flatMap((record) =>
      checkRoom(record).map(({ kind, what }) => violation(kind, `${record.room}: ${what}`)),
    );
    return { records, violations };
  } catch (error) {
    // A cluster that does not recover, or a log that can't be read, is what the suite looks for.
    return { records: [], violations: [violation('stuck', error instanceof Error ? error.message : String(error))] };
  }
}

function countOf(entries: readonly { readonly type: string }[], type: string): number {
  return entries.filter((entry) => entry.type === type).length;
}
