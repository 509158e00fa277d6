import type { Seq } from '@boardstream/kernel';
import type { BoardProps } from '@boardstream/ot';
import type { IdentifiedElement, RoomParent, RoomSettings, StateHash, VectorEntry } from './events.ts';
import type { Role } from './role.ts';

/** Whether a room takes ops. A room that is being loaded has no state to show (M34). */
export type RoomStatus = 'open' | 'archived' | 'loading';

/** Everything a room's state is, as plain data: what a snapshot holds and what a fold can resume from. */
export interface RoomSnapshot {
  readonly seq: Seq;
  readonly committedAt: number;
  readonly status: RoomStatus;
  readonly settings: RoomSettings;
  readonly parent?: RoomParent;
  readonly board: BoardProps;
  /** In ascending order of id. */
  readonly elements: readonly IdentifiedElement[];
  readonly vector: readonly VectorEntry[];
  readonly access: readonly { readonly subject: string; readonly role: Role }[];
  /** When each deleted element was deleted, for the purge (M17). */
  readonly deletedAt: readonly { readonly id: string; readonly at: number }[];
  readonly hash: StateHash;
}
