import type { Checkpoints, DeadLetters, EventLog, Quarantines, RoomDirectory, SnapshotStore } from '@boardstream/ports';
import { EmbeddedCheckpoints } from './embedded-checkpoints.ts';
import { EmbeddedDeadLetters, type DeadLetterBounds } from './embedded-dead-letters.ts';
import { EmbeddedEventLog } from './embedded-event-log.ts';
import { EmbeddedQuarantines } from './embedded-quarantines.ts';
import { EmbeddedRoomDirectory } from './embedded-room-directory.ts';
import { EmbeddedSnapshotStore } from './embedded-snapshot-store.ts';
import { Environment, type StoreSpace } from './environment.ts';
import { GroupCommit } from './group-commit.ts';

export interface EmbeddedStoreOptions {
  /** The data directory; made when it is not there. */
  readonly dir: string;
  /** How many dead letters are kept at most; 10,000 and 256 MiB when absent. */
  readonly deadLetterBounds?: DeadLetterBounds;
}

const DEAD_LETTER_BOUNDS: DeadLetterBounds = { count: 10_000, bytes: 256 * 1024 * 1024 };

/** Every durable port on one LMDB environment in one directory, owned by one process. */
export interface EmbeddedStore {
  readonly log: EventLog;
  readonly snapshots: SnapshotStore;
  readonly directory: RoomDirectory;
  readonly checkpoints: Checkpoints;
  readonly deadLetters: DeadLetters;
  readonly quarantines: Quarantines;
  /** What it takes of its disk, asked at each call; empty where the file system does not tell. */
  space(): Partial<StoreSpace>;
  /** Ends subscriptions, waits for writes under way, closes the files and gives the directory up. */
  close(): Promise<void>;
}

/**
 * Opens (or makes) the store.
 * @throws PortError `in-use` when another process has the directory, `read-only`, `full`, `corrupt`, `newer-format`; each
 * message names the directory, the cause and what to do.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- LMDB opens synchronously; the errors must come as a rejection
export async function openEmbeddedStore({
  dir,
  deadLetterBounds = DEAD_LETTER_BOUNDS,
}: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const environment = Environment.open(dir);
  const commits = new GroupCommit(environment);
  const log = new EmbeddedEventLog(environment, commits);
  const quarantines = new EmbeddedQuarantines(environment, commits);
  let closing: Promise<void> | undefined;
  return {
    log,
    snapshots: new EmbeddedSnapshotStore(environment, commits),
    directory: new EmbeddedRoomDirectory(environment, commits),
    checkpoints: new EmbeddedCheckpoints(environment, commits),
    deadLetters: new EmbeddedDeadLetters(environment, commits, deadLetterBounds),
    quarantines,
    space: () => environment.space(),
    close: () => {
      log.close();
      quarantines.close();
      closing ??= commits.close().then(() => environment.close());
      return closing;
    },
  };
}
