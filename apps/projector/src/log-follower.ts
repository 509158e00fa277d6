import type { RoomEvent } from '@boardstream/board';
import type { Clock, Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import {
  streamRoom,
  type Checkpoints,
  type DamagedRecord,
  type EventLog,
  type RecordedEvent,
} from '@boardstream/ports';
import type { DirectoryProjection } from './directory-projection.ts';
import { FollowedLog } from './followed-log.ts';
import type { ProjectorCounters } from './projector-counters.ts';
import type { QuarantinedRooms } from './quarantined-rooms.ts';
import { eventOf } from './room-reader.ts';
import type { SnapshotMaker } from './snapshot-maker.ts';

export interface LogFollowerParts {
  readonly log: EventLog;
  readonly checkpoints: Checkpoints;
  readonly directory: DirectoryProjection;
  readonly maker: SnapshotMaker;
  readonly quarantined: QuarantinedRooms;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: ProjectorCounters;
  readonly checkpoint: string;
  readonly saveEveryMs: number;
}

/**
 * Follows the whole log from its checkpoint, keeps the room list by it, and has snapshots made. The checkpoint is saved
 * after the list it stands for: after a crash some events come again and change nothing.
 */
export class LogFollower {
  readonly #parts: LogFollowerParts;
  readonly #ends = new AbortController();
  readonly #followed: FollowedLog;
  #lagMs = 0;

  constructor(parts: LogFollowerParts) {
    this.#parts = parts;
    this.#followed = new FollowedLog({
      ...parts,
      onEvents: (records) => this.#handle(records),
      onDamaged: (record) => this.#passDamaged(record),
      onCaughtUp: () => (this.#lagMs = 0),
      beforeSave: () => parts.directory.flush(),
    });
  }

  get following(): boolean {
    return this.#followed.following;
  }

  get caughtUp(): boolean {
    return this.#followed.caughtUp;
  }

  /** How old the last event was when it was handled, in ms; 0 once caught up. */
  get lagMs(): number {
    return this.#lagMs;
  }

  /** Follows until stopped; what breaks is logged and begun again. */
  run(): Promise<void> {
    return this.#followed.run(this.#ends.signal);
  }

  /** Ends following; `run` resolves once the batch in hand and the checkpoint are done. */
  stop(): void {
    this.#ends.abort();
  }

  /** Has the room list and the checkpoint written within the interval. */
  saveSoon(): void {
    this.#followed.saveSoon();
  }

  async #handle(records: readonly RecordedEvent[]): Promise<void> {
    const { directory, maker, counters } = this.#parts;
    const rooms = new Set<string>();
    for (const { stream } of records) {
      const room = streamRoom(stream);
      if (room !== undefined) rooms.add(room);
    }
    await directory.prepare(rooms);
    await maker.prepare(rooms);
    for (const record of records) {
      const passing = this.#apply(record);
      // Only where it must be waited for: nearly every event is applied at once.
      if (passing !== undefined) await passing;
    }
    counters.events += records.length;
  }

  /** A record that is not what was written: its room is in trouble, the others go on (G19). */
  async #passDamaged({ stream, revision, error }: DamagedRecord): Promise<void> {
    const { directory, counters } = this.#parts;
    const room = streamRoom(stream);
    if (room !== undefined) {
      await directory.prepare(new Set([room]));
      await this.#passUnreadable(room, revision, error);
    }
    counters.events++;
  }

  #apply(record: RecordedEvent): Promise<void> | undefined {
    const { directory, maker, clock } = this.#parts;
    const room = streamRoom(record.stream);
    if (room === undefined) return undefined;
    let event: RoomEvent;
    try {
      event = eventOf(record);
    } catch (error) {
      return this.#passUnreadable(room, record.revision, error);
    }
    this.#lagMs = Math.max(0, clock.now() - event.committedAt);
    if (directory.apply(room, event)) maker.note(room, event.seq, record.data.length);
    return undefined;
  }

  /**
   * One room's trouble is its own (G19): it is put in quarantine, the others go on. When that can't be kept now, the batch
   * comes again.
   */
  async #passUnreadable(room: string, revision: number, error: unknown): Promise<void> {
    const { directory, quarantined } = this.#parts;
    const said = error instanceof Error ? error.message : String(error);
    await quarantined.found(room, new Error(`event ${revision + 1}: ${said}`, { cause: error }));
    directory.passUnreadable(room, revision + 1);
  }
}
