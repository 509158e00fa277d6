import { isAborted, pause, systemTimers } from '@boardstream/kernel';
import type { Random } from '@boardstream/testing';
import type { Cluster } from '../../support/cluster.ts';
import type { FaultCluster } from './fault-cluster.ts';
import { checkRoom, type RoomRecord } from './checker.ts';
import { FaultRoom } from './fault-room.ts';
import { entriesOf, longestStall } from './history.ts';
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

/** A fault that was done, with times of the histories' clock. */
export interface FaultNote {
  readonly at: number;
  readonly until: number;
  readonly nemesis: string;
  /** What it was done to. */
  readonly to: readonly string[];
}

export interface RoundReport {
  readonly name: string;
  readonly nemeses: readonly string[];
  /** Operations that were submitted. */
  readonly operations: number;
  readonly faults: readonly FaultNote[];
  /** The longest time in which operations of a room waited and none was saved, in ms. */
  readonly stallMs: number;
  readonly violations: readonly Violation[];
  /** What is known of each room. */
  readonly records: readonly RoomRecord[];
}

/**
 * Draws in new rooms while faults are done, waits until all is quiet again, and checks what is left. A cluster that can not
 * be drawn in, or does not recover, is what the suite looks for: a violation like others.
 */
export async function runRound(target: FaultCluster, options: RoundOptions): Promise<RoundReport> {
  const rooms: FaultRoom[] = [];
  const faults: FaultNote[] = [];
  const report = { name: options.name, nemeses: options.nemeses.map(({ name }) => name), faults };
  try {
    rooms.push(...(await openRooms(target.cluster, options)));
    await disturb(target, rooms, options, faults);
    await target.cluster.ready();
    const records = await Promise.all(rooms.map((room) => room.record()));
    const histories = records.map((record) => record.histories);
    return {
      ...report,
      operations: histories.flat().reduce((sum, history) => sum + entriesOf(history, 'submitted').length, 0),
      stallMs: Math.max(0, ...histories.map(longestStall)),
      violations: records.flatMap((record) =>
        checkRoom(record).map(({ kind, what }) => violation(kind, `${record.room}: ${what}`)),
      ),
      records,
    };
  } catch (error) {
    const stuck = violation('stuck', error instanceof Error ? error.message : String(error));
    return { ...report, operations: 0, stallMs: 0, violations: [stuck], records: [] };
  } finally {
    await Promise.all(rooms.map((room) => room.close()));
  }
}

function openRooms(cluster: Cluster, { name, random }: RoundOptions): Promise<readonly FaultRoom[]> {
  return Promise.all(
    Array.from({ length: ROOMS }, (_, index) =>
      FaultRoom.open(cluster, {
        name: `${name}-${String(index + 1)}`,
        writers: WRITERS,
        everyMs: EVERY_MS,
        random: random.fork(),
      }),
    ),
  );
}

/** Draws and does faults for the time of the round, and notes them; resolves when the last one is taken back. */
async function disturb(
  { cluster, links, misdoings }: FaultCluster,
  rooms: readonly FaultRoom[],
  { nemeses, ms, leaseMs, random }: RoundOptions,
  faults: FaultNote[],
): Promise<void> {
  const signal = AbortSignal.timeout(ms);
  const arena: Arena = {
    victims: new Lender(victimsOf(cluster)),
    links: new Lender(links),
    misdoings: new Lender(misdoings),
    random: random.fork(),
    leaseMs,
  };
  const strikes = nemeses.map(async (nemesis) => {
    while (!isAborted(signal)) {
      await pause(systemTimers, arena.random.integer(PAUSE_MS.least, PAUSE_MS.most), signal);
      if (isAborted(signal)) return;
      const at = performance.now();
      const to = await nemesis.strike(arena);
      if (to.length > 0) faults.push({ at, until: performance.now(), nemesis: nemesis.name, to });
    }
  });
  await Promise.all([...strikes, ...rooms.map((room) => room.write(signal))]);
}
