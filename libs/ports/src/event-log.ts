import type { PortError } from './errors.ts';

/**
 * A record to append. `id` is a lower-case UUID: sending the same ids again with the same expected revision counts as a
 * repeat, whatever the data, so an id must name its bytes (P19). The caller does not change `data` afterwards.
 */
export interface LogRecord {
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata?: Uint8Array;
}

/** Position in the whole log, ordered as text of equal length; opaque to callers, who store and give it back. */
export type LogPosition = string;

/** A record as it lies in the log. Revisions of a stream start at 0 and grow by 1. */
export interface RecordedEvent extends LogRecord {
  readonly stream: string;
  readonly revision: number;
  readonly position: LogPosition;
}

/** What the stream's last revision must be for an append to succeed. */
export type ExpectedRevision = number | 'no-stream';

export type AppendOutcome =
  | { readonly type: 'appended'; readonly revision: number; readonly position: LogPosition }
  | { readonly type: 'conflict'; readonly actual: ExpectedRevision }
  | { readonly type: 'tombstoned' };

export type ReadOutcome =
  | { readonly type: 'events'; readonly events: readonly RecordedEvent[] }
  | { readonly type: 'no-stream' }
  | { readonly type: 'tombstoned' };

export interface ReadOptions {
  readonly direction: 'forwards' | 'backwards';
  /** First revision to read, inclusive; backwards from beyond the end starts at the end. `end` only backwards. */
  readonly from: number | 'end';
  /** At least 1. */
  readonly limit: number;
}

/** A record that can't be given, for it is not what was written; where it lies is known all the same. */
export interface DamagedRecord {
  readonly stream: string;
  readonly revision: number;
  readonly position: LogPosition;
  /** Its code is `corrupt`. */
  readonly error: PortError;
}

export interface SubscribeOptions {
  /** Last position that was already handled: delivery starts after it. Absent: from the start of the log. */
  readonly after?: LogPosition;
  readonly streamPrefix: string;
  /** Called with batches in log order, one at a time; the next waits for the promise. A rejection ends the subscription with it. */
  readonly onEvents: (events: readonly RecordedEvent[]) => Promise<void>;
  /**
   * Called in the place of a damaged record, between two batches; what comes next waits for the promise. Whoever gives it
   * goes on past the record; without it such a record ends the subscription with its error.
   */
  readonly onDamaged?: (record: DamagedRecord) => Promise<void>;
  /** Called when everything that was in the log has been handled: once after the start, then after each time it fell behind. */
  readonly onCaughtUp?: () => void;
  readonly signal: AbortSignal;
}

/**
 * Streams of ordered, durable records: the only truth of the system. An append is all or nothing, and when it resolves
 * to `appended` its records survive the crash of any process, and loss of power as far as the store promises (G4).
 * What is expected is an outcome; `LogUnavailableError` means that the outcome is unknown (G8), `LogFullError` that
 * nothing was written and the store has no room.
 */
export interface EventLog {
  /**
   * Appends all records or none. An append that was made before (same ids, same expected revision) answers `appended`
   * again and writes nothing. @throws RangeError, AppendTooLargeError: what no adapter takes (`checkAppend`).
   */
  append(stream: string, expected: ExpectedRevision, records: readonly LogRecord[]): Promise<AppendOutcome>;
  /** Reads at most `limit` records. Forwards from beyond the end: an empty list. */
  read(stream: string, options: ReadOptions): Promise<ReadOutcome>;
  /** Follows the whole log; resolves when the signal is aborted, rejects when it broke: subscribe again from the checkpoint. */
  subscribeAll(options: SubscribeOptions): Promise<void>;
  /**
   * The stream never opens again: reads and appends answer `tombstoned` for ever (G23), also when it had no event. May
   * be repeated. Subscriptions may still deliver what it held until the store is cleaned.
   */
  tombstone(stream: string): Promise<void>;
  /** Resolves when an append could be written now; rejects with the error that an append would meet. */
  ping(): Promise<void>;
}
