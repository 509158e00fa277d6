/** Times of the heartbeat in ms (P7). */
export const HEARTBEAT = { intervalMs: 15_000, suspectMs: 5_000, silentMs: 30_000 } as const;

/** What the heartbeat wants done now. */
export type HeartbeatVerdict = 'fine' | 'ping' | 'suspect' | 'silent';

/**
 * Watches one connection (P7): a ping every 15 s; suspect when none was answered within 5 s; silent after 30 s without
 * any frame. It holds no timer: whoever owns it asks `check` about once a second.
 */
export class Heartbeat {
  #heardAt: number;
  #pingedAt: number;
  #suspect = false;

  constructor(now: number) {
    this.#heardAt = now;
    this.#pingedAt = now;
  }

  get suspect(): boolean {
    return this.#suspect;
  }

  /** A frame came. True when the connection was suspect until now. */
  heard(now: number): boolean {
    this.#heardAt = now;
    const was = this.#suspect;
    this.#suspect = false;
    return was;
  }

  /** `suspect` is said once, when the connection becomes so. */
  check(now: number): HeartbeatVerdict {
    if (now - this.#heardAt >= HEARTBEAT.silentMs) return 'silent';
    if (now - this.#pingedAt >= HEARTBEAT.intervalMs) {
      this.#pingedAt = now;
      return 'ping';
    }
    const unanswered = this.#heardAt < this.#pingedAt && now - this.#pingedAt >= HEARTBEAT.suspectMs;
    if (!unanswered || this.#suspect) return 'fine';
    this.#suspect = true;
    return 'suspect';
  }
}
