import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { FoldError, RoomFold, roomFromSnapshot, RoomState, type RoomEvent } from '@boardstream/board';
import { Turns, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import {
  PortError,
  roomStream,
  type EventLog,
  type ReadOptions,
  type ReadOutcome,
  type RecordedEvent,
  type SnapshotStore,
  type StoredSnapshot,
} from '@boardstream/ports';
import { decodeEvent, decodeSnapshot, ProtocolError } from '@boardstream/protocol';
import type { Counters } from './counters.ts';
import { LoadedRoom, WINDOW_EVENTS, type WindowEvent } from './loaded-room.ts';
import { withDeadline } from './with-deadline.ts';

/** Events read at a time: between two reads other rooms get their turn. */
const PAGE = 256;
/**
 * Pages, and snapshots, of cold rooms that are read and folded at a time. It bounds what they take of the process beside
 * the rooms that are in memory: a hundred cold rooms of long logs share so many pages of a turn of the event loop. They
 * take turns page by page, so that a short room is not kept waiting until long ones are through.
 */
const PAGES_AT_ONCE = 8;
/**
 * How far the window is read back when a room is loaded: what those need who were there when its last owner went. Reading
 * all of it takes several times as long as all the rest, while everybody waits; few ops ever need it (`widen`).
 */
const NEAR_EVENTS = 64;
/** How many times as far it is read back each time that this is not far enough. */
const FARTHER = 4;

/** The room's events can't be folded, with or without a snapshot: it needs a person (G19). */
export interface Unfoldable {
  readonly type: 'unfoldable';
  readonly error: Error;
}

export type LoadOutcome =
  | { readonly type: 'loaded'; readonly room: LoadedRoom }
  | Unfoldable
  /** An operator is to look at it first. */
  | { readonly type: 'quarantined' }
  | { readonly type: 'gone' };

/** The room was erased since it was loaded. */
export class RoomGoneError extends Error {
  override readonly name = 'RoomGoneError';

  constructor(room: string) {
    super(`room ${room} was erased`);
  }
}

export interface RoomLoaderParts {
  readonly log: Pick<EventLog, 'read'>;
  readonly snapshots: Pick<SnapshotStore, 'nearest'>;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: Counters;
  /** How long one read may take, in ms. */
  readonly readWithinMs: number;
  /** Whether the room is in quarantine; rejects when that can't be told. */
  readonly isQuarantined: (room: string) => Promise<boolean>;
}

/**
 * Loads a room as the log has it: the nearest snapshot, the events after it, and the near part of the window (M20).
 * A snapshot that can't be read, does not match its hash or does not fit the log is ignored (G12). Rejects with the
 * log's own error, or `DeadlineError`, when the log can't be read.
 */
export class RoomLoader {
  readonly #parts: RoomLoaderParts;
  readonly #turns = new Turns(PAGES_AT_ONCE);

  constructor(parts: RoomLoaderParts) {
    this.#parts = parts;
  }

  async load(room: string): Promise<LoadOutcome> {
    this.#parts.counters.loads++;
    // All that is needed is asked for at once, for everybody waits; nobody may look at the answers.
    const near = this.#turns.run(() => this.#read(room, { direction: 'backwards', from: 'end', limit: NEAR_EVENTS }));
    const newest = this.#turns.run(() => this.#nearest(room, Number.MAX_SAFE_INTEGER));
    near.catch(() => undefined);
    newest.catch(() => undefined);
    // Before anything of it is decoded, for that may be what ends the process.
    if (await this.#parts.isQuarantined(room)) return { type: 'quarantined' };
    try {
      return await this.#load(room, await near, newest);
    } catch (error) {
      if (error instanceof RoomGoneError) return { type: 'gone' };
      if (isUnfoldable(error)) return { type: 'unfoldable', error };
      throw error;
    }
  }

  /** @param read the near part of the window, the last event first */
  async #load(room: string, read: ReadOutcome, newest: Promise<StoredSnapshot | undefined>): Promise<LoadOutcome> {
    if (read.type === 'tombstoned') return { type: 'gone' };
    const near = read.type === 'events' ? read.events.toReversed() : [];
    const head = (near.at(-1)?.revision ?? -1) + 1;
    if (head === 0) return { type: 'loaded', room: new LoadedRoom() };

    const snapshot = await this.#snapshot(room, head, newest);
    if (snapshot !== undefined) {
      try {
        return { type: 'loaded', room: await this.#fold(room, snapshot, near) };
      } catch (error) {
        if (!isUnfoldable(error)) throw error;
        this.#ignore(room, snapshot.seq, error);
      }
    }
    return { type: 'loaded', room: await this.#fold(room, RoomState.empty, near) };
  }

  /** A room that was loaded a while ago, with what the log has beyond it; loaded anew where that does not fit. Rejects as `load` does. */
  async catchUp(room: string, loaded: LoadedRoom): Promise<LoadOutcome> {
    if (await this.#parts.isQuarantined(room)) return { type: 'quarantined' };
    try {
      await this.readTail(room, loaded);
      return { type: 'loaded', room: loaded };
    } catch (error) {
      if (error instanceof RoomGoneError) return { type: 'gone' };
      if (isUnfoldable(error)) return this.load(room);
      throw error;
    }
  }

  /** Takes what the log has beyond the room's state. Resolves to whether there was anything. @throws RoomGoneError */
  async readTail(room: string, loaded: LoadedRoom): Promise<boolean> {
    const before = loaded.state.seq;
    const fold = new RoomFold(loaded.state);
    // Without waiting for cold rooms: it is short.
    for await (const record of this.#records(room, before, Infinity, new Turns(1))) {
      const event = decode(record);
      fold.apply(event);
      loaded.push(event, record.data);
    }
    loaded.state = fold.finish();
    return loaded.state.seq > before;
  }

  /** Reads more of the window, up to as far as it is to reach (M20). Rejects as `load` does; the room is as it was then. */
  async widen(room: string, loaded: LoadedRoom): Promise<{ readonly type: 'widened' } | Unfoldable> {
    const { head, oldestBase } = loaded.window;
    const more = Math.max(PAGE, (FARTHER - 1) * (head - oldestBase));
    const from = Math.max(0, head - WINDOW_EVENTS, oldestBase - more);
    const older: WindowEvent[] = [];
    try {
      for await (const record of this.#records(room, from, oldestBase, this.#turns)) {
        older.push({ event: decode(record), data: record.data });
      }
      loaded.widen(from, older);
      return { type: 'widened' };
    } catch (error) {
      if (isUnfoldable(error)) return { type: 'unfoldable', error };
      throw error;
    }
  }

  #read(room: string, options: ReadOptions): Promise<ReadOutcome> {
    const { log, timers, readWithinMs } = this.#parts;
    return withDeadline(timers, readWithinMs, `read of room ${room}`, log.read(roomStream(room), options));
  }

  #nearest(room: string, seq: number): Promise<StoredSnapshot | undefined> {
    const { snapshots, timers, readWithinMs } = this.#parts;
    return withDeadline(timers, readWithinMs, `read of a snapshot of ${room}`, snapshots.nearest(room, { seq }));
  }

  /** The state of the newest snapshot, or of the one before where that is of a head that came since, or of no head at all. */
  async #snapshot(
    room: string,
    head: number,
    newest: Promise<StoredSnapshot | undefined>,
  ): Promise<RoomState | undefined> {
    try {
      const found = await newest;
      return await this.#turns.run(async () => {
        const stored = found === undefined || found.seq <= head ? found : await this.#nearest(room, head);
        return stored === undefined ? undefined : roomFromSnapshot(decodeSnapshot(stored.data));
      });
    } catch (error) {
      this.#ignore(room, undefined, error);
      return undefined;
    }
  }

  #ignore(room: string, at: number | undefined, error: unknown): void {
    this.#parts.counters.snapshotsIgnored++;
    this.#parts.logger.warn('snapshot.ignored', { room, seq: at, error });
  }

  /** @param near the last events of the log */
  async #fold(room: string, start: RoomState, near: readonly RecordedEvent[]): Promise<LoadedRoom> {
    const [{ revision: nearFrom } = { revision: 0 }] = near;
    // One event before the first one that is needed is read too, when there is a snapshot: the log must have the
    // snapshot's own event, or the snapshot is of another log.
    const from = Math.max(0, Math.min(nearFrom, start.seq - 1));
    const loaded = new LoadedRoom(start, from);
    const fold = new RoomFold(start);
    const take = (record: RecordedEvent): void => {
      const event = decode(record);
      if (event.seq > start.seq) fold.apply(event);
      else if (event.seq === start.seq && event.committedAt !== start.committedAt) {
        throw new FoldError(event.seq, `the snapshot at ${start.seq} was not made from this log: their times differ`);
      }
      loaded.push(event, record.data);
    };
    for await (const record of this.#records(room, from, nearFrom, this.#turns)) take(record);
    for (const record of near) take(record);
    loaded.state = fold.finish();
    return loaded;
  }

  /** Records from revision `from` on, up to before `until` or to the end; what is done with a page is part of its turn. */
  async *#records(room: string, from: number, until: number, turns: Turns): AsyncGenerator<RecordedEvent> {
    let next = from;
    while (next < until) {
      const end = await turns.take();
      try {
        const page = await this.#read(room, { direction: 'forwards', from: next, limit: Math.min(PAGE, until - next) });
        if (page.type === 'tombstoned') throw new RoomGoneError(room);
        if (page.type !== 'events' || page.events.length === 0) return;
        yield* page.events;
        next += page.events.length;
      } finally {
        end();
      }
      await turnOfTheLoop();
    }
  }
}

function decode(record: RecordedEvent): RoomEvent {
  const event = decodeEvent(record.data);
  if (event.seq !== record.revision + 1) {
    throw new FoldError(event.seq, `the event at revision ${record.revision} says seq ${event.seq} (G1)`);
  }
  return event;
}

/** Whether the events themselves are the trouble, not the way to them. */
function isUnfoldable(error: unknown): error is Error {
  if (error instanceof PortError) return error.code === 'corrupt'; // a record that is not what was written
  return error instanceof FoldError || error instanceof ProtocolError;
}
