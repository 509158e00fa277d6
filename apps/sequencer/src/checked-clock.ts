import { isAborted, pause, unlessAborted, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { BrokerClock } from '@boardstream/ports';
import { withDeadline } from './with-deadline.ts';

/** How far a sequencer's clock may be off the broker's, in ms (G9). */
const LIMIT_MS = 2_000;
/** One that was too far off is right again when it is no farther off than this, in ms: not at the limit, to and fro. */
const RIGHT_AGAIN_MS = 1_000;
/** Between two measurements, in ms, and before the first that succeeds, when nothing is owned yet. */
const EVERY_MS = 3_000;
const ASK_MS = 250;
/** A measurement that takes longer tells too little, in ms. */
const ANSWER_WITHIN_MS = 2_000;

/** What the broker's clock showed at some moment of a round trip that took `roundTripMs` and ended at `at` (monotonic). */
interface Measurement {
  readonly shown: number;
  readonly roundTripMs: number;
  readonly at: number;
}

export interface CheckedClockOptions {
  readonly clock: Clock;
  /** Absent: there is nothing to compare with, and the clock is believed. */
  readonly brokerClock: BrokerClock | undefined;
  readonly timers: Timers;
  readonly logger: Logger;
  /** Called after each measurement that finds the clock too far off, and when it is right again. */
  readonly onMeasured: () => void;
}

/**
 * A process's clock, compared with the broker's every few seconds (G9). One that is more than 2 s off for certain, whatever
 * the round trip hides, has a `problem`; so has one that was never compared. Whoever has a problem owns no partition.
 *
 * Between two measurements a clock may jump, and events be stamped before anybody knows. Committed time can't go back
 * (`decide` raises it to the last event's), so one event that is 10 minutes ahead would stop the room's time: every later
 * event would carry the same one for 10 minutes. So `now` never believes the wall clock farther than 2 s beyond what the
 * broker's must show by now: what was measured last, and what has passed since by the monotonic clock, which does not
 * jump. A room whose time is ahead all the same (because the broker's own clock was set back) stands still until then,
 * and stays in order.
 */
export class CheckedClock implements Clock {
  readonly #options: CheckedClockOptions;
  #measured: Measurement | undefined;
  #problem: string | undefined;
  #aheadMs: number | undefined;
  /** Aborted when the clock is right no more. */
  #holds = new AbortController();
  #onRight: () => void = () => undefined;
  #right: Promise<void> = new Promise((resolve) => (this.#onRight = resolve));

  constructor(options: CheckedClockOptions) {
    this.#options = options;
    if (options.brokerClock !== undefined) this.#problem = 'the clock was not compared with that of the broker yet';
  }

  /** The wall clock, as far as it is believed. */
  now(): number {
    const now = this.#options.clock.now();
    return now - this.#beyond(now, LIMIT_MS);
  }

  monotonic(): number {
    return this.#options.clock.monotonic();
  }

  /** Why this process must own nothing, in words for people; undefined when it may. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** How far it was ahead of the broker's at the last measurement, in ms, exact to half of the round trip. */
  get aheadMs(): number | undefined {
    return this.#aheadMs;
  }

  /** Resolves when the clock is right, with a signal that is aborted when it is no more; or when `signal` is aborted. */
  async whenRight(signal: AbortSignal): Promise<AbortSignal> {
    while (this.#problem !== undefined && !isAborted(signal)) await unlessAborted(signal, this.#right);
    return AbortSignal.any([signal, this.#holds.signal]);
  }

  /** Measures until the signal is aborted. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const { brokerClock, timers } = this.#options;
    while (brokerClock !== undefined && !isAborted(signal)) {
      await unlessAborted(signal, this.#measure(brokerClock));
      await pause(timers, this.#measured === undefined ? ASK_MS : EVERY_MS, signal);
    }
  }

  /** Compares the clocks once. A broker that does not answer, or late, changes nothing once there was an answer. */
  async #measure(brokerClock: BrokerClock): Promise<void> {
    const { clock, timers } = this.#options;
    const asked = clock.monotonic();
    try {
      const shown = await withDeadline(timers, ANSWER_WITHIN_MS, 'reading the time', brokerClock.now());
      const at = clock.monotonic();
      this.#measured = { shown, roundTripMs: at - asked, at };
      this.#judge();
    } catch (error) {
      if (this.#measured !== undefined) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#problem = `the clock could not be compared with that of the broker: ${reason}`;
    }
  }

  #judge(): void {
    const now = this.#options.clock.now();
    const { earliest, latest } = this.#brokerTime(now);
    const before = this.#aheadMs;
    this.#aheadMs = Math.round(now - (earliest + latest) / 2);
    const wasRight = this.#problem === undefined;
    if (this.#beyond(now, wasRight || before === undefined ? LIMIT_MS : RIGHT_AGAIN_MS) !== 0) {
      // Told each time: what was being acquired when it was told before is owned now.
      this.#noteOff(this.#aheadMs, wasRight || before === undefined);
      this.#options.onMeasured();
    } else if (!wasRight) {
      this.#noteRight(this.#aheadMs, before === undefined);
      this.#options.onMeasured();
    }
  }

  #noteOff(aheadMs: number, isNew: boolean): void {
    const seconds = (Math.abs(aheadMs) / 1_000).toFixed(1);
    this.#problem = `the clock is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} that of the broker; no partition is owned until it is right`;
    if (!isNew) return;
    this.#options.logger.error('clock.off', { aheadMs, limitMs: LIMIT_MS });
    this.#onRight(); // who waits since the start looks again
    this.#right = new Promise((resolve) => (this.#onRight = resolve));
    this.#holds.abort();
  }

  #noteRight(aheadMs: number, isFirst: boolean): void {
    if (!isFirst) this.#options.logger.info('clock.right', { aheadMs });
    this.#problem = undefined;
    this.#holds = new AbortController();
    this.#onRight();
  }

  /** Between which times the broker's clock is now; with nothing measured it is this one. */
  #brokerTime(now: number): { readonly earliest: number; readonly latest: number } {
    if (this.#measured === undefined) return { earliest: now, latest: now };
    const { shown, roundTripMs, at } = this.#measured;
    const earliest = shown + this.#options.clock.monotonic() - at;
    return { earliest, latest: earliest + roundTripMs };
  }

  /** How far the time is certainly beyond the limit around the broker's, in ms: ahead, or (negative) behind. */
  #beyond(now: number, limitMs: number): number {
    const { earliest, latest } = this.#brokerTime(now);
    return Math.max(0, now - latest - limitMs) + Math.min(0, now - earliest + limitMs);
  }
}
