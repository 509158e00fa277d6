/** A message of the queue. Positions of a partition start at 1 and grow. */
export interface QueuedSubmission {
  readonly position: number;
  readonly room: string;
  readonly data: Uint8Array;
}

/** Where a consumption started. */
export interface OpenedConsumption {
  /** Names the making of the partition that its positions count in: one that is removed and made again has another. */
  readonly incarnation: string;
  /** The first position that can be delivered. */
  readonly from: number;
  /** The last position that waits when it opens; `from` − 1 when none does. */
  readonly last: number;
  /**
   * Messages that wait now: those that no batch has had yet, and the batch in hand. As far as it is known without asking: a
   * broker tells it with each message, so what was submitted since then is not among them.
   */
  waiting(): number;
}

/** `full`: the partition's bound is reached and nothing was kept; try again later. */
export type SubmitOutcome = { readonly type: 'queued' } | { readonly type: 'full' };

export interface ConsumeOptions {
  readonly partition: number;
  /** First position to deliver, inclusive; one that aged out means the oldest that is kept. */
  readonly from: number;
  /** The incarnation that `from` is of, where it is known. Of another one, and beyond the end, everything kept is delivered. */
  readonly incarnation?: string | undefined;
  /** Told before the first batch. */
  readonly onOpen?: (opened: OpenedConsumption) => void;
  readonly maxBatch: number;
  /** Called with what has arrived, in order, one batch at a time; the next waits for the promise. A rejection ends the consumption with it. */
  readonly onBatch: (batch: readonly QueuedSubmission[]) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Carries submissions to the owner of a partition: transport, not truth (G10). A message is kept for 60 s, delivered at
 * least once, in order within one consumption; a consumption that starts earlier gets what is kept again. Bounded per
 * partition, so that a hot one can't fill another's (G20). An adapter may let go of messages early only when a
 * consumption has finished them.
 */
export interface SubmissionQueue {
  submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome>;
  /** Resolves when the signal is aborted and the batch in hand is done; rejects when it broke, or its partition was made anew. */
  consume(options: ConsumeOptions): Promise<void>;
}
