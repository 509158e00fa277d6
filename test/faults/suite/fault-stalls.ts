import type { FaultNote } from './disturb.ts';
import type { LeaseChange } from './lease-book.ts';
import type { PlacedRoom } from './nemesis.ts';
import { longestStall, type Stall } from './stalls.ts';

/** Longer than somebody needs who takes over what ran out. */
const FELT_BEYOND_MS = 1_000;

/** What one fault meant for the rooms of its round, each its longest stall, in ms. */
export interface FaultStalls {
  readonly nemesis: string;
  /** Rooms of the partitions that it was done to; all, where it was done to what owns none. */
  readonly hit: readonly number[];
  /** Rooms of other partitions. */
  readonly others: readonly number[];
  /** How long each partition that it was done to was nobody's: since it was given up, or else since the fault. */
  readonly ownerless: readonly number[];
}

export interface MeasuredRoom extends PlacedRoom {
  readonly stalls: readonly Stall[];
}

/** What each fault of a round meant; a fault is felt until its last lease has run out, or the next one begins. */
export function stallsOfFaults(
  faults: readonly FaultNote[],
  rooms: readonly MeasuredRoom[],
  changes: readonly LeaseChange[],
  leaseMs: number,
): readonly FaultStalls[] {
  return faults.map(({ nemesis, at, until, hit }) => {
    const next = Math.min(...faults.map((fault) => fault.at).filter((begin) => begin > at));
    const felt = Math.min(next, until + leaseMs + FELT_BEYOND_MS);
    const longest = (of: readonly MeasuredRoom[]): readonly number[] =>
      of.map(({ stalls }) => {
        // One that lasts into the next fault, or began right before that, is counted there.
        const its = stalls.filter((stall) => stall.until <= next);
        return longestStall(its, at, felt);
      });
    const isHit = ({ partition }: PlacedRoom): boolean => hit === undefined || hit.includes(partition);
    return {
      nemesis,
      hit: longest(rooms.filter(isHit)),
      others: longest(rooms.filter((room) => !isHit(room))),
      ownerless: (hit ?? []).flatMap((partition) => {
        const its = changes.filter((change) => change.partition === partition && change.at >= at && change.at < felt);
        const got = its.find(({ type }) => type !== 'given-up');
        return got === undefined ? [] : [got.at - (its.find(({ type }) => type === 'given-up')?.at ?? at)];
      }),
    };
  });
}
