import { roomFromSnapshot, RoomState } from '@boardstream/board';
import type { Logger } from '@boardstream/observability';
import type { SnapshotStore, StoredSnapshot } from '@boardstream/ports';
import { decodeSnapshot } from '@boardstream/protocol';

/** Snapshots tried before the log is folded from its first event. */
const TRIES = 3;

type Moment = Parameters<SnapshotStore['nearest']>[1];

/**
 * Finds the snapshot to start a fold from. One that can't be read or does not match its hash is removed and the one
 * before it taken: losing snapshots costs time only (G12).
 */
export class SnapshotSource {
  readonly #snapshots: SnapshotStore;
  readonly #logger: Logger;

  constructor(snapshots: SnapshotStore, logger: Logger) {
    this.#snapshots = snapshots;
    this.#logger = logger;
  }

  /**
   * The latest usable state at or before the moment: `kept`, where no snapshot is later; the empty room when there is none.
   */
  async nearest(room: string, at: Moment, kept = RoomState.empty): Promise<RoomState> {
    let wanted = at;
    for (let i = 0; i < TRIES; i++) {
      const stored = await this.#later(room, wanted, kept.seq).catch((error: unknown) => {
        this.#logger.warn('snapshot.unreadable', { room, error });
        return undefined;
      });
      if (stored === undefined || stored.seq <= kept.seq) return kept;
      try {
        return roomFromSnapshot(decodeSnapshot(stored.data));
      } catch (error) {
        await this.discard(room, stored.seq, error);
        wanted = { seq: stored.seq - 1 };
      }
    }
    return kept;
  }

  /** Looks first whether there is a later one: to read one may be several MB. */
  async #later(room: string, at: Moment, than: number): Promise<StoredSnapshot | undefined> {
    const isLater = ({ seq, time }: Omit<StoredSnapshot, 'data'>): boolean =>
      seq > than && ('seq' in at ? seq <= at.seq : time <= at.time);
    if (than > 0 && !(await this.#snapshots.list(room)).some(isLater)) return undefined;
    return this.#snapshots.nearest(room, at);
  }

  /** Removes a snapshot that turned out to be wrong. */
  async discard(room: string, seq: number, error: unknown): Promise<void> {
    this.#logger.warn('snapshot.discarded', { room, seq, error });
    await this.#snapshots.remove(room, seq).catch((failure: unknown) => {
      this.#logger.warn('snapshot.remove-failed', { room, seq, error: failure });
    });
  }
}
