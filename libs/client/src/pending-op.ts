import { normalize, touchedIds, transform, type Operation } from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';
import type { MergeRules } from './merge-rules.ts';

/** An op that is filled to this part of a limit takes no more, so that composing never costs much for one small op. */
const FULL_ENOUGH = 3 / 4;

/**
 * Own operations that have no event yet, as one (M24). It grows until it is as large as what a client sends at once, or
 * nearly so. What is added is only composed when the whole is asked for, or when the limits might be reached: the cost
 * of adding is that of the op added, not of what it is added to.
 */
export class PendingOp {
  /** Number of the first `submit` that is in it. */
  readonly first: number;
  readonly #rules: MergeRules;
  #ids: Set<string>;
  /** Operations to be done one after the other. */
  #parts: Operation[];
  /** Bounds of the composed op: sums over the parts. */
  #bytes: number;
  #changes: number;
  #full = false;

  constructor(op: Operation, first: number, rules: MergeRules) {
    this.first = first;
    this.#rules = rules;
    this.#parts = [op];
    this.#ids = new Set(touchedIds(op));
    this.#bytes = operationBytes(op);
    this.#changes = op.length;
  }

  /** The whole as one operation. */
  get op(): Operation {
    const [only] = this.#parts;
    if (only !== undefined && this.#parts.length === 1) return only;
    const composed = normalize(this.#parts.flat());
    this.#parts = [composed];
    this.#ids = new Set(touchedIds(composed));
    return composed;
  }

  /**
   * What it touches; '' names the board's own properties. Until the whole was asked for, also what its parts touched and
   * left as it was.
   */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Whether it is known to do nothing. What cancels itself out may be found to only when it is asked for whole. */
  get blank(): boolean {
    return this.#parts.length === 1 && this.#parts[0]?.length === 0;
  }

  /** Another operation in the place of this one. */
  with(op: Operation): PendingOp {
    return new PendingOp(op, this.first, this.#rules);
  }

  /** Adds an operation at the end; false when both together would pass what a client sends at once. */
  add(op: Operation): boolean {
    const bytes = operationBytes(op);
    if (!this.#hasSpaceFor(op.length, bytes)) this.#measure();
    if (this.#full || !this.#hasSpaceFor(op.length, bytes)) return false;
    this.#parts.push(op);
    this.#bytes += bytes;
    this.#changes += op.length;
    for (const id of touchedIds(op)) this.#ids.add(id);
    return true;
  }

  #hasSpaceFor(changes: number, bytes: number): boolean {
    return this.#changes + changes <= this.#rules.opChanges && this.#bytes + bytes <= this.#rules.opBytes;
  }

  /** Composes, and takes the real sizes for the bounds. */
  #measure(): void {
    if (this.#full) return;
    const { op } = this;
    this.#bytes = operationBytes(op);
    this.#changes = op.length;
    this.#full = this.#changes > FULL_ENOUGH * this.#rules.opChanges || this.#bytes > FULL_ENOUGH * this.#rules.opBytes;
  }
}

/** Pending operations and a remote one, each brought over the other (M25). */
export interface CarriedOver {
  readonly pending: readonly PendingOp[];
  /** The remote operation in the form in which it applies to the shown board. */
  readonly shown: Operation;
}

export function carriedOver(pending: readonly PendingOp[], remote: Operation): CarriedOver {
  const ids = touchedIds(remote);
  let shown = remote;
  const moved = pending.map((entry) => {
    if (!intersects(entry.ids, ids)) return entry;
    const { op } = entry;
    const after = transform(op, shown, 'second');
    shown = transform(shown, op, 'first');
    return entry.with(after);
  });
  return { pending: moved, shown };
}

/** Whether two sets of ids have one in common. */
export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const id of small) if (large.has(id)) return true;
  return false;
}
