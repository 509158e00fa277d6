import { eventFromJson } from '@boardstream/protocol';
import type {
  DeadLetterAnswer,
  DeadLetterEntry,
  DeadLetterPage,
  QuarantinePage,
  RoomEntry,
  RoomEventsPage,
  RoomHead,
  RoomPage,
  RoomQuarantine,
  StateMoment,
  VerifyReport,
} from './api-types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Thrown by the readers; whoever asked says what was asked for. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

const ROOM_STATUSES: readonly RoomEntry['status'][] = ['open', 'archived', 'quarantined', 'erased'];
const QUARANTINE_CAUSES: readonly RoomQuarantine['cause'][] = ['unfoldable', 'kills-process'];
const DEAD_LETTER_CAUSES: readonly DeadLetterEntry['cause'][] = ['undecodable', 'kills-process'];

export function readRoom(json: unknown): RoomEntry {
  const fields = record(json);
  return {
    room: text(fields, 'room'),
    status: word(fields, 'status', ROOM_STATUSES),
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

export function readQuarantine(json: unknown): RoomQuarantine {
  const fields = record(json);
  return {
    room: text(fields, 'room'),
    cause: word(fields, 'cause', QUARANTINE_CAUSES),
    reason: text(fields, 'reason'),
    by: text(fields, 'by'),
    at: count(fields, 'at'),
  };
}

export function readQuarantinePage(json: unknown): QuarantinePage {
  const fields = record(json);
  const quarantines = list(fields, 'quarantines').map(readQuarantine);
  return fields['next'] === undefined ? { quarantines } : { quarantines, next: text(fields, 'next') };
}

function readDeadLetterEntry(json: unknown): DeadLetterEntry {
  const fields = record(json);
  return {
    id: count(fields, 'id'),
    room: text(fields, 'room'),
    partition: count(fields, 'partition'),
    position: count(fields, 'position'),
    incarnation: text(fields, 'incarnation'),
    cause: word(fields, 'cause', DEAD_LETTER_CAUSES),
    reason: text(fields, 'reason'),
    by: text(fields, 'by'),
    at: count(fields, 'at'),
    bytes: count(fields, 'bytes'),
  };
}

export function readDeadLetter(json: unknown): DeadLetterAnswer {
  const data = Uint8Array.from(atob(text(record(json), 'data')), (character) => character.charCodeAt(0));
  return { ...readDeadLetterEntry(json), data };
}

export function readDeadLetterPage(json: unknown): DeadLetterPage {
  const fields = record(json);
  const deadLetters = list(fields, 'deadLetters').map(readDeadLetterEntry);
  return fields['next'] === undefined ? { deadLetters } : { deadLetters, next: count(fields, 'next') };
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

function word<const T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  const found = words.find((known) => known === fields[name]);
  if (found === undefined) throw new UnreadableError(`${name} is none of ${words.join(', ')}`);
  return found;
}

function count(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new UnreadableError(`${name} is not a number`);
  return value;
}
