import type { QueuedSubmission, SubmitOutcome } from '@boardstream/ports';
import { Wakeups } from './wakeups.ts';

export interface QueueBounds {
  /** ms */
  readonly ageMs: number;
  readonly bytes: number;
  readonly messages: number;
}

interface Kept extends QueuedSubmission {
  readonly arrivedAt: number;
}

/** What a kept message takes in memory beside its data, about. */
const MESSAGE_OVERHEAD_BYTES = 128;
/** Positions that were let go stay in front of the list until there are so many, or half of it: then it is cut. */
const CUT_AT = 1_024;

/**
 * The messages of one partition. Old ones go by age; under pressure those go first that a consumption has finished, and
 * a message that finds only unfinished ones in its way is refused: `full`.
 */
export class PartitionQueue {
  readonly arrivals = new Wakeups();
  readonly #bounds: QueueBounds;
  #messages: Kept[] = [];
  /** Index in `#messages` of the first that is still kept. */
  #first = 0;
  #bytes = 0;
  #lastPosition = 0;
  #finished = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  submit(room: string, data: Uint8Array, now: number): SubmitOutcome {
    this.#dropAged(now);
    const bytes = data.length + MESSAGE_OVERHEAD_BYTES;
    while (!this.#fits(bytes)) {
      const oldest = this.#messages[this.#first];
      if (oldest === undefined || oldest.position > this.#finished) return { type: 'full' };
      this.#dropOldest(oldest);
    }
    this.#messages.push({ position: ++this.#lastPosition, room, data, arrivedAt: now });
    this.#bytes += bytes;
    this.arrivals.wake();
    return { type: 'queued' };
  }

  /** Up to `limit` messages from this position on, in order; from the oldest that is kept when that one is gone. */
  from(position: number, limit: number, now: number): readonly QueuedSubmission[] {
    this.#dropAged(now);
    const oldest = this.#messages[this.#first];
    if (oldest === undefined) return [];
    const start = this.#first + Math.max(0, position - oldest.position);
    return this.#messages.slice(start, start + limit);
  }

  /** Everything up to this position was handled by some consumption. */
  finish(position: number): void {
    this.#finished = Math.max(this.#finished, position);
  }

  #fits(bytes: number): boolean {
    return this.#bytes + bytes <= this.#bounds.bytes && this.#messages.length - this.#first < this.#bounds.messages;
  }

  #dropAged(now: number): void {
    for (;;) {
      const oldest = this.#messages[this.#first];
      if (oldest === undefined || now - oldest.arrivedAt < this.#bounds.ageMs) return;
      this.#dropOldest(oldest);
    }
  }

  #dropOldest(oldest: Kept): void {
    this.#bytes -= oldest.data.length + MESSAGE_OVERHEAD_BYTES;
    this.#first++;
    if (this.#first < CUT_AT || this.#first * 2 < this.#messages.length) return;
    this.#messages = this.#messages.slice(this.#first);
    this.#first = 0;
  }
}
