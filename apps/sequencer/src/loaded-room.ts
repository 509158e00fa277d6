import { EventWindow, RoomState, type RoomEvent } from '@boardstream/board';
import { seq } from '@boardstream/kernel';
import { decodeEvent } from '@boardstream/protocol';
import { EventBytes } from './event-bytes.ts';

/** How far the window reaches back at least, once it is needed so far (M20). */
export const WINDOW_EVENTS = 4_096;

/** Memory of a board relative to its bytes as the model counts them: a rough measure, for the cache's bound only. */
const MEMORY_FACTOR = 4;
/** What the window takes for an event beside its bytes, about. */
const EVENT_OVERHEAD_BYTES = 200;

/** An event and its record's data. */
export interface WindowEvent {
  readonly event: RoomEvent;
  readonly data: Uint8Array;
}

/**
 * A room as its owner holds it: the durable state, and the window of recent events that new ops are transformed over
 * (M20). Whoever pushes events that then turn out not to be in the log drops the whole and loads it again (G8).
 *
 * The window's events are kept as they lie in the log and decoded when an op needs them, which few do: decoded they take
 * several times the memory, and of a busy room there are thousands.
 */
export class LoadedRoom {
  state: RoomState;
  /**
   * Whether its owner has appended to it, and nobody since: an append that was sent before, by whomever, can't land any more.
   * What was only read may be changed by one at any time.
   */
  isProven = false;
  #window: EventWindow;
  #bytes: EventBytes;

  /** @param windowStart the seq before the first event that will be pushed */
  constructor(state: RoomState = RoomState.empty, windowStart: number = state.seq) {
    this.state = state;
    this.#bytes = new EventBytes(windowStart);
    this.#window = this.#windowFrom(windowStart);
  }

  get window(): EventWindow {
    return this.#window;
  }

  /** Takes an event into the window; `data` is its record's. */
  push(event: RoomEvent, data: Uint8Array): void {
    this.#window.push(event);
    this.#bytes.keep(data);
    this.#bytes.forget(this.#window.oldestBase);
  }

  /** Whether an op of this base needs events that the window is to hold (M20) and were not read back yet. */
  lacks(baseSeq: number): boolean {
    return baseSeq < this.#window.oldestBase && baseSeq >= this.#window.head - WINDOW_EVENTS;
  }

  /**
   * Puts events before those of the window: all that come after event `start`, up to the window's first.
   * @throws FoldError when they are others; the room is as it was then
   */
  widen(start: number, older: readonly WindowEvent[]): void {
    const [window, bytes] = [this.#window, this.#bytes];
    const held = Array.from({ length: window.head - window.oldestBase }, (_, i) => bytes.at(window.oldestBase + 1 + i));
    this.#bytes = new EventBytes(start);
    this.#window = this.#windowFrom(start);
    try {
      for (const { event, data } of older) this.push(event, data);
      for (const data of held) this.push(decodeEvent(data), data);
    } catch (error) {
      [this.#window, this.#bytes] = [window, bytes];
      throw error;
    }
  }

  /** Estimated bytes in memory. */
  get bytes(): number {
    const events = this.#window.head - this.#window.oldestBase;
    return MEMORY_FACTOR * this.state.bytes + this.#bytes.size + EVENT_OVERHEAD_BYTES * events + 1_024;
  }

  #windowFrom(start: number): EventWindow {
    return new EventWindow(seq(start), undefined, (at) => decodeEvent(this.#bytes.at(at)));
  }
}
