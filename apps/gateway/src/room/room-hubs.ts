import { RoomHub, type RoomHubOptions } from './room-hub.ts';

/** How often every open room's head is compared with the log's, in ms (G16). */
export const HEADS_CHECK_MS = 15_000;

interface Held {
  readonly hub: RoomHub;
  readonly started: Promise<void>;
  holders: number;
}

/** The rooms that this gateway has sessions in. A room's hub is made for its first session and dropped with its last. */
export class RoomHubs {
  readonly #options: Omit<RoomHubOptions, 'room'>;
  readonly #held = new Map<string, Held>();
  #cancel: (() => void) | undefined;
  #closed = false;

  constructor(options: Omit<RoomHubOptions, 'room'>) {
    this.#options = options;
  }

  get size(): number {
    return this.#held.size;
  }

  get(room: string): RoomHub | undefined {
    return this.#held.get(room)?.hub;
  }

  /**
   * The hub of a room, started. Whoever gets it must `release` it once.
   * @throws PortError when history can't answer, RoomGoneError; then there is nothing to release.
   */
  async hold(room: string): Promise<RoomHub> {
    const held = this.#held.get(room) ?? this.#make(room);
    held.holders += 1;
    try {
      await held.started;
      return held.hub;
    } catch (error) {
      this.#leave(room, held);
      throw error;
    }
  }

  release(hub: RoomHub): void {
    const held = this.#held.get(hub.room);
    if (held?.hub === hub) this.#leave(hub.room, held);
  }

  /** Compares heads from now on, every 15 s. */
  run(): void {
    if (this.#closed) return;
    this.#cancel = this.#options.timers.setTimer(() => {
      void this.check().finally(() => {
        this.run();
      });
    }, HEADS_CHECK_MS);
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
    for (const { hub } of this.#held.values()) hub.close();
    this.#held.clear();
  }

  /** Asks for the heads of all open rooms at once; announces presence and tidies on the same occasion. Never rejects. */
  async check(): Promise<void> {
    for (const { hub } of this.#held.values()) {
      hub.presence.announce();
      hub.presence.expire();
      hub.snapshots.tidy();
    }
    if (this.#held.size === 0) return;
    try {
      const heads = await this.#options.history.heads([...this.#held.keys()]);
      for (const [room, answer] of heads) {
        if (answer.type === 'head') this.get(room)?.line.noteHead(answer.seq);
        if (answer.type === 'gone') this.get(room)?.gone();
      }
    } catch (error) {
      this.#options.logger.warn('rooms.heads.failed', { rooms: this.#held.size, error });
    }
  }

  #make(room: string): Held {
    const hub = new RoomHub({ ...this.#options, room });
    const held: Held = { hub, started: hub.start(), holders: 0 };
    this.#held.set(room, held);
    this.#options.metrics.gatewayRooms.set(this.#held.size);
    return held;
  }

  #leave(room: string, held: Held): void {
    held.holders -= 1;
    if (held.holders > 0 || this.#held.get(room) !== held) return;
    this.#held.delete(room);
    this.#options.metrics.gatewayRooms.set(this.#held.size);
    held.hub.close();
  }
}
