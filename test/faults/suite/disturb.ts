import { setTimeout as delay } from 'node:timers/promises';
import { isAborted, pause, systemTimers } from '@boardstream/kernel';
import type { Random } from '@boardstream/testing';
import type { FaultCluster } from './fault-cluster.ts';
import { Lender } from './lender.ts';
import type { Arena, Nemesis, PlacedRoom } from './nemesis.ts';
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
  const strike = async (nemesis: Nemesis): Promise<void> => {
    const at = performance.now();
    const owned = ownedIn(arena);
    let to: readonly string[] = [];
    let trouble: unknown;
    try {
      to = await nemesis.strike(arena);
    } catch (error) {
      trouble = error;
    }
    if (to.length === 0 && trouble === undefined) return;
    const hit = hitBy(to, owned);
    const fault = { at, until: performance.now(), nemesis: nemesis.name, to };
    onFault(hit === undefined ? fault : { ...fault, hit }, trouble);
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

/** The partitions of each sequencer. */
function ownedIn({ victims, leases }: Arena): ReadonlyMap<string, readonly number[]> {
  const sequencers = victims.all.filter(({ kind }) => kind === 'sequencer');
  return new Map(sequencers.map(({ name }) => [name, leases.partitionsOf((owner) => isProcessOf(owner, name))]));
}

/** The partitions that something was done to, by names as nemeses give them; undefined when one of them owns none. */
function hitBy(to: readonly string[], owned: ReadonlyMap<string, readonly number[]>): readonly number[] | undefined {
  const hit = to.map((name) => {
    const [, partition] = /^partition (\d+)$/.exec(name) ?? [];
    return partition === undefined ? owned.get(name.replace(/ to (broker|log)$/, '')) : [Number(partition)];
  });
  const known = hit.filter((partitions) => partitions !== undefined);
  return known.length === hit.length ? known.flat() : undefined;
}
