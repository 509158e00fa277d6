import { PortError, type ConsumeOptions, type SubmissionQueue, type SubmitOutcome } from '@boardstream/ports';

/** A queue that can break, over one that works: what it kept is there when it works again. */
export class BreakableQueue implements SubmissionQueue {
  readonly #queue: SubmissionQueue;
  #breaks = new AbortController();
  #down = false;

  constructor(queue: SubmissionQueue) {
    this.#queue = queue;
  }

  async submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome> {
    if (this.#down) throw unreachable();
    return await this.#queue.submit(partition, room, data);
  }

  async consume(options: ConsumeOptions): Promise<void> {
    if (this.#down) throw unreachable();
    const signal = AbortSignal.any([options.signal, this.#breaks.signal]);
    await this.#queue.consume({ ...options, signal });
    if (!options.signal.aborted) throw unreachable();
  }

  /** Ends every consumption; nothing is taken or given before `mend`. */
  break(): void {
    this.#down = true;
    this.#breaks.abort();
  }

  mend(): void {
    this.#down = false;
    this.#breaks = new AbortController();
  }
}

function unreachable(): PortError {
  return new PortError('unavailable', 'the queue can not be reached');
}
