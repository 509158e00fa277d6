import type { PageEvents } from './room-client-options.ts';

export interface PageWatchOwner {
  /** The browser is back online. */
  online(): void;
  /** The page was frozen in the back/forward cache, and is back. */
  cameBack(): void;
}

/** Listens to what a browser says of its page; where there is none, to nothing. */
export class PageWatch {
  readonly #page: PageEvents | undefined;
  readonly #owner: PageWatchOwner;

  constructor(page: PageEvents | undefined, owner: PageWatchOwner) {
    this.#page = page;
    this.#owner = owner;
  }

  start(): void {
    this.#page?.addEventListener('online', this.#online);
    this.#page?.addEventListener('pageshow', this.#pageShown);
  }

  stop(): void {
    this.#page?.removeEventListener('online', this.#online);
    this.#page?.removeEventListener('pageshow', this.#pageShown);
  }

  readonly #online = (): void => this.#owner.online();

  readonly #pageShown = ({ persisted }: { readonly persisted?: boolean }): void => {
    if (persisted === true) this.#owner.cameBack();
  };
}
