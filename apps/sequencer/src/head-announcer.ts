/** After how long of quiet the head is announced, in ms (G16). */
const ANNOUNCE_AFTER_MS = [200, 1_000, 5_000] as const;

/** When a room's head is due to be announced: 0.2, 1 and 5 s after it went quiet or was loaded. */
export class HeadAnnouncer {
  #quietSince = 0;
  #next: number = ANNOUNCE_AFTER_MS.length;

  /** Something happened at `now` (monotonic, ms): the announcements begin anew. */
  touch(now: number): void {
    this.#quietSince = now;
    this.#next = 0;
  }

  /** Nothing is to come any more. */
  stop(): void {
    this.#next = ANNOUNCE_AFTER_MS.length;
  }

  /** Whether an announcement is still to come. */
  get waiting(): boolean {
    return this.#next < ANNOUNCE_AFTER_MS.length;
  }

  /** Whether one is due at `now`; it counts as made then. */
  takeDue(now: number): boolean {
    const after = ANNOUNCE_AFTER_MS[this.#next];
    if (after === undefined || now - this.#quietSince < after) return false;
    this.#next++;
    return true;
  }
}
