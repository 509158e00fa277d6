import { isAborted, keepDoing, pause, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { Quarantine, Quarantines } from '@boardstream/ports';
import type { Counters } from './counters.ts';
import { withDeadline } from './with-deadline.ts';

/** What could not be done is tried again after so long, in ms. */
const RETRY_MS = 1_000;

export interface QuarantinedRoomsOptions {
  readonly quarantines: Quarantines;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: Counters;
  /** How long one question may take, in ms. */
  readonly answerWithinMs: number;
  /** Aborted when nothing is to be heard or kept any more. */
  readonly ends: AbortSignal;
}

/**
 * The rooms in quarantine as one sequencer knows them (G19): those that it put there itself at once, those of others as it
 * hears of them. What must be certain is asked.
 */
export class QuarantinedRooms {
  /** Told of each room that was put there or released, by whoever it was; of some more than once. */
  onChange: (room: string, change: 'quarantined' | 'released') => void = () => undefined;
  readonly #options: QuarantinedRoomsOptions;
  /** As many as there are in the cluster, which operators are to look at one by one. */
  readonly #rooms = new Set<string>();
  /** Found here, and not kept yet. */
  readonly #unkept = new Set<string>();

  constructor(options: QuarantinedRoomsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#rooms.size;
  }

  /** Whether the room is known to be there. */
  has(room: string): boolean {
    return this.#rooms.has(room);
  }

  /** Whether it is there. @throws PortError, DeadlineError when that can't be told now */
  async ask(room: string): Promise<boolean> {
    const { quarantines, timers, answerWithinMs } = this.#options;
    if (this.#unkept.has(room)) return true;
    const asked = quarantines.get(room);
    const found = await withDeadline(timers, answerWithinMs, `question whether ${room} is in quarantine`, asked);
    if (found === undefined) this.#released(room);
    else this.#rooms.add(room);
    return found !== undefined;
  }

  /** Puts a room there: for this process at once, for all when it resolves to true; false when the signal came first. */
  async put(quarantine: Quarantine, signal = this.#options.ends): Promise<boolean> {
    const { quarantines, timers, logger, counters, answerWithinMs } = this.#options;
    const { room, cause, reason } = quarantine;
    counters.quarantined++;
    logger.error('room.quarantined', { room, cause, reason });
    this.#unkept.add(room);
    this.#quarantined(room);
    try {
      while (!isAborted(signal)) {
        try {
          await withDeadline(timers, answerWithinMs, `quarantine of ${room}`, quarantines.put(quarantine));
          return true;
        } catch (error) {
          logger.warn('quarantine.not-kept', { room, error });
        }
        await pause(timers, RETRY_MS, signal);
      }
      return false;
    } finally {
      this.#unkept.delete(room);
    }
  }

  /** Hears of rooms that others put there, and of releases, until it ends. Never rejects. */
  run(): Promise<void> {
    const { quarantines, timers, logger, ends } = this.#options;
    return keepDoing(() => quarantines.watch((room, quarantine) => this.#hear(room, quarantine), ends), {
      timers,
      restMs: RETRY_MS,
      onError: (error) => logger.warn('quarantines.watch-failed', { error }),
      signal: ends,
    });
  }

  #hear(room: string, quarantine: Quarantine | 'released'): void {
    if (quarantine === 'released') this.#released(room);
    else this.#quarantined(room);
  }

  #released(room: string): void {
    if (this.#rooms.delete(room)) this.onChange(room, 'released');
  }

  #quarantined(room: string): void {
    this.#rooms.add(room);
    this.onChange(room, 'quarantined');
  }
}
