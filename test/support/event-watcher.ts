import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';
import type { RoomEvent } from '@boardstream/board';
import { seq as toSeq } from '@boardstream/kernel';
import { jsonCodec, SUBPROTOCOLS } from '@boardstream/protocol';

const RETRY_MS = 50;

/**
 * Writes down every event that a room broadcasts, with nothing but a WebSocket: what it has seen was told to somebody,
 * so it may never be gone. Comes back after the connection broke, from the seq it had.
 */
export class EventWatcher {
  readonly seen: RoomEvent[] = [];
  /** When each of them came, by `performance.now()`. */
  readonly times: number[] = [];
  /** What was told in another order, or not at all, one sentence each: empty when all is well. */
  readonly problems: string[] = [];
  readonly #url: string;
  readonly #room: string;
  #socket: WebSocket | undefined;
  #closed = false;

  constructor(url: string, room: string) {
    this.#url = url.replace('http', 'ws');
    this.#room = room;
    void this.#follow();
  }

  get last(): number {
    return this.seen.at(-1)?.seq ?? 0;
  }

  close(): void {
    this.#closed = true;
    this.#socket?.terminate();
  }

  async #follow(): Promise<void> {
    while (!this.#closed) {
      await this.#visit();
      await delay(RETRY_MS);
    }
  }

  /** One connection, from opening to its end. */
  #visit(): Promise<void> {
    return new Promise((resolve) => {
      const socket = new WebSocket(`${this.#url}/ws`, SUBPROTOCOLS.json);
      this.#socket = socket;
      socket.on('error', () => socket.terminate()); // `close` follows
      socket.on('close', () => resolve());
      socket.on('open', () => {
        const resume = { seq: toSeq(this.last), haveState: true };
        socket.send(
          jsonCodec.encodeClient({ type: 'hello', room: this.#room, secret: 'a-watcher-of-events-123456', resume }),
        );
      });
      socket.on('message', (data: Buffer) => {
        const message = jsonCodec.decodeServer(data.toString());
        if (message.type === 'events') this.#keep(message.events);
      });
    });
  }

  #keep(events: readonly RoomEvent[]): void {
    for (const event of events) {
      if (event.seq !== this.last + 1)
        this.problems.push(`event ${String(event.seq)} came after ${String(this.last)} at ${this.#url}`);
      this.seen.push(event);
      this.times.push(performance.now());
    }
  }
}
