import type { Items } from './items.ts';
import type { DeltaPart } from './operation.ts';
import { countIn } from './untrusted.ts';

/** Collects the parts of a delta in canonical form: nothing empty, neighbours merged, insert before delete, no trailing retain (M9). */
export class DeltaBuilder<S> {
  readonly #items: Items<S>;
  readonly #done: DeltaPart<S>[] = [];
  // What was said since the last retain: at one place everything inserted stands before everything deleted.
  #insert: S | undefined;
  #delete = 0;
  #retain = 0;

  constructor(items: Items<S>) {
    this.#items = items;
  }

  retain(count: number): void {
    if (count === 0) return;
    this.#flushEdits();
    this.#retain += count;
  }

  insert(content: S): void {
    if (this.#items.length(content) === 0) return;
    this.#flushRetain();
    this.#insert = this.#insert === undefined ? content : this.#items.concat(this.#insert, content);
  }

  delete(count: number): void {
    if (count === 0) return;
    this.#flushRetain();
    this.#delete += count;
  }

  /** The delta; the builder is not used after it. */
  build(): readonly DeltaPart<S>[] {
    this.#flushEdits();
    return this.#done;
  }

  #flushRetain(): void {
    if (this.#retain === 0) return;
    this.#done.push({ retain: countIn(this.#retain) }); // a sum may be too large for a count
    this.#retain = 0;
  }

  #flushEdits(): void {
    if (this.#insert !== undefined) this.#done.push({ insert: this.#insert });
    if (this.#delete > 0) this.#done.push({ delete: countIn(this.#delete) });
    this.#insert = undefined;
    this.#delete = 0;
  }
}
