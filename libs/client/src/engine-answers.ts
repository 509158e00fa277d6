import type { Seq } from '@boardstream/kernel';
import type { VectorEntry } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';

/** An operation as it is sent: named, and brought forward to `baseSeq`. */
export interface EngineSubmission {
  readonly counter: number;
  readonly nonce: string;
  readonly baseSeq: Seq;
  readonly op: Operation;
}

/** What is to be done about a refusal besides what the report tells (M27). */
export type RefusalAction =
  /** Nothing: it answered nothing that is in flight, or the op is settled. */
  | 'none'
  /** Send it again, same id, after the delay. */
  | 'retry'
  /** Send it again, same id, at once. */
  | 'resend'
  /** Send it again, same id, as soon as more events have come. */
  | 'await-events'
  /** The confirmed state was dropped: load the head. */
  | 'reload'
  /** Wait for the event that used its id; when there is none to come, go on as a new client (`blocked`). */
  | 'await-own-event';

/** Where the server says this client's last committed op is (M30). */
export type OwnEntry = Pick<VectorEntry, 'counter' | 'nonce' | 'seq'>;
