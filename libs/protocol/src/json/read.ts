import type { ClientId, RoomId, Seq, SessionId } from '@boardstream/kernel';
import { ProtocolError, within } from '../errors.ts';
import { isHex } from '../hex.ts';
import { asClientId, asRoomId, asSeq, asSessionId } from '../ids.ts';
import { wellFormed } from '../json-text.ts';
import { count } from '../numbers.ts';

/** A JSON object whose fields are still to be checked. */
export type Fields = Readonly<Record<string, unknown>>;
export type Read<T> = (value: unknown) => T;

function expected(what: string, value: unknown): never {
  const found =
    value === undefined
      ? 'nothing'
      : value === null
        ? 'null'
        : Array.isArray(value)
          ? 'a list'
          : `a value of type ${typeof value}`;
  throw new ProtocolError('malformed', `expected ${what}, found ${found}`);
}

export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected('an object', value);
  return value as Fields; // an object that is no list
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : expected('a list', value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? wellFormed(value) : expected('a string', value);
}

export function bool(value: unknown): boolean {
  return typeof value === 'boolean' ? value : expected('true or false', value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number') return expected('a number', value);
  if (!Number.isFinite(value)) throw new ProtocolError('malformed', `${String(value)} is not a finite number`);
  return value + 0;
}

export function integer(value: unknown): number {
  return count(number(value));
}

/** From 1 on. */
export function positive(value: unknown): number {
  const read = integer(value);
  if (read === 0) throw new ProtocolError('malformed', '0 is less than 1');
  return read;
}

/** 64 bits as 16 hex digits. */
export function nonce(value: unknown): string {
  const read = text(value);
  return isHex(read, 8) ? read : expected('16 lower-case hex digits', value);
}

export function strings(value: unknown): readonly string[] {
  return list(value).map((item, i) => within(i, text, item));
}

/** One of a closed set. */
export function oneOf<const T extends string>(names: readonly T[]): Read<T> {
  return (value) => {
    const found = names.find((name) => name === value);
    return found ?? expected(`one of ${names.join(', ')}`, value);
  };
}

/** A required field. */
export function need<T>(from: Fields, key: string, read: Read<T>): T {
  return within(key, read, from[key]);
}

/** An optional field; null says the same as absence, as in protobuf's JSON mapping. */
export function may<T>(from: Fields, key: string, read: Read<T>): T | undefined {
  const value = from[key];
  return value === undefined || value === null ? undefined : within(key, read, value);
}

/** A required list, each item read. */
export function needList<T>(from: Fields, key: string, read: Read<T>): readonly T[] {
  return within(key, (value) => list(value).map((item, i) => within(i, read, item)), from[key]);
}

/** As `needList`; absent: empty. */
export function mayList<T>(from: Fields, key: string, read: Read<T>): readonly T[] {
  return from[key] === undefined || from[key] === null ? [] : needList(from, key, read);
}

export const seqOf: Read<Seq> = (value) => asSeq(integer(value));
export const roomOf: Read<RoomId> = (value) => asRoomId(text(value));
export const clientOf: Read<ClientId> = (value) => asClientId(text(value));
export const sessionOf: Read<SessionId> = (value) => asSessionId(text(value));
