import type { DirectoryEntry, RoomDirectory } from '@boardstream/ports';
import { opCommitted, roomOpened } from '@boardstream/testing';
import { entryAfter } from './directory-entry.ts';
import { DirectoryProjection } from './directory-projection.ts';

/** More rooms than are remembered. */
const MANY = 20_010;

/** A room list in memory. */
function memoryDirectory() {
  const entries = new Map<string, DirectoryEntry>();
  const directory: RoomDirectory = {
    put: (changed) => {
      for (const entry of changed) entries.set(entry.room, entry);
      return Promise.resolve();
    },
    get: (room) => Promise.resolve(entries.get(room)),
    list: () => Promise.resolve([...entries.values()]),
  };
  return { directory, entries };
}

describe('the room list', () => {
  it('a room that is being handled keeps its entry while a flush forgets the longest unused', async () => {
    const { directory, entries } = memoryDirectory();
    const projection = new DirectoryProjection(directory);
    const names = Array.from({ length: MANY }, (_, i) => `room-${i}`);
    for (const name of names) projection.apply(name, roomOpened());
    const oldest = 'room-0';
    await projection.prepare(new Set([oldest]));
    await projection.flush();
    const next = opCommitted(2, []);
    projection.apply(oldest, next);
    await projection.flush();
    expect(entries.get(oldest)).toMatchObject({
      seq: 2,
      createdAt: roomOpened().committedAt,
      updatedAt: next.committedAt,
    });
  });

  it('[G19] a released room is read from its log again as long as the list has followed it further than that', async () => {
    const { directory, entries } = memoryDirectory();
    const projection = new DirectoryProjection(directory);
    projection.apply('demo', roomOpened());
    await projection.flush();
    const read = entries.get('demo');
    projection.quarantine('demo');
    const next = opCommitted(2, []);
    projection.apply('demo', next);
    expect(projection.release('demo', read)).toBe(false);
    await projection.flush();
    expect(entries.get('demo')).toMatchObject({ status: 'quarantined', seq: 2 });
    expect(projection.release('demo', entryAfter(read, 'demo', next))).toBe(true);
    await projection.flush();
    expect(entries.get('demo')).toMatchObject({ status: 'open', seq: 2 });
  });
});
