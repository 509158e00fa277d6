import { PortError } from '@boardstream/ports';

/** Callers that may wait for a slot; beyond, they are sent away (G20). */
const WAITING_AT_MOST = 10_000;

/** Lets so many folds run at a time; the others wait in order. */
export class FoldSlots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** @throws PortError `unavailable` when too many wait already. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await this.#wait();
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  async #wait(): Promise<void> {
    if (this.#waiting.length >= WAITING_AT_MOST) {
      throw new PortError('unavailable', `${WAITING_AT_MOST} questions about the past are waiting already`);
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
