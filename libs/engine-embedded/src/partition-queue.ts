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
/** Messages that were let go stay in front of the list until there are so many, and half of it: then it is cut. */
const CUT_AT = 128;
/**
 * What is kept at most of messages that a consumption has finished, in bytes. Who took them in this process still has
 * them, and when the process ends all is gone (G10): more of them would serve nobody.
 */
const FINISHED_BYTES = 64 * 1024;

/**
 * The messages of one partition. Those that no consumption has finished go by age, and a message that finds only such
 * ones in its way is refused: `full`. Of the finished ones the last few are kept.
 */
export class PartitionQueue {
  readonly arrivals = new Wakeups();
  readonly #bounds: QueueBounds;
  #messages: Kept[] = [];
  /** Index in `#messages` of the first that is still kept. */
  #first = 0;
  #bytes = 0;
  /** Of the kept messages that a consumption has finished. */
  #finishedBytes = 0;
  #lastPosition = 0;
  #finished = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  /** The position of the newest message there ever was; 0 before the first. */
  get lastPosition(): number {
    return this.#lastPosition;
  }

  submit(room: string, data: Uint8Array, now: number): SubmitOutcome {
    this.#dropAged(now);
    const message = { position: this.#lastPosition + 1, room, data, arrivedAt: now };
    const bytes = sizeOf(message);
    while (!this.#fits(bytes)) {
      const oldest = this.#messages[this.#first];
      if (oldest === undefined || oldest.position > this.#finished) return { type: 'full' };
      this.#dropOldest();
    }
    this.#messages.push(message);
    this.#lastPosition = message.position;
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

  /** How many messages are kept from this position on. */
  countFrom(position: number, now: number): number {
    this.#dropAged(now);
    const oldest = this.#messages[this.#first];
    return oldest === undefined ? 0 : Math.max(0, this.#lastPosition + 1 - Math.max(position, oldest.position));
  }

  /** Everything up to this position was handled by some consumption. */
  finish(position: number): void {
    const oldest = this.#messages[this.#first];
    if (oldest === undefined || position <= this.#finished) return;
    const before = this.#first + Math.max(0, this.#finished + 1 - oldest.position);
    const after = this.#first + Math.max(0, position + 1 - oldest.position);
    for (const message of this.#messages.slice(before, after)) this.#finishedBytes += sizeOf(message);
    this.#finished = position;
    while (this.#finishedBytes > FINISHED_BYTES) this.#dropOldest();
  }

  #fits(bytes: number): boolean {
    return this.#bytes + bytes <= this.#bounds.bytes && this.#messages.length - this.#first < this.#bounds.messages;
  }

  #dropAged(now: number): void {
    for (;;) {
      const oldest = this.#messages[this.#first];
      if (oldest === undefined || now - oldest.arrivedAt < this.#bounds.ageMs) return;
      this.#dropOldest();
    }
  }

  #dropOldest(): void {
    const oldest = this.#messages[this.#first];
    if (oldest === undefined) return;
    this.#bytes -= sizeOf(oldest);
    if (oldest.position <= this.#finished) this.#finishedBytes -= sizeOf(oldest);
    this.#first++;
    if (this.#first < CUT_AT || this.#first * 2 < this.#messages.length) return;
    this.#messages = this.#messages.slice(this.#first);
    this.#first = 0;
  }
}

function sizeOf({ data }: QueuedSubmission): number {
  return data.length + MESSAGE_OVERHEAD_BYTES;
}
