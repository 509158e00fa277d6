import type { Service } from '@boardstream/kernel';
import type { History, Verification } from '@boardstream/ports';
import { DirectoryProjection } from './directory-projection.ts';
import { FoldSlots } from './fold-slots.ts';
import { LogFollower } from './log-follower.ts';
import { newProjectorCounters } from './projector-counters.ts';
import type { ProjectorParts } from './projector-parts.ts';
import { DEFAULT_PROJECTOR_SETTINGS } from './projector-settings.ts';
import type { ProjectorStats } from './projector-stats.ts';
import { QuarantinedRooms } from './quarantined-rooms.ts';
import { RoomHistory } from './room-history.ts';
import { RoomReader } from './room-reader.ts';
import { RoomStates } from './room-states.ts';
import { RoomVerifier } from './room-verifier.ts';
import { LocalEncoder } from './snapshot-encoder.ts';
import { SnapshotMaker } from './snapshot-maker.ts';
import { SnapshotPolicy } from './snapshot-policy.ts';
import { SnapshotSource } from './snapshot-source.ts';
import { ThreadedEncoder } from './snapshot-thread/threaded-encoder.ts';
import { StateCache } from './state-cache.ts';

/**
 * Follows the log: keeps the room list, has snapshots made; answers about the past and verifies, whether it runs or not.
 * `run` ends after `drain` or `stop`; it can be started once.
 */
export class Projector implements Service {
  readonly id = 'projector';
  readonly history: History;
  readonly verification: Verification;
  readonly #counters = newProjectorCounters();
  readonly #follower: LogFollower;
  readonly #maker: SnapshotMaker;
  readonly #quarantined: QuarantinedRooms;
  #running: Promise<void> | undefined;

  constructor(parts: ProjectorParts) {
    const { log, snapshots, checkpoints, clock, timers, logger } = parts;
    const counters = this.#counters;
    const settings = { ...DEFAULT_PROJECTOR_SETTINGS, ...parts.settings };
    const reader = new RoomReader(log);
    const states = new RoomStates({
      reader,
      source: new SnapshotSource(snapshots, logger),
      cache: new StateCache(settings.cacheBytes),
      slots: new FoldSlots(settings.parallelFolds),
      counters,
      onUnreadable: (room, error) => this.#quarantined.noticed(room, error),
    });
    const directory = new DirectoryProjection(parts.directory);
    this.#quarantined = new QuarantinedRooms({
      ...parts,
      reader,
      list: directory,
      counters,
      onListed: () => this.#follower.saveSoon(),
    });
    const policy = new SnapshotPolicy({
      events: settings.snapshotEvents,
      bytes: settings.snapshotBytes,
      eventsAtMost: settings.snapshotEventsAtMost,
    });
    this.history = new RoomHistory({ log, reader, states, eventsBytes: settings.eventsBytes });
    this.verification = new RoomVerifier({ reader, snapshots, states });
    const local = new LocalEncoder(states);
    const { cacheBytes } = settings;
    const encoder = settings.snapshotThread
      ? new ThreadedEncoder({ reader, snapshots, otherwise: local, cacheBytes, clock, logger, counters })
      : local;
    this.#maker = new SnapshotMaker({ snapshots, encoder, policy, logger, counters });
    const { checkpoint, saveEveryMs } = settings;
    const maker = this.#maker;
    this.#follower = new LogFollower({
      log,
      checkpoints,
      directory,
      maker,
      quarantined: this.#quarantined,
      clock,
      timers,
      logger,
      counters,
      checkpoint,
      saveEveryMs,
    });
  }

  get stats(): ProjectorStats {
    const { following, caughtUp, lagMs } = this.#follower;
    return { ...this.#counters, following, caughtUp, lagMs };
  }

  /** Follows the log until drained or stopped. */
  run(): Promise<void> {
    this.#running ??= Promise.all([this.#follower.run(), this.#quarantined.run()]).then(() => undefined);
    return this.#running;
  }

  /** Ends following after the events in hand; the room list and the checkpoint are saved. */
  async drain(): Promise<void> {
    this.#quarantined.stop();
    this.#follower.stop();
    await this.#running;
    await this.#maker.stop();
  }

  /** The same: nothing here is worth cutting short, for a snapshot under way is short and losing it costs time only. */
  stop(): Promise<void> {
    return this.drain();
  }
}
