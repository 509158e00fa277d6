import { setTimeout as delay } from 'node:timers/promises';
import { partitionOf } from '@boardstream/ports';
import type { Random } from '@boardstream/testing';
import { PARTITIONS, type Cluster } from '../../support/cluster.ts';
import { checkRoom, type RoomRecord } from './checker.ts';
import { disturb, type FaultNote, type Pace } from './disturb.ts';
import type { FaultCluster } from './fault-cluster.ts';
import { FaultRoom, type ClientStanding } from './fault-room.ts';
import { stallsOfFaults, type FaultStalls } from './fault-stalls.ts';
import { entriesOf } from './history.ts';
import type { LeaseChange } from './lease-book.ts';
import type { Nemesis, PlacedRoom } from './nemesis.ts';
import { longestStall, stallsOf } from './stalls.ts';
import { violation, type Violation } from './violation.ts';

/** How much is drawn in a round: few enough operations that a machine which also runs every process keeps up. */
const WRITERS = 3;
const EVERY_MS = 70;
const ROOMS = 3;
/** What is drawn after the last fault. */
const AFTER_MS = 500;

export interface RoundOptions {
  readonly name: string;
  readonly nemeses: readonly Nemesis[];
  readonly pace: Pace;
  readonly leaseMs: number;
  readonly random: Random;
}

export interface RoundReport {
  readonly name: string;
  readonly nemeses: readonly string[];
  /** Operations that were submitted. */
  readonly operations: number;
  readonly faults: readonly FaultNote[];
  /** The longest time in which operations of a room waited and none was saved, in ms. */
  readonly stallMs: number;
  /** What each of the faults meant. */
  readonly stalls: readonly FaultStalls[];
  /** Who got and gave up which partition in this round. */
  readonly leases: readonly LeaseChange[];
  readonly violations: readonly Violation[];
  /** What is known of each room. */
  readonly records: readonly RoomRecord[];
  /** How each client stood at the end. */
  readonly clients: readonly ClientStanding[];
}

/**
 * Draws in new rooms while faults are done, waits until all is quiet again, and checks what is left. A cluster that can not
 * be drawn in, or does not recover, is what the suite looks for: a violation like others.
 */
export async function runRound(target: FaultCluster, options: RoundOptions): Promise<RoundReport> {
  const places = placesOf(options.name);
  const rooms: FaultRoom[] = [];
  const faults: FaultNote[] = [];
  const troubles: Violation[] = [];
  const records: RoomRecord[] = [];
  const began = target.leases.changes.length;
  const stuck = (error: unknown): void =>
    void troubles.push(violation('stuck', error instanceof Error ? error.message : String(error)));
  try {
    rooms.push(...(await openRooms(target.cluster, places, options.random)));
    const ends = new AbortController();
    const writing = Promise.all(rooms.map((room) => room.write(ends.signal)));
    await disturb({ ...options, target, rooms: places }, (fault, trouble) => {
      faults.push(fault);
      if (trouble !== undefined) stuck(trouble);
    });
    await delay(AFTER_MS);
    ends.abort();
    await writing;
    await target.cluster.ready().catch(stuck);
    records.push(...(await Promise.all(rooms.map((room) => room.record()))));
  } catch (error) {
    stuck(error);
  }
  const clients = rooms.flatMap((room) => room.standings);
  await Promise.all(rooms.map((room) => room.close()));
  const leases = target.leases.changes.slice(began);
  const measured = records.map(({ histories }, index) => ({
    ...(places[index] ?? { name: '', partition: -1 }), // never: records are those of the places
    stalls: stallsOf(histories),
  }));
  return {
    name: options.name,
    nemeses: options.nemeses.map(({ name }) => name),
    operations: records
      .flatMap(({ histories }) => histories)
      .reduce((sum, history) => sum + entriesOf(history, 'submitted').length, 0),
    faults,
    stallMs: Math.max(0, ...measured.map(({ stalls }) => longestStall(stalls))),
    stalls: stallsOfFaults(faults, measured, leases, options.leaseMs),
    leases,
    violations: [
      ...troubles,
      ...records.flatMap((record) =>
        checkRoom(record).map(({ kind, what }) => violation(kind, `${record.room}: ${what}`)),
      ),
    ],
    records,
    clients,
  };
}

/** Names of rooms of as many partitions: what is done to one is to be seen beside what is not. */
function placesOf(round: string): readonly PlacedRoom[] {
  const places = new Map<number, string>();
  for (let number = 1; places.size < ROOMS; number++) {
    const name = `${round}-${String(number)}`;
    const partition = partitionOf(name, PARTITIONS);
    if (!places.has(partition)) places.set(partition, name);
  }
  return [...places].map(([partition, name]) => ({ name, partition }));
}

function openRooms(cluster: Cluster, places: readonly PlacedRoom[], random: Random): Promise<readonly FaultRoom[]> {
  return Promise.all(
    places.map(({ name }) =>
      FaultRoom.open(cluster, { name, writers: WRITERS, everyMs: EVERY_MS, random: random.fork() }),
    ),
  );
}
