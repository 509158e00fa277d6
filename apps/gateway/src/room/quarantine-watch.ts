import { keepDoing, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { Quarantines } from '@boardstream/ports';
import type { RoomHubs } from './room-hubs.ts';

/** Before quarantines are watched again that could not be, in ms. */
const RETRY_MS = 1_000;

export interface QuarantineWatchOptions {
  readonly quarantines: Quarantines;
  readonly hubs: RoomHubs;
  readonly timers: Timers;
  readonly logger: Logger;
}

/**
 * Tells the open rooms of their quarantines as they begin and end. Their owners announce them too, but the fan-out may lose
 * that, and a room whose owner died has nobody who says that it was released.
 */
export class QuarantineWatch {
  readonly #options: QuarantineWatchOptions;
  readonly #ends = new AbortController();

  constructor(options: QuarantineWatchOptions) {
    this.#options = options;
  }

  /** Watches until stopped. */
  run(): Promise<void> {
    const { quarantines, hubs, timers, logger } = this.#options;
    const { signal } = this.#ends;
    return keepDoing(
      () => quarantines.watch((room, change) => hubs.get(room)?.quarantineChanged(change !== 'released'), signal),
      {
        timers,
        restMs: RETRY_MS,
        onError: (error) => {
          logger.warn('quarantines.watch.failed', { error });
        },
        signal,
      },
    );
  }

  stop(): void {
    this.#ends.abort();
  }
}
