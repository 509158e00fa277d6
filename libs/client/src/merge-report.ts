import type { OpId } from '@boardstream/kernel';
import type { Conflicts, LostElement, LostWork, RecoveredWork } from './room-events.ts';

/** Own work that was pending and is not any more, without having been saved. */
export interface UnsavedWork {
  readonly work: LostWork | Conflicts;
  /** The number of the first `submit` that some of it comes from; 0 for what an earlier page left. */
  readonly since: number;
}

/** What one step of the merge engine did. */
export interface MergeReport {
  /** Elements that may look different on the shown board; '' names the board's own properties. */
  readonly touched: ReadonlySet<string>;
  /** Whether an op in flight got its event. */
  readonly landed: boolean;
  readonly lost: readonly LostWork[];
  readonly recovered: readonly RecoveredWork[];
  readonly conflicts: readonly Conflicts[];
  /** All of `lost` and `conflicts` once more, with the submits that they come from. */
  readonly unsaved: readonly UnsavedWork[];
}

/** Collects a report over several steps. */
export class ReportBuilder implements MergeReport {
  readonly touched = new Set<string>();
  landed = false;
  readonly lost: LostWork[] = [];
  readonly recovered: RecoveredWork[] = [];
  readonly conflicts: Conflicts[] = [];
  readonly unsaved: UnsavedWork[] = [];

  touch(ids: Iterable<string>): void {
    for (const id of ids) this.touched.add(id);
  }

  /** Adds nothing for an empty list. */
  lose(opId: OpId | undefined, elements: readonly LostElement[], since: number): void {
    if (elements.length === 0) return;
    const work: LostWork = opId === undefined ? { elements } : { opId, elements };
    this.lost.push(work);
    this.unsaved.push({ work, since });
  }

  recover(opId: OpId, elements: readonly string[]): void {
    if (elements.length > 0) this.recovered.push({ opId, elements });
  }

  /** What had been handed over is withdrawn. Adds nothing for an empty list. */
  takeBack(opId: OpId, elements: readonly string[]): void {
    if (elements.length > 0) this.recovered.push({ opId, elements, handedOver: true });
  }

  /** Adds nothing for an empty list. */
  conflict(work: Conflicts, since: number): void {
    if (work.ops.length === 0) return;
    this.conflicts.push(work);
    this.unsaved.push({ work, since });
  }
}
