import type { Items } from './items.ts';
import type { DeltaPart } from './operation.ts';

const ENDLESS = Infinity;

/** Reads a delta in pieces of any length. After its last part comes an endless retain. */
export class DeltaReader<S> {
  readonly #items: Items<S>;
  readonly #delta: readonly DeltaPart<S>[];
  #index = 0;
  /** What is left of the part at `#index`: its kind, how much, and the items of an insert. */
  kind: 'retain' | 'insert' | 'delete' | 'end' = 'end';
  left = ENDLESS;
  #content: S | undefined;

  constructor(items: Items<S>, delta: readonly DeltaPart<S>[]) {
    this.#items = items;
    this.#delta = delta;
    this.#load();
  }

  /** Passes over `count` of what is left of this part. */
  skip(count: number): void {
    if (this.kind === 'end') return;
    if (count < this.left) {
      if (this.#content !== undefined) this.#content = this.#items.slice(this.#content, count, this.left, this.left);
      this.left -= count;
      return;
    }
    this.#index++;
    this.#load();
  }

  /** The next `count` items of an insert, which are passed over. */
  takeItems(count: number): S {
    const content = this.#content ?? this.#items.empty;
    const taken = count === this.left ? content : this.#items.slice(content, 0, count, this.left);
    this.skip(count);
    return taken;
  }

  #load(): void {
    const part = this.#delta[this.#index];
    this.#content = undefined;
    if (part === undefined) {
      this.kind = 'end';
      this.left = ENDLESS;
    } else if ('insert' in part) {
      this.kind = 'insert';
      this.#content = part.insert;
      this.left = this.#items.length(part.insert);
    } else if ('retain' in part) {
      this.kind = 'retain';
      this.left = part.retain;
    } else {
      this.kind = 'delete';
      this.left = part.delete;
    }
  }
}
