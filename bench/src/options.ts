/** How a benchmark is run. */
export interface BenchOptions {
  /** A short run that shows that the harness works; its figures mean little. */
  readonly smoke: boolean;
  /** How often everything is repeated; the report has the median and the spread. */
  readonly runs: number;
  /** How long a rate is held while the highest one is searched, in s. */
  readonly stepSeconds: number;
  /** How long the rate that was found must hold, in s. */
  readonly confirmSeconds: number;
}

export const FULL: BenchOptions = { smoke: false, runs: 5, stepSeconds: 8, confirmSeconds: 60 };
export const SMOKE: BenchOptions = { smoke: true, runs: 1, stepSeconds: 1.5, confirmSeconds: 0 };
