/** Where time comes from. `now` is wall-clock milliseconds since 1970; `monotonic` never goes back and has no epoch. */
export interface Clock {
  now(): number;
  monotonic(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
