import { randomUUID } from 'node:crypto';
import type { Clock } from '@boardstream/kernel';
import { PortError, type ConsumeOptions, type SubmissionQueue, type SubmitOutcome } from '@boardstream/ports';
import { PartitionQueue, type QueueBounds } from './partition-queue.ts';

/** Submissions by partition, in memory. */
export class InProcessQueue implements SubmissionQueue {
  readonly #clock: Clock;
  readonly #bounds: QueueBounds;
  readonly #partitions = new Map<number, PartitionQueue>();
  readonly #incarnation = randomUUID();
  #closed = false;

  constructor(clock: Clock, bounds: QueueBounds) {
    this.#clock = clock;
    this.#bounds = bounds;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous; here the answer is known at once
  async submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome> {
    this.#checkOpen();
    return this.#partition(partition).submit(room, data, this.#clock.monotonic());
  }

  async consume({
    partition,
    from,
    incarnation = this.#incarnation,
    onOpen,
    maxBatch,
    onBatch,
    signal,
  }: ConsumeOptions): Promise<void> {
    const queue = this.#partition(partition);
    let next = incarnation === this.#incarnation && from <= queue.lastPosition + 1 ? from : 1;
    if (!signal.aborted) {
      const waits = queue.from(next, 1, this.#clock.monotonic()).length > 0;
      const last = waits ? queue.lastPosition : next - 1;
      const waiting = (): number => queue.countFrom(next, this.#clock.monotonic());
      onOpen?.({ incarnation: this.#incarnation, from: next, last, waiting });
    }
    while (!signal.aborted) {
      this.#checkOpen();
      const batch = queue.from(next, maxBatch, this.#clock.monotonic());
      const last = batch.at(-1);
      if (last === undefined) {
        await queue.arrivals.next(signal);
        continue;
      }
      await onBatch(batch);
      queue.finish(last.position);
      next = last.position + 1;
    }
  }

  close(): void {
    this.#closed = true;
    for (const partition of this.#partitions.values()) partition.arrivals.wake();
  }

  #partition(partition: number): PartitionQueue {
    const known = this.#partitions.get(partition);
    if (known !== undefined) return known;
    const queue = new PartitionQueue(this.#bounds);
    this.#partitions.set(partition, queue);
    return queue;
  }

  #checkOpen(): void {
    if (this.#closed) throw new PortError('closed', 'the in-process queue is closed');
  }
}
