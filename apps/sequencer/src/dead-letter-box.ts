import { isAborted, pause, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { DeadLetter, DeadLetters } from '@boardstream/ports';
import type { Counters } from './counters.ts';
import { withDeadline } from './with-deadline.ts';

/** What could not be kept is tried again after so long, in ms … */
const RETRY_MS = 1_000;
/** … until it is older than the queue keeps its message, in ms: a partition's position stays before it for that long. */
const KEEP_WITHIN_MS = 60_000;
/** Letters that wait to be kept at most … */
const WAITING_COUNT = 1_000;
/** … and their bytes. */
const WAITING_BYTES = 8 * 1024 * 1024;

export interface DeadLetterBoxOptions {
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: Counters;
  /** How long keeping a letter may take, in ms. */
  readonly answerWithinMs: number;
}

/**
 * Has messages kept that nobody is to decide (G19), and tries again for a minute while that is not possible. After that, and
 * where too many wait already, the message is lost but for the line in the process's log: it holds nothing up.
 */
export class DeadLetterBox {
  readonly #options: DeadLetterBoxOptions;
  #waitingCount = 0;
  #waitingBytes = 0;

  constructor(options: DeadLetterBoxOptions) {
    this.#options = options;
  }

  /**
   * `dropped`: there was no way to keep it. `left`: the signal was aborted first, its message is for the partition's next
   * owner. Never rejects.
   */
  async keep(letter: DeadLetter, signal: AbortSignal): Promise<'kept' | 'dropped' | 'left'> {
    const { counters, logger } = this.#options;
    const { partition, position, room, cause, reason } = letter;
    const outcome = await this.#wait(letter, signal);
    if (outcome === 'left') return outcome;
    counters[outcome === 'kept' ? 'deadLetters' : 'deadLettersDropped']++;
    logger.error(outcome === 'kept' ? 'message.dead' : 'message.dropped', { partition, position, room, cause, reason });
    return outcome;
  }

  async #wait(letter: DeadLetter, signal: AbortSignal): Promise<'kept' | 'dropped' | 'left'> {
    const bytes = letter.data.length;
    if (this.#waitingCount >= WAITING_COUNT || this.#waitingBytes + bytes > WAITING_BYTES) return 'dropped';
    this.#waitingCount++;
    this.#waitingBytes += bytes;
    try {
      return await this.#try(letter, signal);
    } finally {
      this.#waitingCount--;
      this.#waitingBytes -= bytes;
    }
  }

  async #try(letter: DeadLetter, signal: AbortSignal): Promise<'kept' | 'dropped' | 'left'> {
    const { deadLetters, clock, timers, logger, answerWithinMs } = this.#options;
    const { partition, position, room } = letter;
    const until = clock.monotonic() + KEEP_WITHIN_MS;
    while (!isAborted(signal)) {
      try {
        await withDeadline(timers, answerWithinMs, `dead letter of room ${room}`, deadLetters.put(letter));
        return 'kept';
      } catch (error) {
        logger.warn('dead-letter.not-kept', { partition, position, room, error });
      }
      if (clock.monotonic() >= until) return 'dropped';
      await pause(timers, RETRY_MS, signal);
    }
    return 'left';
  }
}
