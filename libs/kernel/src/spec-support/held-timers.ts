import type { Timers } from '../timers.ts';

/** Timers that fire when told to. */
export class HeldTimers implements Timers {
  readonly waiting = new Set<() => void>();

  setTimer(callback: () => void): () => void {
    this.waiting.add(callback);
    return () => this.waiting.delete(callback);
  }

  fireAll(): void {
    for (const fire of this.waiting) fire();
  }
}
