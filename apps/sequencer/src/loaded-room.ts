import { EventWindow, RoomState, type RoomEvent } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import { decodeEvent } from '@boardstream/protocol';
import { EventBytes } from './event-bytes.ts';

/** Memory of a board relative to its bytes as the model counts them: a rough measure, for the cache's bound only. */
const MEMORY_FACTOR = 4;
/** What the window takes for an event beside its bytes, about. */
const EVENT_OVERHEAD_BYTES = 200;

/**
 * A room as its owner holds it: the durable state, and the window of recent events that new ops are transformed over
 * (M20). Whoever pushes events that then turn out not to be in the log drops the whole and loads it again (G8).
 *
 * The window's events are kept as they lie in the log and decoded when an op needs them, which few do: decoded they take
 * several times the memory, and of a busy room there are thousands.
 */
export class LoadedRoom {
  state: RoomState;
  readonly window: EventWindow;
  readonly #bytes: EventBytes;

  /** @param windowStart the seq before the first event that will be pushed */
  constructor(state: RoomState = RoomState.empty, windowStart: number = state.seq) {
    this.state = state;
    this.#bytes = new EventBytes(windowStart);
    this.window = new EventWindow(seq(windowStart), undefined, (at) => decodeEvent(this.#bytes.at(at)));
  }

  /** Takes an event into the window; `data` is its record's. */
  push(event: RoomEvent, data: Uint8Array): void {
    this.window.push(event);
    this.#bytes.keep(data);
    this.#bytes.forget(this.window.oldestBase);
  }

  /** Estimated bytes in memory. */
  get bytes(): number {
    const events = this.window.head - this.window.oldestBase;
    return MEMORY_FACTOR * this.state.bytes + this.#bytes.size + EVENT_OVERHEAD_BYTES * events + 1_024;
  }
}
