/** Which web pages may use this server. */
export class OriginPolicy {
  readonly #allowed: ReadonlySet<string>;

  constructor(allowed: readonly string[]) {
    this.#allowed = new Set(allowed);
  }

  /** A request without an origin comes from no web page; a page of this very host, or one on the list, is welcome. */
  allows(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined || this.#allowed.has('*') || this.#allowed.has(origin)) return true;
    return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  }
}
