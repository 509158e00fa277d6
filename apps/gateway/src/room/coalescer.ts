import type { Clock, Timers } from '@boardstream/kernel';
import { runsOf, type EventRun } from './event-run.ts';

/**
 * What is committed within this time goes out as one frame, in ms. The write call is what fan-out costs: coalesced
 * frames reach five times the deliveries of single ones.
 */
const WINDOW_MS = 5;
/** The window never grows beyond this, in ms: who draws sees others' strokes as they are drawn. */
const MAX_WINDOW_MS = 50;

/**
 * Passes events on at once when the room is idle, and gathered in a window when it is busy. The window is as long as the
 * last frame took to hand to all connections, so that writing frames takes half of the time at most: in a crowded room
 * many small frames would cost more than there is, and delay everything else in the process.
 */
export class Coalescer {
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #onRun: (run: EventRun) => void;
  #from = 0;
  #waiting: Uint8Array[] = [];
  /** When the next frame may go out, by the monotonic clock. */
  #nextAt = Number.NEGATIVE_INFINITY;
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
    const wait = this.#nextAt - this.#clock.monotonic();
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
    const began = this.#clock.monotonic();
    const events = this.#waiting;
    this.#waiting = [];
    for (const run of runsOf(this.#from, events)) this.#onRun(run);
    const ended = this.#clock.monotonic();
    this.#nextAt = ended + Math.min(Math.max(WINDOW_MS, ended - began), MAX_WINDOW_MS);
  }
}
