import { Buffer } from 'node:buffer';
import type { JsonObject } from '@boardstream/ot';
import type { EventsAnswer, History } from '@boardstream/ports';
import { decodeEvent, eventToJson } from '@boardstream/protocol';

/** In which forms events are there (P10). JSON is one page; the others stream everything that was asked for. */
export const EVENT_TYPES = ['application/json', 'application/x-ndjson', 'application/x-protobuf'] as const;

const PAGE_EVENTS = 1_000;

type EventsPage = EventsAnswer & { readonly type: 'events' };

export interface EventRange {
  readonly room: string;
  readonly from: number;
  readonly to: number;
  /** Events in all. */
  readonly limit: number | undefined;
  /** The first page, which was read to know that there is one. */
  readonly first: EventsPage;
}

export function eventsPage(page: EventsPage): {
  readonly from: number;
  readonly events: readonly JsonObject[];
  readonly head: number;
} {
  return { from: page.from, events: page.events.map((data) => eventToJson(decodeEvent(data))), head: page.head };
}

/** One event a line. */
export async function* eventsLines(history: History, range: EventRange): AsyncIterable<string> {
  for await (const page of pages(history, range)) {
    yield page.map((data) => `${JSON.stringify(eventToJson(decodeEvent(data)))}\n`).join('');
  }
}

/** Each event as it lies in the log, with its length before it: 4 bytes, big-endian (P21). */
export async function* eventsBytes(history: History, range: EventRange): AsyncIterable<Uint8Array> {
  for await (const page of pages(history, range)) {
    yield Buffer.concat(
      page.flatMap((data) => {
        const length = Buffer.allocUnsafe(4);
        length.writeUInt32BE(data.byteLength);
        return [length, data];
      }),
    );
  }
}

async function* pages(
  history: History,
  { room, from, to, limit, first }: EventRange,
): AsyncIterable<readonly Uint8Array[]> {
  let left = limit ?? Number.MAX_SAFE_INTEGER;
  let next = from;
  for (let page = first; page.events.length > 0 && left > 0;) {
    const events = page.events.slice(0, left);
    yield events;
    left -= events.length;
    next += events.length;
    if (next > Math.min(to, page.head) || left <= 0) return;
    const answer = await history.events(room, next, to, Math.min(left, PAGE_EVENTS));
    if (answer.type !== 'events') return; // erased while it was read
    page = answer;
  }
}
