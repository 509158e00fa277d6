import { stateHash } from '@boardstream/board';
import { RoomClient } from '@boardstream/client';
import { eventually } from '@boardstream/testing';
import { EventWatcher } from './event-watcher.ts';

/** Generous: a gateway that was killed on a busy machine comes back late, and who waits for it tries again later still. */
const COMES_WITHIN_MS = 90_000;

/** Somebody at one gateway who only looks: at every event of a room as it is told, and at the board that a client shows. */
export class Onlooker {
  readonly watcher: EventWatcher;
  readonly client: RoomClient;
  /** What went wrong at the client, one sentence each. */
  readonly #errors: string[] = [];

  constructor(url: string, room: string) {
    this.watcher = new EventWatcher(url, room);
    this.client = new RoomClient({ url, room, name: 'onlooker' });
    this.client.on('error', (error) => this.#errors.push(`the client at ${url} says: ${error.message}`));
    this.client.start();
  }

  /** Resolves when both have the event of this seq. */
  async reached(seq: number): Promise<void> {
    this.client.reconnectNow();
    await eventually(() => this.watcher.last >= seq && this.client.confirmedSeq >= seq, {
      timeoutMs: COMES_WITHIN_MS,
      what: `event ${String(seq)} at an onlooker and at its client`,
    });
  }

  /** The hash of the board that the client shows, as 32 hex digits. */
  get hash(): string {
    return shownHash(this.client);
  }

  get problems(): readonly string[] {
    return [...this.watcher.problems, ...this.#errors];
  }

  async close(): Promise<void> {
    this.watcher.close();
    await this.client.close();
  }
}

/** The hash of the board that a client shows, as 32 hex digits. */
export function shownHash(client: RoomClient): string {
  return stateHash(client.board).value;
}
