/** How much of a room's recent past a gateway keeps. */
export interface RingBounds {
  readonly events: number;
  readonly bytes: number;
}

export const RING_BOUNDS: RingBounds = { events: 4_096, bytes: 4 * 1024 * 1024 };

/** Stands where an event was that is no longer kept. */
const LET_GO = new Uint8Array();

/** The last encoded events of a room, without a gap; the oldest leave when a bound is passed. */
export class EventRing {
  readonly #bounds: RingBounds;
  #events: Uint8Array[] = [];
  /** Index of the oldest event that is kept; what stands before it is cut off now and then. */
  #start = 0;
  #bytes = 0;
  #head: number;

  /** @param head seq of the last event before the first that is pushed. */
  constructor(head: number, bounds: RingBounds = RING_BOUNDS) {
    this.#head = head;
    this.#bounds = bounds;
  }

  /** seq of the newest event. */
  get head(): number {
    return this.#head;
  }

  /** seq of the oldest event that is kept; `head + 1` when none is. */
  get first(): number {
    return this.#head - this.#count + 1;
  }

  get #count(): number {
    return this.#events.length - this.#start;
  }

  /** The event of seq `head + 1`. */
  push(event: Uint8Array): void {
    this.#events.push(event);
    this.#bytes += event.byteLength;
    this.#head += 1;
    while (this.#count > this.#bounds.events || (this.#bytes > this.#bounds.bytes && this.#count > 1)) {
      this.#bytes -= this.#events[this.#start]?.byteLength ?? 0;
      this.#events[this.#start] = LET_GO;
      this.#start += 1;
    }
    if (this.#start > this.#bounds.events) {
      this.#events = this.#events.slice(this.#start);
      this.#start = 0;
    }
  }

  /** The events from seq `from` to the head, at most `limit`; undefined when some of them are not kept (any more). */
  since(from: number, limit: number): readonly Uint8Array[] | undefined {
    if (from < this.first) return undefined;
    const index = this.#start + from - this.first;
    return this.#events.slice(index, index + limit);
  }
}
