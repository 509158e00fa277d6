import { ROLES } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { ProtocolError } from '../errors.ts';
import type {
  ByeMessage,
  EventsMessage,
  PresenceUpdateMessage,
  RefusedMessage,
  ResyncMessage,
  RoomMessage,
  ServerMessage,
  SessionLimits,
  SnapshotMessage,
  WelcomeMessage,
} from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { BYE_CODES, REFUSAL_CODES, RESYNC_REASONS, ROOM_STATES } from '../names.ts';
import { boardPropsFromJson, identifiedFromJson } from './element.ts';
import { droppedFromJson, eventFromJson, eventToJson } from './event.ts';
import { presenceFromJson } from './presence.ts';
import {
  bool,
  clientOf,
  fields,
  integer,
  may,
  mayList,
  need,
  needList,
  nonce,
  number,
  oneOf,
  positive,
  seqOf,
  sessionOf,
  text,
  type Fields,
  type Read,
} from './read.ts';

/** The value that stands for a server's message in JSON. */
export function serverToJson(message: ServerMessage): unknown {
  switch (message.type) {
    case 'events':
      return { type: message.type, from: message.from, events: message.events.map(eventToJson) };
    case 'pong':
      return { type: message.plain === true ? 'PONG' : 'pong' };
    case 'welcome':
    case 'snapshot':
    case 'saved':
    case 'refused':
    case 'presence':
    case 'role':
    case 'room':
    case 'resync':
    case 'bye':
      return message;
    default:
      return assertNever(message);
  }
}

/** @throws ProtocolError */
export function serverFromJson(json: unknown): ServerMessage {
  const from = fields(json);
  const type = need(from, 'type', text);
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (read === undefined)
    throw new ProtocolError(
      'unknown-type',
      `a message of type ${JSON.stringify(type.slice(0, 40))}, which this version does not know`,
    );
  return read(from);
}

const READERS: Readonly<Record<string, (from: Fields) => ServerMessage>> = {
  welcome: welcomeFromJson,
  snapshot: snapshotFromJson,
  events: eventsFromJson,
  saved: (from) => ({ type: 'saved', counter: need(from, 'counter', positive), seq: need(from, 'seq', seqOf) }),
  refused: refusedFromJson,
  presence: presenceUpdateFromJson,
  role: (from) => ({ type: 'role', role: need(from, 'role', oneOf(ROLES)) }),
  room: roomFromJson,
  resync: resyncFromJson,
  bye: byeFromJson,
  pong: () => ({ type: 'pong' }),
  PONG: () => ({ type: 'pong', plain: true }),
};

function welcomeFromJson(from: Fields): WelcomeMessage {
  return {
    type: 'welcome',
    protocol: need(from, 'protocol', positive),
    session: need(from, 'session', sessionOf),
    clientId: need(from, 'clientId', clientOf),
    role: need(from, 'role', oneOf(ROLES)),
    seq: need(from, 'seq', seqOf),
    limits: need(from, 'limits', limitsFromJson),
    heartbeat: need(from, 'heartbeat', heartbeatFromJson),
    serverTime: need(from, 'serverTime', integer),
  };
}

const limitsFromJson: Read<SessionLimits> = (json) => {
  const from = fields(json);
  return {
    messageBytes: need(from, 'messageBytes', integer),
    opBytes: need(from, 'opBytes', integer),
    opChanges: need(from, 'opChanges', integer),
    points: need(from, 'points', integer),
    textLength: need(from, 'textLength', integer),
    elements: need(from, 'elements', integer),
    roomBytes: need(from, 'roomBytes', integer),
    opsPerSecond: need(from, 'opsPerSecond', number),
  };
};

const heartbeatFromJson: Read<WelcomeMessage['heartbeat']> = (json) => {
  const from = fields(json);
  return { intervalMs: need(from, 'intervalMs', integer), timeoutMs: need(from, 'timeoutMs', integer) };
};

function snapshotFromJson(from: Fields): SnapshotMessage {
  const out: Mutable<SnapshotMessage> = {
    type: 'snapshot',
    seq: need(from, 'seq', seqOf),
    part: need(from, 'part', positive),
    parts: need(from, 'parts', positive),
    elements: needList(from, 'elements', identifiedFromJson),
  };
  const board = may(from, 'board', boardPropsFromJson);
  if (board !== undefined) out.board = board;
  return out;
}

function eventsFromJson(from: Fields): EventsMessage {
  return { type: 'events', from: need(from, 'from', seqOf), events: needList(from, 'events', eventFromJson) };
}

function refusedFromJson(from: Fields): RefusedMessage {
  const out: Mutable<RefusedMessage> = {
    type: 'refused',
    counter: need(from, 'counter', integer),
    code: need(from, 'code', oneOf(REFUSAL_CODES)),
    message: need(from, 'message', text),
  };
  const elements = mayList(from, 'elements', droppedFromJson);
  if (elements.length > 0) out.elements = elements;
  const retryAfterMs = may(from, 'retryAfterMs', integer);
  if (retryAfterMs !== undefined) out.retryAfterMs = retryAfterMs;
  return out;
}

function presenceUpdateFromJson(from: Fields): PresenceUpdateMessage {
  const out: Mutable<PresenceUpdateMessage> = {
    type: 'presence',
    session: need(from, 'session', sessionOf),
    clientId: need(from, 'clientId', clientOf),
  };
  const state = may(from, 'state', presenceFromJson);
  if (state !== undefined) out.state = state;
  return out;
}

function roomFromJson(from: Fields): RoomMessage {
  const out: Mutable<RoomMessage> = {
    type: 'room',
    status: need(from, 'status', oneOf(ROOM_STATES)),
    writable: need(from, 'writable', bool),
    head: need(from, 'head', seqOf),
  };
  const reason = may(from, 'reason', text);
  if (reason !== undefined) out.reason = reason;
  return out;
}

function resyncFromJson(from: Fields): ResyncMessage {
  const out: Mutable<ResyncMessage> = {
    type: 'resync',
    seq: need(from, 'seq', seqOf),
    reason: need(from, 'reason', oneOf(RESYNC_REASONS)),
  };
  const own = may(from, 'own', ownFromJson);
  if (own !== undefined) out.own = own;
  return out;
}

const ownFromJson: Read<NonNullable<ResyncMessage['own']>> = (json) => {
  const from = fields(json);
  return { counter: need(from, 'counter', positive), nonce: need(from, 'nonce', nonce), seq: need(from, 'seq', seqOf) };
};

function byeFromJson(from: Fields): ByeMessage {
  const out: Mutable<ByeMessage> = {
    type: 'bye',
    code: need(from, 'code', oneOf(BYE_CODES)),
    message: need(from, 'message', text),
  };
  const retryAfterMs = may(from, 'retryAfterMs', integer);
  if (retryAfterMs !== undefined) out.retryAfterMs = retryAfterMs;
  return out;
}
