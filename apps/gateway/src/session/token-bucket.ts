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

  /** Takes a token: 0 when there was one, else the ms until there is. */
  take(now: number): number {
    const { perSecond, burst } = this.#options;
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#at) * perSecond) / 1_000);
    this.#at = now;
    if (this.#tokens < 1) return Math.ceil(((1 - this.#tokens) * 1_000) / perSecond);
    this.#tokens -= 1;
    return 0;
  }
}
