import type { RecordedEvent, SubscribeOptions } from '@boardstream/ports';
import type { Environment } from './environment.ts';
import { DamagedRecordError, decodeRecord, recordStream } from './record-codec.ts';
import { corruptError } from './store-error.ts';
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
  readonly #environment: Environment;
  readonly #wakeups: Wakeups;
  readonly #options: SubscribeOptions;
  readonly #head: () => number;

  /** @param head tells the position of the last durable record. */
  constructor(environment: Environment, wakeups: Wakeups, options: SubscribeOptions, head: () => number) {
    this.#environment = environment;
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
    const { dir, tables } = this.#environment;
    const events: RecordedEvent[] = [];
    let upTo = after;
    let bytes = 0;
    for (const { key, value } of tables.events.getRange({
      start: after + 1,
      end: this.#head() + 1,
      limit: BATCH_RECORDS,
    })) {
      if (key !== upTo + 1) throw corruptError(dir, `the record at position ${String(upTo + 1)} is missing`);
      upTo = key;
      bytes += value.length;
      if (recordStream(value).startsWith(this.#options.streamPrefix)) events.push(decode(dir, key, value));
      if (bytes >= BATCH_BYTES) break;
    }
    if (upTo === after) throw corruptError(dir, `the record at position ${String(upTo + 1)} is missing`);
    return { upTo, events };
  }
}

function decode(dir: string, position: number, bytes: Buffer): RecordedEvent {
  try {
    return decodeRecord(position, bytes);
  } catch (error) {
    throw error instanceof DamagedRecordError ? corruptError(dir, error.message, { cause: error }) : error;
  }
}

/** Lets others run between batches of which nothing is ours. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
