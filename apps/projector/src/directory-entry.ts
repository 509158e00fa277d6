import type { EventBody, RoomEvent } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import type { DirectoryEntry } from '@boardstream/ports';

/** A room before its first event. */
export function newEntry(room: string, at: number): DirectoryEntry {
  return { room, status: 'open', seq: 0, createdAt: at, updatedAt: at };
}

/** A room's entry after an event; `undefined`: there is none yet. */
export function entryAfter(entry: DirectoryEntry | undefined, room: string, event: RoomEvent): DirectoryEntry {
  const before = entry ?? newEntry(room, event.committedAt);
  return evolveEntry(before, event);
}

function evolveEntry(entry: DirectoryEntry, event: RoomEvent): DirectoryEntry {
  const changed = { ...entry, ...statusAfter(entry, event.body), seq: event.seq, updatedAt: event.committedAt };
  const title = titleIn(event.body);
  if (title === undefined) return changed;
  const { title: _old, ...untitled } = changed;
  return title === null ? untitled : { ...untitled, title };
}

function statusAfter(entry: DirectoryEntry, body: EventBody): Pick<DirectoryEntry, 'status'> {
  // A quarantined room stays so until somebody has looked at it.
  if (entry.status === 'quarantined') return { status: entry.status };
  if (body.type === 'room-archived') return { status: 'archived' };
  if (body.type === 'room-reopened') return { status: 'open' };
  return { status: entry.status };
}

/** The title that an event gives; null: it takes it away; undefined: it says nothing of it. */
function titleIn(body: EventBody): string | null | undefined {
  switch (body.type) {
    case 'room-opened':
      return body.settings.title;
    case 'op-committed': {
      let title: string | null | undefined;
      for (const change of body.op)
        if (change.type === 'board' && change.props.title !== undefined) title = change.props.title;
      return title;
    }
    case 'state-loaded':
      return body.board?.title;
    case 'elements-purged':
    case 'version-named':
    case 'access-changed':
    case 'room-archived':
    case 'room-reopened':
      return undefined;
    default:
      return assertNever(body);
  }
}
