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
import { eventOf } from './room-reader.ts';
import type { SnapshotMaker } from './snapshot-maker.ts';

export interface LogFollowerParts {
  readonly log: EventLog;
  readonly checkpoints: Checkpoints;
  readonly directory: DirectoryProjection;
  readonly maker: SnapshotMaker;
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
    for (const record of records) this.#apply(record);
    counters.events += records.length;
  }

  /** A record that is not what was written: its room is in trouble, the others go on (G19). */
  async #passDamaged({ stream, revision, error }: DamagedRecord): Promise<void> {
    const { directory, counters } = this.#parts;
    const room = streamRoom(stream);
    if (room !== undefined) {
      await directory.prepare(new Set([room]));
      this.#noteUnreadable(room, revision, error);
      directory.quarantine(room, revision + 1);
    }
    counters.events++;
  }

  #apply(record: RecordedEvent): void {
    const { directory, maker, clock } = this.#parts;
    const room = streamRoom(record.stream);
    if (room === undefined) return;
    const event = this.#decode(room, record);
    if (event === undefined) {
      directory.quarantine(room, record.revision + 1);
      return;
    }
    this.#lagMs = Math.max(0, clock.now() - event.committedAt);
    if (directory.apply(room, event)) maker.note(room, event.seq, record.data.length);
  }

  /** One room's trouble is its own (G19): it is shown as quarantined, the others go on. */
  #decode(room: string, record: RecordedEvent): RoomEvent | undefined {
    try {
      return eventOf(record);
    } catch (error) {
      this.#noteUnreadable(room, record.revision, error);
      return undefined;
    }
  }

  #noteUnreadable(room: string, revision: number, error: unknown): void {
    this.#parts.counters.quarantined++;
    this.#parts.logger.error('room.unreadable', { room, revision, error });
  }
}
