import { isAborted, pause, type CancelTimer, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';

/** Between two tries to make the streams, in ms. */
const RETRY_MS = 1_000;
/**
 * Before a stream is made that is gone while the server runs, in ms: it may still be at removing it, and of one that is
 * made meanwhile nothing may ever be delivered (seen of nats-server 2.9.10).
 */
const SETTLE_MS = 1_000;

export interface StreamMakerOptions {
  /** Makes what is missing of the cluster's streams. */
  readonly make: () => Promise<void>;
  readonly timers: Timers;
  readonly logger: Logger;
}

/**
 * Makes the streams of the cluster each time that the broker was reached, for one that comes back may have lost them, and
 * tries again until it succeeds: a server may be given JetStream, room or permissions while we wait.
 */
export class StreamMaker {
  readonly #options: StreamMakerOptions;
  readonly #ends = new AbortController();
  #problem: string | undefined = 'not made yet';
  /** The broker was reached while they were being made: that may have been too early. */
  #again = false;
  #making: Promise<void> | undefined;
  #cancelStart: CancelTimer | undefined;

  constructor(options: StreamMakerOptions) {
    this.#options = options;
  }

  /** Resolves when the streams were made since the broker was last reached; rejects with the reason why not. */
  check(): Promise<void> {
    return this.#problem === undefined ? Promise.resolve() : Promise.reject(new Error(this.#problem));
  }

  /** The broker can be reached: makes them, now or after what is under way. */
  start(): void {
    this.#again = true;
    this.#making ??= this.#make().finally(() => {
      this.#making = undefined;
    });
  }

  /** A stream is gone: makes it, when the server has done with the one before. */
  startAgain(): void {
    this.#problem ??= 'a stream is gone, and is made again';
    this.#cancelStart ??= this.#options.timers.setTimer(() => {
      this.#cancelStart = undefined;
      if (!isAborted(this.#ends.signal)) this.start();
    }, SETTLE_MS);
  }

  /** Resolves when nothing is made any more. */
  async stop(): Promise<void> {
    this.#ends.abort();
    this.#cancelStart?.();
    await this.#making;
  }

  async #make(): Promise<void> {
    const { make, timers, logger } = this.#options;
    const { signal } = this.#ends;
    while (this.#again && !isAborted(signal)) {
      this.#again = false;
      try {
        await make();
        this.#problem = undefined;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== this.#problem) logger.error('broker.provision.failed', { error });
        this.#problem = reason;
        this.#again = true;
        await pause(timers, RETRY_MS, signal);
      }
    }
  }
}
