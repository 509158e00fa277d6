export interface EventuallyOptions {
  /** How long to go on asking, in ms; 5,000 when absent. */
  readonly timeoutMs?: number;
  /** What is waited for, in words, for the error. */
  readonly what?: string;
  /** Between two questions, in ms; when absent short at first, and longer the longer it waits. */
  readonly pauseMs?: number;
}

/** Between two questions, in ms: short, so that a test ends as soon as it can … */
const SHORTEST_PAUSE_MS = 2;
/** … and longer the longer it waits, for a question may be work for the very process that is waited for. */
const LONGEST_PAUSE_MS = 25;
const SHARE_OF_WAIT = 0.05;

function pauseAfter(waitedMs: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, waitedMs * SHARE_OF_WAIT));
}

/**
 * Asks again until the condition answers with something truthy, and returns that. A condition that throws counts as
 * "not yet"; its last error is the cause of the one thrown at the deadline.
 */
export async function eventually<T>(condition: () => T | Promise<T>, options: EventuallyOptions = {}): Promise<T> {
  const timeoutMs = options.timeoutMs ?? 5_000;
  const start = performance.now();
  let lastError: unknown;
  for (;;) {
    try {
      lastError = undefined;
      const answer = await condition();
      if (answer) return answer;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() - start > timeoutMs)
      throw new Error(timeoutMessage(options.what, timeoutMs, lastError), { cause: lastError });
    await new Promise((resolve) => setTimeout(resolve, options.pauseMs ?? pauseAfter(performance.now() - start)));
  }
}

function timeoutMessage(what: string | undefined, timeoutMs: number, lastError: unknown): string {
  const why = lastError instanceof Error ? `: ${lastError.message}` : '';
  return `not within ${String(timeoutMs)} ms: ${what ?? 'the condition'}${why}`;
}
