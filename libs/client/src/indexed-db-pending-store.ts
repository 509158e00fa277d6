import { clientIdOf } from '@boardstream/protocol';
import type { RoomId } from '@boardstream/kernel';
import { MemoryPendingStore } from './memory-pending-store.ts';
import type { PendingRecord, PendingSlot, PendingStore } from './pending-store.ts';

/** The part of the browser's lock manager that is used. */
export interface PageLocks {
  request(
    name: string,
    options: { readonly mode: 'exclusive'; readonly ifAvailable: true },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
  /** Which locks are held; `clientId` names the page. */
  query(): Promise<{ readonly held?: readonly { readonly name?: string; readonly clientId?: string }[] }>;
}

export interface IndexedDbPendingStoreOptions {
  /** The page's `indexedDB` when absent. */
  readonly indexedDB?: IDBFactory;
  /** The page's `navigator.locks` when absent; null: go without. */
  readonly locks?: PageLocks | null;
  /** Name of the database; `boardstream` when absent. */
  readonly database?: string;
}

const OBJECT_STORE = 'pending';

/** What is stored, under the key `[room, client id]`. */
interface StoredPlace {
  readonly room: string;
  readonly client: string;
  readonly record: PendingRecord;
}

/**
 * Keeps pending work in IndexedDB across a reload of a page (M29). Each client id is held by a Web Lock, which ends with
 * its page, so a record is taken over only when its page is gone. Where there are no locks (plain http beyond
 * localhost) or storage fails, the place that it gives lives in memory only, and says so.
 */
export class IndexedDbPendingStore implements PendingStore {
  readonly #indexedDB: IDBFactory | undefined;
  readonly #locks: PageLocks | undefined;
  readonly #name: string;
  readonly #fallback = new MemoryPendingStore();

  constructor(options: IndexedDbPendingStoreOptions = {}) {
    this.#indexedDB = options.indexedDB ?? pageIndexedDb();
    this.#locks = options.locks === undefined ? pageLocks() : (options.locks ?? undefined);
    this.#name = options.database ?? 'boardstream';
  }

  async open(room: RoomId, freshSecret: string, options: { readonly takeOver: boolean }): Promise<PendingSlot> {
    const locks = this.#locks;
    if (locks === undefined || this.#indexedDB === undefined) return this.#fallback.open(room, freshSecret, options);
    try {
      const database = await openDatabase(this.#indexedDB, this.#name);
      const left = options.takeOver ? await takeOver(database, locks, room) : undefined;
      return left ?? (await newPlace(database, locks, room, freshSecret));
    } catch (error) {
      const problem = new Error('this browser keeps no unsaved work across a reload', { cause: error });
      return { ...(await this.#fallback.open(room, freshSecret, options)), problem };
    }
  }
}

/** The first record that nobody holds. */
async function takeOver(database: IDBDatabase, locks: PageLocks, room: RoomId): Promise<PendingSlot | undefined> {
  for (const { client } of await storedPlaces(database, room)) {
    const release = await tryLock(locks, lockName(client));
    if (release === undefined) continue;
    // Read again: between the list and the lock another page may have finished this work.
    const record = await storedRecord(database, room, client);
    if (record === undefined) release();
    else return new IndexedDbPendingSlot({ database, room, client, locks, release }, record.secret, record);
  }
  return undefined;
}

async function newPlace(database: IDBDatabase, locks: PageLocks, room: RoomId, secret: string): Promise<PendingSlot> {
  const client = await clientIdOf(secret);
  const release = await tryLock(locks, lockName(client));
  if (release === undefined) throw new Error(`the lock of the new client ${client} is taken`);
  return new IndexedDbPendingSlot({ database, room, client, locks, release }, secret, undefined);
}

interface HeldPlace {
  readonly database: IDBDatabase;
  readonly room: RoomId;
  readonly client: string;
  readonly locks: PageLocks;
  readonly release: () => void;
}

class IndexedDbPendingSlot implements PendingSlot {
  readonly secret: string;
  readonly record: PendingRecord | undefined;
  readonly durable = true;
  readonly #place: HeldPlace;
  #written: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(place: HeldPlace, secret: string, record: PendingRecord | undefined) {
    this.#place = place;
    this.secret = secret;
    this.record = record;
  }

  save(record: PendingRecord | undefined): Promise<void> {
    const { database, room, client } = this.#place;
    // IndexedDB runs transactions over one object store in the order in which they were made.
    const transaction = database.transaction(OBJECT_STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(OBJECT_STORE);
    if (record === undefined) store.delete([room, client]);
    else store.put({ room, client, record } satisfies StoredPlace);
    const written = finished(transaction);
    this.#written = written.catch(() => undefined);
    return written;
  }

  /** Finds out what the lock manager calls this page by a lock of its own, and whether the place's lock is that page's. */
  async held(): Promise<boolean> {
    if (this.#closed) return false;
    const { locks, client } = this.#place;
    const probe = `${lockName(client)}:${crypto.randomUUID()}`;
    const release = await tryLock(locks, probe);
    const { held = [] } = await locks.query();
    release?.();
    const pageOf = (name: string): string | undefined => held.find((lock) => lock.name === name)?.clientId;
    return pageOf(probe) !== undefined && pageOf(probe) === pageOf(lockName(client));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#written;
    this.#place.database.close();
    this.#place.release();
  }
}

function lockName(client: string): string {
  return `boardstream:${client}`;
}

/** The function that gives the lock back; undefined when somebody has it. */
function tryLock(locks: PageLocks, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'exclusive', ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return Promise.resolve();
        }
        return new Promise<void>((release) => {
          resolve(() => release());
        });
      })
      .catch(reject);
  });
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(OBJECT_STORE, { keyPath: ['room', 'client'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => {
      reject(new Error(`the database ${name} is in use in another version`));
    };
  });
}

async function storedPlaces(database: IDBDatabase, room: RoomId): Promise<readonly StoredPlace[]> {
  const store = database.transaction(OBJECT_STORE, 'readonly').objectStore(OBJECT_STORE);
  // Only this class writes to the store, and only in this form; it holds a handful of records.
  return ((await answer(store.getAll())) as StoredPlace[]).filter((place) => place.room === room);
}

async function storedRecord(database: IDBDatabase, room: RoomId, client: string): Promise<PendingRecord | undefined> {
  const store = database.transaction(OBJECT_STORE, 'readonly').objectStore(OBJECT_STORE);
  // Only this class writes to the store, and only in this form.
  return ((await answer(store.get([room, client]))) as StoredPlace | undefined)?.record;
}

function answer(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(failure(transaction.error));
  });
}

function failure(error: DOMException | null): Error {
  return new Error(`the browser's storage failed: ${error?.message ?? 'for no stated reason'}`, { cause: error });
}

function pageIndexedDb(): IDBFactory | undefined {
  return typeof indexedDB === 'undefined' ? undefined : indexedDB;
}

function pageLocks(): PageLocks | undefined {
  // Lib "dom" declares it always there; outside secure contexts and in old Node it is not.
  const page = globalThis as { navigator?: { locks?: PageLocks } };
  return page.navigator?.locks;
}
