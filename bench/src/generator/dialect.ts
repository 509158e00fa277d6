import type { Operation } from '@boardstream/ot';

/** One submission as a member finds it in a frame: who made it, and the how-manieth of theirs it is. */
export interface Seen {
  readonly writer: string;
  readonly counter: number;
}

/** What a member makes of a frame. `submissions` come in the room's one order. */
export type Reading =
  | { readonly type: 'welcome'; readonly writer: string; readonly seq: number }
  /** The room's state was sent, and all that comes to it from now on is. */
  | { readonly type: 'joined' }
  | { readonly type: 'submissions'; readonly submissions: readonly Seen[] }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'nothing' };

/** How a server is spoken to. */
export interface Dialect {
  readonly subprotocol?: string;
  /** Where a member of a room connects. */
  address(url: string, room: string): string;
  /** What it sends first; without it, it has joined when it is connected. */
  hello?(room: string, secret: string): Uint8Array;
  submission(writer: string, counter: number, baseSeq: number, op: Operation): Uint8Array;
  /** Reads a frame as a client does. */
  read(frame: Buffer): Reading;
  /** How many submissions a frame holds, without decoding them; undefined when it must be read. */
  count(frame: Buffer): number | undefined;
}
