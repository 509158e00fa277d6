import { EventWindow, RoomState, type RoomEvent } from '@boardstream/board';

/** Memory of a board relative to its bytes as the model counts them: a rough measure, for the cache's bound only. */
const MEMORY_FACTOR = 4;

/**
 * A room as its owner holds it: the durable state, and the window of recent events that new ops are transformed over
 * (M20). Whoever pushes events that then turn out not to be in the log drops the whole and loads it again (G8).
 */
export class LoadedRoom {
  state: RoomState;
  readonly window: EventWindow;
  #events = 0;
  #eventBytes = 0;

  constructor(state: RoomState = RoomState.empty, window: EventWindow = new EventWindow(state.seq)) {
    this.state = state;
    this.window = window;
  }

  /** Takes an event into the window; `bytes` is the length of its record. */
  push(event: RoomEvent, bytes: number): void {
    this.window.push(event);
    this.#events++;
    this.#eventBytes += bytes;
  }

  /** Estimated bytes in memory. */
  get bytes(): number {
    const perEvent = this.#events === 0 ? 0 : this.#eventBytes / this.#events;
    return MEMORY_FACTOR * (this.state.bytes + perEvent * (this.window.head - this.window.oldestBase)) + 1_024;
  }
}
