import type { Clock, Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { Checkpoints, DamagedRecord, EventExport, EventLog, RecordedEvent } from '@boardstream/ports';
import { decodeEvent } from '@boardstream/protocol';
import { FollowedLog } from '../followed-log.ts';
import { BatchPublisher } from './batch-publisher.ts';
import type { ExporterCounters } from './exporter-stats.ts';

/** The checkpoint of who exports, whoever that is. */
const CHECKPOINT = 'exporter';
/** How often it is saved while events arrive, in ms. */
const SAVE_EVERY_MS = 250;

export interface LogExportParts {
  readonly log: Pick<EventLog, 'subscribeAll'>;
  readonly checkpoints: Checkpoints;
  readonly exported: EventExport;
  readonly partitions: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
}

/** The export of the log from the checkpoint on, for as long as this process is the one that exports. */
export class LogExport {
  readonly #parts: LogExportParts;
  readonly #counters: ExporterCounters;
  readonly #signal: AbortSignal;
  readonly #publisher: BatchPublisher;
  readonly #followed: FollowedLog;
  /** How old the last event was when it was stored, in ms; 0 once caught up. */
  #storedLagMs = 0;
  /** When the first event was committed of those that are being published. */
  #inHandSince: number | undefined;

  constructor(parts: LogExportParts, counters: ExporterCounters, signal: AbortSignal) {
    const { exported, partitions, timers, logger } = parts;
    this.#parts = parts;
    this.#counters = counters;
    this.#signal = signal;
    this.#publisher = new BatchPublisher({ exported, partitions, timers, logger, counters });
    this.#followed = new FollowedLog({
      ...parts,
      checkpoint: CHECKPOINT,
      saveEveryMs: SAVE_EVERY_MS,
      onEvents: (records) => this.#export(records),
      onDamaged: (record) => this.#passDamaged(record),
      onCaughtUp: () => (this.#storedLagMs = 0),
      beforeSave: () => Promise.resolve(), // what a position stands for is in the stream
    });
  }

  get caughtUp(): boolean {
    return this.#followed.caughtUp;
  }

  get isWaiting(): boolean {
    return this.#publisher.isWaiting;
  }

  get lagMs(): number {
    return this.#inHandSince === undefined ? this.#storedLagMs : this.#ageOf(this.#inHandSince);
  }

  /** Resolves after the signal was aborted. */
  run(): Promise<void> {
    return this.#followed.run(this.#signal);
  }

  async #export(records: readonly RecordedEvent[]): Promise<void> {
    const [first, last] = [committedAt(records[0]), committedAt(records.at(-1))];
    this.#inHandSince = first ?? last;
    await this.#publisher.publish(records, this.#signal);
    this.#inHandSince = undefined;
    if (last !== undefined) this.#storedLagMs = this.#ageOf(last);
  }

  /** A record that is not what was written is passed over: readers miss its seq and know of it. */
  #passDamaged({ stream, revision, error }: DamagedRecord): Promise<void> {
    this.#counters.damaged++;
    this.#parts.logger.error('exporter.passed-over', { stream, revision, error });
    return Promise.resolve();
  }

  #ageOf(time: number): number {
    return Math.max(0, this.#parts.clock.now() - time);
  }
}

/** An event of a newer version is exported as it is; its time is not known here. */
function committedAt(record: RecordedEvent | undefined): number | undefined {
  try {
    return record === undefined ? undefined : decodeEvent(record.data).committedAt;
  } catch {
    return undefined;
  }
}
