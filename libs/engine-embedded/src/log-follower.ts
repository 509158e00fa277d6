import { PortError, type DamagedRecord, type RecordedEvent, type SubscribeOptions } from '@boardstream/ports';
import { formatPosition } from './position.ts';
import type { RecordReader } from './record-reader.ts';
import type { StreamIndex } from './stream-index.ts';
import type { Wakeups } from './wakeups.ts';

/** What a batch holds at most; a single record may be larger. */
const BATCH_RECORDS = 1_024;
const BATCH_BYTES = 1024 * 1024;

interface Batch {
  /** The position of the last record looked at, whether it is in `events` or not. */
  readonly upTo: number;
  readonly events: readonly RecordedEvent[];
  /** The record at `upTo`, where it can't be given; then there are no events. */
  readonly damaged?: DamagedRecord;
}

/** Where a subscription reads, and what wakes it. */
export interface FollowedLog {
  readonly records: RecordReader;
  readonly index: StreamIndex;
  readonly wakeups: Wakeups;
  /** The position of the last durable record. */
  readonly head: () => number;
}

/** One subscription: reads on from where it is, and sleeps when it has everything. */
export class LogFollower {
  readonly #log: FollowedLog;
  readonly #options: SubscribeOptions;

  constructor(log: FollowedLog, options: SubscribeOptions) {
    this.#log = log;
    this.#options = options;
  }

  /**
   * Resolves when the subscription's signal is aborted.
   * @param after the last position that was handled
   * @param checkOpen throws when the log was closed
   */
  async run(after: number, checkOpen: () => void): Promise<void> {
    const { signal, onEvents, onDamaged, onCaughtUp } = this.#options;
    let handled = after;
    let caughtUp = false;
    while (!signal.aborted) {
      checkOpen();
      if (handled < this.#log.head()) {
        caughtUp = false;
        const batch = this.#read(handled);
        if (batch.damaged !== undefined) await onDamaged?.(batch.damaged);
        else if (batch.events.length > 0) await onEvents(batch.events);
        else await nextTurn();
        handled = batch.upTo;
      } else {
        if (!caughtUp) onCaughtUp?.();
        caughtUp = true;
        await this.#log.wakeups.next(signal);
      }
    }
  }

  #read(after: number): Batch {
    const last = Math.min(after + BATCH_RECORDS, this.#log.head());
    const events: RecordedEvent[] = [];
    let upTo = after;
    for (let bytes = 0; upTo < last && bytes < BATCH_BYTES;) {
      const event = this.#recordAt(upTo + 1);
      if ('error' in event) {
        if (events.length > 0) break; // in its place: after those before it
        return { upTo: upTo + 1, events, ...(this.#isOurs(event) ? { damaged: event } : {}) };
      }
      upTo++;
      if (!this.#isOurs(event)) continue;
      events.push(event);
      bytes += event.data.length;
    }
    return { upTo, events };
  }

  #isOurs({ stream }: { readonly stream: string }): boolean {
    return stream.startsWith(this.#options.streamPrefix);
  }

  /** @throws PortError `corrupt` when the record is damaged, and nobody asked for such or the index does not know it either. */
  #recordAt(position: number): RecordedEvent | DamagedRecord {
    try {
      return this.#log.records.event(position);
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== 'corrupt' || this.#options.onDamaged === undefined)
        throw error;
      const owner = this.#log.index.ownerOf(position);
      if (owner === undefined) throw error;
      return { ...owner, position: formatPosition(position), error };
    }
  }
}

/** Lets others run between batches of which nothing is ours. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
