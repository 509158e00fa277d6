import type { RoomId, Seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';

/** The op in flight, as brought forward to the record's base. */
export interface InFlightRecord {
  readonly counter: number;
  /** 16 lower-case hex digits */
  readonly nonce: string;
  readonly op: Operation;
}

/** All of a client's unsaved work in one room, at one base (M29). */
export interface PendingRecord {
  /** What the client is known by (P2). */
  readonly secret: string;
  /** The highest counter that was used so far. */
  readonly counter: number;
  /** The seq whose state the operations apply to, in order: in flight, then the queue. */
  readonly base: Seq;
  readonly inFlight?: InFlightRecord;
  readonly queue: readonly Operation[];
}

/** One client's place in a store; no other page holds it while it is open. */
export interface PendingSlot {
  /** The client's secret: the one of the record that was taken over, else the one that was given. */
  readonly secret: string;
  /** What an earlier page left here. */
  readonly record: PendingRecord | undefined;
  /** Whether what is saved survives the page. */
  readonly durable: boolean;
  /** Why it does not, when that comes as a surprise: storage that failed. */
  readonly problem?: Error;
  /**
   * Replaces the whole record in one step; undefined removes it. Resolves when that is as durable as the store can make
   * it. Calls take effect in the order in which they were made.
   */
  save(record: PendingRecord | undefined): Promise<void>;
  /** Whether this page holds the place still: it may not after it came back from the back/forward cache. */
  held(): Promise<boolean>;
  /** Gives the place up once what was saved is written, and keeps the record. */
  close(): Promise<void>;
}

/**
 * Keeps pending work across a reload (M29). `open` takes over a record that an earlier page left for the room and that
 * nobody holds; where there is none, or that is not wanted, it makes a place for a new client with the given secret. It
 * never lets two pages have one record. It rejects only when no place can be had at all.
 */
export interface PendingStore {
  open(room: RoomId, freshSecret: string, options: { readonly takeOver: boolean }): Promise<PendingSlot>;
}
