import type { RoomEvent } from '@boardstream/board';
import { pause, type CancelTimer, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import {
  ROOM_STREAM_PREFIX,
  streamRoom,
  type Checkpoints,
  type DamagedRecord,
  type EventLog,
  type LogPosition,
  type RecordedEvent,
} from '@boardstream/ports';
import type { DirectoryProjection } from './directory-projection.ts';
import type { ProjectorCounters } from './projector-counters.ts';
import { eventOf } from './room-reader.ts';
import type { SnapshotMaker } from './snapshot-maker.ts';

/** Before a subscription that broke is made again, in ms. */
const RESUBSCRIBE_MS = 1_000;

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
  #position: LogPosition | undefined;
  #saved: LogPosition | undefined;
  #cancelSave: CancelTimer | undefined;
  #saving: Promise<void> = Promise.resolve();
  #following = false;
  #caughtUp = false;
  #lagMs = 0;

  constructor(parts: LogFollowerParts) {
    this.#parts = parts;
  }

  get following(): boolean {
    return this.#following;
  }

  get caughtUp(): boolean {
    return this.#caughtUp;
  }

  /** How old the last event was when it was handled, in ms; 0 once caught up. */
  get lagMs(): number {
    return this.#lagMs;
  }

  /** Follows until stopped; what breaks is logged and begun again. */
  async run(): Promise<void> {
    const { signal } = this.#ends;
    while (!signal.aborted) {
      try {
        await this.#follow();
      } catch (error) {
        this.#parts.logger.error('projector.subscription-broke', { error });
        this.#caughtUp = false;
        await pause(this.#parts.timers, RESUBSCRIBE_MS, signal);
      } finally {
        this.#following = false;
      }
    }
    this.#cancelSave?.();
    await this.#save();
  }

  /** Ends following; `run` resolves once the batch in hand and the checkpoint are done. */
  stop(): void {
    this.#ends.abort();
  }

  /** Has the room list and the checkpoint written within the interval. */
  saveSoon(): void {
    if (this.#ends.signal.aborted) return; // the last save is made by `run`
    this.#cancelSave ??= this.#parts.timers.setTimer(() => {
      this.#cancelSave = undefined;
      this.#saving = this.#save();
    }, this.#parts.saveEveryMs);
  }

  async #follow(): Promise<void> {
    const { log, checkpoints, checkpoint } = this.#parts;
    this.#position ??= await checkpoints.load(checkpoint);
    this.#saved ??= this.#position;
    this.#following = true;
    await log.subscribeAll({
      ...(this.#position === undefined ? {} : { after: this.#position }),
      streamPrefix: ROOM_STREAM_PREFIX,
      onEvents: (events) => this.#handle(events),
      onDamaged: (record) => this.#passDamaged(record),
      onCaughtUp: () => {
        this.#caughtUp = true;
        this.#lagMs = 0;
      },
      signal: this.#ends.signal,
    });
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
    this.saveSoon();
  }

  /** A record that is not what was written: its room is in trouble, the others go on (G19). */
  async #passDamaged({ stream, revision, position, error }: DamagedRecord): Promise<void> {
    const { directory, counters } = this.#parts;
    const room = streamRoom(stream);
    if (room !== undefined) {
      await directory.prepare(new Set([room]));
      this.#noteUnreadable(room, revision, error);
      directory.quarantine(room, revision + 1);
    }
    this.#position = position;
    counters.events++;
    this.saveSoon();
  }

  #apply(record: RecordedEvent): void {
    const { directory, maker, clock } = this.#parts;
    this.#position = record.position;
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

  async #save(): Promise<void> {
    const { directory, checkpoints, checkpoint, logger } = this.#parts;
    await this.#saving;
    const position = this.#position;
    try {
      await directory.flush();
      if (position === undefined || position === this.#saved) return;
      await checkpoints.save(checkpoint, position);
      this.#saved = position;
    } catch (error) {
      logger.warn('projector.save-failed', { error });
    }
  }
}
