import type { Submission } from '@boardstream/protocol';
import type { Ticket } from './position-tracker.ts';

/** A submission that was taken from the queue and waits for its one answer. */
export interface PendingSubmission {
  readonly submission: Submission;
  /** Bytes of its message. */
  readonly bytes: number;
  /** On the monotonic clock, ms. */
  readonly receivedAt: number;
  readonly ticket: Ticket;
}
