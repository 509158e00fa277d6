import { openEmbeddedStore, type EmbeddedStore } from '@boardstream/engine-embedded';
import { silentLogger } from '@boardstream/observability';
import type { EventLog, ReadOptions, ReadOutcome, SnapshotStore, StateAnswer } from '@boardstream/ports';
import { decodeSnapshot } from '@boardstream/protocol';
import type { RoomSnapshot } from '@boardstream/board';
import { eventually, ManualClock, temporaryDirectory } from '@boardstream/testing';
import { Projector } from '../projector.ts';
import type { ProjectorSettings } from '../projector-settings.ts';

/** A log that counts the events read from it. */
export class CountingLog implements EventLog {
  eventsRead = 0;
  readonly #log: EventLog;
  readonly append: EventLog['append'];
  readonly subscribeAll: EventLog['subscribeAll'];
  readonly tombstone: EventLog['tombstone'];
  readonly ping: EventLog['ping'];

  constructor(log: EventLog) {
    this.#log = log;
    this.append = (...args) => log.append(...args);
    this.subscribeAll = (...args) => log.subscribeAll(...args);
    this.tombstone = (...args) => log.tombstone(...args);
    this.ping = () => log.ping();
  }

  async read(stream: string, options: ReadOptions): Promise<ReadOutcome> {
    const outcome = await this.#log.read(stream, options);
    if (outcome.type === 'events') this.eventsRead += outcome.events.length;
    return outcome;
  }
}

/** A projector on a store in a directory of its own; `start` anew stands for a restarted process. */
export class ProjectorHarness {
  readonly clock = new ManualClock();
  readonly store: EmbeddedStore;
  readonly log: CountingLog;
  projector: Projector;
  readonly #remove: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();

  private constructor(store: EmbeddedStore, remove: () => Promise<void>) {
    this.store = store;
    this.log = new CountingLog(store.log);
    this.#remove = remove;
    this.projector = this.#make({});
  }

  static async open(): Promise<ProjectorHarness> {
    const directory = await temporaryDirectory();
    return new ProjectorHarness(await openEmbeddedStore({ dir: directory.path }), () => directory.remove());
  }

  get snapshots(): SnapshotStore {
    return this.store.snapshots;
  }

  /** A new projector in place of the old one, which was drained; it answers, and follows the log once told to. */
  renew(settings: Partial<ProjectorSettings> = {}): void {
    this.projector = this.#make(settings);
  }

  #make(settings: Partial<ProjectorSettings>): Projector {
    const { snapshots, directory, checkpoints, quarantines } = this.store;
    const { clock, log } = this;
    return new Projector({
      name: 'projector-1',
      log,
      snapshots,
      directory,
      checkpoints,
      quarantines,
      clock,
      timers: clock,
      logger: silentLogger,
      // A thread for each projector takes longer than what is tested; it has a spec of its own.
      settings: { snapshotThread: false, ...settings },
    });
  }

  follow(): void {
    this.#running = this.projector.run();
  }

  /** Resolves when the projector has handled everything in the log. */
  async caughtUp(events: number): Promise<void> {
    await eventually(() => this.projector.stats.events >= events && this.projector.stats.caughtUp, {
      what: 'catching up',
    });
  }

  async drain(): Promise<void> {
    await this.projector.drain();
    await this.#running;
  }

  async close(): Promise<void> {
    await this.drain();
    await this.store.close();
    await this.#remove();
  }
}

/** The decoded state of an answer that must be one. */
export function stateOf(answer: StateAnswer): RoomSnapshot {
  if (answer.type !== 'state') throw new Error(`not a state: ${JSON.stringify(answer)}`);
  return decodeSnapshot(answer.snapshot);
}
