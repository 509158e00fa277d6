import { eventually } from '@boardstream/testing';
import type { EventLog, LogPosition, RecordedEvent } from '../src/index.ts';

/** A subscription that keeps what it got. */
export class Follower {
  readonly events: RecordedEvent[] = [];
  /** How many events had been handled at each call of `onCaughtUp`. */
  readonly caughtUpAt: number[] = [];
  readonly ended: Promise<void>;
  readonly #abort = new AbortController();

  constructor(log: EventLog, streamPrefix: string, after?: LogPosition) {
    this.ended = log.subscribeAll({
      streamPrefix,
      ...(after === undefined ? {} : { after }),
      onEvents: (events) => {
        this.events.push(...events);
        return Promise.resolve();
      },
      onCaughtUp: () => {
        this.caughtUpAt.push(this.events.length);
      },
      signal: this.#abort.signal,
    });
  }

  /** Waits until there are so many events, and ends the subscription. */
  async take(count: number): Promise<readonly RecordedEvent[]> {
    await this.has(count);
    await this.stop();
    return this.events;
  }

  async has(count: number): Promise<void> {
    await eventually(() => this.events.length >= count, {
      what: `${String(count)} events, has ${String(this.events.length)}`,
    });
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.ended;
  }
}
