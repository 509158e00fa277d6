import type { Refusal } from '@boardstream/board';
import { assertNever, seq, sessionId, type ClientId, type RoomId, type SessionId } from '@boardstream/kernel';
import {
  CLOSE_REASONS,
  PROTOCOL_VERSION,
  ProtocolError,
  clientIdOf,
  randomNonce,
  randomSecret,
  type ByeCode,
  type ClientMessage,
  type HelloMessage,
  type ServerMessage,
  type SessionCodec,
} from '@boardstream/protocol';
import type { Connection, ConnectionListener } from '../edge/connection.ts';
import { websocketFrame } from '../edge/websocket-frame.ts';
import { RoomGoneError } from '../room/event-line.ts';
import type { RoomHub } from '../room/room-hub.ts';
import { decodeFrame } from './decode-frame.ts';
import { HEARTBEAT, Heartbeat } from './heartbeat.ts';
import { Inbound, pongFor, type Member } from './inbound.ts';
import { sendState } from './join-room.ts';
import { PacedWriter } from './paced-writer.ts';
import { readHello } from './read-hello.ts';
import { RoomFeed } from './room-feed.ts';
import type { SessionParts } from './session-parts.ts';

/** A client that has not said hello by then is closed, in ms (P2). */
const HELLO_WITHIN_MS = 10_000;
/** Frames that can't be understood, in a row, after which the connection is closed (P6). */
const MALFORMED_AT_MOST = 3;
/** Messages that wait while the client's id is being derived; a client that sends more did not wait for its welcome. */
const EARLY_MESSAGES = 64;
/** What a client waits whose room could not be loaded, in ms. */
const FAILED_RETRY_MS = 2_000;

type SessionState =
  /** No hello yet. */
  | { readonly type: 'greeting'; readonly since: number }
  /** The hello was taken; the client's id is being derived. */
  | { readonly type: 'identifying'; readonly early: ClientMessage[] }
  /** The client is known and may submit; its room's state is on the way. */
  | { readonly type: 'joining'; readonly member: Member; readonly hub?: RoomHub }
  /** The state is there; the feed shows what happens. */
  | { readonly type: 'joined'; readonly member: Member; readonly feed: RoomFeed }
  | { readonly type: 'closed' };

/** What a good-bye says beyond its code: another sentence than the code's own, when to come back. */
export interface ByeDetail {
  readonly message?: string;
  readonly retryAfterMs?: number;
}

export interface SessionOptions {
  readonly connection: Connection;
  readonly codec: SessionCodec;
  /** Called once, when the session has ended. */
  readonly onClosed: () => void;
}

/** One connection's conversation: hello, state, then operations and presence in, events out (P2–P9). */
export class Session implements ConnectionListener {
  readonly id: SessionId;
  readonly #parts: SessionParts;
  readonly #options: SessionOptions;
  readonly #heartbeat: Heartbeat;
  readonly #inbound: Inbound;
  readonly #ended = new AbortController();
  readonly #writer: PacedWriter;
  #state: SessionState;
  #malformed = 0;

  constructor(parts: SessionParts, options: SessionOptions) {
    const now = parts.clock.monotonic();
    this.id = sessionId(`s${randomNonce(parts.random)}`);
    this.#parts = parts;
    this.#options = options;
    this.#heartbeat = new Heartbeat(now);
    this.#writer = new PacedWriter(options.connection, this.#ended.signal);
    this.#inbound = new Inbound(parts, (message) => {
      this.tell(message);
    });
    this.#state = { type: 'greeting', since: now };
  }

  get state(): SessionState['type'] {
    return this.#state.type;
  }

  get codec(): SessionCodec {
    return this.#options.codec;
  }

  /** The room named in the URL stands in for a hello (P2): the client gets a secret of its own. */
  joinByUrl(room: string): void {
    this.#hello({ type: 'hello', room, secret: randomSecret(this.#parts.random) });
  }

  received(data: string | Uint8Array): void {
    if (this.#state.type === 'closed' || this.#closedAsTooSlow()) return;
    this.heard();
    const decoded = decodeFrame(this.codec, data);
    if (decoded.type === 'refused') {
      this.tell({ type: 'refused', counter: decoded.counter, ...decoded.refusal });
      if (decoded.counter > 0) return;
      this.#malformed += 1;
      if (this.#malformed >= MALFORMED_AT_MOST) this.bye('malformed');
      return;
    }
    this.#malformed = 0;
    this.#take(decoded.message);
  }

  heard(): void {
    if (this.#heartbeat.heard(this.#parts.clock.monotonic())) this.#hide(false);
  }

  drained(): void {
    this.#writer.drained();
    if (this.#state.type === 'joined') this.#state.feed.drained();
  }

  oversized(): void {
    const { messageBytes } = this.#parts.limits;
    const message = `A message may have at most ${String(messageBytes)} bytes.`;
    this.#refuse({ code: 'too-large', message });
    this.tell({ type: 'bye', code: 'too-large', message });
    this.#parts.metrics.closes.inc({ code: 'too-large' });
    this.#end();
  }

  closed(): void {
    this.#end();
    this.#options.onClosed();
  }

  /** Called about once a second with the monotonic time. */
  check(now: number): void {
    if (this.#state.type === 'greeting' && now - this.#state.since >= HELLO_WITHIN_MS) {
      this.bye('no-hello');
      return;
    }
    if (this.#writer.isStuck(now)) this.bye('too-slow');
    if (this.#isOver() || this.#closedAsTooSlow()) return;
    if (this.#state.type === 'joined') this.#state.feed.check(now);
    if (this.#state.type === 'closed') return;
    const verdict = this.#heartbeat.check(now);
    switch (verdict) {
      case 'fine':
        return;
      case 'ping':
        this.#options.connection.ping();
        return;
      case 'suspect':
        this.#hide(true);
        return;
      case 'silent':
        this.bye('silent');
        return;
      default:
        assertNever(verdict);
    }
  }

  /** Says why, and closes. */
  bye(code: ByeCode, detail: ByeDetail = {}): void {
    if (this.#state.type === 'closed') return;
    const reason = CLOSE_REASONS[code];
    this.tell({ type: 'bye', code, message: reason.sentence, ...detail });
    this.#parts.metrics.closes.inc({ code });
    this.#parts.logger.debug('session.bye', { session: this.id, code, ...detail });
    this.#end();
    this.#options.connection.close(reason.code, code);
  }

  tell(message: ServerMessage): void {
    if (this.#state.type === 'closed') return;
    if (message.type === 'refused') this.#parts.metrics.refusals.inc({ code: message.code });
    this.#options.connection.write(websocketFrame(this.codec.encodeServer(message)));
  }

  /** Who takes nothing while it sends, so that answers pile up, is closed too, whatever it waits for (G20). */
  #closedAsTooSlow(): boolean {
    if (this.#options.connection.bufferedBytes <= this.#parts.queueBytes) return false;
    this.bye('too-slow');
    return true;
  }

  #refuse(refusal: Refusal): void {
    this.tell({ type: 'refused', counter: 0, ...refusal });
  }

  #take(message: ClientMessage): void {
    const state = this.#state;
    switch (state.type) {
      case 'greeting':
        if (message.type === 'hello') this.#hello(message);
        else if (message.type === 'ping') this.tell(pongFor(message));
        else
          this.#refuse({
            code: 'malformed',
            message: `expected hello first, found ${message.type}; or name the room in the URL: /ws?room=…`,
          });
        return;
      case 'identifying':
        if (state.early.length < EARLY_MESSAGES) state.early.push(message);
        else this.bye('malformed', { message: 'Too many messages came before the welcome.' });
        return;
      case 'joining':
      case 'joined':
        this.#inbound.take(message, state.member, state.type === 'joined' ? state.feed.hub : state.hub);
        return;
      case 'closed':
        return;
      default:
        assertNever(state);
    }
  }

  #hello(hello: HelloMessage): void {
    const verdict = readHello(hello);
    if (verdict.type === 'bye') {
      this.bye(verdict.code, { message: verdict.message });
      return;
    }
    this.#state = { type: 'identifying', early: [] };
    this.#join(hello, verdict.room).catch((error: unknown) => {
      this.#failed(error);
    });
  }

  async #join(hello: HelloMessage, room: RoomId): Promise<void> {
    const { random, anonymousRole } = this.#parts;
    // Who draws plainly (P5) has no counter of its own, so its draws carry an id that this session made.
    const [client, drawer] = await Promise.all([clientIdOf(hello.secret), clientIdOf(randomSecret(random))]);
    if (this.#state.type !== 'identifying') return;
    const { early } = this.#state;
    const member: Member = { room, client, drawer, session: this.id, role: anonymousRole };
    this.#state = { type: 'joining', member };
    for (const message of early) this.#take(message);
    const hub = await this.#parts.hubs.hold(room);
    if (this.#isOver()) {
      this.#parts.hubs.release(hub);
      return;
    }
    this.#state = { type: 'joining', member, hub };
    const head = await this.#headFor(hub, hello);
    this.#welcome(member, head);
    const cursor = await sendState(
      {
        hub,
        codec: this.codec,
        client,
        resume: hello.resume,
        timers: this.#parts.timers,
        tell: (message) => {
          this.tell(message);
        },
        write: (frame) => this.#writer.write(frame),
        signal: this.#ended.signal,
      },
      seq(head),
    );
    if (this.#isOver()) return;
    const feed = this.#feed(hub, client);
    this.#state = { type: 'joined', member, feed };
    hub.presence.show(this.id, client, hello.name === undefined ? {} : { name: hello.name });
    feed.startAfter(cursor);
    this.#parts.logger.debug('session.joined', { session: this.id, room, codec: this.codec.name, cursor });
  }

  /** The room's head; asked for again when the client has seen more than this gateway (it comes from another one). */
  async #headFor(hub: RoomHub, hello: HelloMessage): Promise<number> {
    if (hello.resume === undefined || hello.resume.seq <= hub.head) return hub.head;
    return hub.freshHead();
  }

  #welcome(member: Member, head: number): void {
    this.tell({
      type: 'welcome',
      protocol: PROTOCOL_VERSION,
      session: this.id,
      clientId: member.client,
      role: member.role,
      seq: seq(head),
      limits: this.#parts.limits,
      heartbeat: { intervalMs: HEARTBEAT.intervalMs, timeoutMs: HEARTBEAT.silentMs },
      serverTime: this.#parts.clock.now(),
    });
  }

  #feed(hub: RoomHub, client: ClientId): RoomFeed {
    const { clock, metrics, logger } = this.#parts;
    return new RoomFeed({
      hub,
      connection: this.#options.connection,
      codec: this.codec,
      session: this.id,
      client,
      clock,
      metrics,
      logger,
      onTooSlow: () => {
        this.bye('too-slow');
      },
      onGone: () => {
        this.bye('gone');
      },
      onFailed: (error) => {
        this.#failed(error);
      },
    });
  }

  #failed(error: unknown): void {
    if (this.#isOver()) return;
    if (error instanceof RoomGoneError) {
      this.bye('gone');
      return;
    }
    this.#parts.logger.warn('session.failed', { session: this.id, error });
    if (error instanceof ProtocolError) {
      this.bye('version-unsupported', {
        message: `The room holds what this server can not tell in this form: ${error.message}.`,
      });
      return;
    }
    this.bye('at-capacity', { message: 'The room can not be read at the moment.', retryAfterMs: FAILED_RETRY_MS });
  }

  #hide(hidden: boolean): void {
    if (this.#state.type === 'joined') this.#state.feed.hub.presence.hide(this.id, this.#state.member.client, hidden);
  }

  /** A call, so that the compiler does not take the state for unchanged across an `await`. */
  #isOver(): boolean {
    return this.#state.type === 'closed';
  }

  /** Leaves the room; nothing is told any more. */
  #end(): void {
    const state = this.#state;
    if (state.type === 'closed') return;
    this.#state = { type: 'closed' };
    this.#ended.abort(SESSION_ENDED);
    if (state.type === 'joined') state.feed.close();
    const hub = state.type === 'joined' ? state.feed.hub : state.type === 'joining' ? state.hub : undefined;
    if (hub === undefined || !('member' in state)) return;
    hub.presence.leave(this.id, state.member.client);
    this.#parts.hubs.release(hub);
  }
}

const SESSION_ENDED = new Error('the session ended');
