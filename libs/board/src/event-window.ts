import type { Seq } from '@boardstream/kernel';
import type { RoomEvent } from './events.ts';
import { FoldError } from './fold-error.ts';
import { readFault } from './form.ts';
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

/** Gives an event of the window by its seq: equal to the one that was pushed. */
export type RecallEvent = (seq: Seq) => RoomEvent;

interface Entry {
  readonly committedAt: number;
  /** The elements that it bears on. */
  readonly ids: readonly string[];
  /** The event itself, where nobody else keeps it. */
  readonly event: RoomEvent | undefined;
}

/**
 * The last events of a room, which new ops are transformed over (M20). Holds the bounds' numbers of events, and finds those
 * that bear on an element without looking at the others. Few are ever looked at, so whoever has many rooms in memory keeps
 * the events encoded and gives the few (`recall`).
 */
export class EventWindow {
  readonly #bounds: WindowBounds;
  readonly #recall: RecallEvent | undefined;
  #entries: Entry[] = [];
  /** Entries at the front of `#entries` that have left the window. */
  #gone = 0;
  #head: Seq;
  /** By element, the seqs of the events that bear on it, in order. */
  readonly #bearing = new Map<string, Seq[]>();

  /**
   * An empty window after event `start`: the first event pushed is the next one.
   * @param recall where the events are, when whoever pushes them keeps them; without it the window does.
   */
  constructor(start: Seq = 0 as Seq, bounds: WindowBounds = PRODUCTION_BOUNDS, recall?: RecallEvent) {
    this.#head = start;
    this.#bounds = bounds;
    this.#recall = recall;
  }

  /** Seq of the newest event. */
  get head(): Seq {
    return this.#head;
  }

  /** The seq that a base must have at least. */
  get oldestBase(): number {
    return this.#head - (this.#entries.length - this.#gone);
  }

  /** Takes the next event in, and lets old ones go. @throws FoldError when it is not the next one, or none. */
  push(event: RoomEvent): void {
    if (!isNext(event, this.#head))
      throw new FoldError(this.#head + 1, `another event comes after event ${this.#head} in the window`);
    const ids = idsOf(event);
    const kept = this.#recall === undefined && ids.length > 0 ? event : undefined;
    this.#entries.push({ committedAt: event.committedAt, ids, event: kept });
    this.#head = event.seq;
    for (const id of ids) {
      const known = this.#bearing.get(id);
      if (known) known.push(event.seq);
      else this.#bearing.set(id, [event.seq]);
    }
    this.#trim(event.committedAt);
  }

  /**
   * The events after `baseSeq`, in order, that can change an op on these elements; transforming over the others changes
   * nothing. Undefined when the window does not reach back so far.
   */
  bearingOn(ids: ReadonlySet<string>, baseSeq: Seq): readonly RoomEvent[] | undefined {
    if (!(baseSeq >= this.oldestBase)) return undefined;
    const found: Seq[] = [];
    if (baseSeq < this.#head) {
      for (const id of ids) {
        const seqs = this.#bearing.get(id);
        for (let i = (seqs?.length ?? 0) - 1; i >= 0; i--) {
          const seq = seqs?.[i];
          if (seq === undefined || seq <= baseSeq) break;
          found.push(seq);
        }
      }
    }
    if (found.length === 0) return [];
    found.sort((a, b) => a - b);
    // An event that bears on several of the elements was found several times.
    return found.filter((seq, i) => seq !== found[i - 1]).map((seq) => this.#event(seq));
  }

  #event(seq: Seq): RoomEvent {
    const event = this.#recall?.(seq) ?? this.#entries[this.#gone + seq - this.oldestBase - 1]?.event;
    if (event === undefined) throw new RangeError(`event ${seq} is not in the window`);
    return event;
  }

  #trim(now: number): void {
    for (;;) {
      const count = this.#entries.length - this.#gone;
      const oldest = this.#entries[this.#gone];
      if (oldest === undefined || count <= this.#bounds.minEvents) return;
      if (count <= this.#bounds.maxEvents && now - oldest.committedAt < this.#bounds.minAgeMs) return;
      this.#forget(oldest);
    }
  }

  #forget({ ids }: Entry): void {
    for (const id of ids) {
      const known = this.#bearing.get(id);
      known?.shift();
      if (known?.length === 0) this.#bearing.delete(id);
    }
    this.#gone++;
    if (this.#gone < 1_024 || this.#gone * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#gone);
    this.#gone = 0;
  }
}

/** @throws FoldError when the event has not the form of one. */
function idsOf(event: RoomEvent): readonly string[] {
  try {
    if (Number.isFinite(event.committedAt)) return bearsOn(event);
  } catch (error) {
    throw new FoldError(event.seq, 'not an event', { cause: error });
  }
  throw new FoldError(event.seq, 'its time is none');
}

function isNext(event: RoomEvent, head: Seq): boolean {
  return readFault(() => (event.seq === head + 1 ? undefined : 'it is not')) === undefined;
}
