import { indexOfName } from './named-characters.ts';

/** Inserted characters of a trace (by number, in the order of the file) with which something is wrong. */
export interface Accounts {
  /** Not in the text, though nobody deleted them. */
  readonly lost: readonly number[];
  /** In the text more than once. */
  readonly doubled: readonly number[];
  /** In the text, though somebody deleted them. */
  readonly revived: readonly number[];
  /** Characters of the text that nobody inserted. */
  readonly strange: number;
}

/** Keeps count of named characters: what was inserted is in the text once, or somebody deleted it. Knows nothing of operations. */
export class Ledger {
  readonly #deleted: Uint8Array;

  /** @param inserted how many characters are inserted in all. */
  constructor(inserted: number) {
    this.#deleted = new Uint8Array(inserted);
  }

  /** Somebody deleted these characters from what they saw. */
  noteDeleted(names: string): void {
    for (const name of names) this.#deleted[indexOfName(name)] = 1;
  }

  /** Characters that at least one writer deleted. */
  get deleted(): number {
    return this.#deleted.reduce((sum, deleted) => sum + deleted, 0);
  }

  judge(text: string): Accounts {
    const found = new Uint16Array(this.#deleted.length);
    let strange = 0;
    for (const name of text) {
      const index = indexOfName(name);
      if (index >= 0 && index < found.length) found[index] = (found[index] ?? 0) + 1;
      else strange += 1;
    }
    const numbers = [...found.keys()];
    return {
      lost: numbers.filter((index) => found[index] === 0 && this.#deleted[index] === 0),
      doubled: numbers.filter((index) => (found[index] ?? 0) > 1),
      revived: numbers.filter((index) => found[index] === 1 && this.#deleted[index] === 1),
      strange,
    };
  }
}

export function areInOrder({ lost, doubled, revived, strange }: Accounts): boolean {
  return lost.length + doubled.length + revived.length + strange === 0;
}
