import type { Timers } from '@boardstream/kernel';

/** A port did not answer in time: what it was asked for may or may not happen yet. */
class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(what: string, ms: number) {
    super(`${what}: no answer within ${ms} ms`);
  }
}

/**
 * The promise's own outcome, or `DeadlineError` after `ms`. What the promise does later is ignored here: whoever must
 * know attaches to it beforehand.
 */
export function withDeadline<T>(timers: Timers, ms: number, what: string, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = timers.setTimer(() => reject(new DeadlineError(what, ms)), ms);
    promise.then(resolve, reject).finally(cancel);
  });
}
