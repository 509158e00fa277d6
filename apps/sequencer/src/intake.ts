import type { Refusal } from '@boardstream/board';
import type { QueuedSubmission } from '@boardstream/ports';
import { decodeSubmission, decodeSubmissionAddress, type Submission } from '@boardstream/protocol';
import { CarefulIntake } from './careful-intake.ts';
import { countRefusal } from './counters.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import type { Ticket } from './position-tracker.ts';
import type { RoomContext } from './room-context.ts';
import type { RoomTable } from './room-table.ts';
import type { Tenure } from './tenure.ts';
import type { Trials } from './trials.ts';
import { refusals } from './worker-refusals.ts';

export interface IntakeOptions {
  readonly context: RoomContext;
  readonly rooms: RoomTable;
  readonly trials: Trials;
  readonly tenure: Tenure;
  /** Whether the partition's lease is valid, in this tenure or a later one: rooms outlive a tenure. */
  readonly leaseValid: () => boolean;
}

/**
 * Takes a partition's messages from the queue and hands each to its room at once: no room holds up the partition (G10).
 * Those that may end the process go one at a time.
 */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #careful: CarefulIntake;

  constructor(options: IntakeOptions) {
    this.#options = options;
    const { context, trials, tenure } = options;
    this.#careful = new CarefulIntake({
      context,
      trials,
      tenure,
      hand: (message) => this.#hand(message),
      refuse: (message, refusal) => this.#refuse(message, refusal),
    });
  }

  /** Resolves when all of them are handed over; rejects when the tenure ended before one was tried. */
  async take(batch: readonly QueuedSubmission[]): Promise<void> {
    const { tenure, trials } = this.#options;
    for (const message of batch) {
      if (tenure.suspects(message.position)) {
        tenure.ends.throwIfAborted(); // the queue keeps what was not taken
        await this.#careful.take(message);
      } else {
        if (trials.underWay !== undefined) await trials.underWay;
        this.#hand(message);
      }
    }
  }

  #hand(message: QueuedSubmission): void {
    const { context, rooms, tenure, leaseValid } = this.#options;
    const { room, position, data } = message;
    const receivedAt = context.clock.monotonic();
    const ticket = tenure.tracker.take(position, data.length, receivedAt);
    context.counters.submissions++;
    const refusal = this.#refusal(room);
    if (refusal !== undefined) {
      this.#turnAway(message, ticket, refusal);
      return;
    }
    const submission = decoded(data);
    if (submission instanceof Error) {
      this.#shelve(message, ticket, submission.message);
      return;
    }
    rooms.worker(room, leaseValid).offer({ submission, bytes: data.length, receivedAt, ticket });
  }

  /** Why nothing of the room is even decoded now. */
  #refusal(room: string): Refusal | undefined {
    const { context, tenure } = this.#options;
    const { partitionQueueCount, partitionQueueBytes, retryAfterMs } = context.settings;
    const { unfinished, unfinishedBytes } = tenure.tracker;
    if (context.quarantined.has(room)) return refusals.quarantined;
    if (unfinished <= partitionQueueCount && unfinishedBytes <= partitionQueueBytes) return undefined;
    return refusals.partitionFull(unfinished, retryAfterMs);
  }

  #turnAway(message: QueuedSubmission, ticket: Ticket, refusal: Refusal): void {
    if (this.#refuse(message, refusal)) ticket.finish();
    else this.#shelve(message, ticket, 'it does not say whom to answer');
  }

  /**
   * It can't be decoded: it becomes a dead letter while everything else goes on. The lease's position stays before it until
   * it is kept (or given up), so that an owner that takes over meanwhile has it again.
   */
  #shelve(message: QueuedSubmission, ticket: Ticket, reason: string): void {
    const { context, tenure } = this.#options;
    context.counters.undecodable++;
    this.#refuse(message, refusals.unreadable);
    ticket.shelve();
    const letter = deadLetterOf(message, { cause: 'undecodable', reason }, tenure, context);
    void context.deadLetters.keep(letter, tenure.ends).then((outcome) => {
      if (outcome !== 'left') ticket.finish();
    });
  }

  /** False when the message does not say whom to tell. */
  #refuse({ data }: QueuedSubmission, refusal: Refusal): boolean {
    const { counters, outbox } = this.#options.context;
    const address = decodeSubmissionAddress(data);
    if (address === undefined) return false;
    countRefusal(counters, refusal.code);
    outbox.add(address.gateway, address.id, { type: 'refused', refusal });
    return true;
  }
}

function decoded(data: Uint8Array): Submission | Error {
  try {
    return decodeSubmission(data);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
