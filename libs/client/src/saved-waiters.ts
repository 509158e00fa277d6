import type { MergeEngine } from './merge-engine.ts';

interface Waiter {
  readonly submits: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Those who wait until everything that was submitted up to a point is saved. */
export class SavedWaiters {
  readonly #engine: MergeEngine;
  #waiters: readonly Waiter[] = [];

  constructor(engine: MergeEngine) {
    this.#engine = engine;
  }

  /** Resolves when everything submitted so far is saved. */
  wait(): Promise<void> {
    const { submits } = this.#engine;
    if (this.#engine.settled(submits)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiters = [...this.#waiters, { submits, resolve, reject }];
    });
  }

  /** The pending work changed. */
  check(): void {
    const done = this.#waiters.filter((waiter) => this.#engine.settled(waiter.submits));
    if (done.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => !done.includes(waiter));
    for (const waiter of done) waiter.resolve();
  }

  /** Something was lost, or nothing more will happen: whoever waits cannot get what they wait for. */
  fail(error: Error): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.reject(error);
  }
}
