import { rng } from '@boardstream/testing';
import fc from 'fast-check';
import type { Draw } from './generate.ts';

/** Holds the property against many seeds; fast-check prints the one that fails. */
export function always(holds: (draw: Draw) => void, numRuns = 1_000): void {
  fc.assert(
    fc.property(fc.integer(), (seed) => holds(rng(seed))),
    { numRuns },
  );
}
