import type { Timers } from './timers.ts';

/** Resolves after `ms`, or as soon as the signal is aborted; leaves nothing behind on the signal. */
export function pause(timers: Timers, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = timers.setTimer(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
