import {
  LIMITS,
  checkOperation,
  type Author,
  type Command,
  type DrawCommand,
  type Refusal,
  type Role,
  type SubmitCommand,
} from '@boardstream/board';
import { TokenBucket, assertNever, seq, type ClientId, type RoomId, type SessionId } from '@boardstream/kernel';
import { OpError } from '@boardstream/ot';
import {
  operationBytes,
  randomNonce,
  type ClientMessage,
  type DrawMessage,
  type PingMessage,
  type PongMessage,
  type ReplyOutcome,
  type ServerMessage,
  type SubmitMessage,
} from '@boardstream/protocol';
import type { RoomHub } from '../room/room-hub.ts';
import type { SessionParts } from './session-parts.ts';

/** Who a session speaks for, where. */
export interface Member {
  readonly room: RoomId;
  readonly client: ClientId;
  /** The client id of the session's plain drawings. */
  readonly drawer: ClientId;
  readonly session: SessionId;
  readonly role: Role;
}

/**
 * Takes what a known client sends: checks operations and passes them on, answers pings, shows presence. A role is not
 * judged here: only the room's owner gives final refusals about rights and state (M27, G18).
 */
export class Inbound {
  readonly #parts: SessionParts;
  readonly #tell: (message: ServerMessage) => void;
  readonly #bucket: TokenBucket;
  #drawings = 0;

  constructor(parts: SessionParts, tell: (message: ServerMessage) => void) {
    this.#parts = parts;
    this.#tell = tell;
    this.#bucket = new TokenBucket(parts.rate, parts.clock.monotonic());
  }

  /** `hub`: the room's, once it is there. */
  take(message: ClientMessage, member: Member, hub: RoomHub | undefined): void {
    switch (message.type) {
      case 'submit':
        this.#submit(message, member, hub);
        return;
      case 'draw':
        this.#draw(message, member, hub);
        return;
      case 'presence':
        hub?.presence.show(member.session, member.client, message.state);
        return;
      case 'ping':
        this.#tell(pongFor(message));
        return;
      case 'hello':
        this.#refuse(0, { code: 'malformed', message: 'this connection has joined its room already' });
        return;
      default:
        assertNever(message);
    }
  }

  #submit(message: SubmitMessage, member: Member, hub: RoomHub | undefined): void {
    const refusal = this.#limited() ?? refusalOf(message);
    if (refusal !== undefined) {
      this.#refuse(message.counter, refusal);
      return;
    }
    const { counter, nonce, baseSeq, op, clientTime } = message;
    const command: SubmitCommand = {
      type: 'submit',
      opId: { client: member.client, counter },
      nonce,
      baseSeq,
      op,
      ...(clientTime === undefined ? {} : { clientTime }),
    };
    this.#send(command, counter, { client: member.client, session: member.session }, member, hub);
  }

  #draw(message: DrawMessage, member: Member, hub: RoomHub | undefined): void {
    const counter = ++this.#drawings;
    const refusal = this.#limited();
    if (refusal !== undefined) {
      this.#refuse(counter, refusal);
      return;
    }
    const command: DrawCommand = {
      type: 'draw',
      opId: { client: member.drawer, counter },
      nonce: randomNonce(this.#parts.random),
      drawing: message.drawing,
    };
    this.#send(command, counter, { client: member.drawer, session: member.session }, member, hub);
  }

  #send(command: Command, counter: number, author: Author, member: Member, hub: RoomHub | undefined): void {
    this.#parts.submitter.submit({ room: member.room, author, role: member.role, command }, (outcome) => {
      this.#answered(counter, outcome, hub);
    });
  }

  /** A committed op is answered by its own event (P4): what the answer adds is that the room has that event. */
  #answered(counter: number, outcome: ReplyOutcome, hub: RoomHub | undefined): void {
    switch (outcome.type) {
      case 'committed':
        hub?.line.noteHead(outcome.seq);
        return;
      case 'duplicate':
        hub?.line.noteHead(outcome.seq);
        this.#tell({ type: 'saved', counter, seq: seq(outcome.seq) });
        return;
      case 'refused':
        this.#refuse(counter, outcome.refusal);
        return;
      default:
        assertNever(outcome);
    }
  }

  #limited(): Refusal | undefined {
    const wait = this.#bucket.take(this.#parts.clock.monotonic());
    if (wait === 0) return undefined;
    const { perSecond } = this.#parts.rate;
    return {
      code: 'rate',
      message: `a connection may submit ${String(perSecond)} operations a second`,
      retryAfterMs: wait,
    };
  }

  #refuse(counter: number, refusal: Refusal): void {
    this.#tell({ type: 'refused', counter, ...refusal });
  }
}

/** A plain client's ping is answered in its own words (P5). */
export function pongFor(ping: PingMessage): PongMessage {
  return ping.plain === true ? { type: 'pong', plain: true } : { type: 'pong' };
}

/** What is wrong with the operation itself, whatever its room holds. */
function refusalOf({ op }: SubmitMessage): Refusal | undefined {
  try {
    checkOperation(op);
  } catch (error) {
    if (!(error instanceof OpError)) throw error;
    const elements =
      error.elementId === undefined ? {} : { elements: [{ id: error.elementId, reason: 'invalid' as const }] };
    return { code: 'invalid', message: error.message, ...elements };
  }
  const bytes = operationBytes(op);
  if (bytes <= LIMITS.opBytes) return undefined;
  return {
    code: 'too-large',
    message: `an operation may have ${String(LIMITS.opBytes)} bytes, this one has ${String(bytes)}`,
  };
}
