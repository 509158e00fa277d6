/** Stops a timer; does nothing when it has fired or was stopped. */
export type CancelTimer = () => void;

/** Where waiting comes from, so that a test needs to wait for nothing. */
export interface Timers {
  /** Calls `callback` once, not before `delayMs` have passed. */
  setTimer(callback: () => void, delayMs: number): CancelTimer;
}

/** The machine's own timers. */
export const systemTimers: Timers = {
  setTimer: (callback, delayMs) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
