export interface VerifyProgress {
  readonly room: string;
  /** Events folded so far. */
  readonly events: number;
  /** The room's head when the verification began. */
  readonly head: number;
}

/** What refolding a room from its first event found. */
export type VerifyReport =
  | {
      readonly type: 'report';
      readonly room: string;
      /** True when `problems` is empty. */
      readonly ok: boolean;
      readonly events: number;
      /** State hashes carried by events that were compared. */
      readonly hashesChecked: number;
      readonly snapshotsChecked: number;
      /** The state hash at the head, as 32 hex digits; absent when the fold did not get there. */
      readonly hash?: string;
      /** One sentence each, in the order in which they were found; at most 100. */
      readonly problems: readonly string[];
    }
  | { readonly type: 'not-found' }
  | { readonly type: 'gone' };

export interface VerifyOptions {
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Refolds a room's log and compares it with every hash and snapshot there is. Reads only. Rejects with the signal's reason when aborted. */
export interface Verification {
  verify(room: string, options?: VerifyOptions): Promise<VerifyReport>;
}
