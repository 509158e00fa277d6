/** Base delays in ms before try 0, 1, 2 … (F4): at once, then 1, 2, 4 s, then the circuit is open: 30 s, then a probe every 60 s. */
const BASE_DELAYS_MS = [0, 1_000, 2_000, 4_000, 30_000, 60_000] as const;

/** The first try that counts as made with the circuit open. */
const FIRST_PROBE = 4;

/** Spreads the tries "at once" of everybody whom one server's end has sent away. */
const AT_ONCE_SPREAD_MS = 100;

export interface ReconnectDelay {
  readonly delayMs: number;
  /** Whether this try is only a probe. */
  readonly circuitOpen: boolean;
}

/**
 * How long to wait before try `attempt` (from 0, since the connection was last stable).
 * @param fraction random, from 0 to 1: delays vary by up to a fifth either way.
 */
export function reconnectDelay(attempt: number, fraction: number): ReconnectDelay {
  const baseMs = BASE_DELAYS_MS[Math.min(attempt, BASE_DELAYS_MS.length - 1)] ?? 0;
  const delayMs = baseMs === 0 ? Math.round(fraction * AT_ONCE_SPREAD_MS) : jittered(baseMs, fraction);
  return { delayMs, circuitOpen: attempt >= FIRST_PROBE };
}

/** `delayMs` give or take a fifth; `fraction` is random, from 0 to 1. */
export function jittered(delayMs: number, fraction: number): number {
  return Math.round(delayMs * (0.8 + 0.4 * fraction));
}

/** `delayMs` and up to two fifths more, so that those who were sent away together do not come back together. */
export function spread(delayMs: number, fraction: number): number {
  return Math.round(delayMs * (1 + 0.4 * fraction));
}
