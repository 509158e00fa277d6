export interface StoredSnapshot {
  readonly room: string;
  readonly seq: number;
  /** `committedAt` of the event at `seq`, in ms. */
  readonly time: number;
  readonly data: Uint8Array;
}

/** Snapshots by room: disposable (G12), so losing one costs time only. */
export interface SnapshotStore {
  /** Keeps it; one with the same seq is replaced. Times of a room rise with seq (G9). */
  put(snapshot: StoredSnapshot): Promise<void>;
  /** The newest one with seq ≤ `at.seq`, or time ≤ `at.time`. */
  nearest(room: string, at: { readonly seq: number } | { readonly time: number }): Promise<StoredSnapshot | undefined>;
  /** Ascending by seq; without the data. */
  list(room: string): Promise<readonly Omit<StoredSnapshot, 'data'>[]>;
  /** Nothing happens when there is none. */
  remove(room: string, seq: number): Promise<void>;
}
