import { isAborted } from './abort.ts';
import { pause } from './pause.ts';
import type { Timers } from './timers.ts';

export interface KeepDoingOptions {
  readonly timers: Timers;
  /** How long it rests after the work ended, in ms. */
  readonly restMs: number;
  /** Told of each failure before the signal was aborted. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Does what should last until the signal is aborted; when it ends or fails earlier, it is done again after a rest. Never rejects. */
export async function keepDoing(
  work: () => Promise<void>,
  { timers, restMs, onError, signal }: KeepDoingOptions,
): Promise<void> {
  while (!isAborted(signal)) {
    try {
      await work();
    } catch (error) {
      if (!isAborted(signal)) onError(error);
    }
    await pause(timers, restMs, signal);
  }
}
