import { decodeEvent, decodeSnapshot } from '@boardstream/protocol';
import type { DirectoryEntry, History, Quarantines, RoomDirectory } from '@boardstream/ports';
import { noSuchRoom, roomGone } from './problem.ts';

/**
 * A room as it is now. The room list follows the log with a short lag, so what it lacks is read from the room's own log:
 * who made a room sees it at once. A room in quarantine may not be readable: of it is told what is known without.
 * @throws Problem when there is none, PortError
 */
export async function roomEntry(
  room: string,
  ports: {
    readonly history: History;
    readonly directory: RoomDirectory;
    readonly quarantines: Pick<Quarantines, 'get'>;
  },
): Promise<DirectoryEntry> {
  const [heads, listed, quarantine] = await Promise.all([
    ports.history.heads([room]),
    ports.directory.get(room),
    ports.quarantines.get(room),
  ]);
  const head = heads.get(room) ?? { type: 'not-found' };
  if (head.type === 'gone') throw roomGone(room);
  if (head.type === 'not-found') throw noSuchRoom(room);
  if (quarantine !== undefined) {
    const unlisted = { room, createdAt: head.committedAt, updatedAt: head.committedAt };
    return { ...(listed ?? unlisted), status: 'quarantined', seq: head.seq };
  }
  // Listed as quarantined though it was released: the list has not followed yet.
  if (listed !== undefined && listed.seq >= head.seq && listed.status !== 'quarantined') return listed;
  const state = await ports.history.state(room, 'head');
  const snapshot = state.type === 'state' ? decodeSnapshot(state.snapshot) : undefined;
  const title = snapshot?.settings.title ?? listed?.title;
  const archived = snapshot?.status === 'archived';
  return {
    room,
    status: archived ? 'archived' : 'open',
    ...(title === undefined ? {} : { title }),
    seq: head.seq,
    createdAt: listed?.createdAt ?? (await createdAt(room, ports.history)) ?? head.committedAt,
    updatedAt: head.committedAt,
  };
}

async function createdAt(room: string, history: History): Promise<number | undefined> {
  const answer = await history.events(room, 1, 1, 1);
  const [first] = answer.type === 'events' ? answer.events : [];
  return first === undefined ? undefined : decodeEvent(first).committedAt;
}
