import type { Operation } from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';
import { GatheredOp } from './gathered-op.ts';
import type { MergeRules } from './merge-rules.ts';
import { idOf } from './same-change.ts';

/** An op that is filled to this part of a limit takes no more, so that composing never costs much for one small op. */
const FULL_ENOUGH = 3 / 4;

/**
 * Own operations that have no event yet, as one (M24). It grows until it is as large as what a client sends at once, or
 * nearly so. What is added is only composed when the whole is asked for, or when the limits might be reached.
 */
export class PendingOp {
  /** Number of the first `submit` that is in it. */
  readonly first: number;
  readonly #rules: MergeRules;
  readonly #work: GatheredOp;
  /** Of every element that it has touched, the number of the first `submit` that did. */
  readonly #since = new Map<string, number>();
  /** Bounds of the composed op: sums over what was added. What remote ops make of it may be larger (M24). */
  #bytes: number;
  #changes: number;
  #full = false;

  constructor(op: Operation, first: number, rules: MergeRules) {
    this.first = first;
    this.#rules = rules;
    this.#work = new GatheredOp(op);
    for (const change of op) this.#since.set(idOf(change), first);
    this.#bytes = operationBytes(op);
    this.#changes = op.length;
  }

  /** The whole as one operation. */
  get op(): Operation {
    return this.#work.op;
  }

  /** Whether it is known to do nothing. What cancels itself out may be found to only when it is asked for whole. */
  get blank(): boolean {
    return this.#work.isEmpty;
  }

  /** Every element that it has touched, be it that nothing came of it; '' names the board's own properties. */
  get ids(): Iterable<string> {
    return this.#since.keys();
  }

  /** What it does to one element. */
  on(id: string): Operation {
    return this.#work.on(id);
  }

  /** The number of the first `submit` of what it does to this element. */
  since(id: string): number {
    return this.#since.get(id) ?? this.first;
  }

  /** Adds an operation of this `submit` at the end; false when both together would pass what a client sends at once. */
  add(op: Operation, submit: number): boolean {
    const bytes = operationBytes(op);
    if (!this.#hasSpaceFor(op.length, bytes)) this.#measure();
    if (this.#full || !this.#hasSpaceFor(op.length, bytes)) return false;
    for (const change of op) if (!this.#work.has(idOf(change))) this.#since.set(idOf(change), submit);
    this.#work.addAfter(op);
    this.#bytes += bytes;
    this.#changes += op.length;
    return true;
  }

  /** Brings what it does to an element over what others did to it before; returns that on top of it (M25). */
  carry(id: string, remote: Operation): Operation {
    return this.#work.carry(id, remote, 'second');
  }

  /** Takes out all that it does to this element. */
  omit(id: string): void {
    this.#work.omit(id);
    this.#since.delete(id);
  }

  /** The same with another operation in its place, on elements that it touches. */
  with(op: Operation): PendingOp {
    const other = new PendingOp(op, this.first, this.#rules);
    for (const change of op) other.#since.set(idOf(change), this.since(idOf(change)));
    return other;
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
