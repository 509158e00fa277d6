import type { SnapshotStore, StoredSnapshot } from '../src/index.ts';
import { thenReopened, withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface SnapshotStoreHarness extends Harness {
  readonly snapshots: SnapshotStore;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<SnapshotStore>;
}

function snapshot(room: string, seq: number, time: number, fill = seq % 256): StoredSnapshot {
  return { room, seq, time, data: new Uint8Array(1_000).fill(fill) };
}

/** Seqs 10, 20, 30 at times 1000, 1000, 3000. */
async function threeSnapshots(snapshots: SnapshotStore): Promise<string> {
  const room = unique('room');
  for (const [seq, time] of [
    [20, 1_000],
    [10, 1_000],
    [30, 3_000],
  ] as const)
    await snapshots.put(snapshot(room, seq, time));
  return room;
}

async function seqAt(
  snapshots: SnapshotStore,
  room: string,
  at: { seq: number } | { time: number },
): Promise<number | undefined> {
  return (await snapshots.nearest(room, at))?.seq;
}

/** What every snapshot store does (SN1 to SN5 of SPEC.md). */
export function snapshotStoreContract(name: string, make: () => Promise<SnapshotStoreHarness>): void {
  describe(`snapshot store: ${name}`, () => {
    findTests(make);
    keepTests(make);
  });
}

function findTests(make: () => Promise<SnapshotStoreHarness>): void {
  it(
    '[SN1, G13] the nearest snapshot is the newest at or before a seq',
    withHarness(make, async ({ snapshots }) => {
      const room = await threeSnapshots(snapshots);
      const found = await Promise.all([9, 10, 19, 20, 29, 30, 1e9].map((seq) => seqAt(snapshots, room, { seq })));
      expect(found).toEqual([undefined, 10, 10, 20, 20, 30, 30]);
    }),
  );

  it(
    '[SN1, G13] the nearest snapshot is the newest at or before a time; of equal times the one of the higher seq',
    withHarness(make, async ({ snapshots }) => {
      const room = await threeSnapshots(snapshots);
      const found = await Promise.all([999, 1_000, 2_999, 3_000, 1e13].map((time) => seqAt(snapshots, room, { time })));
      expect(found).toEqual([undefined, 20, 20, 30, 30]);
    }),
  );

  it(
    '[SN2] a list is in the order of seqs, and of one room only',
    withHarness(make, async ({ snapshots }) => {
      const room = await threeSnapshots(snapshots);
      await snapshots.put(snapshot(`${room}x`, 5, 1));
      expect(await snapshots.list(room)).toEqual([
        { room, seq: 10, time: 1_000 },
        { room, seq: 20, time: 1_000 },
        { room, seq: 30, time: 3_000 },
      ]);
      expect(await snapshots.list(unique('room'))).toEqual([]);
      expect(await snapshots.nearest(room.slice(0, -1), { seq: 100 })).toBeUndefined();
    }),
  );
}

function keepTests(make: () => Promise<SnapshotStoreHarness>): void {
  it(
    '[SN3, G12] a snapshot that is removed is not found any more; to remove it again is no error',
    withHarness(make, async ({ snapshots }) => {
      const room = await threeSnapshots(snapshots);
      await snapshots.remove(room, 20);
      await snapshots.remove(room, 20);
      expect(await seqAt(snapshots, room, { seq: 25 })).toBe(10);
      expect(await seqAt(snapshots, room, { time: 2_000 })).toBe(10);
      await snapshots.remove(room, 10);
      await snapshots.remove(room, 30);
      expect(await snapshots.list(room)).toEqual([]);
      expect(await snapshots.nearest(room, { time: 1e13 })).toBeUndefined();
    }),
  );

  it(
    '[SN4] a snapshot of the same seq replaces the one that was there',
    withHarness(make, async ({ snapshots }) => {
      const room = unique('room');
      await snapshots.put(snapshot(room, 10, 1_000, 1));
      await snapshots.put(snapshot(room, 10, 1_000, 2));
      expect([...((await snapshots.nearest(room, { seq: 10 }))?.data ?? [])].slice(0, 2)).toEqual([2, 2]);
      expect(await snapshots.list(room)).toHaveLength(1);
    }),
  );

  it(
    '[SN5] a snapshot of several MiB comes back as it was, after the store was opened again too',
    withHarness(make, async (harness) => {
      const room = unique('room');
      const data = Uint8Array.from({ length: 3 * 1024 * 1024 + 17 }, (_, i) => (i * 31) % 251);
      await harness.snapshots.put({ room, seq: 7, time: 70, data });
      for await (const snapshots of thenReopened(harness.snapshots, () => harness.reopen())) {
        const found = await snapshots.nearest(room, { seq: 8 });
        expect(found).toMatchObject({ room, seq: 7, time: 70 });
        expect(Buffer.compare(found?.data ?? new Uint8Array(), data)).toBe(0);
      }
    }),
  );
}
