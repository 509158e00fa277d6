export interface SearchOptions {
  /** The first rate that is tried, a second. */
  readonly start: number;
  readonly max: number;
  /** It ends when the lowest rate that failed is within this share of the highest that held: 0.05. */
  readonly precision: number;
  readonly tries: number;
}

/** A rate that held, and what was measured at it. */
export interface Held<T> {
  readonly rate: number;
  readonly result: T;
}

/** What trying a rate gave. */
export interface Trial<T> {
  readonly holds: boolean;
  readonly result: T;
}

const FASTER = 1.6;

/** The highest rate that holds: faster until one fails, slower until one holds, then between. Undefined when none held. */
export async function highestRate<T>(
  attempt: (rate: number) => Promise<Trial<T>>,
  options: SearchOptions,
): Promise<Held<T> | undefined> {
  let best: Held<T> | undefined;
  let failed = Number.POSITIVE_INFINITY;
  let rate = options.start;
  for (let tries = 0; tries < options.tries; tries++) {
    const trial = await attempt(rate);
    if (trial.holds) best = { rate, result: trial.result };
    else failed = rate;
    if (best !== undefined && (best.rate >= options.max || failed <= best.rate * (1 + options.precision))) break;
    rate = nextRate(best?.rate, failed, options.max);
  }
  return best;
}

function nextRate(held: number | undefined, failed: number, max: number): number {
  if (held === undefined) return Math.round(failed / FASTER / FASTER);
  if (failed === Number.POSITIVE_INFINITY) return Math.min(max, Math.round(held * FASTER));
  return Math.round((held + failed) / 2);
}
