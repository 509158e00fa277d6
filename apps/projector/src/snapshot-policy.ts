export interface SnapshotPolicyOptions {
  /** Events after which a snapshot is due … */
  readonly events: number;
  /** … or bytes of events; both only when the bytes are a quarter of the last snapshot's … */
  readonly bytes: number;
  /** … or this many events, whatever their size. */
  readonly eventsAtMost: number;
}

/** What came to a room since its last snapshot. */
export interface SinceSnapshot {
  readonly events: number;
  readonly bytes: number;
  /** Size of the last snapshot; 0 when there is none. */
  readonly snapshotBytes: number;
}

/** The newest snapshots of a room, which are all kept: most questions are about the present. */
const KEPT_AT_THE_HEAD = 4;
/** Events between those that are kept further back: what a question about the past folds at most, about. */
const SPACING_EVENTS = 16_384;

/**
 * When a snapshot is due, and which ones go. Snapshots cost in proportion to the board, so a large board that changes a
 * little is not written out again and again; the number of events bounds how long a fold takes.
 */
export class SnapshotPolicy {
  readonly #options: SnapshotPolicyOptions;

  constructor(options: SnapshotPolicyOptions) {
    this.#options = options;
  }

  isDue(since: SinceSnapshot): boolean {
    const { events, bytes, eventsAtMost } = this.#options;
    if (since.events >= eventsAtMost) return true;
    return (since.events >= events || since.bytes >= bytes) && since.bytes >= since.snapshotBytes / 4;
  }

  /** Of the seqs of all snapshots of a room, ascending, those to be removed. */
  superfluous(seqs: readonly number[]): readonly number[] {
    const older = seqs.slice(0, Math.max(0, seqs.length - KEPT_AT_THE_HEAD));
    const removed: number[] = [];
    let kept = 0;
    for (const seq of older) {
      if (seq - kept < SPACING_EVENTS) removed.push(seq);
      else kept = seq;
    }
    return removed;
  }
}
