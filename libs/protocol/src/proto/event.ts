import { boardstream as pb } from '#generated';
import type { Author, EventBody, OpCommitted, RoomEvent, StateLoaded } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { eachWithin, ProtocolError, UnknownEventError, within } from '../errors.ts';
import { EVENT_CATALOGUE, writtenVersion, type EventCatalogue } from '../event-catalogue.ts';
import type { BodyName } from '../event-types.ts';
import type { Mutable } from '../mutable.ts';
import { upcast } from '../upcast.ts';
import {
  archiveCauseFromProto,
  archiveCauseToProto,
  authorFromProto,
  authorToProto,
  droppedFromProto,
  droppedToProto,
  hashFromProto,
  hashToProto,
  LOAD_CAUSES,
  opIdFromProto,
  opIdToProto,
  parentFromProto,
  ROLE_OR_NONE,
  seqFromProto,
  settingsFromProto,
  timeFromProto,
  vectorEntryFromProto,
  vectorEntryToProto,
} from './common.ts';
import { boardPropsFromProto, boardPropsToProto, identifiedFromProto, identifiedToProto } from './element.ts';
import { operationFromProto, operationToProto } from './operation.ts';

import {
  decodeMessage,
  encodeMessage,
  nonceFromProto,
  nonceToProto,
  positive,
  present,
  unknownFields,
} from './wire.ts';

type Properties = pb.v1.Event.$Properties;

/** The bytes of an event: what the log keeps, and what every binary frame and file carries of it. */
export function encodeEvent(event: RoomEvent): Uint8Array {
  return encodeMessage(pb.v1.Event, eventToProto(event));
}

/**
 * The event in today's version (M33).
 * @throws ProtocolError; `UnknownEventError`, `UnknownChangeError` for what a newer version wrote.
 */
export function decodeEvent(bytes: Uint8Array): RoomEvent {
  return decodeEventBy(EVENT_CATALOGUE, bytes);
}

/** The same by another catalogue than this version's. Only for this package. */
export function decodeEventBy(catalogue: EventCatalogue, bytes: Uint8Array): RoomEvent {
  return readEvent(decodeMessage(pb.v1.Event, bytes), catalogue);
}

export function eventToProto(event: RoomEvent): Properties {
  const { seq, committedAt, author, body, hash } = event;
  const out: Properties = { seq, committedAt, version: writtenVersion(event) };
  if (author !== undefined) out.author = authorToProto(author);
  if (hash !== undefined) out.hash = hashToProto(hash);
  setBody(out, body, author);
  return out;
}

export function eventFromProto(message: Properties): RoomEvent {
  return readEvent(message, EVENT_CATALOGUE);
}

function readEvent(message: Properties, catalogue: EventCatalogue): RoomEvent {
  const seq = within('seq', seqFromProto, message.seq);
  const committedAt = within('committedAt', timeFromProto, message.committedAt);
  const author = message.author != null ? within('author', authorFromProto, message.author) : undefined;
  const out: Mutable<RoomEvent> = { seq, committedAt, body: bodyFromProto(message, author, catalogue) };
  if (author !== undefined) out.author = author;
  if (message.hash != null) out.hash = within('hash', hashFromProto, message.hash);
  return out;
}

function setBody(out: Properties, body: EventBody, author: Author | undefined): void {
  switch (body.type) {
    case 'room-opened':
      out.roomOpened = { settings: body.settings, ...(body.parent !== undefined && { parent: body.parent }) };
      return;
    case 'op-committed':
      out.opCommitted = opCommittedToProto(body, author);
      return;
    case 'elements-purged':
      out.elementsPurged = { ids: [...body.ids] };
      return;
    case 'version-named':
      out.versionNamed = { name: body.name, at: body.at };
      return;
    case 'access-changed':
      out.accessChanged = { subject: body.subject, role: ROLE_OR_NONE.toProto(body.role) };
      return;
    case 'state-loaded':
      out.stateLoaded = stateLoadedToProto(body);
      return;
    case 'room-archived':
      out.roomArchived = { cause: archiveCauseToProto(body.cause) };
      return;
    case 'room-reopened':
      out.roomReopened = {};
      return;
    default:
      assertNever(body);
  }
}

/** Fields of `Event` that hold bodies, known or not (events.proto). */
const FIRST_BODY = 10;
const LAST_BODY = 63;

function bodyFromProto(message: Properties, author: Author | undefined, catalogue: EventCatalogue): EventBody {
  const version = within('version', positive, message.version ?? 0);
  const read = <Body extends object>(name: BodyName, body: Body, decode: (body: Body) => EventBody): EventBody =>
    within(name, decode, upcast('proto', name, version, body, catalogue));
  if (message.opCommitted != null)
    return read('opCommitted', message.opCommitted, (body) => opCommittedFromProto(body, author));
  if (message.roomOpened != null) return read('roomOpened', message.roomOpened, roomOpenedFromProto);
  if (message.elementsPurged != null)
    return read('elementsPurged', message.elementsPurged, (body) => ({ type: 'elements-purged', ids: body.ids ?? [] }));
  if (message.versionNamed != null) {
    return read('versionNamed', message.versionNamed, (body) => ({
      type: 'version-named',
      name: body.name ?? '',
      at: seqFromProto(body.at),
    }));
  }
  if (message.accessChanged != null) {
    return read('accessChanged', message.accessChanged, (body) => ({
      type: 'access-changed',
      subject: body.subject ?? '',
      role: ROLE_OR_NONE.fromProto(body.role ?? 0),
    }));
  }
  if (message.stateLoaded != null) return read('stateLoaded', message.stateLoaded, stateLoadedFromProto);
  if (message.roomArchived != null) return read('roomArchived', message.roomArchived, roomArchivedFromProto);
  if (message.roomReopened != null)
    return read('roomReopened', message.roomReopened, () => ({ type: 'room-reopened' }));
  const unknown = unknownFields(message).find((field) => field >= FIRST_BODY && field <= LAST_BODY);
  if (unknown !== undefined) throw new UnknownEventError(`number ${String(unknown)}`);
  throw new ProtocolError('malformed', 'an event without a body');
}

function roomOpenedFromProto(message: pb.v1.RoomOpened.$Properties): EventBody {
  const settings = settingsFromProto(message.settings);
  return message.parent == null
    ? { type: 'room-opened', settings }
    : { type: 'room-opened', settings, parent: within('parent', parentFromProto, message.parent) };
}

function roomArchivedFromProto(message: pb.v1.RoomArchived.$Properties): EventBody {
  const cause = archiveCauseFromProto(message.cause);
  return cause === undefined ? { type: 'room-archived' } : { type: 'room-archived', cause };
}

function opCommittedToProto(body: OpCommitted, author: Author | undefined): pb.v1.OpCommitted.$Properties {
  const out: pb.v1.OpCommitted.$Properties = {
    opId: opIdToProto(body.opId, author),
    nonce: nonceToProto(body.nonce),
    baseSeq: body.baseSeq,
    op: operationToProto(body.op),
  };
  if (body.clientTime !== undefined) out.clientTime = body.clientTime;
  if (body.dropped.length > 0) out.dropped = body.dropped.map(droppedToProto);
  if (body.restoredFrom !== undefined) out.restoredFrom = body.restoredFrom;
  return out;
}

function opCommittedFromProto(message: pb.v1.OpCommitted.$Properties, author: Author | undefined): OpCommitted {
  const opId = present(message.opId, 'opId');
  const out: Mutable<OpCommitted> = {
    type: 'op-committed',
    opId: within('opId', (id) => opIdFromProto(id, author), opId),
    nonce: within('nonce', nonceFromProto, present(message.nonce, 'nonce')),
    baseSeq: within('baseSeq', seqFromProto, message.baseSeq),
    op: within('op', operationFromProto, message.op ?? {}),
    dropped: eachWithin('dropped', droppedFromProto, message.dropped ?? []),
  };
  if (message.clientTime != null) out.clientTime = within('clientTime', timeFromProto, message.clientTime);
  if (message.restoredFrom != null) out.restoredFrom = within('restoredFrom', seqFromProto, message.restoredFrom);
  return out;
}

function stateLoadedToProto(body: StateLoaded): pb.v1.StateLoaded.$Properties {
  const out: pb.v1.StateLoaded.$Properties = {
    cause: LOAD_CAUSES.toProto(body.cause),
    loadId: body.loadId,
    part: body.part,
    parts: body.parts,
    elements: body.elements.map(identifiedToProto),
  };
  if (body.board !== undefined) out.board = boardPropsToProto(body.board);
  if (body.vector !== undefined) out.vector = { entries: body.vector.map(vectorEntryToProto) };
  return out;
}

function stateLoadedFromProto(message: pb.v1.StateLoaded.$Properties): StateLoaded {
  const out: Mutable<StateLoaded> = {
    type: 'state-loaded',
    cause: within('cause', (cause) => LOAD_CAUSES.fromProto(cause), message.cause ?? 0),
    loadId: message.loadId ?? '',
    part: within('part', positive, message.part ?? 0),
    parts: within('parts', positive, message.parts ?? 0),
    elements: eachWithin('elements', identifiedFromProto, message.elements ?? []),
  };
  if (message.board != null) out.board = within('board', boardPropsFromProto, message.board);
  if (message.vector != null) out.vector = eachWithin('vector', vectorEntryFromProto, message.vector.entries ?? []);
  return out;
}
