import type { EventBody, RoomEvent } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import type { DirectoryEntry, RoomDirectory } from '@boardstream/ports';

/** Entries kept in memory; others are read again. */
const ENTRIES_REMEMBERED = 20_000;

/** Keeps the list of rooms: applies events in order, and writes the entries that changed when told to. */
export class DirectoryProjection {
  readonly #directory: RoomDirectory;
  readonly #entries = new Map<string, DirectoryEntry>();
  #changed = new Map<string, DirectoryEntry>();

  constructor(directory: RoomDirectory) {
    this.#directory = directory;
  }

  /** Reads the entries of these rooms, so that `apply` and `quarantine` know them. */
  async prepare(rooms: ReadonlySet<string>): Promise<void> {
    for (const room of rooms) {
      const entry = this.#entries.get(room) ?? (await this.#directory.get(room));
      if (entry === undefined) continue;
      // Set again, so that a flush meanwhile does not forget it as the longest unused.
      this.#entries.delete(room);
      this.#entries.set(room, entry);
    }
  }

  /**
   * Applies an event of a room that was prepared. False when it was applied before: a follower that starts again sees
   * some events twice.
   */
  apply(room: string, event: RoomEvent): boolean {
    const entry = this.#entries.get(room);
    if (entry !== undefined && event.seq <= entry.seq) return false;
    this.#change(evolveEntry(entry ?? newEntry(room, event.committedAt), event));
    return true;
  }

  /** Marks a room whose events can't be folded. */
  quarantine(room: string, seq = 0): void {
    const entry = this.#entries.get(room) ?? newEntry(room, 0);
    this.#change({ ...entry, status: 'quarantined', seq: Math.max(entry.seq, seq) });
  }

  /** Writes what changed. When it fails, the changes are kept for the next time. */
  async flush(): Promise<void> {
    if (this.#changed.size === 0) return;
    const changed = this.#changed;
    this.#changed = new Map();
    try {
      await this.#directory.put([...changed.values()]);
    } catch (error) {
      this.#changed = new Map([...changed, ...this.#changed]);
      throw error;
    }
    this.#forgetSome();
  }

  #change(entry: DirectoryEntry): void {
    this.#entries.delete(entry.room);
    this.#entries.set(entry.room, entry);
    this.#changed.set(entry.room, entry);
  }

  /** Only what is written may be forgotten. */
  #forgetSome(): void {
    for (const room of this.#entries.keys()) {
      if (this.#entries.size <= ENTRIES_REMEMBERED) return;
      if (!this.#changed.has(room)) this.#entries.delete(room);
    }
  }
}

function newEntry(room: string, at: number): DirectoryEntry {
  return { room, status: 'open', seq: 0, createdAt: at, updatedAt: at };
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
