export interface TokenBucketOptions {
  /** Tokens that come back a second. */
  readonly perSecond: number;
  /** Tokens that it holds when nothing was taken for a while. */
  readonly burst: number;
}

/** Lets a burst through and then a steady rate. Times are monotonic ms, given by the caller. */
export class TokenBucket {
  readonly #options: TokenBucketOptions;
  #tokens: number;
  #at: number;

  constructor(options: TokenBucketOptions, now: number) {
    this.#options = options;
    this.#tokens = options.burst;
    this.#at = now;
  }

  /** The ms until there is a token: 0 when there is one. */
  waitMs(now: number): number {
    this.#fill(now);
    return this.#tokens < 1 ? Math.ceil(((1 - this.#tokens) * 1_000) / this.#options.perSecond) : 0;
  }

  /** Takes a token: 0 when there was one, else the ms until there is. */
  take(now: number): number {
    const waitMs = this.waitMs(now);
    if (waitMs === 0) this.#tokens -= 1;
    return waitMs;
  }

  /** Takes so many, also more than there are: what is missing has to come back first. */
  spend(count: number, now: number): void {
    this.#fill(now);
    this.#tokens -= count;
  }

  #fill(now: number): void {
    const { perSecond, burst } = this.#options;
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#at) * perSecond) / 1_000);
    this.#at = now;
  }
}
