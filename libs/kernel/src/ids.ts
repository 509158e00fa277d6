import type { Brand } from './brand.ts';
import { InvalidIdError } from './invalid-id-error.ts';

/** `[A-Za-z0-9_-]{1,64}`: one subject token, one stream name part, one path part (P17). */
export type RoomId = Brand<string, 'RoomId'>;
/** base64url of the first bits of the SHA-256 of a client's secret: 22 characters (P2). */
export type ClientId = Brand<string, 'ClientId'>;
/** One connection of a client to a gateway; made by the gateway. */
export type SessionId = Brand<string, 'SessionId'>;
/** Position of an event in its room: 1, 2, 3 … (G1); 0 is "before the first event". */
export type Seq = Brand<number, 'Seq'>;

/** Names one operation of one client; the client's counter starts at 1 and rises (M18). */
export interface OpId {
  readonly client: ClientId;
  readonly counter: number;
}

const ROOM_ID = /^[A-Za-z0-9_-]{1,64}$/;
const CLIENT_ID = /^[A-Za-z0-9_-]{22}$/;
const SESSION_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** @throws InvalidIdError when the text is not a room id (P17). */
export function roomId(text: string): RoomId {
  if (!ROOM_ID.test(text)) throw new InvalidIdError('room id', text, '1 to 64 of A-Z a-z 0-9 _ -');
  return text as RoomId; // checked on the line above
}

/** @throws InvalidIdError when the text is not a client id (P2). */
export function clientId(text: string): ClientId {
  if (!CLIENT_ID.test(text)) throw new InvalidIdError('client id', text, '22 base64url characters');
  return text as ClientId; // checked on the line above
}

/** @throws InvalidIdError when the text is not a session id. */
export function sessionId(text: string): SessionId {
  if (!SESSION_ID.test(text)) throw new InvalidIdError('session id', text, '1 to 64 of A-Z a-z 0-9 _ -');
  return text as SessionId; // checked on the line above
}

/** @throws InvalidIdError when the number is not an integer from 0 to 2^53 − 1. */
export function seq(value: number): Seq {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new InvalidIdError('seq', String(value), 'an integer from 0 to 2^53 - 1');
  }
  return value as Seq; // checked on the line above
}
