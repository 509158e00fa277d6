/**
 * Lets so many pieces of work be under way at a time; the others wait for their turn in the order in which they came. A
 * piece that fails makes room as well. How many may wait is for who asks to bound (G20).
 */
export class Turns {
  readonly #bound: number;
  #taken = 0;
  readonly #waiting = new Set<() => void>();

  constructor(bound: number) {
    this.#bound = bound;
  }

  /** Work that waits for its turn. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Does the work when it is its turn. It must end by itself, for others wait for that. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Resolves when it is one's turn, with how to end it. */
  async take(): Promise<() => void> {
    if (this.#taken < this.#bound) this.#taken++;
    // Whoever ends passes the turn on: nobody who comes later gets in between.
    else await new Promise<void>((resolve) => this.#waiting.add(resolve));
    return () => this.#end();
  }

  #end(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#taken--;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
