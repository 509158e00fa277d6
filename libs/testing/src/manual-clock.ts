import type { Clock } from '@boardstream/kernel';

/** Stops a timer; does nothing when it has fired or was stopped. */
export type CancelTimer = () => void;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/**
 * A clock that stands still until a test moves it, and the timers that hang on it. Timers fire inside `advance`, in the
 * order of their times, then of their making; what they throw is thrown by `advance`.
 */
export class ManualClock implements Clock {
  #wall: number;
  #monotonic = 0;
  #made = 0;
  readonly #timers = new Set<Timer>();

  /** @param now wall-clock ms since 1970 to start at. */
  constructor(now = 1_700_000_000_000) {
    this.#wall = now;
  }

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  /** How many timers wait. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  /** Moves both clocks forward by `ms` and fires what comes due on the way, timers set by timers too. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock moves forward: ${String(ms)} ms`);
    const end = this.#monotonic + ms;
    for (let timer = this.#nextDue(end); timer !== undefined; timer = this.#nextDue(end)) {
      this.#moveTo(Math.max(timer.at, this.#monotonic));
      this.#timers.delete(timer);
      timer.callback();
    }
    this.#moveTo(end);
  }

  /** Sets the wall clock only, as an operator or a time server does; back too. */
  setWallClock(now: number): void {
    this.#wall = now;
  }

  /** Calls `callback` once, when `delayMs` have passed on the monotonic clock. */
  setTimer(callback: () => void, delayMs: number): CancelTimer {
    const timer: Timer = { at: this.#monotonic + Math.max(0, delayMs), order: this.#made++, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  #moveTo(monotonic: number): void {
    this.#wall += monotonic - this.#monotonic;
    this.#monotonic = monotonic;
  }

  #nextDue(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > end) continue;
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer;
    }
    return next;
  }
}
