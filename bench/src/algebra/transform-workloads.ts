import { transform } from '@boardstream/ot';
import { rng } from '@boardstream/testing';
import { someOp } from './operations.ts';
import type { Workload } from './workload.ts';

const SEED = 3;
/** Concurrent ops, on other elements, that one op is transformed over. */
export const CONCURRENT = 100;
/** Ops that are transformed, each over all of those. */
const OPS = 200;

const transforming: Workload = () => {
  const random = rng(SEED);
  const others = Array.from({ length: CONCURRENT }, (_, i) => someOp(random, i));
  const ops = Array.from({ length: OPS }, (_, i) => someOp(random, CONCURRENT + i));
  return {
    ops: OPS,
    run: () => ops.map((op) => others.reduce((now, other) => transform(now, other, 'second'), op)),
  };
};

export const TRANSFORM_WORKLOADS = { transform: transforming } as const satisfies Record<string, Workload>;
