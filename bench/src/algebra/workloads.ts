import { APPLY_WORKLOADS } from './apply-workloads.ts';
import { JSON1_WORKLOADS } from './json1-workloads.ts';
import { SEQUENCING_WORKLOADS } from './sequencing-workloads.ts';
import { TEXT_WORKLOADS } from './text-workloads.ts';
import { TRANSFORM_WORKLOADS } from './transform-workloads.ts';
import type { Workload } from './workload.ts';

/** Everything that is measured, by name. */
export const WORKLOADS = {
  ...APPLY_WORKLOADS,
  ...TEXT_WORKLOADS,
  ...TRANSFORM_WORKLOADS,
  ...SEQUENCING_WORKLOADS,
  ...JSON1_WORKLOADS,
} as const satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof WORKLOADS;

export function isWorkloadName(name: string): name is WorkloadName {
  return Object.hasOwn(WORKLOADS, name);
}
