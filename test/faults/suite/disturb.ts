import { setTimeout as delay } from 'node:timers/promises';
import { isAborted, pause, systemTimers } from '@boardstream/kernel';
import type { Random } from '@boardstream/testing';
import type { FaultCluster } from './fault-cluster.ts';
import { Lender } from './lender.ts';
import type { Apart, Arena, Nemesis, PlacedRoom } from './nemesis.ts';
import { isProcessOf } from './owner-nemeses.ts';
import { victimsOf } from './victims.ts';

/** Between two faults of one kind: some come while the one before is still felt, most do not. */
const PAUSE_MS = { least: 500, most: 5_000 };
/** Where each kind is done once. */
const SHORT_PAUSE_MS = 200;
/** What a fault may last at most: more than what an append may take (G9), or, where each is done once, less. */
const LONGEST_MS = { long: 7_000, short: 1_800 };

/** How faults are done: each kind again and again for this long, all at the same time; or each once, one after the other. */
export type Pace = { readonly type: 'again'; readonly forMs: number } | { readonly type: 'once' };

/** A fault that was done, with times of the histories' clock. */
export interface FaultNote {
  readonly at: number;
  readonly until: number;
  readonly nemesis: string;
  /** What it was done to. */
  readonly to: readonly string[];
  /** The partitions that were owned by what it was done to; undefined where that owns none. */
  readonly hit?: readonly number[];
}

export interface DisturbOptions {
  readonly target: FaultCluster;
  readonly rooms: readonly PlacedRoom[];
  readonly nemeses: readonly Nemesis[];
  readonly pace: Pace;
  readonly leaseMs: number;
  readonly random: Random;
}

/**
 * Does faults, and calls back with each when it is taken back, or with what kept it from that; resolves when all are.
 */
export async function disturb(
  { target, rooms, nemeses, pace, leaseMs, random }: DisturbOptions,
  onFault: (fault: FaultNote, trouble: unknown) => void,
): Promise<void> {
  const arena: Arena = {
    victims: new Lender(victimsOf(target.cluster)),
    links: new Lender(target.links),
    misdoings: new Lender(target.misdoings),
    rooms,
    leases: target.leases,
    connection: target.connection,
    random: random.fork(),
    leaseMs,
    longestMs: pace.type === 'again' ? LONGEST_MS.long : LONGEST_MS.short,
  };
  const strike = async ({ name, strike }: Nemesis): Promise<void> => {
    let fault = beginning(arena, name);
    const apart: Apart = async (nemesis, to, takeBack) => {
      onFault(fault.end(to), undefined);
      fault = beginning(arena, nemesis);
      await takeBack();
    };
    let to: readonly string[] = [];
    let trouble: unknown;
    try {
      to = await strike(arena, apart);
    } catch (error) {
      trouble = error;
    }
    if (to.length > 0 || trouble !== undefined) onFault(fault.end(to), trouble);
  };
  if (pace.type === 'once') {
    for (const nemesis of nemeses) {
      await strike(nemesis);
      await delay(SHORT_PAUSE_MS);
    }
    return;
  }
  const signal = AbortSignal.timeout(pace.forMs);
  await Promise.all(
    nemeses.map(async (nemesis) => {
      while (!isAborted(signal)) {
        await pause(systemTimers, arena.random.integer(PAUSE_MS.least, PAUSE_MS.most), signal);
        if (!isAborted(signal)) await strike(nemesis);
      }
    }),
  );
}

/** A fault that begins now, and is noted when it ends. */
function beginning(arena: Arena, nemesis: string): { end(to: readonly string[]): FaultNote } {
  const at = performance.now();
  const owned = ownedIn(arena);
  const end = (to: readonly string[]): FaultNote => {
    const hit = hitBy(to, owned, ownedIn(arena));
    const fault = { at, until: performance.now(), nemesis, to };
    return hit === undefined ? fault : { ...fault, hit };
  };
  return { end };
}

/** The partitions of each sequencer. */
function ownedIn({ victims, leases }: Arena): ReadonlyMap<string, readonly number[]> {
  const sequencers = victims.all.filter(({ kind }) => kind === 'sequencer');
  return new Map(sequencers.map(({ name }) => [name, leases.partitionsOf((owner) => isProcessOf(owner, name))]));
}

type Owned = ReadonlyMap<string, readonly number[]>;

/**
 * The partitions that something was done to, by names as nemeses give them; undefined when one of them owns none. Who owned
 * nothing before came into the cluster: what it was given is what was hit.
 */
function hitBy(to: readonly string[], before: Owned, after: Owned): readonly number[] | undefined {
  const hit = to.map((name) => {
    const [, partition] = /^partition (\d+)$/.exec(name) ?? [];
    if (partition !== undefined) return [Number(partition)];
    const process = name.replace(/ to (broker|log)$/, '');
    const owned = before.get(process);
    return owned?.length === 0 ? after.get(process) : owned;
  });
  const known = hit.filter((partitions) => partitions !== undefined);
  return known.length === hit.length ? known.flat() : undefined;
}
