/** Wakes those who wait for something to have changed. Who waits asks again whether it did. */
export class Wakeups {
  #sleepers = new Set<() => void>();

  /** Everyone who waits now goes on. */
  wake(): void {
    if (this.#sleepers.size === 0) return;
    const sleepers = this.#sleepers;
    this.#sleepers = new Set();
    for (const wakeUp of sleepers) wakeUp();
  }

  /** Resolves at the next wake-up or when the signal is aborted. */
  next(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = (): void => {
        this.#sleepers.delete(wakeUp);
        signal.removeEventListener('abort', wakeUp);
        resolve();
      };
      this.#sleepers.add(wakeUp);
      signal.addEventListener('abort', wakeUp, { once: true });
    });
  }
}
