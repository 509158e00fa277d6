import type { FaultStalls } from './fault-stalls.ts';
import { CALM_NAME } from './calm.ts';
import { JOIN } from './owner-nemeses.ts';
import { percentile } from '../support/percentile.ts';

/** How long a partition may be without service beyond the lease of an owner that was killed. */
const BEYOND_LEASE_MS = 1_000;
/** How long it may be while it is handed over. */
const HAND_OVER_MS = 250;

/**
 * What the loss of an owner meant, and its hand-over, each beside what it may mean: a sentence for each that was done. Beside
 * them what writers wait for when nothing is done, for rooms of other partitions wait as long.
 */
export function describeOwners(faults: readonly FaultStalls[], leaseMs: number): readonly string[] {
  const kinds = [
    { nemesis: 'kill-owner', what: 'kill -9 of the owner of a room', boundMs: leaseMs + BEYOND_LEASE_MS },
    { nemesis: 'hand-over', what: 'Hand-over of the partitions of an owner that ends', boundMs: HAND_OVER_MS },
    { nemesis: JOIN, what: 'Hand-over of partitions to a sequencer that starts', boundMs: HAND_OVER_MS },
  ];
  const of = (nemesis: string): readonly FaultStalls[] => faults.filter((fault) => fault.nemesis === nemesis);
  const told = kinds.flatMap(({ nemesis, what, boundMs }) => {
    const its = of(nemesis);
    return its.length === 0 ? [] : [sentence(what, its, boundMs)];
  });
  const calm = of(CALM_NAME).flatMap(({ hit }) => hit);
  return calm.length === 0 ? told : [...told, `While nothing was done: write stall of all rooms ${spread(calm)}.`];
}

function sentence(what: string, faults: readonly FaultStalls[], boundMs: number): string {
  const hit = faults.flatMap((fault) => fault.hit);
  const outcome = percentile(hit, 0.99) <= boundMs ? 'kept' : 'NOT KEPT';
  return (
    `${what}, ${String(faults.length)} times: write stall of its rooms ${spread(hit)}; p99 ≤ ${ms(boundMs)}: ${outcome}. ` +
    `Rooms of other partitions ${spread(faults.flatMap(({ others }) => others))}. ` +
    `Its partitions were nobody's for ${spread(faults.flatMap(({ ownerless }) => ownerless))}.`
  );
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  return [
    `p50 ${ms(percentile(values, 0.5))}`,
    `p99 ${ms(percentile(values, 0.99))}`,
    `longest ${ms(Math.max(...values))} (${String(values.length)})`,
  ].join(', ');
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
