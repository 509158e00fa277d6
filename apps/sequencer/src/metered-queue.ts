import type { ConsumeOptions, SubmissionQueue, SubmitOutcome } from '@boardstream/ports';

/** The same queue, which knows how many messages wait for the consumptions that are open. */
export class MeteredQueue implements SubmissionQueue {
  readonly #queue: SubmissionQueue;
  readonly #open = new Set<() => number>();

  constructor(queue: SubmissionQueue) {
    this.#queue = queue;
  }

  /** Messages of the partitions that are consumed here, not taken yet (`OpenedConsumption.waiting`). */
  get waiting(): number {
    let sum = 0;
    for (const waiting of this.#open) sum += waiting();
    return sum;
  }

  submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome> {
    return this.#queue.submit(partition, room, data);
  }

  async consume(options: ConsumeOptions): Promise<void> {
    let waiting = (): number => 0;
    const onOpen: ConsumeOptions['onOpen'] = (opened) => {
      waiting = () => opened.waiting();
      this.#open.add(waiting);
      options.onOpen?.(opened);
    };
    try {
      await this.#queue.consume({ ...options, onOpen });
    } finally {
      this.#open.delete(waiting);
    }
  }
}
