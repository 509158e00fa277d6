import type { Items } from './items.ts';
import type { DeltaPart } from './operation.ts';
import { countIn, partsIn } from './untrusted.ts';

const ENDLESS = Infinity;

/**
 * Reads a delta in pieces of any length. After its last part comes an endless retain.
 * @throws OpError (M2, M5, M9) when it comes to a part that is none.
 */
export class DeltaReader<S> {
  readonly #items: Items<S>;
  readonly #delta: readonly DeltaPart<S>[];
  #index = 0;
  /** What is left of the part at `#index`: its kind, how much, and the items of an insert. */
  kind: 'retain' | 'insert' | 'delete' | 'end' = 'end';
  left = ENDLESS;
  #content: S | undefined;

  constructor(items: Items<S>, delta: readonly DeltaPart<S>[]) {
    partsIn(delta);
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
    this.#content = undefined;
    if (this.#index >= this.#delta.length) {
      this.kind = 'end';
      this.left = ENDLESS;
      return;
    }
    const part = this.#delta[this.#index] as DeltaPart<S>; // within the list; a gap in it fails in the next line
    if ('insert' in part) {
      this.kind = 'insert';
      this.#content = this.#items.accept(part.insert);
      this.left = this.#items.length(this.#content);
    } else if ('retain' in part) {
      this.kind = 'retain';
      this.left = countIn(part.retain);
    } else {
      this.kind = 'delete';
      this.left = countIn(part.delete);
    }
  }
}
