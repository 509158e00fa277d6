import type { ClientId, Seq } from '@boardstream/kernel';
import { Board, PersistentMap } from '@boardstream/ot';
import type { RoomParent, RoomSettings, StateLoaded, VectorEntry } from './events.ts';
import type { Role } from './role.ts';
import type { RoomStatus } from './room-snapshot.ts';

/** A subject's role in a room, as `AccessChanged` gave it. */
export interface AccessEntry {
  readonly subject: string;
  readonly role: Role;
}

/** When an element was deleted (M17). */
export interface DeletedEntry {
  readonly id: string;
  readonly at: number;
}

/** A load that is under way (M34). */
export interface LoadProgress {
  readonly loadId: string;
  readonly cause: StateLoaded['cause'];
  /** The last part that is in the log. */
  readonly part: number;
  readonly parts: number;
  /** A checkpoint's parts are compared with the state where there is one, not applied. */
  readonly mode: 'apply' | 'verify';
  /** Elements compared so far. */
  readonly verified: number;
  /** What a load that fails goes back to. */
  readonly before: RoomState;
}

/** The parts of a `RoomState`. */
export interface RoomContent {
  readonly seq: Seq;
  readonly committedAt: number;
  readonly status: 'absent' | RoomStatus;
  readonly settings: RoomSettings;
  readonly parent: RoomParent | undefined;
  readonly board: Board;
  readonly vector: PersistentMap<VectorEntry>;
  readonly oldestInVector: number;
  readonly access: PersistentMap<AccessEntry>;
  readonly deletedAt: PersistentMap<DeletedEntry>;
  readonly bytes: number;
  readonly deletedBytes: number;
  /** The highest `z` of any element, null without one; undefined where it is to be worked out. */
  readonly topKey: string | null | undefined;
  readonly load: LoadProgress | undefined;
}

/** Everything that a room's log says up to one event: the fold of its events. Immutable. */
export class RoomState {
  static readonly empty: RoomState = new RoomState({
    seq: 0 as Seq, // before the first event
    committedAt: 0,
    status: 'absent',
    settings: {},
    parent: undefined,
    board: Board.empty,
    vector: PersistentMap.empty<VectorEntry>((entry) => entry.client),
    oldestInVector: Infinity,
    access: PersistentMap.empty<AccessEntry>((entry) => entry.subject),
    deletedAt: PersistentMap.empty<DeletedEntry>((entry) => entry.id),
    bytes: 0,
    deletedBytes: 0,
    topKey: null,
    load: undefined,
  });

  /** The last event folded; 0 before the first. */
  readonly seq: Seq;
  /** Of that event, in ms since 1970. */
  readonly committedAt: number;
  readonly status: 'absent' | RoomStatus;
  readonly settings: RoomSettings;
  readonly parent: RoomParent | undefined;
  readonly board: Board;
  /** Each client's last committed op, as far as it is above the floor (M19). */
  readonly vector: PersistentMap<VectorEntry>;
  /** No entry of the vector has a lower seq: until the floor reaches it there is nothing to drop. */
  readonly oldestInVector: number;
  readonly access: PersistentMap<AccessEntry>;
  readonly deletedAt: PersistentMap<DeletedEntry>;
  /** Size of all elements by `elementBytes`, deleted ones included. */
  readonly bytes: number;
  /** Size of the deleted elements (M17). */
  readonly deletedBytes: number;
  readonly load: LoadProgress | undefined;

  #topKey: string | null | undefined;

  /** Only for this package: states are made by `evolve`, `RoomFold` and `roomFromSnapshot`. */
  constructor(content: RoomContent) {
    this.seq = content.seq;
    this.committedAt = content.committedAt;
    this.status = content.status;
    this.settings = content.settings;
    this.parent = content.parent;
    this.board = content.board;
    this.vector = content.vector;
    this.oldestInVector = content.oldestInVector;
    this.access = content.access;
    this.deletedAt = content.deletedAt;
    this.bytes = content.bytes;
    this.deletedBytes = content.deletedBytes;
    this.#topKey = content.topKey;
    this.load = content.load;
  }

  /** Elements of the room, deleted ones that are not purged yet included (M17). */
  get elementCount(): number {
    return this.board.size;
  }

  /**
   * The highest `z` of any element, deleted ones included; null without one: what is drawn next goes on top of it (P5).
   * Looks at all elements, once, where the highest was taken away.
   */
  get topKey(): string | null {
    if (this.#topKey === undefined) this.#topKey = highestKey(this.board);
    return this.#topKey;
  }

  /** The same where it is known without a look at all elements. */
  get knownTopKey(): string | null | undefined {
    return this.#topKey;
  }

  /** The client's last committed op (M19). */
  vectorEntry(client: ClientId): VectorEntry | undefined {
    return this.vector.get(client);
  }

  /** The role that the room's owner gave to a subject; undefined where none was given, and the token's stands. */
  roleOf(subject: string): Role | undefined {
    return this.access.get(subject)?.role;
  }
}

function highestKey(board: Board): string | null {
  let highest: string | null = null;
  for (const { props } of board.elements()) {
    if (props.z !== undefined && (highest === null || props.z > highest)) highest = props.z;
  }
  return highest;
}
