import { eventFromJson } from '@boardstream/protocol';
import type { RoomEntry, RoomEventsPage, RoomHead, RoomPage, StateMoment, VerifyReport } from './api-types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Thrown by the readers; whoever asked says what was asked for. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

const ROOM_STATUSES: readonly RoomEntry['status'][] = ['open', 'archived', 'quarantined', 'erased'];

export function readRoom(json: unknown): RoomEntry {
  const fields = record(json);
  const status = ROOM_STATUSES.find((known) => known === fields['status']);
  if (status === undefined) throw new UnreadableError('status is not one of a room');
  return {
    room: text(fields, 'room'),
    status,
    seq: count(fields, 'seq'),
    createdAt: count(fields, 'createdAt'),
    updatedAt: count(fields, 'updatedAt'),
    ...(fields['title'] === undefined ? {} : { title: text(fields, 'title') }),
  };
}

export function readRoomPage(json: unknown): RoomPage {
  const fields = record(json);
  const rooms = list(fields, 'rooms').map(readRoom);
  return fields['next'] === undefined ? { rooms } : { rooms, next: text(fields, 'next') };
}

export function readEventsPage(json: unknown): RoomEventsPage {
  const fields = record(json);
  return {
    from: count(fields, 'from'),
    events: list(fields, 'events').map((event) => eventFromJson(event)),
    head: count(fields, 'head'),
  };
}

export function readHead(json: unknown): RoomHead {
  const fields = record(json);
  return {
    seq: count(fields, 'seq'),
    ...(fields['committedAt'] === undefined ? {} : { committedAt: count(fields, 'committedAt') }),
  };
}

export function readVerifyReport(json: unknown): VerifyReport {
  const fields = record(json);
  return {
    room: text(fields, 'room'),
    ok: fields['ok'] === true,
    seq: count(fields, 'events'),
    hashesChecked: count(fields, 'hashesChecked'),
    snapshotsChecked: count(fields, 'snapshotsChecked'),
    problems: list(fields, 'problems').map(String),
    ...(fields['hash'] === undefined ? {} : { hash: text(fields, 'hash') }),
  };
}

/** What the headers of an answer about a state say. */
export function readStateMoment(headers: Headers): StateMoment {
  const seq = Number(headers.get('x-boardstream-seq') ?? Number.NaN);
  if (!Number.isSafeInteger(seq)) throw new UnreadableError('the header x-boardstream-seq holds no seq');
  const hash = headers.get('x-boardstream-hash');
  const final = headers.get('x-boardstream-final') === 'true';
  return hash === null ? { seq, final } : { seq, final, hash };
}

function record(json: unknown): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new UnreadableError('not an object');
  return json as Fields; // an object, by the line above
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new UnreadableError(`${name} is not a list`);
  return value;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new UnreadableError(`${name} is not a text`);
  return value;
}

function count(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new UnreadableError(`${name} is not a number`);
  return value;
}
