import type { Timers } from '@boardstream/kernel';

/** The server did not answer in time: what it was asked for may or may not happen yet. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** How long a call may still take. */
export interface Deadline {
  /** Aborted, with an error, when the call is given up. */
  readonly signal: AbortSignal;
  /** The server was seen at work: the time begins anew. */
  extend(): void;
}

/**
 * What `work` gives, or `NoAnswerError` when nothing was heard for `ms`: at the latest twice that after the last sign.
 * What the work does afterwards is ignored. The client has no time-out of its own for appends, reads and subscriptions.
 */
export async function within<T>(timers: Timers, ms: number, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const given = new AbortController();
  let extended = false;
  const expire = (): void => {
    if (!extended) {
      given.abort(new NoAnswerError(ms));
      return;
    }
    extended = false;
    cancel = timers.setTimer(expire, ms);
  };
  let cancel = timers.setTimer(expire, ms);
  try {
    return await untilAborted(given.signal, work({ signal: given.signal, extend: () => (extended = true) }));
  } finally {
    cancel();
  }
}

/** The promise's own outcome, or the signal's reason when it is aborted first; what comes later is ignored. */
export async function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let giveUp: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason as Error); // aborted with an error by whoever uses this
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (giveUp !== undefined) signal.removeEventListener('abort', giveUp);
  }
}
