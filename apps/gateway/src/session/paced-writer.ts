import type { Buffer } from 'node:buffer';
import type { Connection } from '../edge/connection.ts';

/** With more than this waiting for the connection, in bytes, the next frame waits. */
const HELD_BYTES = 512 * 1024;
/** A connection that takes nothing for this long is closed, in ms: it may come back and resume. */
export const SLOW_AT_MOST_MS = 15_000;

/** Writes frames of any number to one connection without ever having many of them wait. */
export class PacedWriter {
  readonly #connection: Connection;
  readonly #signal: AbortSignal;
  #onDrained: (() => void) | undefined;
  /** When it was first asked, on the monotonic clock, while this frame waited. */
  #waitingSince: number | undefined;

  /** @param signal aborted with an Error when the connection has ended */
  constructor(connection: Connection, signal: AbortSignal) {
    this.#connection = connection;
    this.#signal = signal;
  }

  /** Resolves when there is room for the next; rejects with the signal's reason. One call at a time. */
  write(frame: Buffer): Promise<void> {
    this.#connection.write(frame);
    if (this.#connection.bufferedBytes <= HELD_BYTES) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const aborted = (): void => {
        reject(this.#signal.reason as Error); // by the constructor's contract
      };
      this.#signal.addEventListener('abort', aborted, { once: true });
      this.#onDrained = () => {
        this.#signal.removeEventListener('abort', aborted);
        resolve();
      };
    });
  }

  /** What was buffered has left. */
  drained(): void {
    const resume = this.#onDrained;
    this.#onDrained = undefined;
    this.#waitingSince = undefined;
    resume?.();
  }

  /** Whether a frame waits for too long. To be asked about once a second, with the monotonic time. */
  isStuck(now: number): boolean {
    if (this.#onDrained === undefined) return false;
    this.#waitingSince ??= now;
    return now - this.#waitingSince > SLOW_AT_MOST_MS;
  }
}
