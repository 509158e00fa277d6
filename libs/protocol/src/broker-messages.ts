import type { ClientId, SessionId } from '@boardstream/kernel';
import type { Author, Command, Refusal, Role, RoomEvent } from '@boardstream/board';
import type { PresenceState, RoomMessage } from './messages.ts';

/** Gateway → sequencer: a command, who asks, and where the answer goes. */
export interface Submission {
  readonly room: string;
  /** Names the submission among those of its gateway: the answer carries it. */
  readonly id: number;
  /** The gateway that waits for the answer (`board.reply.<gateway>`). */
  readonly gateway: string;
  readonly author: Author;
  readonly role: Role;
  readonly command: Command;
}

export type ReplyOutcome =
  | { readonly type: 'committed'; readonly seq: number }
  | { readonly type: 'duplicate'; readonly seq: number }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Sequencer → gateway: what became of submissions, in the order they were decided. */
export interface Replies {
  readonly replies: readonly { readonly id: number; readonly outcome: ReplyOutcome }[];
}

/** Sequencer → gateways: the committed events of one append, each encoded as it lies in the log, from seq `from` on. */
export interface LiveEvents {
  readonly from: number;
  readonly events: readonly Uint8Array[];
}

/** Gateway → gateways: one session's presence; `state` absent: it is gone. `hello`: everybody there should show theirs. */
export interface PresenceNotice {
  readonly gateway: string;
  readonly session: SessionId;
  readonly client: ClientId;
  readonly state?: PresenceState;
  readonly hello?: boolean;
}

/** Owner → gateways (G16): the head of a room, and how it stands when that changed. */
export interface ControlNotice {
  readonly head: number;
  readonly room?: Omit<RoomMessage, 'type' | 'head'>;
}

/** Events of a room with the seq of the first. */
export interface EventRange {
  readonly from: number;
  readonly events: readonly RoomEvent[];
}
