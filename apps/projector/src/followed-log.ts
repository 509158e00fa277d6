import { isAborted, pause, type CancelTimer, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import {
  PortError,
  ROOM_STREAM_PREFIX,
  type Checkpoints,
  type DamagedRecord,
  type EventLog,
  type LogPosition,
  type RecordedEvent,
} from '@boardstream/ports';

/** Before a subscription that broke is made again, in ms. */
const RESUBSCRIBE_MS = 1_000;

export interface FollowedLogOptions {
  readonly log: Pick<EventLog, 'subscribeAll'>;
  readonly checkpoints: Checkpoints;
  /** The name of the checkpoint; it stands in log lines too. */
  readonly checkpoint: string;
  /** How often the checkpoint is saved while events arrive, in ms. */
  readonly saveEveryMs: number;
  readonly timers: Timers;
  readonly logger: Logger;
  /** Called with batches in the log's order, one at a time. When it rejects, the batch comes again. */
  readonly onEvents: (records: readonly RecordedEvent[]) => Promise<void>;
  /** Called in the place of a damaged record, likewise. */
  readonly onDamaged: (record: DamagedRecord) => Promise<void>;
  readonly onCaughtUp: () => void;
  /** Called before a checkpoint is saved: writes what rests on it. A rejection keeps the checkpoint as it was. */
  readonly beforeSave: () => Promise<void>;
}

/**
 * Follows the events of all rooms from a checkpoint, and saves it in intervals: never a position whose events were not
 * handled. After a crash some come again.
 */
export class FollowedLog {
  readonly #options: FollowedLogOptions;
  #position: LogPosition | undefined;
  #saved: LogPosition | undefined;
  #cancelSave: CancelTimer | undefined;
  #saving: Promise<void> = Promise.resolve();
  #following = false;
  #caughtUp = false;
  #ended = false;

  constructor(options: FollowedLogOptions) {
    this.#options = options;
  }

  get following(): boolean {
    return this.#following;
  }

  get caughtUp(): boolean {
    return this.#caughtUp;
  }

  /**
   * Follows until the signal is aborted; what breaks is logged and begun again. Resolves once the batch in hand is done,
   * or given up, and the checkpoint saved. Runs once.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { timers, logger, checkpoint } = this.#options;
    while (!isAborted(signal)) {
      try {
        await this.#follow(signal);
      } catch (error) {
        this.#caughtUp = false;
        if (!isAborted(signal))
          logger[isAway(error) ? 'warn' : 'error']('projector.subscription-broke', { follower: checkpoint, error });
        await pause(timers, RESUBSCRIBE_MS, signal);
      } finally {
        this.#following = false;
      }
    }
    this.#ended = true;
    this.#cancelSave?.();
    await this.#save();
  }

  /** Has the checkpoint saved within the interval. */
  saveSoon(): void {
    if (this.#ended) return; // the last save is made by `run`
    this.#cancelSave ??= this.#options.timers.setTimer(() => {
      this.#cancelSave = undefined;
      this.#saving = this.#save();
    }, this.#options.saveEveryMs);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { log, checkpoints, checkpoint, onEvents, onDamaged, onCaughtUp } = this.#options;
    this.#position ??= await checkpoints.load(checkpoint);
    this.#saved ??= this.#position;
    this.#following = true;
    await log.subscribeAll({
      ...(this.#position === undefined ? {} : { after: this.#position }),
      streamPrefix: ROOM_STREAM_PREFIX,
      onEvents: async (records) => {
        await onEvents(records);
        this.#handled(records.at(-1)?.position);
      },
      onDamaged: async (record) => {
        await onDamaged(record);
        this.#handled(record.position);
      },
      onCaughtUp: () => {
        this.#caughtUp = true;
        onCaughtUp();
      },
      signal,
    });
  }

  #handled(position: LogPosition | undefined): void {
    this.#position = position ?? this.#position;
    this.saveSoon();
  }

  async #save(): Promise<void> {
    const { checkpoints, checkpoint, beforeSave, logger } = this.#options;
    await this.#saving;
    const position = this.#position;
    try {
      await beforeSave();
      if (position === undefined || position === this.#saved) return;
      await checkpoints.save(checkpoint, position);
      this.#saved = position;
    } catch (error) {
      logger.warn('projector.save-failed', { follower: checkpoint, error });
    }
  }
}

/** Whether it will be there again: what is asked for before the broker was reached, too. */
function isAway(error: unknown): boolean {
  return error instanceof PortError && error.code === 'unavailable';
}
