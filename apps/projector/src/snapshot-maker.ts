import type { Logger } from '@boardstream/observability';
import type { SnapshotStore } from '@boardstream/ports';
import type { ProjectorCounters } from './projector-counters.ts';
import type { SnapshotEncoder } from './snapshot-encoder.ts';
import type { SnapshotPolicy } from './snapshot-policy.ts';

/** Rooms whose counts are remembered; a forgotten one is counted from its last snapshot again. */
const ROOMS_REMEMBERED = 20_000;
/** An event's size where it was not seen: for counting after a restart. */
const ASSUMED_EVENT_BYTES = 256;

export interface SnapshotMakerParts {
  readonly snapshots: SnapshotStore;
  readonly encoder: SnapshotEncoder;
  readonly policy: SnapshotPolicy;
  readonly logger: Logger;
  readonly counters: ProjectorCounters;
}

interface Count {
  snapshotSeq: number;
  snapshotBytes: number;
  /** Of the events since; undefined until the first one is noted. */
  bytes: number | undefined;
  seq: number;
}

/**
 * Counts what comes to each room and makes snapshots where the policy wants one: one at a time, beside everything else.
 * A room that is due while another is being written waits, and is written once.
 */
export class SnapshotMaker {
  readonly #parts: SnapshotMakerParts;
  readonly #counts = new Map<string, Count>();
  readonly #due = new Set<string>();
  #making: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: SnapshotMakerParts) {
    this.#parts = parts;
  }

  /** Finds out where the last snapshots of these rooms are, so that `note` can count from there. */
  async prepare(rooms: ReadonlySet<string>): Promise<void> {
    for (const room of rooms) if (!this.#counts.has(room)) this.#counts.set(room, await this.#firstCount(room));
  }

  /** Notes that a prepared room's stream has events up to `seq`, the last of them with these bytes. */
  note(room: string, seq: number, bytes: number): void {
    const count = this.#counts.get(room);
    if (count === undefined) return; // forgotten between the two: counted from its last snapshot next time
    this.#counts.delete(room);
    this.#counts.set(room, count);
    const events = Math.max(0, seq - count.snapshotSeq);
    count.seq = seq;
    count.bytes = count.bytes === undefined ? events * ASSUMED_EVENT_BYTES : count.bytes + bytes;
    const since = { events, bytes: count.bytes, snapshotBytes: count.snapshotBytes };
    if (!this.#stopped && this.#parts.policy.isDue(since)) {
      this.#due.add(room);
      this.#making ??= this.#makeDue();
    }
    this.#forgetSome();
  }

  /** Makes no more; resolves when the one in hand is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#making;
    await this.#parts.encoder.stop();
  }

  async #firstCount(room: string): Promise<Count> {
    const known = await this.#parts.snapshots.list(room).catch((error: unknown) => {
      this.#parts.logger.warn('snapshot.list-failed', { room, error });
      return [];
    });
    const snapshotSeq = known.at(-1)?.seq ?? 0;
    return { snapshotSeq, snapshotBytes: 0, bytes: undefined, seq: snapshotSeq };
  }

  async #makeDue(): Promise<void> {
    try {
      for (const room of this.#due) {
        this.#due.delete(room);
        if (!this.#stopped) await this.#make(room);
      }
    } finally {
      this.#making = undefined;
    }
  }

  async #make(room: string): Promise<void> {
    const { logger, counters } = this.#parts;
    const count = this.#counts.get(room);
    if (count === undefined) return;
    const { seq } = count;
    // Made or not, the next one is due after as much again: what comes meanwhile counts for that.
    count.snapshotSeq = seq;
    count.bytes = 0;
    try {
      await this.#write(room, seq, count);
    } catch (error) {
      counters.snapshotsFailed++;
      logger.warn('snapshot.failed', { room, seq, error });
    }
  }

  async #write(room: string, seq: number, count: Count): Promise<void> {
    const { snapshots, encoder, policy, counters } = this.#parts;
    const state = await encoder.encode(room, seq);
    if (state === undefined) return;
    await snapshots.put({ room, seq, ...state });
    counters.snapshots++;
    count.snapshotBytes = state.data.length;
    const kept = await snapshots.list(room);
    for (const old of policy.superfluous(kept.map((each) => each.seq))) await snapshots.remove(room, old);
  }

  #forgetSome(): void {
    for (const room of this.#counts.keys()) {
      if (this.#counts.size <= ROOMS_REMEMBERED) return;
      this.#counts.delete(room);
    }
  }
}
