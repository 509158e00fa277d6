import { WORKLOADS } from './workloads.ts';
import type { Scale } from './workload.ts';

const TINY: Scale = { elements: 100, manyElements: 100, ops: 40, appliedOps: 40, textLength: 50 };

describe('the workloads of the algebra', () => {
  it.each(Object.entries(WORKLOADS))('%s can be done twice from one start', (_name, workload) => {
    const { ops, run } = workload(TINY);
    expect(ops).toBeGreaterThan(0);
    expect(run()).toBeDefined();
    expect(run()).toBeDefined();
  });
});
