import type { RoomEvent, RoomSnapshot } from '@boardstream/board';

/** A room in the list of rooms. */
export interface RoomEntry {
  readonly room: string;
  readonly status: 'open' | 'archived' | 'quarantined' | 'erased';
  readonly title?: string;
  /** Number of events. */
  readonly seq: number;
  /** ms since 1970 */
  readonly createdAt: number;
  /** ms since 1970 */
  readonly updatedAt: number;
}

/** One page of the list of rooms, in ascending order of id; `next` asks for the page after it. */
export interface RoomPage {
  readonly rooms: readonly RoomEntry[];
  readonly next?: string;
}

/** The moment asked for: a seq, a wall-clock time in ms since 1970, or the head. */
export type Moment = { readonly seq: number } | { readonly at: number } | 'head';

/** What goes with every answer about a state. */
export interface StateMoment {
  readonly seq: number;
  /** True when a later event exists: the state at this moment will not change any more (G13). */
  readonly final: boolean;
  readonly hash?: string;
}

export interface RoomStateAnswer extends StateMoment {
  readonly snapshot: RoomSnapshot;
}
/** A picture or a file of a state. */
export interface RoomFileAnswer extends StateMoment {
  readonly data: Uint8Array;
}

export interface RoomEventsPage {
  /** seq of the first event. */
  readonly from: number;
  readonly events: readonly RoomEvent[];
  /** seq of the room's last event. */
  readonly head: number;
}

export interface RoomHead {
  readonly seq: number;
  readonly committedAt?: number;
}

/** What `verify` found: the log was folded again and compared with every kept hash (F13). */
export interface VerifyReport {
  readonly room: string;
  /** True when `problems` is empty. */
  readonly ok: boolean;
  /** Number of events that were folded. */
  readonly seq: number;
  /** State hashes carried by events that were compared. */
  readonly hashesChecked: number;
  readonly snapshotsChecked: number;
  /** The state hash at the head, as 32 hex digits; absent when the fold did not get there. */
  readonly hash?: string;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** A room that is read-only until an operator has looked at it (G19). */
export interface RoomQuarantine {
  readonly room: string;
  /** `unfoldable`: its events can't be read back. `kills-process`: a message to it ended two processes, and is a dead letter. */
  readonly cause: 'unfoldable' | 'kills-process';
  /** What was found. */
  readonly reason: string;
  /** The process that found it. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
}

/** One page of the rooms in quarantine, in ascending order of id; `next` asks for the page after it. */
export interface QuarantinePage {
  readonly quarantines: readonly RoomQuarantine[];
  readonly next?: string;
}

/** A message that was set aside: nobody decides it. */
export interface DeadLetterEntry {
  /** The larger one came later. */
  readonly id: number;
  readonly room: string;
  readonly partition: number;
  /** Its place in the partition, which counts anew with each incarnation of it. */
  readonly position: number;
  readonly incarnation: string;
  readonly cause: 'undecodable' | 'kills-process';
  /** What was found. */
  readonly reason: string;
  /** The process that set it aside. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
  /** Size of the message. */
  readonly bytes: number;
}

/** A dead letter with the message as it was; whoever decodes it does so at their own risk. */
export interface DeadLetterAnswer extends DeadLetterEntry {
  readonly data: Uint8Array;
}

/** One page of the dead letters, oldest first; `next` asks for the page after it. */
export interface DeadLetterPage {
  readonly deadLetters: readonly DeadLetterEntry[];
  readonly next?: number;
}
