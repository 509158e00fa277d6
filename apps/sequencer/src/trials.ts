import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { isAborted, unlessAborted } from '@boardstream/kernel';

/**
 * Lets a message be tried alone in its process (G19): while one is, nothing else is taken, and what was taken before is
 * finished first. So it is the one that is tried that ended a process which ended meanwhile, not one of another partition.
 *
 * Trials take turns with everything else: whoever waits for one to be over goes before the next.
 */
export class Trials {
  readonly #quiet: () => Promise<unknown>;
  #last: Promise<void> = Promise.resolve();
  #underWay: Promise<void> | undefined;

  /** @param quiet resolves when nothing that was taken is unfinished */
  constructor(quiet: () => Promise<unknown>) {
    this.#quiet = quiet;
  }

  /** Resolves when it is over; undefined when there is none. */
  get underWay(): Promise<void> | undefined {
    return this.#underWay;
  }

  /** Runs one trial after those that were asked for before; none when the signal is aborted first. */
  async alone(signal: AbortSignal, trial: () => Promise<void>): Promise<void> {
    const before = this.#last;
    let finish: () => void = () => undefined;
    const own = new Promise<void>((resolve) => (finish = resolve));
    this.#last = own;
    try {
      await before;
      await turnOfTheLoop();
      if (isAborted(signal)) return;
      this.#underWay = own;
      await unlessAborted(signal, this.#quiet());
      if (!isAborted(signal)) await trial();
    } finally {
      this.#underWay = undefined;
      finish();
    }
  }
}
