import { Turns } from '@boardstream/kernel';
import { PortError } from '@boardstream/ports';

/** Callers that may wait for a slot; beyond, they are sent away (G20). */
const WAITING_AT_MOST = 10_000;

/** Lets so many folds run at a time; the others wait in order. */
export class FoldSlots {
  readonly #turns: Turns;

  constructor(count: number) {
    this.#turns = new Turns(count);
  }

  /** @throws PortError `unavailable` when too many wait already. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#turns.waiting >= WAITING_AT_MOST)
      throw new PortError('unavailable', `${WAITING_AT_MOST} questions about the past are waiting already`);
    return this.#turns.run(task);
  }
}
