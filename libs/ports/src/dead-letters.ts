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
 * Messages that were set aside, oldest first. Bounded by count, bytes and age: the oldest leave first. The same message
 * (partition, incarnation, position) set aside again soon after is kept once.
 */
export interface DeadLetters {
  /** Resolves when it is kept. @throws PortError */
  put(letter: DeadLetter): Promise<void>;
  get(id: number): Promise<StoredDeadLetter | undefined>;
  /** In ascending order of id, after `after`, at most `limit`. */
  list(options: { readonly after?: number; readonly limit: number }): Promise<readonly StoredDeadLetter[]>;
}
