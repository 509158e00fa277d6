import type { RoomId } from '@boardstream/kernel';
import type { ClientIdentity, PendingSlot, PendingStore } from './pending-store.ts';

/** The part of the browser's lock manager that is used. */
export interface PageLocks {
  request(
    name: string,
    options: { readonly mode: 'exclusive'; readonly ifAvailable: true },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

export interface IndexedDbPendingStoreOptions {
  /** The page's `indexedDB` when absent. */
  readonly indexedDB?: IDBFactory;
  /** The page's `navigator.locks` when absent; where there is none, pending work is kept in memory only (M29). */
  readonly locks?: PageLocks;
  /** Name of the database; `boardstream` when absent. */
  readonly database?: string;
}

/** Keeps pending work across a reload of a page (M29). */
export class IndexedDbPendingStore implements PendingStore {
  readonly options: IndexedDbPendingStoreOptions;

  constructor(options: IndexedDbPendingStoreOptions = {}) {
    this.options = options;
  }

  open(room: RoomId, fresh: ClientIdentity): Promise<PendingSlot> {
    throw new Error(`not yet ${room} ${fresh.clientId}`);
  }
}
