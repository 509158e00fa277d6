/** Why a message was set aside. `kills-process`: two owners of its partition ended while they tried it alone (G19). */
export type DeadLetterCause = 'undecodable' | 'kills-process';

/** A message of the queue that nobody is to decide, as it was. */
export interface DeadLetter {
  readonly partition: number;
  /** Its place in the partition, and the making of the partition that it counts in. */
  readonly position: number;
  readonly incarnation: string;
  readonly room: string;
  readonly cause: DeadLetterCause;
  /** What was found, for operators. */
  readonly reason: string;
  /** Who set it aside. */
  readonly by: string;
  /** ms */
  readonly at: number;
  /** The message as the queue had it; not to be decoded without care. */
  readonly data: Uint8Array;
}

/** `id`: the larger one came later. */
export interface StoredDeadLetter extends DeadLetter {
  readonly id: number;
}

/**
 * Messages that were set aside, oldest first. Bounded by count and bytes, and by age where other processes share it: the
 * oldest leave first. The same message (partition, incarnation, position) set aside again soon after is kept once. One of
 * more than `DEAD_LETTER_BYTES` is kept up to there, and its reason says so; reasons are kept up to `REASON_LENGTH`.
 */
export interface DeadLetters {
  /** Resolves when it is kept. @throws PortError */
  put(letter: DeadLetter): Promise<void>;
  get(id: number): Promise<StoredDeadLetter | undefined>;
  /** In ascending order of id, after `after`, at most `limit`. */
  list(options: { readonly after?: number; readonly limit: number }): Promise<readonly StoredDeadLetter[]>;
}

/** What is kept of a message, in bytes: more than any submission has, and less than any broker carries. */
export const DEAD_LETTER_BYTES = 768 * 1024;
/** What is kept of a reason, in UTF-16 units. */
export const REASON_LENGTH = 2_000;

/** A letter as adapters keep it. */
export function keptLetter(letter: DeadLetter): DeadLetter {
  const { data, reason } = letter;
  if (data.length <= DEAD_LETTER_BYTES) return { ...letter, reason: keptReason(reason) };
  const cut = `the first ${String(DEAD_LETTER_BYTES)} of ${String(data.length)} bytes; ${reason}`;
  return { ...letter, reason: keptReason(cut), data: data.subarray(0, DEAD_LETTER_BYTES) };
}

/** A reason as adapters keep it. */
export function keptReason(reason: string): string {
  return reason.slice(0, REASON_LENGTH);
}
