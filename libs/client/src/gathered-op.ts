import { compose, transform, type Change, type Operation, type Side } from '@boardstream/ot';
import { idOf } from './same-change.ts';

/**
 * Operations that are to be done one after the other, kept apart by element and composed when they are asked for: adding
 * one costs what that one costs, and bringing them over another costs in proportion to what both do to one element. (Ops
 * on different elements commute, M10.)
 */
export class GatheredOp {
  readonly #elements = new Map<string, ElementOps>();
  #whole: Operation | undefined;

  constructor(op: Operation) {
    this.addAfter(op);
    this.#whole = op;
  }

  /** The whole as one canonical operation. */
  get op(): Operation {
    if (this.#whole !== undefined) return this.#whole;
    const ids = [...this.#elements.keys()].sort();
    this.#whole = ids.flatMap((id) => this.on(id));
    return this.#whole;
  }

  /** Whether it is known to do nothing; what cancels itself out is found to only when it is asked for. */
  get isEmpty(): boolean {
    return this.#elements.size === 0;
  }

  /** Whether it may do something to this element; '' is the board's own properties. */
  has(id: string): boolean {
    return this.#elements.has(id);
  }

  /** The elements among these that it may do something to. */
  idsIn(others: ReadonlyMap<string, unknown>): readonly string[] {
    const [few, many] = others.size < this.#elements.size ? [others, this.#elements] : [this.#elements, others];
    const common: string[] = [];
    for (const id of few.keys()) if (many.has(id)) common.push(id);
    return common;
  }

  /** What it does to one element, as one operation. */
  on(id: string): Operation {
    const ops = this.#elements.get(id);
    if (ops === undefined) return [];
    const [only] = ops.after;
    if (only !== undefined && ops.after.length === 1 && ops.before.length === 0) return only;
    const composed = composeAll([...[...ops.before].reverse(), ...ops.after]);
    this.#replace(id, composed);
    return composed;
  }

  /** Adds a canonical operation that is to be done after the others. */
  addAfter(op: Operation): void {
    for (const [id, changes] of byElement(op)) this.#opsOn(id).after.push(changes);
  }

  /** Adds a canonical operation that is to be done before the others. */
  addBefore(op: Operation): void {
    for (const [id, changes] of byElement(op)) this.#opsOn(id).before.push(changes);
  }

  /**
   * Brings what it does to one element over what another operation does to it; `side` is its own place in the order.
   * Returns what is left of the other on top of it.
   */
  carry(id: string, other: Operation, side: Side): Operation {
    const own = this.on(id);
    if (own.length === 0) return other;
    const after = transform(own, other, side);
    if (after !== own) {
      this.#replace(id, after);
      this.#whole = undefined;
    }
    return transform(other, own, side === 'first' ? 'second' : 'first');
  }

  /** Takes out all that it does to this element. */
  omit(id: string): void {
    if (this.#elements.delete(id)) this.#whole = undefined;
  }

  #opsOn(id: string): ElementOps {
    this.#whole = undefined;
    const known = this.#elements.get(id);
    if (known !== undefined) return known;
    const ops: ElementOps = { before: [], after: [] };
    this.#elements.set(id, ops);
    return ops;
  }

  #replace(id: string, op: Operation): void {
    if (op.length === 0) this.#elements.delete(id);
    else this.#elements.set(id, { before: [], after: [op] });
  }
}

/** Operations on one element, each list in the order in which they were added: `before` is done last to first. */
interface ElementOps {
  readonly before: Operation[];
  readonly after: Operation[];
}

/** What an operation does to each element, in its order. */
export function byElement(op: Operation): ReadonlyMap<string, Operation> {
  const [first] = op;
  if (first !== undefined && op.length === 1) return new Map([[idOf(first), op]]);
  const changes = new Map<string, Change[]>();
  for (const change of op) {
    const known = changes.get(idOf(change));
    if (known === undefined) changes.set(idOf(change), [change]);
    else known.push(change);
  }
  return changes;
}

/**
 * One operation that does what these canonical ones do one after the other. It is put together by halves, so that a long
 * text that grows is gone through as often as the list can be halved, and not once for each operation.
 */
export function composeAll(ops: readonly Operation[]): Operation {
  const [first = [], second] = ops;
  if (second === undefined) return first;
  if (ops.length === 2) return compose(first, second);
  const middle = ops.length >> 1;
  return compose(composeAll(ops.slice(0, middle)), composeAll(ops.slice(middle)));
}
