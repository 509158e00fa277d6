/** Random values that a seed repeats. Not for secrets. */
export interface Random {
  readonly seed: number;
  /** From 0 (inclusive) to 1 (exclusive), 32 bits of it. */
  next(): number;
  /** An integer from `min` to `max`, both inclusive. */
  integer(min: number, max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items; throws when there is none. */
  pick<T>(items: readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(items: readonly T[]): T[];
  bytes(length: number): Uint8Array;
  /** Fills and returns the array: fits where `crypto.getRandomValues` does. */
  fill(target: Uint8Array): Uint8Array;
  /** A generator of its own that goes on independently of this one. */
  fork(): Random;
}

/** A seeded generator: sfc32, seeded through splitmix32. Source: PractRand (Chris Doty-Humphrey), in the public domain. */
export function rng(seed: number): Random {
  return new Sfc32(seed >>> 0);
}

/** Runs the body with a seeded generator; what it throws carries the seed in its message, so that the run can be repeated. */
export async function withSeed<T>(seed: number, body: (random: Random) => T | Promise<T>): Promise<T> {
  try {
    return await body(rng(seed));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`with seed ${String(seed)}: ${message}`, { cause: error });
  }
}

class Sfc32 implements Random {
  readonly seed: number;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.seed = seed;
    const mix = splitmix32(seed);
    this.#a = mix();
    this.#b = mix();
    this.#c = mix();
    for (let i = 0; i < 12; i++) this.#word();
  }

  next(): number {
    return this.#word() / 0x1_0000_0000;
  }

  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.integer(0, items.length - 1)] as T; // the index is within the list, checked above
  }

  shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.integer(0, i);
      [result[i], result[j]] = [result[j] as T, result[i] as T]; // both indexes are within the list
    }
    return result;
  }

  bytes(length: number): Uint8Array {
    return this.fill(new Uint8Array(length));
  }

  fill(target: Uint8Array): Uint8Array {
    for (let i = 0; i < target.length; i++) target[i] = this.#word() & 0xff;
    return target;
  }

  fork(): Random {
    return new Sfc32(this.#word());
  }

  #word(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
}
