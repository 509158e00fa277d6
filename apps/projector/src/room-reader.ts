import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { FoldError, type RoomEvent } from '@boardstream/board';
import { roomStream, type EventLog, type RecordedEvent } from '@boardstream/ports';
import { decodeEvent, ProtocolError } from '@boardstream/protocol';

/** Events read at a time: between two reads everything else gets its turn. */
const PAGE = 256;

export type RoomHead =
  | { readonly type: 'head'; readonly seq: number; readonly committedAt: number }
  | { readonly type: 'not-found' }
  | { readonly type: 'gone' };

/** Reads rooms from their own streams (P19): nothing here depends on how far a follower has got. */
export class RoomReader {
  readonly #log: EventLog;

  constructor(log: EventLog) {
    this.#log = log;
  }

  async head(room: string): Promise<RoomHead> {
    const last = await this.#log.read(roomStream(room), { direction: 'backwards', from: 'end', limit: 1 });
    if (last.type === 'tombstoned') return { type: 'gone' };
    const record = last.type === 'events' ? last.events[0] : undefined;
    if (record === undefined) return { type: 'not-found' };
    return { type: 'head', seq: record.revision + 1, committedAt: timeOf(record) };
  }

  /** Records with `from ≤ seq ≤ to`, in order, a page at a time; ends early where the stream ends. */
  async *pages(room: string, from: number, to: number): AsyncGenerator<readonly RecordedEvent[]> {
    let next = from;
    while (next <= to) {
      const limit = Math.min(PAGE, to - next + 1);
      const page = await this.#log.read(roomStream(room), { direction: 'forwards', from: next - 1, limit });
      if (page.type !== 'events' || page.events.length === 0) return;
      yield page.events;
      next += page.events.length;
      if (next <= to) await turnOfTheLoop();
    }
  }
}

/**
 * The event of a record.
 * @throws FoldError when it does not stand where it says (G1); ProtocolError when it can't be decoded.
 */
export function eventOf(record: Pick<RecordedEvent, 'revision' | 'data'>): RoomEvent {
  const event = decodeEvent(record.data);
  if (event.seq !== record.revision + 1) {
    throw new FoldError(event.seq, `the event at revision ${record.revision} says seq ${event.seq}`);
  }
  return event;
}

/** An event of a newer version has no time that is known here; its seq counts all the same (M33). */
function timeOf(record: RecordedEvent): number {
  try {
    return decodeEvent(record.data).committedAt;
  } catch (error) {
    if (error instanceof ProtocolError) return 0;
    throw error;
  }
}
