import type { ClientId, Seq } from '@boardstream/kernel';
import type { Dropped, RefusalCode, RoomEvent } from '@boardstream/board';
import type { EngineSubmission, OwnEntry } from '@boardstream/client';
import type { Board } from '@boardstream/ot';

/** What the room's side tells a page, in the order in which it was told. */
export type ToPage =
  | { readonly type: 'welcome'; readonly client: ClientId; readonly seq: Seq }
  | { readonly type: 'resync'; readonly own: OwnEntry | undefined }
  | { readonly type: 'state'; readonly board: Board; readonly seq: Seq }
  | { readonly type: 'events'; readonly events: readonly RoomEvent[] }
  | { readonly type: 'saved'; readonly counter: number; readonly seq: Seq }
  | {
      readonly type: 'refused';
      readonly counter: number;
      readonly code: RefusalCode;
      readonly elements: readonly Dropped[];
    };

/** One connection of a page. What is under way when it breaks may still arrive at the room, but no answer comes back. */
export interface Link {
  readonly page: number;
  readonly client: ClientId;
  readonly subject: string;
  open: boolean;
  /** Submissions under way, oldest first. */
  readonly toRoom: EngineSubmission[];
  readonly toPage: ToPage[];
  /** The last event that was put on the way to the page. */
  fed: number;
}
