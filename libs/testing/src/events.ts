import { clientId, seq, type ClientId } from '@boardstream/kernel';
import type { EventBody, OpCommitted, RoomEvent } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';

/** A client id made from a short name: `testClient('ann')`. */
export function testClient(name = 'ann'): ClientId {
  return clientId(
    name
      .replace(/[^A-Za-z0-9_-]/g, '_')
      .padEnd(22, '0')
      .slice(0, 22),
  );
}

/** A nonce of 16 hex digits made from a number. */
export function testNonce(n: number): string {
  return n.toString(16).padStart(16, '0');
}

/** The wall clock of the first event of a built room, in ms; each later one is 1 ms on. */
export const FIRST_COMMITTED_AT = 1_700_000_000_000;

/** An event of a room at this seq. */
export function roomEvent(at: number, body: EventBody, more: Partial<Omit<RoomEvent, 'seq' | 'body'>> = {}): RoomEvent {
  return { seq: seq(at), committedAt: FIRST_COMMITTED_AT + at, ...more, body };
}

/** The first event of every room (seq 1). */
export function roomOpened(title?: string): RoomEvent {
  return roomEvent(1, { type: 'room-opened', settings: title === undefined ? {} : { title } });
}

/** An op committed at this seq, by `testClient()` with its counter one below the seq, unless `more` says otherwise. */
export function opCommitted(at: number, op: Operation, more: Partial<OpCommitted> = {}): RoomEvent {
  const client = more.opId?.client ?? testClient();
  const body: OpCommitted = {
    type: 'op-committed',
    opId: { client, counter: Math.max(1, at - 1) },
    nonce: testNonce(at),
    baseSeq: seq(at - 1),
    op,
    dropped: [],
    ...more,
  };
  return roomEvent(at, body, { author: { client } });
}
