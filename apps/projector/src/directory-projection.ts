import type { RoomEvent } from '@boardstream/board';
import type { DirectoryEntry, RoomDirectory } from '@boardstream/ports';
import { entryAfter, newEntry } from './directory-entry.ts';

/** Entries kept in memory; others are read again. */
const ENTRIES_REMEMBERED = 20_000;

/** Keeps the list of rooms: applies events in order, and writes the entries that changed when told to. */
export class DirectoryProjection {
  readonly #directory: RoomDirectory;
  readonly #entries = new Map<string, DirectoryEntry>();
  /** Rooms in quarantine, be they in the list or not. */
  readonly #quarantined = new Set<string>();
  #changed = new Map<string, DirectoryEntry>();

  constructor(directory: RoomDirectory) {
    this.#directory = directory;
  }

  /** Reads the entries of these rooms, so that what is said of them changes what is there. */
  async prepare(rooms: ReadonlySet<string>): Promise<void> {
    for (const room of rooms) {
      const read = this.#entries.has(room) ? undefined : await this.#directory.get(room);
      const entry = this.#entries.get(room) ?? read; // it may have changed meanwhile
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
    const after = entryAfter(entry, room, event);
    this.#change(this.#quarantined.has(room) ? { ...after, status: 'quarantined' } : after);
    return true;
  }

  /** An event of a prepared room can't be read: it stands in quarantine, with its head known all the same. */
  passUnreadable(room: string, seq: number): void {
    const entry = this.#entries.get(room) ?? newEntry(room, 0);
    this.#change({ ...entry, status: 'quarantined', seq: Math.max(entry.seq, seq) });
  }

  /** A prepared room is in quarantine from now on; one that is not in the list yet comes into it with its first event. */
  quarantine(room: string): void {
    this.#quarantined.add(room);
    const entry = this.#entries.get(room);
    if (entry !== undefined && entry.status !== 'quarantined') this.#change({ ...entry, status: 'quarantined' });
  }

  /**
   * A prepared room is in quarantine no more; `entry` is what its log says of it, undefined when it has none. False, and
   * nothing is changed, when the list has followed the room further than that.
   */
  release(room: string, entry: DirectoryEntry | undefined): boolean {
    if (entry !== undefined && (this.#entries.get(room)?.seq ?? 0) > entry.seq) return false;
    this.#quarantined.delete(room);
    if (entry !== undefined) this.#change(entry);
    return true;
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
