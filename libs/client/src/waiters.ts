/** Those who wait for one thing that may happen, or never will. */
export class Waiters {
  #waiters: readonly { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];

  wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiters = [...this.#waiters, { resolve, reject }];
    });
  }

  resolve(): void {
    for (const waiter of this.#take()) waiter.resolve();
  }

  reject(error: Error): void {
    for (const waiter of this.#take()) waiter.reject(error);
  }

  #take() {
    const waiters = this.#waiters;
    this.#waiters = [];
    return waiters;
  }
}
