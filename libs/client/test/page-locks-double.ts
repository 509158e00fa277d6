import type { PageLocks } from '../src/indexed-db-pending-store.ts';

/**
 * A double of the browser's lock manager, for pages of one process: a lock belongs to a page until its callback ends or
 * the page does. The real one is used by the browser suite.
 */
export class PageLocksDouble {
  readonly #holders = new Map<string, string>();

  page(clientId: string): PageLocks & { end(): void; take(name: RegExp): void } {
    return {
      request: async (name, _options, callback) => {
        if (this.#holders.has(name)) {
          await callback(null);
          return;
        }
        this.#holders.set(name, clientId);
        await callback({ name });
        if (this.#holders.get(name) === clientId) this.#holders.delete(name);
      },
      query: () => Promise.resolve({ held: [...this.#holders].map(([name, holder]) => ({ name, clientId: holder })) }),
      end: () => {
        for (const [name, holder] of this.#holders) if (holder === clientId) this.#holders.delete(name);
      },
      take: (name) => {
        for (const [held] of this.#holders) if (name.test(held)) this.#holders.set(held, clientId);
      },
    };
  }
}
