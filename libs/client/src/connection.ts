import { assertNever, type CancelTimer, type Clock, type SessionId, type Timers } from '@boardstream/kernel';
import {
  CLOSE_REASONS,
  SUBPROTOCOLS,
  UnknownChangeError,
  UnknownEventError,
  type AfterClose,
  type ByeCode,
  type ByeMessage,
  type ClientMessage,
  type HelloMessage,
  type ServerMessage,
  type SessionCodec,
} from '@boardstream/protocol';
import type { ConnectionState } from './connection-state.ts';
import { reconnectDelay } from './reconnect-schedule.ts';
import type { Socket, SocketFactory } from './socket.ts';
import type { SocketUrls } from './socket-url.ts';

/** From opening a socket to the server's welcome, ms: after that the path counts as dead. */
const WELCOME_TIMEOUT_MS = 10_000;
/** Nothing heard for so long: ask (P7), ms. */
const ASK_AFTER_MS = 20_000;
/** No answer for so long after asking: the path is dead, ms. */
const ANSWER_WITHIN_MS = 10_000;
/** A connection that was live for so long was a good one: the next try starts at once again, ms. Shorter ones go on counting, so that nothing loops (G17). */
const STABLE_AFTER_MS = 1_000;
/** The wait when a server asks for one and names no time, ms. */
const DEFAULT_WAIT_MS = 5_000;

/** What a client closes with: a normal end, or a path that it gives up (4000 to 4999 are the application's own). */
const CLOSE_NORMAL = 1000;
const CLOSE_GIVEN_UP = 4000;

/** Whom a connection serves. It calls back only between `start` and `close`. */
export interface ConnectionOwner {
  /** What to say first on a new socket. */
  hello(): HelloMessage;
  /** A message came; what is thrown ends this socket and counts as a failed try. */
  received(message: ServerMessage): void;
  stateChanged(state: ConnectionState): void;
  failed(error: Error): void;
}

export interface ConnectionOptions {
  /** Each try goes to the next of them. */
  readonly urls: SocketUrls;
  readonly sockets: SocketFactory;
  readonly codec: SessionCodec;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Random, from 0 to 1. */
  readonly fraction: () => number;
  readonly owner: ConnectionOwner;
}

interface OpenSocket {
  /** Undefined only while the factory runs. */
  socket: Socket | undefined;
  bye: ByeMessage | undefined;
}

/**
 * Keeps one socket to the server open, for as long as that makes sense (F4): it tries again by the schedule, at the next
 * address where there are several, notices a dead path, and does what a close code says. What is said and heard on it is its owner's business.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #state: ConnectionState = { type: 'idle' };
  #current: OpenSocket | undefined;
  /** Tries so far. */
  #tries = 0;
  /** Tries since the connection was last stable. */
  #attempt = 0;
  #cancelRetry: CancelTimer | undefined;
  #cancelWatch: CancelTimer | undefined;
  #cancelStable: CancelTimer | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  start(): void {
    if (this.#state.type === 'idle') this.#open();
  }

  /** Tries at once when it was waiting, logged out or stopped; otherwise does nothing. */
  reconnectNow(): void {
    switch (this.#state.type) {
      case 'waiting':
      case 'circuit-open':
      case 'login-needed':
      case 'stopped':
        this.#open();
        break;
      case 'idle':
      case 'connecting':
      case 'joining':
      case 'live':
      case 'closed':
        break;
      default:
        assertNever(this.#state);
    }
  }

  /** Sends when a socket is open; false when there is none. */
  send(message: ClientMessage): boolean {
    if (this.#current === undefined || (this.#state.type !== 'live' && this.#state.type !== 'joining')) return false;
    this.#current.socket?.send(this.#options.codec.encodeClient(message));
    return true;
  }

  /** The owner has the whole state and every event up to the welcome's seq. */
  becameLive(session: SessionId): void {
    if (this.#state.type !== 'joining') return;
    this.#set({ type: 'live', session });
    this.#cancelStable = this.#options.timers.setTimer(() => (this.#attempt = 0), STABLE_AFTER_MS);
  }

  /** The connection has proved good: the next try starts at once again. */
  proved(): void {
    if (this.#state.type === 'live') this.#attempt = 0;
  }

  /** Gives this socket up and joins anew, as after a failure. */
  rejoin(reason: string): void {
    if (this.#current === undefined) return;
    this.#leave(CLOSE_GIVEN_UP, reason);
    this.#retryLater(reason, 0);
  }

  /** Ends for good, until `reconnectNow`. */
  stop(code: Extract<ConnectionState, { type: 'stopped' }>['code'], reason: string): void {
    if (this.#state.type === 'closed') return;
    this.#leave(CLOSE_NORMAL, reason);
    this.#cancelRetry?.();
    this.#set({ type: 'stopped', code, reason });
  }

  close(): void {
    if (this.#state.type === 'closed') return;
    this.#leave(CLOSE_NORMAL, 'closed by the client');
    this.#cancelRetry?.();
    this.#set({ type: 'closed' });
  }

  #open(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    const attempt = this.#attempt;
    this.#attempt += 1;
    const open: OpenSocket = { socket: undefined, bye: undefined };
    this.#current = open;
    this.#set({ type: 'connecting', attempt });
    this.#watch(WELCOME_TIMEOUT_MS, 'no welcome came');
    // A socket that was given up may still speak: only the current one is listened to.
    const ifCurrent = (work: () => void): void => {
      if (this.#current === open) work();
    };
    const { sockets, codec } = this.#options;
    try {
      open.socket = sockets(this.#nextUrl(), SUBPROTOCOLS[codec.name], {
        opened: () => {
          ifCurrent(() => this.#opened(attempt));
        },
        received: (data) => {
          ifCurrent(() => this.#received(data));
        },
        closed: (code, reason) => {
          ifCurrent(() => this.#closed(code, reason));
        },
      });
    } catch (error) {
      // Not a server that is away, but an address that this page may not connect to.
      this.#options.owner.failed(error instanceof Error ? error : new Error(String(error)));
      this.rejoin('no socket could be made');
    }
  }

  #nextUrl(): string {
    const { urls } = this.#options;
    return urls[this.#tries++ % urls.length] ?? urls[0];
  }

  #opened(attempt: number): void {
    this.#set({ type: 'joining', attempt });
    this.send(this.#options.owner.hello());
  }

  #received(data: string | Uint8Array): void {
    this.#ask();
    try {
      const message = this.#options.codec.decodeServer(data);
      if (message.type === 'bye') this.#bye(message);
      else if (message.type !== 'pong') this.#options.owner.received(message);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#options.owner.failed(error);
      // Nobody may fold past what they do not know (M33): another version of this program is needed.
      if (error instanceof UnknownEventError || error instanceof UnknownChangeError) {
        this.stop('unknown-event', error.message);
      } else {
        this.rejoin(error.message);
      }
    }
  }

  #bye(message: ByeMessage): void {
    if (this.#current === undefined) return;
    this.#current.bye = message;
    this.#closed(CLOSE_REASONS[message.code].code, message.message);
  }

  #closed(closeCode: number, closeReason: string): void {
    const bye = this.#current?.bye;
    const code = bye?.code ?? byeCodeOf(closeCode);
    const reason = bye?.message ?? (closeReason === '' ? `closed with ${String(closeCode)}` : closeReason);
    this.#leave(CLOSE_NORMAL, reason);
    const after: AfterClose = code === undefined ? 'resume' : CLOSE_REASONS[code].after;
    switch (after) {
      case 'resume':
        this.#retryLater(reason, bye?.retryAfterMs ?? 0);
        break;
      case 'wait':
        this.#retryLater(reason, bye?.retryAfterMs ?? DEFAULT_WAIT_MS);
        break;
      case 'login':
        this.#set({ type: 'login-needed', reason });
        break;
      case 'stop':
        this.#set({ type: 'stopped', code: code ?? 'forbidden', reason });
        break;
      default:
        assertNever(after);
    }
  }

  #retryLater(reason: string, atLeastMs: number): void {
    const attempt = this.#attempt;
    const { delayMs, circuitOpen } = reconnectDelay(attempt, this.#options.fraction());
    const waitMs = Math.max(delayMs, atLeastMs);
    this.#cancelRetry = this.#options.timers.setTimer(() => this.#open(), waitMs);
    const retryAt = this.#options.clock.now() + waitMs;
    this.#set({ type: circuitOpen ? 'circuit-open' : 'waiting', attempt, retryAt, reason });
  }

  /** Something was heard: the next question is due when nothing more comes. */
  #ask(): void {
    this.#cancelWatch?.();
    this.#cancelWatch = this.#options.timers.setTimer(() => {
      this.send({ type: 'ping' });
      this.#watch(ANSWER_WITHIN_MS, 'the server did not answer');
    }, ASK_AFTER_MS);
  }

  #watch(withinMs: number, reason: string): void {
    this.#cancelWatch?.();
    this.#cancelWatch = this.#options.timers.setTimer(() => this.rejoin(reason), withinMs);
  }

  #leave(code: number, reason: string): void {
    const open = this.#current;
    this.#current = undefined;
    this.#cancelWatch?.();
    this.#cancelStable?.();
    open?.socket?.close(code, reason.slice(0, 40));
  }

  #set(state: ConnectionState): void {
    this.#state = state;
    this.#options.owner.stateChanged(state);
  }
}

function byeCodeOf(closeCode: number): ByeCode | undefined {
  // The table's keys are the codes; Object.keys only widens them to string.
  return (Object.keys(CLOSE_REASONS) as ByeCode[]).find((code) => CLOSE_REASONS[code].code === closeCode);
}
