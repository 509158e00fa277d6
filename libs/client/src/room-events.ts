import type { ClientId, OpId, Seq, SessionId } from '@boardstream/kernel';
import type { DropReason, RefusalCode, Role } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';
import type { PresenceState, RoomMessage, SessionLimits } from '@boardstream/protocol';
import type { ConnectionState, SaveStatus } from './connection-state.ts';

/**
 * Why the shown board changed. `local`: a `submit`, whose caller shows it already. `undo`: an undo or redo. `remote`:
 * somebody else, or the server took something back. `reset`: the state was loaded anew.
 */
export type ChangeOrigin = 'local' | 'undo' | 'remote' | 'reset';

export interface BoardChanged {
  /** Ids of the elements that may look different now; '' names the board's own properties. */
  readonly touched: ReadonlySet<string>;
  readonly origin: ChangeOrigin;
}

/** Why own changes of an element will not be saved: left out of a committed op, or the whole op was refused. */
export type LossReason = DropReason | RefusalCode;

export interface LostElement {
  readonly id: string;
  readonly reason: LossReason;
}

/** Own changes that the shown board has lost (M27). Without `opId`: changes that had not been sent yet. */
export interface LostWork {
  readonly opId?: OpId;
  readonly elements: readonly LostElement[];
}

/** A loss that was reported and did not come true: another copy of the op was committed (M27). */
export interface RecoveredWork {
  readonly opId: OpId;
  readonly elements: readonly string[];
  /** True: their changes had been handed over as `conflicts` of this op, and are saved after all (M30). */
  readonly handedOver?: true;
}

/**
 * Own operations that could not be carried on by themselves (M29, M30); nothing of them is shown or sent any more.
 * `stale-record`: the stored record was older than what its client had done. `truncated`: the log no longer has the
 * events between. `lock-lost`: another page took the client over. The application decides what to do with them.
 */
export interface Conflicts {
  /** The op that they were taken out of, which goes on without them (M30); absent for what was never sent. */
  readonly opId?: OpId;
  readonly reason: 'stale-record' | 'truncated' | 'lock-lost';
  readonly ops: readonly Operation[];
}

/** One other session in the room (F15). */
export interface Peer {
  readonly session: SessionId;
  readonly clientId: ClientId;
  readonly state: PresenceState;
  /** ms since 1970, by this machine's clock */
  readonly lastSeen: number;
}

/** How the room stands, as last told by the server. */
export interface RoomInfo {
  readonly status: RoomMessage['status'];
  /** Whether the server takes operations now; when not, `reason` says why, and what is pending is kept. */
  readonly writable: boolean;
  readonly reason?: string;
  readonly head: Seq;
  readonly limits?: SessionLimits;
}

/** What a `RoomClient` tells, by name. */
export interface RoomClientEvents {
  /** The shown board changed. Fires after it did, once per submit and once per delivered batch of events. */
  readonly change: BoardChanged;
  readonly connection: ConnectionState;
  readonly save: SaveStatus;
  readonly peers: ReadonlyMap<SessionId, Peer>;
  readonly lost: LostWork;
  readonly recovered: RecoveredWork;
  readonly conflicts: Conflicts;
  readonly role: Role;
  readonly room: RoomInfo;
  /** Something failed that has no caller to tell: storage, a message that could not be read. The client goes on. */
  readonly error: Error;
}
