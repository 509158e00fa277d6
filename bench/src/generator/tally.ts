import { build } from 'hdr-histogram-js';
import type { Submission } from './room-order.ts';

const MICROSECONDS = 1_000;
/** One delivery in so many has its time taken: each of them would cost the generator more than the delivery itself. */
const TIMED_ONE_IN = 8;

/** Counts what others received, and how long it took since each op came up. */
export class Tally {
  readonly #histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 120_000_000,
    numberOfSignificantValueDigits: 3,
  });
  #from = Number.POSITIVE_INFINITY;
  #to = Number.POSITIVE_INFINITY;
  #received = 0;
  #deliveries = 0;

  /** Ops that come up from `from` on and before `to` are measured. */
  measure(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
  }

  /** Another member has this now. */
  deliver(submission: Submission, now: number): void {
    const first = !submission.received;
    submission.received = true;
    const timed = ++this.#deliveries % TIMED_ONE_IN === 0;
    if (!first && !timed) return;
    for (const arrival of submission.arrivals) {
      if (arrival < this.#from || arrival >= this.#to) continue;
      if (first) this.#received++;
      if (timed) this.#histogram.recordValue(Math.max(1, Math.round((now - arrival) * MICROSECONDS)));
    }
  }

  /** Ops of the measured time that somebody else has. */
  get received(): number {
    return this.#received;
  }

  /** ms */
  percentile(percent: number): number {
    return this.#histogram.getValueAtPercentile(percent) / MICROSECONDS;
  }

  /** ms */
  get max(): number {
    return this.#histogram.maxValue / MICROSECONDS;
  }
}
