import { compose, omitElements, touchedIds, transform, type Operation } from '@boardstream/ot';
import { intersects } from './pending-op.ts';

interface Entry {
  readonly op: Operation;
  readonly ids: ReadonlySet<string>;
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

  get canUndo(): boolean {
    return this.#undo.some((entry) => entry.op.length > 0);
  }

  get canRedo(): boolean {
    return this.#redo.some((entry) => entry.op.length > 0);
  }

  /** The person did something whose inverse is `inverse`; what belongs to one gesture becomes one step. */
  push(inverse: Operation, group: string | undefined): void {
    this.#redo = [];
    const top = this.#undo.at(-1);
    if (top !== undefined && group !== undefined && group === this.#openGroup) {
      this.#undo[this.#undo.length - 1] = entryOf(compose(inverse, top.op), group);
    } else {
      this.#pushBounded(this.#undo, entryOf(inverse, group));
    }
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
    this.#pushBounded(this.#redo, entryOf(inverse, undefined));
  }

  /** The top step was done again; `inverse` undoes it. */
  redone(inverse: Operation): void {
    this.#redo.pop();
    this.#pushBounded(this.#undo, entryOf(inverse, undefined));
  }

  /** The shown board changed by `shown`, which is not a step of the person's. */
  carry(shown: Operation): void {
    carryThrough(this.#undo, shown);
    carryThrough(this.#redo, shown);
  }

  /** These elements were taken back or purged: no step concerns them any more. */
  forget(ids: ReadonlySet<string>): void {
    this.#undo = this.#undo.map((entry) => without(entry, ids));
    this.#redo = this.#redo.map((entry) => without(entry, ids));
  }

  clear(): void {
    this.#undo = [];
    this.#redo = [];
    this.#openGroup = undefined;
  }

  #pushBounded(stack: Entry[], entry: Entry): void {
    stack.push(entry);
    if (stack.length > this.#steps) stack.shift();
  }
}

function entryOf(op: Operation, group: string | undefined): Entry {
  return { op, ids: touchedIds(op), group };
}

function without(entry: Entry, ids: ReadonlySet<string>): Entry {
  return intersects(entry.ids, ids) ? entryOf(omitElements(entry.op, ids), entry.group) : entry;
}

/** An entry that lost its whole effect to others is passed over: the next one applies to the same board. */
function nextEffective(stack: Entry[]): Operation | undefined {
  while (stack.at(-1)?.op.length === 0) stack.pop();
  return stack.at(-1)?.op;
}

function carryThrough(stack: Entry[], shown: Operation): void {
  let other = shown;
  const ids = touchedIds(shown);
  for (let index = stack.length - 1; index >= 0 && other.length > 0; index--) {
    const entry = stack[index];
    if (entry === undefined || !intersects(entry.ids, ids)) continue;
    const op = transform(entry.op, other, 'first');
    other = transform(other, entry.op, 'second');
    // A change that keeps its effect keeps its element.
    stack[index] = op.length === entry.op.length ? { ...entry, op } : entryOf(op, entry.group);
  }
}
