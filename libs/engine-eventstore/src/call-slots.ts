import type { Timers } from '@boardstream/kernel';

/** No slot became free in time. Nothing was sent. */
export class NoSlotError extends Error {
  override readonly name = 'NoSlotError';

  constructor(limit: number, ms: number) {
    super(`${limit} calls are under way, and there was no room for one more within ${ms} ms`);
  }
}

/** Lets so many calls run at once; the others wait in line, and not for long. */
export class CallSlots {
  readonly #limit: number;
  readonly #timers: Timers;
  readonly #withinMs: number;
  readonly #line = new Set<() => void>();
  #free: number;

  constructor(limit: number, timers: Timers, withinMs: number) {
    this.#limit = limit;
    this.#timers = timers;
    this.#withinMs = withinMs;
    this.#free = limit;
  }

  /** Resolves when there is a slot, which is the caller's until it gives it back. @throws NoSlotError */
  async take(): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        cancel();
        resolve();
      };
      const cancel = this.#timers.setTimer(() => {
        this.#line.delete(start);
        reject(new NoSlotError(this.#limit, this.#withinMs));
      }, this.#withinMs);
      this.#line.add(start);
    });
  }

  /** The slot goes to who waits longest. */
  give(): void {
    for (const start of this.#line) {
      this.#line.delete(start);
      start();
      return;
    }
    this.#free++;
  }
}
