import type { Checkpoints, EventLog, RoomDirectory, SnapshotStore } from '@boardstream/ports';

export interface EmbeddedStoreOptions {
  /** The data directory; made when it is not there. */
  readonly dir: string;
}

/** Every durable port on one LMDB environment in one directory, owned by one process. */
export interface EmbeddedStore {
  readonly log: EventLog;
  readonly snapshots: SnapshotStore;
  readonly directory: RoomDirectory;
  readonly checkpoints: Checkpoints;
  /** Ends subscriptions, waits for writes under way, closes the files and gives the directory up. */
  close(): Promise<void>;
}

/**
 * Opens (or makes) the store.
 * @throws PortError `in-use` when another process has the directory, `read-only`, `full`, `corrupt`; each message names
 * the directory, the cause and what to do.
 */
export function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  return Promise.reject(new Error(`not written yet: ${options.dir}`));
}
