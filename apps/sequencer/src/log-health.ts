import type { Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { EventLog } from '@boardstream/ports';
import { withDeadline } from './with-deadline.ts';

export interface LogHealthOptions {
  readonly log: EventLog;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly pingEveryMs: number;
  readonly pingWithinMs: number;
}

/**
 * Whether the log takes writes (G21). A failure that says "not now" makes it unwritable; from then on it is asked in
 * intervals, and writable again once it says so. Told of both changes.
 */
export class LogHealth {
  onChange: () => void = () => undefined;
  readonly #options: LogHealthOptions;
  #problem: string | undefined;
  #cancelPing: (() => void) | undefined;
  #asking = false;
  #stopped = false;

  constructor(options: LogHealthOptions) {
    this.#options = options;
  }

  /** Why it can't be written, in words for people; undefined while it can. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Notes that a read or write failed for the log's own reasons. */
  fail(error: unknown): void {
    const changed = this.#problem === undefined;
    this.#problem = messageOf(error);
    if (!changed || this.#stopped) return;
    this.#options.logger.error('log.unwritable', { error });
    this.#schedulePing();
    this.onChange();
  }

  /** Something failed that may be the log's fault or not: asks it at once, and believes the answer. */
  suspect(): void {
    if (this.#problem !== undefined || this.#asking || this.#stopped) return;
    void this.#ask();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelPing?.();
  }

  #schedulePing(): void {
    this.#cancelPing?.(); // a question that was under way when the log failed may have planned one too
    this.#cancelPing = this.#options.timers.setTimer(() => void this.#ask(), this.#options.pingEveryMs);
  }

  async #ask(): Promise<void> {
    const { log, timers, pingWithinMs } = this.#options;
    this.#asking = true;
    try {
      await withDeadline(timers, pingWithinMs, 'ping of the log', log.ping());
      this.#recover();
    } catch (error) {
      this.#stillFailing(error);
    } finally {
      this.#asking = false;
    }
  }

  #recover(): void {
    if (this.#problem === undefined || this.#stopped) return;
    this.#problem = undefined;
    this.#options.logger.info('log.writable');
    this.onChange();
  }

  #stillFailing(error: unknown): void {
    if (this.#problem === undefined) this.fail(error);
    else {
      this.#problem = messageOf(error);
      if (!this.#stopped) this.#schedulePing();
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
