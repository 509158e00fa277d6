import type { ClientId, Seq, SessionId } from '@boardstream/kernel';
import type { BoardProps, Operation } from '@boardstream/ot';
import type { Drawing, IdentifiedElement, RefusalCode, Role, RoomEvent, RoomStatus, Dropped } from '@boardstream/board';
import type { ByeCode } from './close-codes.ts';

/** What one person shows to the others and nobody stores (F15). Every field is the whole new value; null takes it away. */
export interface PresenceState {
  readonly name?: string | null;
  /** Cursor in board coordinates, px. */
  readonly cursor?: { readonly x: number; readonly y: number } | null;
  readonly tool?: string | null;
  readonly selection?: readonly string[] | null;
  /** The application's own, at most 4 KiB as JSON. */
  readonly extra?: Readonly<Record<string, unknown>> | null;
}

/** Limits that the server told in `welcome` (P6). */
export interface SessionLimits {
  readonly messageBytes: number;
  readonly opBytes: number;
  readonly opChanges: number;
  readonly points: number;
  readonly textLength: number;
  readonly elements: number;
  readonly roomBytes: number;
  readonly opsPerSecond: number;
}

// Client → server (P2, P4, P5)
export interface HelloMessage {
  readonly type: 'hello';
  readonly room: string;
  readonly token?: string;
  readonly secret: string;
  readonly name?: string;
  /** Where the client was: it has the state at `seq` (`haveState`), or wants the state at exactly `seq` (M29). */
  readonly resume?: { readonly seq: Seq; readonly haveState: boolean };
  /** What the client speaks; absent: this version. */
  readonly protocol?: number;
  readonly drafts?: boolean;
}
export interface SubmitMessage {
  readonly type: 'submit';
  readonly counter: number;
  /** 16 lower-case hex digits */
  readonly nonce: string;
  readonly baseSeq: Seq;
  readonly op: Operation;
  readonly clientTime?: number;
}
export interface PresenceMessage {
  readonly type: 'presence';
  readonly state: PresenceState;
}
export interface PingMessage {
  readonly type: 'ping';
  /** JSON only: the client wrote `PING`, and is answered with `PONG` (P5). */
  readonly plain?: true;
}
/** A drawing that the room's owner completes (P5). In JSON it is written plainly: `{"type":"stroke",…}`. */
export interface DrawMessage {
  readonly type: 'draw';
  readonly drawing: Drawing;
}
export type ClientMessage = HelloMessage | SubmitMessage | PresenceMessage | PingMessage | DrawMessage;

// Server → client (P3, P4)
export interface WelcomeMessage {
  readonly type: 'welcome';
  readonly protocol: number;
  readonly session: SessionId;
  readonly clientId: ClientId;
  readonly role: Role;
  /** The room's head; 0: the room has no event yet. */
  readonly seq: Seq;
  readonly limits: SessionLimits;
  readonly heartbeat: { readonly intervalMs: number; readonly timeoutMs: number };
  readonly serverTime: number;
}
/** One part of the state at `seq`; the state is whole after part `parts`. Parts count from 1. */
export interface SnapshotMessage {
  readonly type: 'snapshot';
  readonly seq: Seq;
  readonly part: number;
  readonly parts: number;
  readonly elements: readonly IdentifiedElement[];
  /** In the first part. */
  readonly board?: BoardProps;
}
export interface EventsMessage {
  readonly type: 'events';
  /** seq of the first event; the others follow without a gap. */
  readonly from: Seq;
  readonly events: readonly RoomEvent[];
}
/** Answer to a duplicate: the op has its event, at `seq`. */
export interface SavedMessage {
  readonly type: 'saved';
  readonly counter: number;
  readonly seq: Seq;
}
export interface RefusedMessage {
  readonly type: 'refused';
  /** 0 when the refusal answers no op (a malformed frame, say). */
  readonly counter: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly elements?: readonly Dropped[];
  readonly retryAfterMs?: number;
}
/** One other session's presence; `state` absent: it is gone. */
export interface PresenceUpdateMessage {
  readonly type: 'presence';
  readonly session: SessionId;
  readonly clientId: ClientId;
  readonly state?: PresenceState;
}
export interface RoleMessage {
  readonly type: 'role';
  readonly role: Role;
}
export interface RoomMessage {
  readonly type: 'room';
  readonly status: RoomStatus | 'quarantined' | 'erased';
  /** Whether ops are taken now; when not, `reason` says why. */
  readonly writable: boolean;
  readonly reason?: string;
  readonly head: Seq;
}
export interface ResyncMessage {
  readonly type: 'resync';
  readonly seq: Seq;
  readonly reason: 'truncated' | 'ahead' | 'no-state';
  /** The client's entry in the version vector (M30). */
  readonly own?: { readonly counter: number; readonly nonce: string; readonly seq: Seq };
}
export interface ByeMessage {
  readonly type: 'bye';
  readonly code: ByeCode;
  readonly message: string;
  readonly retryAfterMs?: number;
}
export interface PongMessage {
  readonly type: 'pong';
  /** JSON only: the answer to a `PING`. */
  readonly plain?: true;
}
export type ServerMessage =
  | WelcomeMessage
  | SnapshotMessage
  | EventsMessage
  | SavedMessage
  | RefusedMessage
  | PresenceUpdateMessage
  | RoleMessage
  | RoomMessage
  | ResyncMessage
  | ByeMessage
  | PongMessage;
