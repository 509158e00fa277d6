import { RoomFold, snapshotOf, type RoomEvent } from '@boardstream/board';
import type {
  DirectoryEntry,
  EventsAnswer,
  HeadAnswer,
  History,
  Moment,
  RoomDirectory,
  StateAnswer,
} from '@boardstream/ports';
import { LogUnavailableError, PortError } from '@boardstream/ports';
import { decodeEvent, encodeEvent, encodeSnapshot } from '@boardstream/protocol';
import { create, opCommitted, roomOpened, strokeElement } from '@boardstream/testing';

/** Rooms in memory, each a list of events; answers as the log and the projector would. */
export class MemoryRooms implements History {
  readonly #events = new Map<string, Uint8Array[]>();
  readonly #gone = new Set<string>();
  /** While set, every question is answered with an error. */
  failing = false;
  /** While set, no state can be folded. */
  unreadable = false;
  /** How many questions of each kind were asked. */
  readonly asked = { state: 0, events: 0, heads: 0 };

  readonly directory: RoomDirectory = {
    put: () => Promise.resolve(),
    get: (room): Promise<DirectoryEntry | undefined> =>
      Promise.resolve(
        this.#gone.has(room) ? { room, status: 'erased', seq: 0, createdAt: 0, updatedAt: 0 } : undefined,
      ),
    list: () => Promise.resolve([]),
  };

  /** Appends events to the room until its head is `head`; gives those that are new. */
  grow(room: string, head: number): readonly Uint8Array[] {
    const events = this.#events.get(room) ?? [];
    const before = events.length;
    for (let at = before + 1; at <= head; at++) {
      events.push(encodeEvent(at === 1 ? roomOpened() : opCommitted(at, create(`e${String(at)}`, strokeElement()))));
    }
    this.#events.set(room, events);
    return events.slice(before);
  }

  append(room: string, event: RoomEvent): void {
    this.#events.set(room, [...(this.#events.get(room) ?? []), encodeEvent(event)]);
  }

  erase(room: string): void {
    this.#gone.add(room);
  }

  state(room: string, at: Moment): Promise<StateAnswer> {
    this.asked.state += 1;
    if (this.unreadable) return Promise.reject(new PortError('unavailable', 'the events make no state'));
    return this.#answer<StateAnswer>(room, (events) => {
      const seq = at === 'head' ? events.length : 'seq' in at ? at.seq : events.length;
      if (seq < 1 || seq > events.length) return { type: 'out-of-range', head: events.length };
      const fold = new RoomFold();
      for (const data of events.slice(0, seq)) fold.apply(decodeEvent(data));
      return { type: 'state', seq, final: seq < events.length, snapshot: encodeSnapshot(snapshotOf(fold.finish())) };
    });
  }

  events(room: string, from: number, to: number, limit: number): Promise<EventsAnswer> {
    this.asked.events += 1;
    return this.#answer<EventsAnswer>(room, (events) => ({
      type: 'events',
      from,
      events: events.slice(from - 1, Math.min(to, from - 1 + limit)),
      head: events.length,
    }));
  }

  heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>> {
    this.asked.heads += 1;
    if (this.failing) return Promise.reject(new LogUnavailableError('out of order'));
    return Promise.resolve(new Map(rooms.map((room) => [room, this.#headOf(room)])));
  }

  #headOf(room: string): HeadAnswer {
    if (this.#gone.has(room)) return { type: 'gone' };
    const events = this.#events.get(room);
    return events === undefined ? { type: 'not-found' } : { type: 'head', seq: events.length, committedAt: 0 };
  }

  #answer<T>(
    room: string,
    answer: (events: readonly Uint8Array[]) => T,
  ): Promise<T | { type: 'not-found' } | { type: 'gone' }> {
    if (this.failing) return Promise.reject(new LogUnavailableError('out of order'));
    if (this.#gone.has(room)) return Promise.resolve({ type: 'gone' });
    const events = this.#events.get(room);
    return Promise.resolve(events === undefined ? { type: 'not-found' } : answer(events));
  }
}
