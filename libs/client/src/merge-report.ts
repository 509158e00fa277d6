import type { OpId } from '@boardstream/kernel';
import type { Conflicts, LostElement, LostWork, RecoveredWork } from './room-events.ts';

/** What one step of the merge engine did. */
export interface MergeReport {
  /** Elements that may look different on the shown board; '' names the board's own properties. */
  readonly touched: ReadonlySet<string>;
  /** Whether an op in flight got its event. */
  readonly landed: boolean;
  readonly lost: readonly LostWork[];
  readonly recovered: readonly RecoveredWork[];
  readonly conflicts: readonly Conflicts[];
}

/** Collects a report over several steps. */
export class ReportBuilder implements MergeReport {
  readonly touched = new Set<string>();
  landed = false;
  readonly lost: LostWork[] = [];
  readonly recovered: RecoveredWork[] = [];
  readonly conflicts: Conflicts[] = [];

  touch(ids: Iterable<string>): void {
    for (const id of ids) this.touched.add(id);
  }

  /** Adds nothing for an empty list. */
  lose(opId: OpId | undefined, elements: readonly LostElement[]): void {
    if (elements.length > 0) this.lost.push(opId === undefined ? { elements } : { opId, elements });
  }

  recover(opId: OpId, elements: readonly string[]): void {
    if (elements.length > 0) this.recovered.push({ opId, elements });
  }

  /** What had been handed over is withdrawn. Adds nothing for an empty list. */
  takeBack(opId: OpId, elements: readonly string[]): void {
    if (elements.length > 0) this.recovered.push({ opId, elements, handedOver: true });
  }

  conflict(conflicts: Conflicts): void {
    if (conflicts.ops.length > 0) this.conflicts.push(conflicts);
  }
}
