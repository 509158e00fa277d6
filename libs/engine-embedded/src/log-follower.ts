import type { RecordedEvent, SubscribeOptions } from '@boardstream/ports';
import type { RecordReader } from './record-reader.ts';
import type { Wakeups } from './wakeups.ts';

/** What a batch holds at most; a single record may be larger. */
const BATCH_RECORDS = 1_024;
const BATCH_BYTES = 1024 * 1024;

interface Batch {
  /** The position of the last record looked at, whether it is in `events` or not. */
  readonly upTo: number;
  readonly events: readonly RecordedEvent[];
}

/** One subscription: reads on from where it is, and sleeps when it has everything. */
export class LogFollower {
  readonly #records: RecordReader;
  readonly #wakeups: Wakeups;
  readonly #options: SubscribeOptions;
  readonly #head: () => number;

  /** @param head tells the position of the last durable record. */
  constructor(records: RecordReader, wakeups: Wakeups, options: SubscribeOptions, head: () => number) {
    this.#records = records;
    this.#wakeups = wakeups;
    this.#options = options;
    this.#head = head;
  }

  /**
   * Resolves when the subscription's signal is aborted.
   * @param after the last position that was handled
   * @param checkOpen throws when the log was closed
   */
  async run(after: number, checkOpen: () => void): Promise<void> {
    const { signal, onEvents, onCaughtUp } = this.#options;
    let handled = after;
    let caughtUp = false;
    while (!signal.aborted) {
      checkOpen();
      if (handled < this.#head()) {
        caughtUp = false;
        const batch = this.#read(handled);
        if (batch.events.length > 0) await onEvents(batch.events);
        else await nextTurn();
        handled = batch.upTo;
      } else {
        if (!caughtUp) onCaughtUp?.();
        caughtUp = true;
        await this.#wakeups.next(signal);
      }
    }
  }

  #read(after: number): Batch {
    const last = Math.min(after + BATCH_RECORDS, this.#head());
    const events: RecordedEvent[] = [];
    let upTo = after;
    for (let bytes = 0; upTo < last && bytes < BATCH_BYTES;) {
      upTo++;
      if (!this.#records.stream(upTo).startsWith(this.#options.streamPrefix)) continue;
      const event = this.#records.event(upTo);
      events.push(event);
      bytes += event.data.length;
    }
    return { upTo, events };
  }
}

/** Lets others run between batches of which nothing is ours. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
