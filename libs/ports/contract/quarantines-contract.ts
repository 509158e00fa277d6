import { eventually } from '@boardstream/testing';
import { REASON_LENGTH, type Quarantine, type Quarantines } from '../src/index.ts';
import { thenReopened, withHarness, type Harness } from './harness.ts';

export interface QuarantinesHarness extends Harness {
  /** Empty. */
  readonly quarantines: Quarantines;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<Quarantines>;
}

/** What all quarantines do (QU1 to QU5 of SPEC.md). */
export function quarantinesContract(name: string, make: () => Promise<QuarantinesHarness>): void {
  describe(`quarantines: ${name}`, () => {
    it(
      '[QU1, QU5] [G19] a room stays as it was first put, also after the store was opened again',
      withHarness(make, async (harness) => {
        const first = quarantine('room-1', { reason: 'event 4: "ünïcode 🖍"\nin two lines' });
        expect(await harness.quarantines.get('room-1')).toBeUndefined();
        await harness.quarantines.put(first);
        await harness.quarantines.put(quarantine('room-1', { cause: 'kills-process', by: 'another' }));
        for await (const quarantines of thenReopened(harness.quarantines, () => harness.reopen())) {
          expect(await quarantines.get('room-1')).toEqual(first);
          expect(await quarantines.list({ limit: 10 })).toEqual([first]);
        }
      }),
    );

    it(
      '[QU1] of puts at once one is kept, and all are answered; a reason is kept up to its bound',
      withHarness(make, async ({ quarantines }) => {
        const puts = ['one', 'two', 'three'].map((by) => quarantine('room', { by, reason: 'x'.repeat(9_999) }));
        await Promise.all(puts.map((each) => quarantines.put(each)));
        const found = await quarantines.get('room');
        expect(['one', 'two', 'three']).toContain(found?.by);
        expect(found?.reason).toHaveLength(REASON_LENGTH);
        expect(await quarantines.list({ limit: 10 })).toEqual([found]);
      }),
    );

    it(
      '[QU2, QU5] a room that was released is gone, once, and may be put again',
      withHarness(make, async (harness) => {
        await harness.quarantines.put(quarantine('room'));
        const answers = await Promise.all([1, 2, 3].map(() => harness.quarantines.release('room')));
        expect(answers.filter((was) => was)).toHaveLength(1);
        for await (const quarantines of thenReopened(harness.quarantines, () => harness.reopen())) {
          expect(await quarantines.release('room')).toBe(false);
          expect(await quarantines.get('room')).toBeUndefined();
          expect(await quarantines.list({ limit: 10 })).toEqual([]);
        }
        const quarantines = await harness.reopen();
        await quarantines.put(quarantine('room', { at: 2_000 }));
        expect(await quarantines.get('room')).toEqual(quarantine('room', { at: 2_000 }));
      }),
    );

    it(
      '[QU3] a list is in the order of room ids, character by character, in pages that miss nothing',
      withHarness(make, async ({ quarantines }) => {
        const rooms = ['b', 'a', 'B', 'a1', 'a-', 'a_', 'aa', '0', '-', 'Z'];
        for (const room of rooms) await quarantines.put(quarantine(room));
        const sorted = [...rooms].sort();
        const listed = async (after?: string): Promise<readonly string[]> =>
          (await quarantines.list({ limit: 4, ...(after === undefined ? {} : { after }) })).map(({ room }) => room);
        expect(await listed()).toEqual(sorted.slice(0, 4));
        expect(await listed(sorted[3])).toEqual(sorted.slice(4, 8));
        expect(await listed(sorted[7])).toEqual(sorted.slice(8));
        await quarantines.release(sorted[4] ?? '');
        expect(await listed(sorted[4])).toEqual(sorted.slice(5, 9));
      }),
    );

    it(
      '[QU4] a watcher is told what is there, then each change once and in order, until it is aborted',
      withHarness(make, async ({ quarantines }) => {
        await quarantines.put(quarantine('before'));
        await quarantines.put(quarantine('gone'));
        await quarantines.release('gone');
        expect(await quarantines.list({ limit: 2 })).toHaveLength(1); // it has heard of both
        const told: string[] = [];
        const watching = new AbortController();
        const watched = quarantines.watch((room, what) => {
          told.push(`${room} ${what === 'released' ? what : what.by}`);
        }, watching.signal);
        await eventually(() => told.length === 1);
        await quarantines.put(quarantine('room'));
        await quarantines.put(quarantine('room', { by: 'another' }));
        await quarantines.release('room');
        await quarantines.release('room');
        await quarantines.put(quarantine('room', { by: 'third' }));
        await eventually(() => told.length === 4);
        expect(told).toEqual(['before finder', 'room finder', 'room released', 'room third']);
        watching.abort();
        await watched;
        await quarantines.release('room');
        expect(await quarantines.get('room')).toBeUndefined();
        expect(told).toHaveLength(4);
      }),
    );
  });
}

function quarantine(room: string, more: Partial<Quarantine> = {}): Quarantine {
  return { room, cause: 'unfoldable', reason: 'event 3 is of no type', by: 'finder', at: 1_000, ...more };
}
