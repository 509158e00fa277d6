import type { DirectoryEntry, RoomDirectory } from '../src/index.ts';
import { thenReopened, withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface RoomDirectoryHarness extends Harness {
  /** Empty. */
  readonly directory: RoomDirectory;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<RoomDirectory>;
}

function entry(room: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return { room, status: 'open', seq: 1, createdAt: 1_000, updatedAt: 1_000, ...more };
}

/** Every entry, page by page. */
async function all(directory: RoomDirectory, limit: number): Promise<readonly string[]> {
  const rooms: string[] = [];
  for (;;) {
    const after = rooms.at(-1);
    const page = await directory.list({ limit, ...(after === undefined ? {} : { after }) });
    rooms.push(...page.map(({ room }) => room));
    if (page.length < limit) return rooms;
  }
}

/** What every room directory does (RD1 to RD4 of SPEC.md). */
export function roomDirectoryContract(name: string, make: () => Promise<RoomDirectoryHarness>): void {
  describe(`room directory: ${name}`, () => {
    it(
      '[RD1] an entry is found by its room as it was put, and replaced by the next',
      withHarness(make, async (harness) => {
        const room = unique('room');
        expect(await harness.directory.get(room)).toBeUndefined();
        await harness.directory.put([entry(room, { title: 'Ideas – ünïcode 🖍', seq: 3 })]);
        expect(await harness.directory.get(room)).toEqual(entry(room, { title: 'Ideas – ünïcode 🖍', seq: 3 }));
        await harness.directory.put([entry(room, { status: 'archived', seq: 4, updatedAt: 2_000 })]);
        for await (const directory of thenReopened(harness.directory, () => harness.reopen())) {
          expect(await directory.get(room)).toEqual(entry(room, { status: 'archived', seq: 4, updatedAt: 2_000 }));
        }
      }),
    );

    it(
      '[RD2, P17] a list is in the order of room ids, character by character, in pages that miss nothing',
      withHarness(make, async ({ directory }) => {
        const rooms = ['b', 'a', 'B', 'a1', 'a-', 'a_', 'aa', '0', '-', 'Z'];
        await directory.put(rooms.map((room) => entry(room)));
        const sorted = [...rooms].sort();
        for (const limit of [1, 3, 10, 100]) expect(await all(directory, limit)).toEqual(sorted);
      }),
    );

    it(
      '[RD3] a list of one status holds that only, up to the limit',
      withHarness(make, async ({ directory }) => {
        await directory.put(
          Array.from({ length: 9 }, (_, i) => entry(`room${String(i)}`, { status: i % 3 === 0 ? 'archived' : 'open' })),
        );
        const archived = await directory.list({ limit: 10, status: 'archived' });
        expect(archived.map(({ room }) => room)).toEqual(['room0', 'room3', 'room6']);
        expect((await directory.list({ limit: 2, status: 'open', after: 'room1' })).map(({ room }) => room)).toEqual([
          'room2',
          'room4',
        ]);
        expect(await directory.list({ limit: 10, status: 'quarantined' })).toEqual([]);
      }),
    );

    it(
      '[RD4] a page after a room that is not there starts behind where it would be',
      withHarness(make, async ({ directory }) => {
        await directory.put(['a', 'c', 'e'].map((room) => entry(room)));
        expect((await directory.list({ limit: 10, after: 'b' })).map(({ room }) => room)).toEqual(['c', 'e']);
        expect(await directory.list({ limit: 10, after: 'x' })).toEqual([]);
      }),
    );
  });
}
