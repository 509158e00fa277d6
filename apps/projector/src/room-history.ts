import { snapshotOf, type RoomState } from '@boardstream/board';
import {
  roomStream,
  type EventLog,
  type EventsAnswer,
  type HeadAnswer,
  type History,
  type Moment,
  type StateAnswer,
} from '@boardstream/ports';
import { encodeSnapshot } from '@boardstream/protocol';
import type { RoomReader } from './room-reader.ts';
import type { RoomStates } from './room-states.ts';

/** Heads read at a time. */
const PARALLEL_HEADS = 32;
/** Events read at a time for an answer. */
const PAGE = 512;

export interface RoomHistoryParts {
  readonly log: EventLog;
  readonly reader: RoomReader;
  readonly states: RoomStates;
  /** Encoded events of one answer at most, in bytes; the first one is given whatever its size. */
  readonly eventsBytes: number;
}

/** Answers about rooms, each read from the room's own stream; snapshots and kept states only save time (G12). */
export class RoomHistory implements History {
  readonly #parts: RoomHistoryParts;
  /** Encoded once while the state is kept: many may join at the same head. */
  readonly #encoded = new WeakMap<RoomState, Uint8Array>();

  constructor(parts: RoomHistoryParts) {
    this.#parts = parts;
  }

  async state(room: string, at: Moment): Promise<StateAnswer> {
    const head = await this.#parts.reader.head(room);
    if (head.type !== 'head') return head;
    const upTo = upToOf(at, head);
    if (upTo === undefined) return { type: 'out-of-range', head: head.seq };
    const state = await this.#parts.states.at(room, upTo);
    if (state.seq === 0) return { type: 'out-of-range', head: head.seq };
    // Parts of a load are no state, neither at the head nor in the past (M34).
    if (state.status === 'loading' || state.status === 'absent') return { type: 'no-state' };
    return { type: 'state', seq: state.seq, final: state.seq < head.seq, snapshot: this.#encode(state) };
  }

  async events(room: string, from: number, to: number, limit: number): Promise<EventsAnswer> {
    const first = Math.max(1, Math.floor(from));
    const events: Uint8Array[] = [];
    let bytes = 0;
    let full = false;
    while (!full && events.length < limit && first + events.length <= to) {
      const next = first + events.length;
      const wanted = Math.min(PAGE, limit - events.length, to - next + 1);
      const page = await this.#parts.log.read(roomStream(room), {
        direction: 'forwards',
        from: next - 1,
        limit: wanted,
      });
      if (page.type === 'tombstoned') return { type: 'gone' };
      if (page.type === 'no-stream') return { type: 'not-found' };
      full = page.events.length === 0;
      for (const { data } of page.events) {
        full ||= events.length > 0 && bytes + data.length > this.#parts.eventsBytes;
        if (full) break;
        events.push(data);
        bytes += data.length;
      }
    }
    // Read after the events, so that it is never below them.
    const head = await this.#parts.reader.head(room);
    return head.type === 'head' ? { type: 'events', from: first, events, head: head.seq } : head;
  }

  async heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>> {
    const answers = new Map<string, HeadAnswer>();
    const waiting = rooms.values();
    const readSome = async (): Promise<void> => {
      for (const room of waiting) answers.set(room, await this.#parts.reader.head(room));
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL_HEADS, rooms.length) }, readSome));
    return answers;
  }

  #encode(state: RoomState): Uint8Array {
    const known = this.#encoded.get(state);
    if (known !== undefined) return known;
    const encoded = encodeSnapshot(snapshotOf(state));
    this.#encoded.set(state, encoded);
    return encoded;
  }
}

/** The fold that a moment asks for; undefined when the room has no such seq. */
function upToOf(at: Moment, head: { readonly seq: number; readonly committedAt: number }) {
  if (at === 'head') return { seq: head.seq };
  if ('seq' in at)
    return Number.isSafeInteger(at.seq) && at.seq >= 1 && at.seq <= head.seq ? { seq: at.seq } : undefined;
  if (Number.isNaN(at.time)) return undefined;
  return at.time >= head.committedAt ? { seq: head.seq } : { time: at.time };
}
