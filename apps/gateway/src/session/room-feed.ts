import { Buffer } from 'node:buffer';
import type { ClientId, Clock, SessionId } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import { ProtocolError, type ServerMessage, type SessionCodec } from '@boardstream/protocol';
import type { Connection } from '../edge/connection.ts';
import { websocketFrame } from '../edge/websocket-frame.ts';
import { RoomGoneError } from '../room/event-line.ts';
import type { EventRun } from '../room/event-run.ts';
import type { PresenceUpdate } from '../room/presence-table.ts';
import type { RoomHub } from '../room/room-hub.ts';
import type { Watcher } from '../room/watcher.ts';
import { SLOW_AT_MOST_MS } from './paced-writer.ts';

/** With more than this waiting for a connection, in bytes, presence is held back and its newest form sent later (G20). */
const PRESENCE_HELD_BYTES = 64 * 1024;
/** With more than this waiting, events are held back: they are in the ring, and go out coalesced when there is room. */
const EVENTS_HELD_BYTES = 512 * 1024;
export interface RoomFeedOptions {
  readonly hub: RoomHub;
  readonly connection: Connection;
  readonly codec: SessionCodec;
  readonly session: SessionId;
  readonly client: ClientId;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly onTooSlow: () => void;
  readonly onGone: () => void;
  /** The log could not be read. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * `filling`: events are being sent up to the hub's head. `live`: the connection has them all and gets each run as it
 * comes. `slow`: too much waits for the connection; nothing is sent until it has left, then it fills up.
 */
type FeedState =
  | { readonly type: 'filling' }
  | { readonly type: 'live' }
  | { readonly type: 'slow'; readonly since: number }
  | { readonly type: 'closed' };

/**
 * Shows one room to one connection: from a seq on every event once, in order (P9), and presence as far as it fits. Its
 * queue is the socket's buffer and a place in the hub's ring, so one slow connection costs its room nothing.
 */
export class RoomFeed implements Watcher {
  readonly session: SessionId;
  readonly hub: RoomHub;
  readonly #options: RoomFeedOptions;
  #state: FeedState = { type: 'filling' };
  /** seq of the last event that was sent. */
  #cursor = 0;
  /** Sessions whose presence was held back. */
  readonly #heldBack = new Map<SessionId, ClientId>();
  #shownAll = false;

  constructor(options: RoomFeedOptions) {
    this.#options = options;
    this.hub = options.hub;
    this.session = options.session;
  }

  get state(): FeedState['type'] {
    return this.#state.type;
  }

  get cursor(): number {
    return this.#cursor;
  }

  /** Sends the events after this seq, then goes live. */
  startAfter(cursor: number): void {
    if (this.#state.type === 'closed') return;
    this.#cursor = cursor;
    this.hub.watch(this);
    void this.#fill();
  }

  eventsCame(run: EventRun): void {
    if (this.#state.type !== 'live' || run.to <= this.#cursor) return;
    if (run.from !== this.#cursor + 1 || this.#options.connection.bufferedBytes > EVENTS_HELD_BYTES) {
      void this.#fill();
      return;
    }
    this.#send(run);
  }

  presenceCame(updates: readonly PresenceUpdate[]): void {
    const others = updates.filter(({ message }) => message.session !== this.session);
    if (this.#state.type === 'live' && this.#options.connection.bufferedBytes <= PRESENCE_HELD_BYTES) {
      this.#write(others);
      return;
    }
    if (this.#shownAll) this.#options.metrics.presenceDropped.inc(others.length);
    for (const { message } of others) this.#heldBack.set(message.session, message.clientId);
  }

  told(message: ServerMessage): void {
    if (this.#state.type !== 'closed')
      this.#options.connection.write(websocketFrame(this.#options.codec.encodeServer(message)));
  }

  roomGone(): void {
    if (this.#state.type !== 'closed') this.#options.onGone();
  }

  /** What was buffered has left. */
  drained(): void {
    if (this.#state.type === 'slow') void this.#fill();
    else if (this.#state.type === 'live') this.#showHeldBack();
  }

  /** Called about once a second: closes a connection that takes nothing for too long. */
  check(now: number): void {
    if (this.#state.type !== 'slow') return;
    const { connection, onTooSlow } = this.#options;
    if (now - this.#state.since > SLOW_AT_MOST_MS) onTooSlow();
    // A socket whose buffer emptied before it was watched says nothing: look for oneself.
    else if (connection.bufferedBytes <= PRESENCE_HELD_BYTES) void this.#fill();
  }

  close(): void {
    this.#state = { type: 'closed' };
    this.hub.unwatch(this);
  }

  async #fill(): Promise<void> {
    this.#state = { type: 'filling' };
    try {
      while (this.#cursor < this.hub.head) {
        if (this.#options.connection.bufferedBytes > EVENTS_HELD_BYTES) {
          this.#state = { type: 'slow', since: this.#options.clock.monotonic() };
          return;
        }
        const run = this.hub.line.recent(this.#cursor + 1) ?? (await this.hub.line.read(this.#cursor + 1));
        if (this.#isClosed()) return;
        this.#send(run);
      }
      this.#goLive();
    } catch (error) {
      if (this.#isClosed()) return;
      if (error instanceof RoomGoneError) this.#options.onGone();
      else this.#options.onFailed(error);
    }
  }

  /** A call, so that the compiler does not take the state for unchanged across an `await`. */
  #isClosed(): boolean {
    return this.#state.type === 'closed';
  }

  #goLive(): void {
    this.#state = { type: 'live' };
    if (this.#shownAll) {
      this.#showHeldBack();
      return;
    }
    this.#shownAll = true;
    this.#heldBack.clear();
    this.told(this.hub.standing);
    this.#write(this.hub.presence.everybody().filter(({ message }) => message.session !== this.session));
  }

  #showHeldBack(): void {
    if (this.#heldBack.size === 0) return;
    const updates = this.hub.presence.updatesOf(this.#heldBack);
    this.#heldBack.clear();
    this.#write(updates);
  }

  #send(run: EventRun): void {
    try {
      this.#out(run.frame(this.#options.codec.name));
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#options.onFailed(error); // an event of a newer version, which can't be told in JSON (M33)
      return;
    }
    this.#cursor = run.to;
  }

  #write(updates: readonly PresenceUpdate[]): void {
    if (updates.length === 0) return;
    const frames = updates.map((update) => update.frame(this.#options.codec));
    this.#out(frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames), frames.length);
  }

  #out(bytes: Buffer, frames = 1): void {
    const { connection, metrics } = this.#options;
    connection.write(bytes);
    metrics.framesSent.inc(frames);
    metrics.bytesSent.inc(bytes.length);
  }
}
