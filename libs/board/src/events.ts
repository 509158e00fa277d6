import type { ClientId, OpId, Seq, SessionId } from '@boardstream/kernel';
import type { BoardProps, ElementData, Operation } from '@boardstream/ot';
import type { DropReason } from './refusals.ts';
import type { Role } from './role.ts';

/** Settings that a room is opened with. */
export interface RoomSettings {
  readonly title?: string;
}

/** Where a forked room comes from. */
export interface RoomParent {
  readonly room: string;
  readonly seq: Seq;
}

/** A hash of a board's state: 128 bits as 32 lower-case hex digits, and the version of the method (M23). */
export interface StateHash {
  readonly version: number;
  readonly value: string;
}

/** An element with its id: how lists of elements are carried. */
export interface IdentifiedElement {
  readonly id: string;
  readonly element: ElementData;
}

/** A client's entry in the room's version vector: its last committed op (M19). */
export interface VectorEntry {
  readonly client: ClientId;
  readonly counter: number;
  /** 64 random bits as 16 lower-case hex digits (M18). */
  readonly nonce: string;
  readonly seq: Seq;
}

/** Changes of one element that were left out of a committed op (M21). The board's own properties are named by the empty id. */
export interface Dropped {
  readonly id: string;
  readonly reason: DropReason;
}

/** Who caused an event. */
export interface Author {
  readonly client: ClientId;
  readonly session?: SessionId;
  /** The name of the token's subject, when there was a token. */
  readonly subject?: string;
}

export interface RoomOpened {
  readonly type: 'room-opened';
  readonly settings: RoomSettings;
  readonly parent?: RoomParent;
}
export interface OpCommitted {
  readonly type: 'op-committed';
  readonly opId: OpId;
  readonly nonce: string;
  readonly baseSeq: Seq;
  /** The client's wall clock in ms, as it told it; for people, never for ordering. */
  readonly clientTime?: number;
  readonly op: Operation;
  readonly dropped: readonly Dropped[];
  /** Set on a restore: the seq whose state was brought back. */
  readonly restoredFrom?: Seq;
}
export interface ElementsPurged {
  readonly type: 'elements-purged';
  readonly ids: readonly string[];
}
export interface VersionNamed {
  readonly type: 'version-named';
  readonly name: string;
  /** The seq that got the name. */
  readonly at: Seq;
}
export interface AccessChanged {
  readonly type: 'access-changed';
  readonly subject: string;
  readonly role: Role | 'none';
}
export interface StateLoaded {
  readonly type: 'state-loaded';
  readonly cause: 'fork' | 'import' | 'checkpoint';
  readonly loadId: string;
  /** 1 to `parts`. */
  readonly part: number;
  readonly parts: number;
  readonly elements: readonly IdentifiedElement[];
  /** In the first part only. */
  readonly board?: BoardProps;
  /** In the last part only. */
  readonly vector?: readonly VectorEntry[];
}
export interface RoomArchived {
  readonly type: 'room-archived';
  readonly cause?: 'load-failed';
}
export interface RoomReopened {
  readonly type: 'room-reopened';
}

export type EventBody =
  RoomOpened | OpCommitted | ElementsPurged | VersionNamed | AccessChanged | StateLoaded | RoomArchived | RoomReopened;

/** One ordered, durable fact of a room (M31). Holds no room id, so that a log can be copied bit for bit. */
export interface RoomEvent {
  readonly seq: Seq;
  /** The sequencer's wall clock in ms; never less than the event's before (G9). */
  readonly committedAt: number;
  readonly author?: Author;
  readonly body: EventBody;
  /** The state hash after this event; on every 1,024th (M23). */
  readonly hash?: StateHash;
}
