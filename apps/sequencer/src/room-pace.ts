import { pause, TokenBucket } from '@boardstream/kernel';
import type { RoomContext } from './room-context.ts';

/** What a group costs beside its ops, in ops: an append, a message to the gateways, an export, and the turns of their loops. */
const GROUP_COST = 5;

/**
 * Lets one room take no more than its ops a second, so that it leaves the rest of the machine to the others. A group is
 * taken whole, however much it is, and the room comes to its turn again when that is made up for: what arrives meanwhile is
 * the next group, and clients compose what they can't send yet. Nothing is refused for it.
 */
export class RoomPace {
  readonly #context: RoomContext;
  readonly #bucket: TokenBucket;
  /** Ends the wait, while there is one. */
  #waiting: AbortController | undefined;

  constructor(context: RoomContext) {
    this.#context = context;
    const { roomOpsPerSecond: perSecond, roomOpsBurst: burst } = context.settings;
    this.#bucket = new TokenBucket({ perSecond, burst }, context.clock.monotonic());
  }

  /** Resolves when the room may take a group. */
  async turn(): Promise<void> {
    const { clock, timers, counters } = this.#context;
    const waitMs = this.#bucket.waitMs(clock.monotonic());
    if (waitMs === 0) return;
    counters.paced++;
    this.#waiting = new AbortController();
    await pause(timers, waitMs, this.#waiting.signal);
    this.#waiting = undefined;
  }

  /** The room took a group of so many ops. */
  spend(ops: number): void {
    this.#bucket.spend(GROUP_COST + ops, this.#context.clock.monotonic());
  }

  /** Waits no longer. */
  stop(): void {
    this.#waiting?.abort();
  }
}
