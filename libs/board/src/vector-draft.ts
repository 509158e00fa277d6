import type { ClientId } from '@boardstream/kernel';
import type { MapDraft, PersistentMap } from '@boardstream/ot';
import type { VectorEntry } from './events.ts';
import type { RoomRules } from './room-rules.ts';

/** A version vector that is being folded (M19). */
export class VectorDraft {
  readonly #entries: MapDraft<VectorEntry>;
  /** No entry has a lower seq. */
  oldest: number;

  constructor(room: { readonly vector: PersistentMap<VectorEntry>; readonly oldestInVector: number }) {
    this.#entries = room.vector.draft();
    this.oldest = room.oldestInVector;
  }

  get(client: ClientId): VectorEntry | undefined {
    return this.#entries.get(client);
  }

  get size(): number {
    return this.#entries.size;
  }

  set(entry: VectorEntry): void {
    this.#entries.set(entry);
    this.oldest = Math.min(this.oldest, entry.seq);
  }

  /** Drops the entries at or below the floor, at those seqs where every fold does (M19). */
  sweep(head: number, { floorDistance, sweepInterval }: RoomRules): void {
    const floor = head - floorDistance;
    if (head % sweepInterval !== 0 || this.oldest > floor) return;
    let oldest = Infinity;
    const old: ClientId[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.seq <= floor) old.push(entry.client);
      else oldest = Math.min(oldest, entry.seq);
    }
    for (const client of old) this.#entries.remove(client);
    this.oldest = oldest;
  }

  /** The vector as it is now. The draft may be used on. */
  finish(): PersistentMap<VectorEntry> {
    return this.#entries.finish();
  }
}
