import type { Clock, Timers } from '@boardstream/kernel';
import { runsOf, type EventRun } from './event-run.ts';

/**
 * What is committed within this time goes out as one frame, in ms. The write call is what fan-out costs: coalesced
 * frames reach five times the deliveries of single ones.
 */
const WINDOW_MS = 5;

/** Passes events on at once when the room is idle, and gathered in a short window when it is busy. */
export class Coalescer {
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #onRun: (run: EventRun) => void;
  #from = 0;
  #waiting: Uint8Array[] = [];
  #flushedAt = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, timers: Timers, onRun: (run: EventRun) => void) {
    this.#clock = clock;
    this.#timers = timers;
    this.#onRun = onRun;
  }

  /** Events in order; each call goes on where the one before ended. */
  push(from: number, events: readonly Uint8Array[]): void {
    if (this.#waiting.length === 0) this.#from = from;
    for (const event of events) this.#waiting.push(event);
    if (this.#cancel !== undefined) return;
    const wait = this.#flushedAt + WINDOW_MS - this.#clock.monotonic();
    if (wait <= 0) this.#flush();
    else
      this.#cancel = this.#timers.setTimer(() => {
        this.#flush();
      }, wait);
  }

  close(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#waiting = [];
  }

  #flush(): void {
    this.#cancel = undefined;
    this.#flushedAt = this.#clock.monotonic();
    const events = this.#waiting;
    this.#waiting = [];
    for (const run of runsOf(this.#from, events)) this.#onRun(run);
  }
}
