import type { Random } from '@boardstream/testing';

/** Lends each of its things to one fault at a time. */
export class Lender<T extends { readonly name: string }> {
  readonly all: readonly T[];
  readonly #free: Set<T>;

  constructor(all: readonly T[]) {
    this.all = all;
    this.#free = new Set(all);
  }

  /** Does something to one of those that fit and are free; resolves with its name, or with nothing when there is none. */
  async withAny(
    random: Random,
    fits: (thing: T) => boolean,
    fault: (thing: T) => Promise<void>,
  ): Promise<readonly string[]> {
    const free = [...this.#free].filter(fits);
    return free.length === 0 ? [] : this.with(random.pick(free), fault);
  }

  /** Does something to this one; resolves with its name, or with nothing when something is being done to it already. */
  async with(thing: T, fault: (thing: T) => Promise<void>): Promise<readonly string[]> {
    if (!this.#free.delete(thing)) return [];
    try {
      await fault(thing);
    } finally {
      this.#free.add(thing);
    }
    return [thing.name];
  }
}
