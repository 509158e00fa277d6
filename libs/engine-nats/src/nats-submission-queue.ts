import { isAborted, pause, type Timers } from '@boardstream/kernel';
import type { ConsumeOptions, SubmissionQueue, SubmitOutcome } from '@boardstream/ports';
import type { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import { Arrivals } from './arrivals.ts';
import type { BrokerConnection } from './broker-connection.ts';
import { endWhenStalled } from './end-when-stalled.ts';
import { opsSubject } from './names.ts';
import { openPartition, PartitionGoneError, type OpenedPartition } from './open-partition.ts';

/** Messages under way to a consumption at most; the server holds the others back. */
const MAX_AHEAD = 1_024;
/** A consumer that can't be made again now is tried again after so long, in ms … */
const REOPEN_MS = 250;
/** … so many times: a server that starts takes some seconds until its streams are there. */
const REOPEN_TIMES = 40;

export interface NatsSubmissionQueueOptions {
  readonly connection: BrokerConnection;
  readonly publisher: AcknowledgedPublisher;
  readonly timers: Timers;
  /** Told when a partition was to be consumed whose stream is not there. */
  readonly onMissing: () => void;
}

/**
 * Submissions in a JetStream stream a partition (P14). Each consumption has a consumer of its own without
 * acknowledgements: what is finished is noted in the lease, so a paused owner can't take anything from the next (G7).
 */
export class NatsSubmissionQueue implements SubmissionQueue {
  readonly #options: NatsSubmissionQueueOptions;

  constructor(options: NatsSubmissionQueueOptions) {
    this.#options = options;
  }

  async submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome> {
    const answer = await this.#options.publisher.publish(opsSubject(partition, room), data, { once: true });
    return answer.type === 'full' ? answer : { type: 'queued' };
  }

  async consume(options: ConsumeOptions): Promise<void> {
    const { partition, from, incarnation, onOpen, signal } = options;
    if (signal.aborted) return;
    let opened = await this.#open(partition, from, incarnation);
    let arrived = arrivalsOf(opened);
    onOpen?.({ ...opened.start, waiting: () => arrived.waiting });
    while (!isAborted(signal)) {
      const next = await this.#take(opened, arrived, options);
      if (isAborted(signal)) return;
      opened = await this.#reopen(opened, next, options);
      arrived = arrivalsOf(opened);
    }
    opened.close();
  }

  async #open(partition: number, from: number, incarnation: string | undefined): Promise<OpenedPartition> {
    try {
      return await openPartition(this.#options.connection, { partition, from, incarnation });
    } catch (error) {
      if (error instanceof PartitionGoneError) this.#options.onMissing();
      throw error;
    }
  }

  /** Hands over what arrives until there is no more of this consumer; resolves with the next position. */
  async #take(
    opened: OpenedPartition,
    arrived: Arrivals,
    { maxBatch, onBatch, signal }: ConsumeOptions,
  ): Promise<number> {
    const stop = (): void => arrived.stop();
    signal.addEventListener('abort', stop, { once: true });
    const ends = new AbortController();
    void endWhenStalled(opened, arrived, this.#options.timers, ends.signal);
    let next = opened.start.from;
    try {
      for (;;) {
        const batch = await arrived.take(maxBatch);
        const last = batch.at(-1);
        if (isAborted(signal) || last === undefined) return next;
        await onBatch(batch);
        next = last.position + 1;
      }
    } finally {
      signal.removeEventListener('abort', stop);
      ends.abort();
      arrived.stop();
      opened.close();
    }
  }

  /**
   * A consumer that the server lost (it was started again, or a message went astray), or that delivers nothing any more, is made anew behind the last message.
   * @throws PortError when that does not succeed for seconds; a PartitionGoneError at once
   */
  async #reopen(before: OpenedPartition, from: number, options: ConsumeOptions): Promise<OpenedPartition> {
    const { partition, signal } = options;
    const { incarnation } = before.start;
    for (let tries = 1; ; tries++) {
      try {
        const opened = await this.#open(partition, from, incarnation);
        if (opened.start.incarnation === incarnation && opened.start.from === from) return opened;
        opened.close();
        throw new PartitionGoneError(`the stream of partition ${String(partition)} is not the one that it was`);
      } catch (error) {
        if (isAborted(signal)) return before;
        if (error instanceof PartitionGoneError || tries === REOPEN_TIMES) throw error;
        await pause(this.#options.timers, REOPEN_MS, signal);
      }
    }
  }
}

function arrivalsOf({ messages, pending }: OpenedPartition): Arrivals {
  return new Arrivals(messages, MAX_AHEAD, pending);
}
