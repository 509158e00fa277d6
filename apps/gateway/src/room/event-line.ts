import type { Timers } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import type { History } from '@boardstream/ports';
import { EventRing, type RingBounds } from './event-ring.ts';
import { firstRun, type EventRun } from './event-run.ts';

/** Events that are asked of the log at once. */
const PAGE_EVENTS = 1_000;
/** Waits between tries to fill a gap, in ms; the last one repeats. */
const RETRY_MS = [50, 200, 1_000, 2_000];

/** The room was erased: nothing of it is shown any more. */
export class RoomGoneError extends Error {
  override readonly name = 'RoomGoneError';
}

export interface EventLineOptions {
  readonly room: string;
  readonly history: History;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly ring?: RingBounds;
  /** Called with every event once, in order, without a gap (G16). */
  readonly onEvents: (from: number, events: readonly Uint8Array[]) => void;
  readonly onGone: () => void;
}

/**
 * A room's events as one unbroken line (G16). The live path may lose messages; whoever hears of a seq beyond the head
 * says so here, and what is missing is read from the log before anything later passes.
 */
export class EventLine {
  readonly #options: EventLineOptions;
  #ring = new EventRing(0);
  /** The highest seq that was heard of. */
  #known = 0;
  #state: 'waiting' | 'passing' | 'closed' = 'waiting';
  #filling = false;

  constructor(options: EventLineOptions) {
    this.#options = options;
  }

  /** seq up to which every event has passed. */
  get head(): number {
    return this.#ring.head;
  }

  /** Passes what follows this seq. What was heard of before is read from the log now. */
  start(head: number): void {
    if (this.#state !== 'waiting') return;
    this.#state = 'passing';
    this.#ring = new EventRing(head, this.#options.ring);
    this.noteHead(this.#known);
  }

  close(): void {
    this.#state = 'closed';
  }

  /** Events from the live path. */
  accept(from: number, events: readonly Uint8Array[]): void {
    const missing = this.head + 1 - from;
    if (missing >= 0 && this.#state === 'passing') this.#pass(missing === 0 ? events : events.slice(missing));
    else this.noteHead(from + events.length - 1);
  }

  /** The room has an event of this seq, somebody said. */
  noteHead(head: number): void {
    this.#known = Math.max(this.#known, head);
    if (this.#known > this.head && !this.#filling && this.#state === 'passing') {
      this.#filling = true;
      this.#options.metrics.gapsFilled.inc();
      void this.#fill(0);
    }
  }

  /** What fits one frame of the events from seq `from` on, when they are at hand. */
  recent(from: number): EventRun | undefined {
    const events = this.#ring.since(from, PAGE_EVENTS);
    return events === undefined || events.length === 0 ? undefined : firstRun(from, events);
  }

  /**
   * What fits one frame of the events from seq `from` on, which must be at most the head; from the log when it must.
   * @throws PortError when the log can't be read, RoomGoneError
   */
  async read(from: number): Promise<EventRun> {
    const recent = this.recent(from);
    if (recent !== undefined) return recent;
    const events = await this.#ask(from);
    if (events.length === 0)
      throw new Error(
        `room ${this.#options.room} has no event ${String(from)} though its head is ${String(this.head)}`,
      );
    return firstRun(from, events);
  }

  #pass(events: readonly Uint8Array[]): void {
    if (events.length === 0) return;
    const from = this.head + 1;
    for (const event of events) this.#ring.push(event);
    this.#options.onEvents(from, events);
  }

  async #ask(from: number): Promise<readonly Uint8Array[]> {
    const { history, room } = this.#options;
    const answer = await history.events(room, from, Number.MAX_SAFE_INTEGER, PAGE_EVENTS);
    if (answer.type === 'gone') throw new RoomGoneError(`room ${room} was erased`);
    return answer.type === 'events' ? answer.events : [];
  }

  async #fill(attempt: number): Promise<void> {
    const { timers, logger, room, onGone } = this.#options;
    try {
      while (this.head < this.#known && this.#state === 'passing') {
        const from = this.head + 1;
        const events = await this.#ask(from);
        // A head that the log does not show yet: somebody was ahead of what this reader may see. Ask again a little later.
        if (events.length === 0) throw new Error(`the log shows no event ${String(from)} yet`);
        this.accept(from, events); // some may have passed meanwhile
      }
      this.#filling = false;
    } catch (error) {
      if (error instanceof RoomGoneError) {
        onGone();
        return;
      }
      logger.warn('room.gap.retry', { room, head: this.head, known: this.#known, error });
      const delay = RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 0;
      timers.setTimer(() => {
        if (this.#state === 'passing') void this.#fill(attempt + 1);
      }, delay);
    }
  }
}
