import type { Seq } from '@boardstream/kernel';
import type { RoomEvent } from './events.ts';
import { FoldError } from './fold-error.ts';
import { bearsOn } from './rebase.ts';

export interface WindowBounds {
  /** Events that are kept at least. */
  readonly minEvents: number;
  /** ms (by `committedAt`) for which events are kept at least, while they are fewer than `maxEvents`. */
  readonly minAgeMs: number;
  readonly maxEvents: number;
}

/** M20: at least 4,096 events and 10 s; a base older than the floor is refused anyway, so more than 65,536 are of no use. */
const PRODUCTION_BOUNDS: WindowBounds = { minEvents: 4_096, minAgeMs: 10_000, maxEvents: 65_536 };

/**
 * The last events of a room, which new ops are transformed over (M20). Holds the bounds' numbers of events, and finds those
 * that bear on an element without looking at the others.
 */
export class EventWindow {
  readonly #bounds: WindowBounds;
  #events: RoomEvent[] = [];
  /** Events at the front of `#events` that have left the window. */
  #gone = 0;
  #head: Seq;
  readonly #bearing = new Map<string, RoomEvent[]>();

  /** An empty window after event `start`: the first event pushed is the next one. */
  constructor(start: Seq = 0 as Seq, bounds: WindowBounds = PRODUCTION_BOUNDS) {
    this.#head = start;
    this.#bounds = bounds;
  }

  /** Seq of the newest event. */
  get head(): Seq {
    return this.#head;
  }

  /** The seq that a base must have at least. */
  get oldestBase(): number {
    return this.#head - (this.#events.length - this.#gone);
  }

  /** Takes the next event in, and lets old ones go. @throws FoldError when it is not the next one. */
  push(event: RoomEvent): void {
    if (event.seq !== this.#head + 1) throw new FoldError(event.seq, `comes after event ${this.#head} in the window`);
    this.#events.push(event);
    this.#head = event.seq;
    for (const id of bearsOn(event)) {
      const known = this.#bearing.get(id);
      if (known) known.push(event);
      else this.#bearing.set(id, [event]);
    }
    this.#trim(event.committedAt);
  }

  /** All events after `baseSeq`, in order; undefined when the window does not reach back so far. */
  since(baseSeq: Seq): readonly RoomEvent[] | undefined {
    if (baseSeq < this.oldestBase) return undefined;
    return this.#events.slice(this.#events.length - (this.#head - baseSeq));
  }

  /**
   * The events after `baseSeq`, in order, that can change an op on these elements; transforming over the others changes
   * nothing. Undefined when the window does not reach back so far.
   */
  bearingOn(ids: ReadonlySet<string>, baseSeq: Seq): readonly RoomEvent[] | undefined {
    if (baseSeq < this.oldestBase) return undefined;
    if (baseSeq === this.#head) return [];
    const found = new Set<RoomEvent>();
    for (const id of ids) {
      const events = this.#bearing.get(id);
      for (let i = (events?.length ?? 0) - 1; i >= 0; i--) {
        const event = events?.[i];
        if (event === undefined || event.seq <= baseSeq) break;
        found.add(event);
      }
    }
    return [...found].sort((a, b) => a.seq - b.seq);
  }

  #trim(now: number): void {
    for (;;) {
      const kept = this.#events.length - this.#gone;
      const oldest = this.#events[this.#gone];
      if (oldest === undefined || kept <= this.#bounds.minEvents) return;
      if (kept <= this.#bounds.maxEvents && now - oldest.committedAt < this.#bounds.minAgeMs) return;
      this.#forget(oldest);
    }
  }

  #forget(oldest: RoomEvent): void {
    for (const id of bearsOn(oldest)) {
      const known = this.#bearing.get(id);
      known?.shift();
      if (known?.length === 0) this.#bearing.delete(id);
    }
    this.#gone++;
    if (this.#gone < 1_024 || this.#gone * 2 < this.#events.length) return;
    this.#events = this.#events.slice(this.#gone);
    this.#gone = 0;
  }
}
