import type { Operation } from '@boardstream/ot';
import { byElement, GatheredOp } from './gathered-op.ts';

interface Entry {
  readonly work: GatheredOp;
  readonly group: string | undefined;
}

/**
 * A person's own undo and redo (M28). Each stack is a chain: its top applies to the shown board, the next one to the
 * board after the top was undone, and so on. Whatever else changes the shown board is carried through both.
 */
export class UndoStacks {
  /** Steps kept in each stack. */
  readonly #steps: number;
  #undo: Entry[] = [];
  #redo: Entry[] = [];
  /** The gesture that the top of the undo stack may still grow by. */
  #openGroup: string | undefined;

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** May be true still for a gesture that took itself back. */
  get canUndo(): boolean {
    return this.#undo.some(({ work }) => !work.isEmpty);
  }

  /** As `canUndo`. */
  get canRedo(): boolean {
    return this.#redo.some(({ work }) => !work.isEmpty);
  }

  /** The person did something whose inverse is `inverse`; what belongs to one gesture becomes one step. */
  push(inverse: Operation, group: string | undefined): void {
    this.#redo = [];
    const top = this.#undo.at(-1);
    if (top !== undefined && group !== undefined && group === this.#openGroup) top.work.addBefore(inverse);
    else this.#add(this.#undo, inverse, group);
    this.#openGroup = group;
  }

  /** The operation that undoes the last step that still has an effect; it stays on top until it was done (`undone`). */
  nextUndo(): Operation | undefined {
    this.#openGroup = undefined;
    return nextEffective(this.#undo);
  }

  nextRedo(): Operation | undefined {
    this.#openGroup = undefined;
    return nextEffective(this.#redo);
  }

  /** The top step was undone; `inverse` brings it back. */
  undone(inverse: Operation): void {
    this.#undo.pop();
    this.#add(this.#redo, inverse, undefined);
  }

  /** The top step was done again; `inverse` undoes it. */
  redone(inverse: Operation): void {
    this.#redo.pop();
    this.#add(this.#undo, inverse, undefined);
  }

  /** The shown board changed by `shown`, which is not a step of the person's. */
  carry(shown: Operation): void {
    if (shown.length === 0) return;
    const changes = byElement(shown);
    carryThrough(this.#undo, changes);
    carryThrough(this.#redo, changes);
  }

  /** These elements were taken back or purged: no step concerns them any more. */
  forget(ids: Iterable<string>): void {
    const forgotten = [...ids];
    for (const { work } of [...this.#undo, ...this.#redo]) for (const id of forgotten) work.omit(id);
  }

  clear(): void {
    this.#undo = [];
    this.#redo = [];
    this.#openGroup = undefined;
  }

  #add(stack: Entry[], op: Operation, group: string | undefined): void {
    stack.push({ work: new GatheredOp(op), group });
    if (stack.length > this.#steps) stack.shift();
  }
}

/** An entry that lost its whole effect to others is passed over: the next one applies to the same board. */
function nextEffective(stack: Entry[]): Operation | undefined {
  while (stack.at(-1)?.work.op.length === 0) stack.pop();
  return stack.at(-1)?.work.op;
}

/** From the top down, element by element: what two ops do to different elements does not meet. */
function carryThrough(stack: readonly Entry[], changes: ReadonlyMap<string, Operation>): void {
  const met = new Set<string>();
  for (const { work } of stack) for (const id of work.idsIn(changes)) met.add(id);
  for (const id of met) {
    let other = changes.get(id) ?? [];
    for (let index = stack.length - 1; index >= 0 && other.length > 0; index--) {
      const work = stack[index]?.work;
      if (work?.has(id) === true) other = work.carry(id, other, 'first');
    }
  }
}
