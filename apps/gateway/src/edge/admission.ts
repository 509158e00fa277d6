import type { ByeCode } from '@boardstream/protocol';
import type { OriginPolicy } from './origin-policy.ts';

/** What is known of a connection before its first message. */
export interface Arrival {
  readonly address: string;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

export type AdmissionOutcome =
  | { readonly type: 'admitted'; readonly leave: () => void }
  | { readonly type: 'refused'; readonly code: ByeCode; readonly message: string; readonly retryAfterMs?: number };

export interface AdmissionLimits {
  readonly connections: number;
  readonly connectionsPerAddress: number;
}

/** What a client that finds the server full waits at least, in ms. */
const FULL_RETRY_MS = 5_000;
/** Clients that leave a stopping server come back spread over this time, in ms. */
const GOING_RETRY_MS = 1_000;

/** Decides who may connect: origins, connections in all and by address. Who is refused is told why (G17). */
export class Admission {
  readonly #origins: OriginPolicy;
  readonly #limits: AdmissionLimits;
  readonly #byAddress = new Map<string, number>();
  #connections = 0;
  #open = true;

  constructor(origins: OriginPolicy, limits: AdmissionLimits) {
    this.#origins = origins;
    this.#limits = limits;
  }

  get connections(): number {
    return this.#connections;
  }

  /** Nobody is admitted from now on. */
  shut(): void {
    this.#open = false;
  }

  admit(arrival: Arrival): AdmissionOutcome {
    if (!this.#open) {
      return { type: 'refused', code: 'going-away', message: 'The server is stopping.', retryAfterMs: GOING_RETRY_MS };
    }
    if (!this.#origins.allows(arrival.origin, arrival.host)) {
      const message = `Pages of ${String(arrival.origin)} may not connect; the setting BOARDSTREAM_ALLOWED_ORIGINS names those that may.`;
      return { type: 'refused', code: 'forbidden', message };
    }
    const ofAddress = this.#byAddress.get(arrival.address) ?? 0;
    if (this.#connections >= this.#limits.connections || ofAddress >= this.#limits.connectionsPerAddress) {
      const message = 'The server holds as many connections as it may, in all or from this address.';
      return { type: 'refused', code: 'at-capacity', message, retryAfterMs: FULL_RETRY_MS };
    }
    this.#connections += 1;
    this.#byAddress.set(arrival.address, ofAddress + 1);
    return {
      type: 'admitted',
      leave: once(() => {
        this.#left(arrival.address);
      }),
    };
  }

  #left(address: string): void {
    this.#connections -= 1;
    const rest = (this.#byAddress.get(address) ?? 1) - 1;
    if (rest === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, rest);
  }
}

function once(callback: () => void): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    callback();
  };
}
