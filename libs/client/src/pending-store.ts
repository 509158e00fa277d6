import type { ClientId, RoomId, Seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';

/** A secret and the client id that the server derives from it (P2). */
export interface ClientIdentity {
  readonly secret: string;
  readonly clientId: ClientId;
}

/** The op in flight, as brought forward to the record's base. */
export interface InFlightRecord {
  readonly counter: number;
  /** 16 lower-case hex digits */
  readonly nonce: string;
  readonly op: Operation;
}

/** All of a client's unsaved work in one room, at one base (M29). */
export interface PendingRecord {
  readonly secret: string;
  /** The highest counter that was used so far. */
  readonly counter: number;
  /** The seq whose state the operations apply to, in order: in flight, then the queue. */
  readonly base: Seq;
  readonly inFlight?: InFlightRecord;
  readonly queue: readonly Operation[];
}

/**
 * One client's place in a store, held by nobody else while it is open.
 * `save` replaces the whole record in one step and resolves when it is as durable as the store can make it; calls take
 * effect in the order in which they were made. `clear` removes the record: nothing is pending. `held` says whether this
 * page still holds the place (it may not after it comes back from the back/forward cache). `close` gives the place up
 * and keeps the record.
 */
export interface PendingSlot {
  readonly identity: ClientIdentity;
  /** What an earlier page left here. */
  readonly record: PendingRecord | undefined;
  /** Whether what is saved survives the page. */
  readonly durable: boolean;
  save(record: PendingRecord): Promise<void>;
  clear(): Promise<void>;
  held(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Keeps pending work across a reload (M29). `open` takes over a record that an earlier page left for the room, when
 * nobody else holds it; otherwise it makes a place for the given new identity. Records are never shared by two pages.
 */
export interface PendingStore {
  open(room: RoomId, fresh: ClientIdentity): Promise<PendingSlot>;
}
