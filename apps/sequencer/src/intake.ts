import type { Refusal } from '@boardstream/board';
import type { QueuedSubmission } from '@boardstream/ports';
import { decodeSubmission, type Submission } from '@boardstream/protocol';
import { countRefusal } from './counters.ts';
import type { RoomContext } from './room-context.ts';
import type { RoomTable } from './room-table.ts';
import type { Tenure } from './tenure.ts';
import { refusals } from './worker-refusals.ts';

export interface IntakeOptions {
  readonly partition: number;
  readonly context: RoomContext;
  readonly rooms: RoomTable;
  readonly tenure: Tenure;
  /** Whether the partition's lease is valid, in this tenure or a later one: rooms outlive a tenure. */
  readonly leaseValid: () => boolean;
}

/** Takes a partition's messages from the queue and hands each to its room at once: no room holds up the partition (G10). */
export class Intake {
  readonly #options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  take(batch: readonly QueuedSubmission[]): Promise<void> {
    for (const message of batch) this.#take(message);
    return Promise.resolve();
  }

  #take(message: QueuedSubmission): void {
    const { context, rooms, tenure, leaseValid } = this.#options;
    const ticket = tenure.tracker.take(message.position, message.data.length);
    context.counters.submissions++;
    const submission = this.#decode(message);
    if (submission === undefined) {
      ticket.finish();
      return;
    }
    if (this.#isFull()) {
      const refusal = refusals.partitionFull(tenure.tracker.unfinished, context.settings.retryAfterMs);
      this.#refuse(submission, refusal);
      ticket.finish();
      return;
    }
    const receivedAt = context.clock.monotonic();
    rooms.worker(message.room, leaseValid).offer({ submission, bytes: message.data.length, receivedAt, ticket });
  }

  #isFull(): boolean {
    const { context, tenure } = this.#options;
    const { partitionQueueCount, partitionQueueBytes } = context.settings;
    return tenure.tracker.unfinished > partitionQueueCount || tenure.tracker.unfinishedBytes > partitionQueueBytes;
  }

  #refuse({ gateway, id }: Submission, refusal: Refusal): void {
    const { counters, outbox } = this.#options.context;
    countRefusal(counters, refusal.code);
    outbox.add(gateway, id, { type: 'refused', refusal });
  }

  #decode(message: QueuedSubmission): Submission | undefined {
    const { counters, logger } = this.#options.context;
    try {
      return decodeSubmission(message.data);
    } catch (error) {
      counters.undecodable++;
      logger.error('submission.undecodable', { room: message.room, position: message.position, error });
      return undefined;
    }
  }
}
