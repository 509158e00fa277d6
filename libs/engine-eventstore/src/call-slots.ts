interface Waiting {
  readonly start: () => void;
}

/**
 * Lets so many calls run at once; the others wait in line. The line is as long as the callers are many, and nobody waits
 * longer than the signal of the call lasts.
 */
export class CallSlots {
  #free: number;
  readonly #line = new Set<Waiting>();

  constructor(limit: number) {
    this.#free = limit;
  }

  /** Runs the call when there is a slot; its slot is free again when it settles. Rejects with the signal's reason when that comes first. */
  async run<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    await this.#take(signal);
    try {
      return await call();
    } finally {
      this.#give();
    }
  }

  async #take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#line.delete(waiting);
        reject(signal.reason as Error); // aborted by `within`, with an error
      };
      const waiting = {
        start: () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      this.#line.add(waiting);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** The slot goes to who waits longest. */
  #give(): void {
    for (const next of this.#line) {
      this.#line.delete(next);
      next.start();
      return;
    }
    this.#free++;
  }
}
