/** The moment asked for: a seq, a wall-clock time in ms (the last event with `committedAt` ≤ it, G13), or the head. */
export type Moment = { readonly seq: number } | { readonly time: number } | 'head';

export type StateAnswer =
  | {
      readonly type: 'state';
      readonly seq: number;
      /** True when a later event exists: the state at this moment will not change any more (G13). */
      readonly final: boolean;
      /** An encoded `RoomSnapshot`. */
      readonly snapshot: Uint8Array;
    }
  | { readonly type: 'not-found' }
  /** The room is being loaded and has no state (M34), or the seq lies inside a load. */
  | { readonly type: 'no-state' }
  /** The seq or time lies outside of what the room has. */
  | { readonly type: 'out-of-range'; readonly head: number }
  | { readonly type: 'gone' };

export type EventsAnswer =
  | { readonly type: 'events'; readonly from: number; readonly events: readonly Uint8Array[]; readonly head: number }
  | { readonly type: 'not-found' }
  | { readonly type: 'gone' };

export type HeadAnswer =
  | { readonly type: 'head'; readonly seq: number; readonly committedAt: number }
  | { readonly type: 'not-found' }
  | { readonly type: 'gone' };

/** Answers about the past and the present of rooms, read from each room's own stream: never from a position that may lag. */
export interface History {
  state(room: string, at: Moment): Promise<StateAnswer>;
  /** Encoded events with `from ≤ seq ≤ to`, at most `limit` of them and at most 4 MiB, in order, without a gap. */
  events(room: string, from: number, to: number, limit: number): Promise<EventsAnswer>;
  heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>>;
}
