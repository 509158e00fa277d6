import { IDBFactory } from 'fake-indexeddb';
import { roomId, seq } from '@boardstream/kernel';
import { clientIdOf, randomSecret } from '@boardstream/protocol';
import { create, rng } from '@boardstream/testing';
import { PageLocksDouble } from '../test/page-locks-double.ts';
import { IndexedDbPendingStore } from './indexed-db-pending-store.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';
import type { PendingRecord, PendingStore } from './pending-store.ts';

const room = roomId('demo');
const random = rng(7);
const newSecret = (): string => randomSecret((bytes) => random.fill(bytes));

function recordOf(secret: string, base = 5): PendingRecord {
  return {
    secret,
    counter: 3,
    base: seq(base),
    inFlight: { counter: 3, nonce: 'a'.repeat(16), op: create('x') },
    queue: [create('y'), create('z')],
  };
}

interface Pages {
  /** A store as one page has it, and what ends that page without a word. */
  page(): { readonly store: PendingStore; readonly end: () => void };
}

function indexedDbPages(): Pages {
  const indexedDB = new IDBFactory();
  const locks = new PageLocksDouble();
  let pages = 0;
  return {
    page: () => {
      const own = locks.page(`page-${String(++pages)}`);
      return { store: new IndexedDbPendingStore({ indexedDB, locks: own }), end: own.end };
    },
  };
}

describe('the IndexedDB store', () => {
  const takeOver = { takeOver: true };

  it('[M29] a new page takes over the record of a page that is gone, as it was', async () => {
    const { page } = indexedDbPages();
    const first = page();
    const secret = newSecret();
    const slot = await first.store.open(room, secret, takeOver);
    expect(slot).toMatchObject({ secret, record: undefined, durable: true });
    await slot.save(recordOf(secret));
    first.end();
    const taken = await page().store.open(room, newSecret(), takeOver);
    expect(taken).toMatchObject({ secret, record: recordOf(secret) });
  });

  it('[M29] leaves the record of a page that lives, and of other rooms, alone', async () => {
    const { page } = indexedDbPages();
    const first = page();
    const secret = newSecret();
    await (await first.store.open(room, secret, takeOver)).save(recordOf(secret));
    const fresh = newSecret();
    expect(await page().store.open(room, fresh, takeOver)).toMatchObject({ secret: fresh, record: undefined });
    first.end();
    expect((await page().store.open(roomId('other'), newSecret(), takeOver)).record).toBeUndefined();
    expect((await page().store.open(room, newSecret(), { takeOver: false })).record).toBeUndefined();
    expect((await page().store.open(room, newSecret(), takeOver)).secret).toBe(secret);
  });

  it('[M29] two new pages never get one record', async () => {
    const { page } = indexedDbPages();
    const first = page();
    const secret = newSecret();
    await (await first.store.open(room, secret, takeOver)).save(recordOf(secret));
    first.end();
    const slots = await Promise.all([1, 2, 3].map(() => page().store.open(room, newSecret(), takeOver)));
    expect(slots.filter(({ record }) => record !== undefined)).toHaveLength(1);
  });

  it('the last save wins, and saving nothing removes the record', async () => {
    const { page } = indexedDbPages();
    const first = page();
    const secret = newSecret();
    const slot = await first.store.open(room, secret, takeOver);
    const saves = [1, 2, 3].map((base) => slot.save(recordOf(secret, base)));
    await Promise.all(saves);
    await slot.close();
    const second = page();
    const again = await second.store.open(room, newSecret(), takeOver);
    expect(again.record?.base).toBe(3);
    await again.save(undefined);
    await again.close();
    expect((await page().store.open(room, newSecret(), takeOver)).record).toBeUndefined();
  });

  it('closing waits for what was saved, and gives the lock back', async () => {
    const { page } = indexedDbPages();
    const secret = newSecret();
    const slot = await page().store.open(room, secret, takeOver);
    void slot.save(recordOf(secret));
    await slot.close();
    await slot.close();
    expect(await slot.held()).toBe(false);
    expect((await page().store.open(room, newSecret(), takeOver)).secret).toBe(secret);
  });

  it('[M29] a record is replaced in one strict transaction', async () => {
    const indexedDB = new IDBFactory();
    const transactions: unknown[] = [];
    const watched = {
      open: (...args: Parameters<IDBFactory['open']>) => {
        const request = indexedDB.open(...args);
        request.addEventListener('success', () => {
          const database = request.result;
          const begin = database.transaction.bind(database);
          database.transaction = (...of: Parameters<IDBDatabase['transaction']>) => {
            transactions.push(of);
            return begin(...of);
          };
        });
        return request;
      },
    } as unknown as IDBFactory;
    const locks = new PageLocksDouble().page('one');
    const secret = newSecret();
    const slot = await new IndexedDbPendingStore({ indexedDB: watched, locks }).open(room, secret, takeOver);
    transactions.length = 0;
    await slot.save(recordOf(secret));
    expect(transactions).toEqual([['pending', 'readwrite', { durability: 'strict' }]]);
  });

  it('[M29] a page knows whether its place is still its own', async () => {
    const indexedDB = new IDBFactory();
    const double = new PageLocksDouble();
    const locks = double.page('one');
    const secret = newSecret();
    const slot = await new IndexedDbPendingStore({ indexedDB, locks }).open(room, secret, takeOver);
    expect(await slot.held()).toBe(true);
    double.page('two').take(new RegExp(await clientIdOf(secret)));
    expect(await slot.held()).toBe(false);
    locks.end();
    expect(await slot.held()).toBe(false);
  });

  it('[M29] without locks, or when storage fails, work is kept in memory, and the place says so', async () => {
    const secret = newSecret();
    const broken = {
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const locks = new PageLocksDouble().page('one');
    const store = new IndexedDbPendingStore({ indexedDB: broken, locks });
    const slot = await store.open(room, secret, takeOver);
    expect(slot).toMatchObject({ secret, durable: false });
    expect(slot.problem?.message).toContain('keeps no unsaved work');
    const noLocks = new IndexedDbPendingStore({ indexedDB: new IDBFactory(), locks: null });
    expect(await noLocks.open(room, secret, takeOver)).toMatchObject({ durable: false });
  });
});

describe('the memory store', () => {
  it('hands work over from a closed place only', async () => {
    const store = new MemoryPendingStore();
    const secret = newSecret();
    const slot = await store.open(room, secret, { takeOver: true });
    await slot.save(recordOf(secret));
    expect((await store.open(room, newSecret(), { takeOver: true })).record).toBeUndefined();
    expect(await slot.held()).toBe(true);
    await slot.close();
    expect((await store.open(room, newSecret(), { takeOver: false })).record).toBeUndefined();
    expect(await store.open(room, newSecret(), { takeOver: true })).toMatchObject({ secret, record: recordOf(secret) });
  });
});
