import type { OpId, Seq } from '@boardstream/kernel';
import type { BoardProps, Operation, Point } from '@boardstream/ot';
import type { Author, IdentifiedElement, RoomEvent, RoomParent, RoomSettings } from './events.ts';
import type { Refusal } from './refusals.ts';
import type { Role } from './role.ts';
import type { RoomState } from './room-state.ts';

export interface SubmitCommand {
  readonly type: 'submit';
  readonly opId: OpId;
  readonly nonce: string;
  readonly baseSeq: Seq;
  readonly op: Operation;
  readonly clientTime?: number;
  /** True: refuse the op when any of it would be dropped (REST callers, M21). */
  readonly allOrNothing?: boolean;
  readonly restoredFrom?: Seq;
}

/** What a client that knows nothing else can draw (P5); absolute coordinates in px. */
export type Drawing =
  | { readonly type: 'stroke'; readonly points: readonly Point[]; readonly color?: string; readonly width?: number }
  | {
      readonly type: 'shape';
      readonly shape: 'rectangle' | 'ellipse' | 'diamond' | 'line' | 'arrow';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color?: string;
      readonly fill?: string;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly color?: string;
      readonly size?: number;
    };

/** A drawing that the room's owner completes: it gives the id and puts it on top (P5). Judged at the head, so it has no base. */
export interface DrawCommand {
  readonly type: 'draw';
  readonly opId: OpId;
  readonly nonce: string;
  readonly drawing: Drawing;
}
export interface OpenCommand {
  readonly type: 'open';
  readonly settings: RoomSettings;
  readonly parent?: RoomParent;
}
export interface NameVersionCommand {
  readonly type: 'name-version';
  readonly name: string;
  readonly at: Seq;
}
export interface ChangeAccessCommand {
  readonly type: 'change-access';
  readonly subject: string;
  readonly role: Role | 'none';
}
export interface LoadPartCommand {
  readonly type: 'load-part';
  readonly cause: 'fork' | 'import';
  readonly loadId: string;
  readonly part: number;
  readonly parts: number;
  readonly elements: readonly IdentifiedElement[];
  readonly board?: BoardProps;
}
export interface PurgeCommand {
  readonly type: 'purge';
  readonly ids: readonly string[];
}
/** Names how the room is to stand, not a step: of a room that is archived already it is a duplicate. */
export interface ArchiveCommand {
  readonly type: 'archive';
  readonly cause?: 'load-failed';
}
/** As archiving: of a room that is open already it is a duplicate. */
export interface ReopenCommand {
  readonly type: 'reopen';
}

/** Everything that can be asked of a room's owner (M32). */
export type Command =
  | SubmitCommand
  | DrawCommand
  | OpenCommand
  | NameVersionCommand
  | ChangeAccessCommand
  | LoadPartCommand
  | PurgeCommand
  | ArchiveCommand
  | ReopenCommand;

/** What surrounds a command: who asks, with which role, and what time it is. `decide` reads no clock and makes no ids. */
export interface CommandContext {
  /** ms since 1970; raised to the last event's `committedAt` where it is behind it (G9). */
  readonly now: number;
  readonly author?: Author;
  readonly role: Role;
  /** The durable head from which the group is decided (M19). */
  readonly durableHead: Seq;
  /** Whether the first accepted write may open the room (M32). */
  readonly autoCreate: boolean;
}

/**
 * What `decide` found. `committed`: these events, in order, are to be appended; `room` is the room after them, as `evolve`
 * makes it of each. `duplicate`: the op has its event already, at `seq`; or the room to be archived or reopened stands so
 * already, as of `seq`, its last. `behind`: the base is above the durable head; read the log's tail and decide again (M19).
 */
export type Decision =
  | { readonly type: 'committed'; readonly events: readonly RoomEvent[]; readonly room: RoomState }
  | { readonly type: 'duplicate'; readonly seq: Seq }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'behind' };
