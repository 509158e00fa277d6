import { accessSync, constants, mkdirSync, statfsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { PortError } from '@boardstream/ports';
import { fileDamage } from './check-file.ts';
import { lockDirectory, type DirectoryLock } from './directory-lock.ts';
import { probeSpace } from './probe-space.ts';
import { closedError, corruptError, mayBeFull, storeError } from './store-error.ts';

/** The layout of the tables and of the records in them. A store of a higher one is not opened. */
export const FORMAT_VERSION = 2;

const DATA_FILE = 'boardstream.mdb';
/** Address space for the map, not memory; LMDB doubles it when the file outgrows it. */
const MAP_BYTES = 64 * 1024 ** 3;
const MAX_TABLES = 16;
/** With so much left on the disk nobody needs to try whether an append fits. */
const PLENTY_BYTES = 64 * 1024 * 1024;
/** For the pages of LMDB's own bookkeeping in one transaction, many times over. */
const SPARE_BYTES = 1024 * 1024;

/** What the store takes of its disk. */
export interface StoreSpace {
  /** The size of its file. */
  readonly bytes: number;
  /** What this user may still write there. */
  readonly freeBytes: number;
}

/** What an LMDB key of ours is made of. */
export type StoreKey = string | number | (string | number)[];
export type Table<Key extends StoreKey> = Database<Buffer, Key>;

/** Every table of the store; each key sorts as its text and numbers do. */
export interface Tables {
  /** Global position → record. */
  readonly events: Table<number>;
  /** Stream and first revision of a run → position of its first record, and their number. */
  readonly runs: Table<[string, number]>;
  /** Position of the first record of a run → its stream, first revision and number, until it is in `runs` (format 2). */
  readonly recentRuns: Table<number>;
  readonly tombstones: Table<string>;
  /** Room, seq and time → data. */
  readonly snapshots: Table<[string, number, number]>;
  /** Room, time and seq → nothing. */
  readonly snapshotTimes: Table<[string, number, number]>;
  readonly directory: Table<string>;
  readonly checkpoints: Table<string>;
  /** Id, bytes of the value and which message → what it is about, and its data. */
  readonly deadLetters: Table<[number, number, string]>;
  readonly quarantines: Table<string>;
  readonly meta: Table<string>;
}

/** One write of a transaction. */
export type Write =
  | { readonly type: 'put'; readonly table: keyof Tables; readonly key: StoreKey; readonly value: Buffer }
  | { readonly type: 'remove'; readonly table: keyof Tables; readonly key: StoreKey };

interface LmdbStats {
  readonly pageSize: number;
  readonly lastPageNumber: number;
}

interface OpenFiles {
  readonly root: RootDatabase<Buffer, StoreKey>;
  readonly tables: Tables;
}

/**
 * The LMDB files of one directory, and the only place that knows how LMDB is opened and written.
 *
 * Writes are fully synced: `overlappingSync` is off, so LMDB syncs the data pages, then writes the page that makes them
 * valid through a descriptor that syncs too, and only then resolves. With it on (lmdb's default here) a transaction would
 * be visible before it is durable.
 */
export class Environment {
  readonly dir: string;
  readonly #lock: DirectoryLock;
  #files: OpenFiles;
  /** Set by a failed commit: LMDB may have given up on its files, which the next write must find out first. */
  #suspect = false;
  /** Set by a write that found no room, until there is some: a quota or a limit on files is not seen in the disk's free space. */
  #scarce = false;
  #closed = false;

  private constructor(dir: string, lock: DirectoryLock, files: OpenFiles) {
    this.dir = dir;
    this.#lock = lock;
    this.#files = files;
  }

  /** @throws PortError naming the directory, the cause and what to do. */
  static open(dir: string): Environment {
    try {
      mkdirSync(dir, { recursive: true });
      accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
      const lock = lockDirectory(dir);
      try {
        // LMDB maps its files into memory: where there is no room to make them, the first write kills the process.
        if (!isMade(dir)) probeSpace(dir, 0);
        return new Environment(dir, lock, openFiles(dir));
      } catch (error) {
        lock.release();
        throw error;
      }
    } catch (error) {
      throw storeError(dir, error);
    }
  }

  /** @throws PortError `closed` */
  get tables(): Tables {
    if (this.#closed) throw closedError(this.dir);
    return this.#files.tables;
  }

  /**
   * Finds out whether the largest append has room. Cheap while there is plenty and the last write went well.
   * @throws PortError `full`, `read-only`
   */
  checkRoom(): void {
    try {
      if (!this.#suspect && !this.#scarce && this.#freeBytes >= PLENTY_BYTES) return;
      probeSpace(this.dir, this.#fileBytes);
      this.#scarce = false;
    } catch (error) {
      throw storeError(this.dir, error);
    }
  }

  /** Asks the file system, which has both in memory. Empty where it does not tell: the files are not there any more. */
  space(): Partial<StoreSpace> {
    try {
      return { bytes: this.#fileBytes, freeBytes: this.#freeBytes };
    } catch {
      return {}; // whoever writes is told why
    }
  }

  /**
   * After a write that failed: finds out what became of it, so that reads show that, and opens the files afresh where LMDB
   * has given up on them.
   * @throws PortError when the store still can't be used
   */
  async settle(): Promise<void> {
    if (!this.#suspect) return;
    try {
      await this.#revive();
    } catch (error) {
      throw await this.#translate(error);
    }
  }

  /**
   * Writes all or nothing, in one transaction; durable when it resolves. One at a time: the next is called when this has
   * ended, and `settle` after it.
   * @throws PortError: nothing was written, but for `unavailable`, where it is unknown.
   */
  async write(writes: readonly Write[]): Promise<void> {
    try {
      const { root } = this.#files;
      const tables = this.tables;
      if (writes.some(mayLeavePagesUnwritten)) this.#lengthen(writes);
      await root.batch(() => {
        for (const write of writes) {
          // The keys of a table are of one type; a Write does not carry it, for it is made and used within this package.
          const table = tables[write.table] as Table<StoreKey>;
          if (write.type === 'put') void table.put(write.key, write.value);
          else void table.remove(write.key);
        }
      });
      this.#suspect = false;
    } catch (error) {
      this.#suspect = true;
      throw await this.#translate(error);
    }
  }

  get #fileBytes(): number {
    return statSync(join(this.dir, DATA_FILE)).size;
  }

  get #freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.dir);
    return bavail * bsize;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#files.root.close();
    this.#lock.release();
  }

  /**
   * After LMDB failed to write its head page it refuses all further transactions, and lmdb's writer thread would wait
   * for ever in the next one. A transaction on this thread throws instead; then the files are opened afresh.
   */
  async #revive(): Promise<void> {
    try {
      this.#files.root.transactionSync(() => undefined);
    } catch {
      await this.reopen();
    }
  }

  /**
   * LMDB does not write pages that a transaction took at the end of the file and gave back, so the file may end before
   * its last page: just as one that was cut off (`fileDamage`). It is made long enough beforehand; that takes no room.
   */
  #lengthen(writes: readonly Write[]): void {
    const { pageSize, lastPageNumber } = this.#files.root.getStats() as LmdbStats; // lmdb types them as {}
    let bytes = SPARE_BYTES;
    for (const write of writes) bytes += write.type === 'put' ? write.value.length + pageSize : pageSize;
    const length = (lastPageNumber + 1) * pageSize + 2 * bytes;
    if (length > this.#fileBytes) truncateSync(join(this.dir, DATA_FILE), length);
  }

  /** Closes the files and opens them again, keeping the lock. */
  async reopen(): Promise<void> {
    await this.#files.root.close();
    this.#files = openFiles(this.dir);
  }

  async #translate(error: unknown): Promise<PortError> {
    const translated = storeError(this.dir, await this.#causeOf(error));
    if (translated.code === 'full') this.#scarce = true;
    return translated;
  }

  async #causeOf(error: unknown): Promise<unknown> {
    const cause = await commitErrorOf(error);
    if (!mayBeFull(cause)) return cause;
    try {
      probeSpace(this.dir, this.#fileBytes);
      return cause;
    } catch (probed) {
      return probed;
    }
  }
}

function mayLeavePagesUnwritten(write: Write): boolean {
  return write.type === 'remove' || write.table === 'snapshots';
}

/** lmdb rejects a write with "Commit failed" and carries the reason in a promise that rejects with it. */
async function commitErrorOf(error: unknown): Promise<unknown> {
  if (typeof error !== 'object' || error === null || !('commitError' in error)) return error;
  try {
    await error.commitError;
    return error;
  } catch (cause) {
    return cause;
  }
}

/** Whether both of LMDB's files are there. */
function isMade(dir: string): boolean {
  return [DATA_FILE, `${DATA_FILE}-lock`].every(
    (name) => (statSync(join(dir, name), { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
}

function openFiles(dir: string): OpenFiles {
  const damage = fileDamage(join(dir, DATA_FILE));
  if (damage !== undefined) throw corruptError(dir, damage);
  const root = open<Buffer, StoreKey>({
    path: join(dir, DATA_FILE),
    noSubdir: true,
    maxDbs: MAX_TABLES,
    mapSize: MAP_BYTES,
    overlappingSync: false,
    eventTurnBatching: false,
    encoding: 'binary',
  });
  try {
    const tables = openTables(root);
    checkFormat(dir, tables);
    return { root, tables };
  } catch (error) {
    void root.close();
    throw error;
  }
}

function openTables(root: RootDatabase<Buffer, StoreKey>): Tables {
  const table = <Key extends StoreKey>(name: keyof Tables): Table<Key> =>
    root.openDB<Buffer, Key>({ name, encoding: 'binary' });
  return {
    events: table('events'),
    runs: table('runs'),
    recentRuns: table('recentRuns'),
    tombstones: table('tombstones'),
    snapshots: table('snapshots'),
    snapshotTimes: table('snapshotTimes'),
    directory: table('directory'),
    checkpoints: table('checkpoints'),
    deadLetters: table('deadLetters'),
    quarantines: table('quarantines'),
    meta: table('meta'),
  };
}

function checkFormat(dir: string, tables: Tables): void {
  const stored = tables.meta.get('format');
  const version = stored === undefined ? 0 : Number(stored.toString());
  if (!Number.isInteger(version)) throw corruptError(dir, `its format is ${JSON.stringify(stored?.toString())}`);
  if (version > FORMAT_VERSION) {
    throw new PortError(
      'newer-format',
      `the store in ${dir} has format ${String(version)}, this version of Boardstream reads up to ${String(FORMAT_VERSION)}: install a newer version`,
    );
  }
  // Whatever an older version wrote is read as it is; what is written from now on the older one would overlook.
  if (version < FORMAT_VERSION) tables.meta.putSync('format', Buffer.from(String(FORMAT_VERSION)));
}
