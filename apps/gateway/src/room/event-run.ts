import type { Buffer } from 'node:buffer';
import { eventsFrame, type SessionCodec } from '@boardstream/protocol';
import { websocketFrame } from '../edge/websocket-frame.ts';

/** Bytes of events that go into one frame at most, so that no client meets a frame it can't take. */
export const RUN_BYTES = 256 * 1024;

/** Consecutive events as they lie in the log, and their frame: encoded once for each codec that asks. */
export class EventRun {
  readonly from: number;
  readonly events: readonly Uint8Array[];
  readonly #frames = new Map<SessionCodec['name'], Buffer>();

  constructor(from: number, events: readonly Uint8Array[]) {
    this.from = from;
    this.events = events;
  }

  /** seq of the last event. */
  get to(): number {
    return this.from + this.events.length - 1;
  }

  frame(codec: SessionCodec['name']): Buffer {
    const known = this.#frames.get(codec);
    if (known !== undefined) return known;
    const frame = websocketFrame(eventsFrame[codec](this.from, this.events));
    this.#frames.set(codec, frame);
    return frame;
  }
}

/** The first events that fit into one frame; always at least one. */
export function firstRun(from: number, events: readonly Uint8Array[]): EventRun {
  let bytes = 0;
  let count = 0;
  for (const event of events) {
    bytes += event.byteLength;
    if (count > 0 && bytes > RUN_BYTES) break;
    count += 1;
  }
  return new EventRun(from, count === events.length ? events : events.slice(0, count));
}

/** All of the events, in as many runs as it takes. */
export function* runsOf(from: number, events: readonly Uint8Array[]): Iterable<EventRun> {
  for (let at = 0; at < events.length;) {
    const run = firstRun(from + at, events.slice(at));
    yield run;
    at += run.events.length;
  }
}
