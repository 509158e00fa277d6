import {
  ErrorType,
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import type { Timers } from '@boardstream/kernel';
import type { LogPosition, RecordedEvent, SubscribeOptions } from '@boardstream/ports';
import { typeOf } from './esdb-error.ts';
import { parsePosition } from './position.ts';
import { isSystemEvent, recordOf } from './record.ts';
import { NoAnswerError } from './within.ts';

/** What a batch holds at most; a single record may be larger. */
const BATCH_RECORDS = 1_024;
const BATCH_BYTES = 1024 * 1024;
/** How many events wait on this side while a batch is handled. */
const BUFFERED_RECORDS = 1_024;
/** How many events the server looks through before it tells how far it is. */
const SEARCH_WINDOW = 1_024;

export interface AllSubscriptionParts {
  /** Used by nobody else. */
  readonly client: EventStoreDBClient;
  readonly timers: Timers;
  /** How long the server may take to begin. */
  readonly confirmedWithinMs: number;
  /** Makes a port's error of the client's. */
  readonly failed: (error: Error) => Error;
}

/**
 * One subscription: a filtered catch-up subscription to the whole log, made again from the last handled position when
 * the server drops it for being too slow, which 23.10 does to any that is 32 events behind while live.
 */
export class AllSubscription {
  readonly #parts: AllSubscriptionParts;
  readonly #options: SubscribeOptions;
  #handled: LogPosition | undefined;
  /** Set while the server has nothing more for us than what comes. */
  #live = false;
  #toldCaughtUp = false;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(parts: AllSubscriptionParts, options: SubscribeOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#handled = options.after;
  }

  /** Resolves when the signal is aborted. @throws what the handler throws; what `failed` makes of what went wrong. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    const wake = (): void => this.#wake();
    signal.addEventListener('abort', wake);
    try {
      while (!signal.aborted) {
        const before = this.#handled;
        const dropped = await this.#follow();
        if (dropped !== undefined && this.#handled === before) throw this.#parts.failed(dropped);
      }
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }

  /** Ends when the signal is aborted, or with the error by which the server dropped us for being too slow. */
  async #follow(): Promise<Error | undefined> {
    const { timers, confirmedWithinMs } = this.#parts;
    this.#failure = undefined;
    this.#live = false;
    const subscription = this.#subscribe();
    const late = (): void => this.#fail(new NoAnswerError(confirmedWithinMs));
    const cancelTimer = timers.setTimer(late, confirmedWithinMs);
    subscription.once('confirmation', cancelTimer);
    try {
      return await this.#handleAll(subscription);
    } finally {
      cancelTimer();
      subscription.unsubscribe().catch(() => undefined); // it never began
    }
  }

  #subscribe(): AllStreamSubscription {
    const subscription = this.#parts.client.subscribeToAll(
      {
        fromPosition: this.#handled === undefined ? START : parsePosition(this.#handled),
        filter: streamNameFilter({ prefixes: [this.#options.streamPrefix], maxSearchWindow: SEARCH_WINDOW }),
        requiresLeader: true,
      },
      { highWaterMark: BUFFERED_RECORDS },
    );
    subscription.on('readable', () => this.#wake());
    subscription.on('caughtUp', () => {
      this.#live = true;
      this.#toldCaughtUp = false;
      this.#wake();
    });
    subscription.on('fellBehind', () => (this.#live = false));
    // Heard until the end: the client emits errors also when nobody wants them any more.
    subscription.on('error', (error: Error) => this.#fail(error));
    subscription.on('end', () => this.#fail(new Error('the server ended the subscription')));
    return subscription;
  }

  async #handleAll(subscription: AllStreamSubscription): Promise<Error | undefined> {
    const { signal, onEvents, onCaughtUp } = this.#options;
    while (!signal.aborted) {
      const records = takeBatch(subscription);
      if (records.length > 0) {
        await onEvents(records);
        this.#handled = records.at(-1)?.position;
        this.#toldCaughtUp = false;
      } else if (this.#failure !== undefined) {
        if (typeOf(this.#failure) === ErrorType.TIMEOUT) return this.#failure;
        throw this.#parts.failed(this.#failure);
      } else if (this.#live && !this.#toldCaughtUp && subscription.readableLength === 0) {
        this.#toldCaughtUp = true;
        onCaughtUp?.();
      } else {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
    return undefined;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }
}

/** What has arrived, up to a batch. */
function takeBatch(subscription: AllStreamSubscription): readonly RecordedEvent[] {
  const records: RecordedEvent[] = [];
  for (let bytes = 0; records.length < BATCH_RECORDS && bytes < BATCH_BYTES;) {
    // In object mode each read gives one of what the subscription emits, or null.
    const resolved = subscription.read() as AllStreamResolvedEvent | null;
    if (resolved === null) break;
    const { event } = resolved;
    if (event === undefined || isSystemEvent(event)) continue;
    const record = recordOf(event);
    records.push(record);
    bytes += record.data.length;
  }
  return records;
}
