import {
  DROP_REASONS,
  ROLES,
  type Author,
  type Dropped,
  type EventBody,
  type RoomEvent,
  type RoomParent,
  type RoomSettings,
  type StateHash,
  type VectorEntry,
} from '@boardstream/board';
import type { OpId } from '@boardstream/kernel';
import type { JsonObject } from '@boardstream/ot';
import { ProtocolError, UnknownEventError, within } from '../errors.ts';
import { EVENT_CATALOGUE, writtenVersion, type EventCatalogue } from '../event-catalogue.ts';
import { BODY_NAMES, type BodyName } from '../event-types.ts';
import { isHex } from '../hex.ts';
import type { Mutable } from '../mutable.ts';
import { upcast } from '../upcast.ts';
import { boardPropsFromJson, identifiedFromJson } from './element.ts';
import { operationFromJson, operationToJson } from './operation.ts';
import {
  clientOf,
  fields,
  integer,
  may,
  mayList,
  need,
  needList,
  nonce,
  oneOf,
  positive,
  roomOf,
  seqOf,
  sessionOf,
  strings,
  text,
  type Fields,
  type Read,
} from './read.ts';

/** An event as JSON: its envelope, and the body under its name: `{"seq":1,…,"roomOpened":{…}}`. */
export function eventToJson(event: RoomEvent): JsonObject {
  const { seq, committedAt, author, body, hash } = event;
  const name = BODY_NAMES[body.type];
  const out: Record<string, unknown> = { seq, committedAt, version: writtenVersion(event) };
  if (author !== undefined) out['author'] = author;
  if (hash !== undefined) out['hash'] = hash;
  out[name] = bodyToJson(body);
  return out as JsonObject; // domain types are plain data
}

function bodyToJson(body: EventBody): unknown {
  if (body.type !== 'op-committed') {
    const { type: _, ...rest } = body;
    return rest;
  }
  const { type: _, op, dropped, ...rest } = body;
  return { ...rest, op: operationToJson(op), ...(dropped.length > 0 && { dropped }) };
}

/**
 * The event that JSON stands for, in today's version (M33): an older server may have written it.
 * @throws ProtocolError; `UnknownEventError` when its type is not known or its version newer.
 */
export function eventFromJson(json: unknown): RoomEvent {
  return eventFromJsonBy(EVENT_CATALOGUE, json);
}

/** The same by another catalogue than this version's. Only for this package. */
export function eventFromJsonBy(catalogue: EventCatalogue, json: unknown): RoomEvent {
  const from = fields(json);
  const out: Mutable<RoomEvent> = {
    seq: need(from, 'seq', seqOf),
    committedAt: need(from, 'committedAt', integer),
    body: bodyFromJson(from, catalogue),
  };
  const author = may(from, 'author', authorFromJson);
  if (author !== undefined) out.author = author;
  const hash = may(from, 'hash', hashFromJson);
  if (hash !== undefined) out.hash = hash;
  return out;
}

const ENVELOPE = new Set(['seq', 'committedAt', 'version', 'author', 'hash']);

function bodyFromJson(from: Fields, catalogue: EventCatalogue): EventBody {
  const version = need(from, 'version', positive);
  const name = Object.keys(from).find((key) => Object.hasOwn(BODIES, key));
  if (name === undefined) {
    const other = Object.keys(from).find((key) => !ENVELOPE.has(key));
    if (other === undefined) throw new ProtocolError('malformed', 'an event without a body');
    throw new UnknownEventError(JSON.stringify(other.slice(0, 40)));
  }
  const known = name as BodyName; // BODIES has it
  const body = upcast('json', known, version, need(from, known, fields), catalogue);
  return within<unknown, EventBody>(known, BODIES[known], body);
}

const opIdFromJson: Read<OpId> = (json) => {
  const from = fields(json);
  return { client: need(from, 'client', clientOf), counter: need(from, 'counter', positive) };
};

export const droppedFromJson: Read<Dropped> = (json) => {
  const from = fields(json);
  return { id: need(from, 'id', text), reason: need(from, 'reason', oneOf(DROP_REASONS)) };
};

const authorFromJson: Read<Author> = (json) => {
  const from = fields(json);
  const out: Mutable<Author> = { client: need(from, 'client', clientOf) };
  const session = may(from, 'session', sessionOf);
  if (session !== undefined) out.session = session;
  const subject = may(from, 'subject', text);
  if (subject !== undefined) out.subject = subject;
  return out;
};

export const hashFromJson: Read<StateHash> = (json) => {
  const from = fields(json);
  return { version: need(from, 'version', positive), value: need(from, 'value', hashValue) };
};

const hashValue: Read<string> = (value) => {
  const read = text(value);
  if (!isHex(read, 16)) throw new ProtocolError('malformed', 'expected 32 lower-case hex digits');
  return read;
};

export const settingsFromJson: Read<RoomSettings> = (json) => {
  const title = may(fields(json), 'title', text);
  return title === undefined ? {} : { title };
};

export const parentFromJson: Read<RoomParent> = (json) => {
  const from = fields(json);
  return { room: need(from, 'room', roomOf), seq: need(from, 'seq', seqOf) };
};

export const vectorEntryFromJson: Read<VectorEntry> = (json) => {
  const from = fields(json);
  return {
    client: need(from, 'client', clientOf),
    counter: need(from, 'counter', positive),
    nonce: need(from, 'nonce', nonce),
    seq: need(from, 'seq', seqOf),
  };
};

type BodyOf<Name extends BodyName> = Extract<
  EventBody,
  { type: { [T in keyof typeof BODY_NAMES]: (typeof BODY_NAMES)[T] extends Name ? T : never }[keyof typeof BODY_NAMES] }
>;

const BODIES: { readonly [Name in BodyName]: Read<BodyOf<Name>> } = {
  roomOpened: (json) => {
    const from = fields(json);
    const settings = need(from, 'settings', settingsFromJson);
    const parent = may(from, 'parent', parentFromJson);
    return { type: 'room-opened', settings, ...(parent !== undefined && { parent }) };
  },
  opCommitted: (json) => {
    const from = fields(json);
    const clientTime = may(from, 'clientTime', integer);
    const restoredFrom = may(from, 'restoredFrom', seqOf);
    return {
      type: 'op-committed',
      opId: need(from, 'opId', opIdFromJson),
      nonce: need(from, 'nonce', nonce),
      baseSeq: need(from, 'baseSeq', seqOf),
      op: need(from, 'op', operationFromJson),
      dropped: mayList(from, 'dropped', droppedFromJson),
      ...(clientTime !== undefined && { clientTime }),
      ...(restoredFrom !== undefined && { restoredFrom }),
    };
  },
  elementsPurged: (json) => ({ type: 'elements-purged', ids: need(fields(json), 'ids', strings) }),
  versionNamed: (json) => ({
    type: 'version-named',
    name: need(fields(json), 'name', text),
    at: need(fields(json), 'at', seqOf),
  }),
  accessChanged: (json) => ({
    type: 'access-changed',
    subject: need(fields(json), 'subject', text),
    role: need(fields(json), 'role', oneOf([...ROLES, 'none'])),
  }),
  stateLoaded: (json) => {
    const from = fields(json);
    const board = may(from, 'board', boardPropsFromJson);
    const vector = from['vector'] === undefined ? undefined : needList(from, 'vector', vectorEntryFromJson);
    return {
      type: 'state-loaded',
      cause: need(from, 'cause', oneOf(['fork', 'import', 'checkpoint'])),
      loadId: need(from, 'loadId', text),
      part: need(from, 'part', positive),
      parts: need(from, 'parts', positive),
      elements: needList(from, 'elements', identifiedFromJson),
      ...(board !== undefined && { board }),
      ...(vector !== undefined && { vector }),
    };
  },
  roomArchived: (json) => {
    const cause = may(fields(json), 'cause', oneOf(['load-failed']));
    return { type: 'room-archived', ...(cause !== undefined && { cause }) };
  },
  roomReopened: (json) => {
    fields(json);
    return { type: 'room-reopened' };
  },
};
