import { assertNever, seq as seqOf, type Seq, type SessionId } from '@boardstream/kernel';
import { Board } from '@boardstream/ot';
import {
  PROTOCOL_VERSION,
  type EventsMessage,
  type HelloMessage,
  type RefusedMessage,
  type ResyncMessage,
  type ServerMessage,
  type SnapshotMessage,
  type WelcomeMessage,
} from '@boardstream/protocol';
import type { RefusalAction } from './engine-answers.ts';
import { EventGapError } from './errors.ts';
import type { MergeEngine } from './merge-engine.ts';
import { ReportBuilder, type MergeReport } from './merge-report.ts';
import type { ChangeOrigin } from './room-events.ts';
import { SnapshotParts } from './snapshot-parts.ts';

/** What comes of a server's messages, besides what the engine takes in. */
export interface RoomSessionOwner {
  welcomed(message: WelcomeMessage): void;
  /** The state is whole and has every event up to the welcome's seq. Said once a session. */
  caughtUp(session: SessionId): void;
  merged(report: MergeReport, origin: ChangeOrigin): void;
  /** The op in flight was refused in a way that does not settle it. */
  refused(action: RefusalAction, retryAfterMs: number | undefined): void;
  /** A refusal that answers no operation. */
  complained(message: RefusedMessage): void;
  /** The server speaks a version that this client does not. */
  unsupported(version: number): void;
}

/** The messages of a session that are about the board; those about people and the room are another's. */
export type BoardMessage = Exclude<ServerMessage, { type: 'presence' | 'role' | 'room' | 'bye' | 'pong' }>;

/**
 * What a client asks for that dropped its state and has work pending: the server has no such state, so it sends the head,
 * and with it what it knows of this client's last op (`resync`, M30). Without that the client could not tell whether its op
 * in flight was committed before the head, and might send it again after the room has forgotten (G5).
 */
const BEYOND_ANY_HEAD = seqOf(Number.MAX_SAFE_INTEGER);

/** One session's way to the room's state, and along its events (P3). */
export class RoomSession {
  readonly #engine: MergeEngine;
  readonly #owner: RoomSessionOwner;
  readonly #parts = new SnapshotParts();
  #session: SessionId | undefined;
  /** The head that the welcome named: with it the client has caught up. */
  #target: Seq = seqOf(0);
  #resync: ResyncMessage | undefined;
  #live = false;

  constructor(engine: MergeEngine, owner: RoomSessionOwner) {
    this.#engine = engine;
    this.#owner = owner;
  }

  /** Where the client goes on from; what it needs the state of (M29). */
  resume(): HelloMessage['resume'] {
    const { confirmedSeq, hasState, hasPending, forgotten } = this.#engine;
    if (hasState) return { seq: confirmedSeq, haveState: true };
    if (!hasPending) return undefined;
    if (forgotten) return { seq: BEYOND_ANY_HEAD, haveState: false };
    // What was submitted before there was any state has no base.
    return confirmedSeq > 0 ? { seq: confirmedSeq, haveState: false } : undefined;
  }

  received(message: BoardMessage): void {
    switch (message.type) {
      case 'welcome':
        this.#welcome(message);
        break;
      case 'snapshot':
        this.#snapshot(message);
        break;
      case 'events':
        this.#takeIn(message);
        this.#checkCaughtUp();
        break;
      case 'saved':
        this.#owner.merged(this.#engine.saved(message.counter, message.seq), 'remote');
        break;
      case 'refused':
        this.#refused(message);
        break;
      case 'resync':
        this.#resync = message;
        break;
      default:
        assertNever(message);
    }
  }

  /** The socket is gone. */
  ended(): void {
    this.#parts.clear();
    this.#session = undefined;
    this.#resync = undefined;
    this.#live = false;
  }

  #welcome(message: WelcomeMessage): void {
    if (message.protocol !== PROTOCOL_VERSION) {
      this.#owner.unsupported(message.protocol);
      return;
    }
    const fresh = this.resume() === undefined;
    this.#session = message.session;
    this.#target = message.seq;
    this.#engine.identify(message.clientId);
    this.#owner.welcomed(message);
    // A room without events has no state to send.
    if (message.seq === 0 && fresh) this.#owner.merged(this.#engine.load(Board.empty, message.seq), 'reset');
    this.#checkCaughtUp();
  }

  /** An event that does not fit leaves a state that nothing can be built on: it is loaded anew. */
  #takeIn(message: EventsMessage): void {
    const report = new ReportBuilder();
    try {
      this.#engine.events(message.events, report);
    } catch (error) {
      if (!(error instanceof EventGapError)) this.#engine.forgetState();
      throw error;
    } finally {
      // What came before an error has taken effect, and is told.
      this.#owner.merged(report, 'remote');
    }
  }

  #snapshot(message: SnapshotMessage): void {
    const whole = this.#parts.add(message);
    if (whole === undefined) return;
    const resync = this.#resync;
    this.#resync = undefined;
    const known = this.#engine.hasState && resync === undefined && whole.seq === this.#engine.confirmedSeq;
    if (!known) this.#owner.merged(this.#engine.load(whole.board, whole.seq, resync?.own), 'reset');
    this.#checkCaughtUp();
  }

  #refused(message: RefusedMessage): void {
    if (message.counter === 0) {
      this.#owner.complained(message);
      return;
    }
    const { action, report } = this.#engine.refused(message.counter, message.code, message.elements);
    this.#owner.merged(report, 'remote');
    if (action !== 'none') this.#owner.refused(action, message.retryAfterMs);
  }

  #checkCaughtUp(): void {
    if (this.#live || this.#session === undefined || this.#resync !== undefined) return;
    if (!this.#engine.hasState || this.#engine.confirmedSeq < this.#target) return;
    this.#live = true;
    this.#owner.caughtUp(this.#session);
  }
}
