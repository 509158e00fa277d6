import type { boardstream as pb } from '#generated';
import { assertNever } from '@boardstream/kernel';
import { eachWithin, ProtocolError, within } from '../errors.ts';
import { asClientId, asSessionId } from '../ids.ts';
import type {
  ByeMessage,
  EventsMessage,
  PresenceUpdateMessage,
  RefusedMessage,
  ResyncMessage,
  ServerMessage,
  SnapshotMessage,
  WelcomeMessage,
} from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { BYE_CODES, REFUSAL_CODES, RESYNC_REASONS } from '../names.ts';
import { noMessage } from './client-messages.ts';
import {
  droppedFromProto,
  droppedToProto,
  roleFromProto,
  ROLE_OR_NONE,
  seqFromProto,
  timeFromProto,
} from './common.ts';
import { boardPropsFromProto, boardPropsToProto, identifiedFromProto, identifiedToProto } from './element.ts';
import { eventFromProto, eventToProto } from './event.ts';
import { presenceFromProto, presenceToProto } from './presence.ts';
import { roomFromProto, roomToProto } from './room-notice.ts';
import { nameOf, nonceFromProto, nonceToProto, positive, present, wideInteger } from './wire.ts';

export function serverToProto(message: ServerMessage): pb.v1.ServerMessage.$Properties {
  switch (message.type) {
    case 'welcome':
      return { welcome: { ...message, role: ROLE_OR_NONE.toProto(message.role) } };
    case 'snapshot':
      return { snapshot: snapshotToProto(message) };
    case 'events':
      return { events: { from: message.from, events: message.events.map(eventToProto) } };
    case 'saved':
      return { saved: message };
    case 'refused':
      return { refused: refusedToProto(message) };
    case 'presence':
      return {
        presence: {
          session: message.session,
          clientId: message.clientId,
          ...(message.state !== undefined && { state: presenceToProto(message.state) }),
        },
      };
    case 'role':
      return { role: { role: ROLE_OR_NONE.toProto(message.role) } };
    case 'room':
      return { room: { ...roomToProto(message), head: message.head } };
    case 'resync':
      return { resync: resyncToProto(message) };
    case 'bye':
      return { bye: message };
    case 'pong':
      return { pong: {} };
    default:
      return assertNever(message);
  }
}

/** @throws ProtocolError */
export function serverFromProto(message: pb.v1.ServerMessage.$Properties): ServerMessage {
  if (message.events != null) return eventsFromProto(message.events);
  if (message.presence != null) return presenceUpdateFromProto(message.presence);
  if (message.snapshot != null) return snapshotMessageFromProto(message.snapshot);
  if (message.saved != null) {
    return {
      type: 'saved',
      counter: within('counter', positive, message.saved.counter ?? 0),
      seq: within('seq', seqFromProto, message.saved.seq),
    };
  }
  if (message.refused != null) return refusedFromProto(message.refused);
  if (message.pong != null) return { type: 'pong' };
  if (message.welcome != null) return welcomeFromProto(message.welcome);
  if (message.role != null) return { type: 'role', role: within('role', roleFromProto, message.role.role) };
  if (message.room != null)
    return { type: 'room', ...roomFromProto(message.room), head: within('head', seqFromProto, message.room.head) };
  if (message.resync != null) return resyncFromProto(message.resync);
  if (message.bye != null) return byeFromProto(message.bye);
  throw noMessage(message);
}

function eventsFromProto(message: pb.v1.Events.$Properties): EventsMessage {
  return {
    type: 'events',
    from: within('from', seqFromProto, message.from),
    events: eachWithin('events', eventFromProto, message.events ?? []),
  };
}

function snapshotToProto(message: SnapshotMessage): pb.v1.Snapshot.$Properties {
  const out: pb.v1.Snapshot.$Properties = {
    seq: message.seq,
    part: message.part,
    parts: message.parts,
    elements: message.elements.map(identifiedToProto),
  };
  if (message.board !== undefined) out.board = boardPropsToProto(message.board);
  return out;
}

function snapshotMessageFromProto(message: pb.v1.Snapshot.$Properties): SnapshotMessage {
  const out: Mutable<SnapshotMessage> = {
    type: 'snapshot',
    seq: within('seq', seqFromProto, message.seq),
    part: within('part', positive, message.part ?? 0),
    parts: within('parts', positive, message.parts ?? 0),
    elements: eachWithin('elements', identifiedFromProto, message.elements ?? []),
  };
  if (message.board != null) out.board = within('board', boardPropsFromProto, message.board);
  return out;
}

function welcomeFromProto(message: pb.v1.Welcome.$Properties): WelcomeMessage {
  const limits = message.limits ?? {};
  const heartbeat = message.heartbeat ?? {};
  const opsPerSecond = limits.opsPerSecond ?? 0;
  if (!Number.isFinite(opsPerSecond))
    throw new ProtocolError('malformed', 'not a finite number', { path: 'limits.opsPerSecond' });
  return {
    type: 'welcome',
    protocol: within('protocol', positive, message.protocol ?? 0),
    session: within('session', asSessionId, message.session ?? ''),
    clientId: within('clientId', asClientId, message.clientId ?? ''),
    role: within('role', roleFromProto, message.role),
    seq: within('seq', seqFromProto, message.seq),
    limits: {
      messageBytes: wideInteger(limits.messageBytes ?? 0),
      opBytes: wideInteger(limits.opBytes ?? 0),
      opChanges: wideInteger(limits.opChanges ?? 0),
      points: wideInteger(limits.points ?? 0),
      textLength: wideInteger(limits.textLength ?? 0),
      elements: wideInteger(limits.elements ?? 0),
      roomBytes: wideInteger(limits.roomBytes ?? 0),
      opsPerSecond,
    },
    heartbeat: { intervalMs: heartbeat.intervalMs ?? 0, timeoutMs: heartbeat.timeoutMs ?? 0 },
    serverTime: within('serverTime', timeFromProto, message.serverTime),
  };
}

function refusedToProto(message: RefusedMessage): pb.v1.Refused.$Properties {
  const out: pb.v1.Refused.$Properties = { counter: message.counter, code: message.code, message: message.message };
  if (message.elements !== undefined) out.elements = message.elements.map(droppedToProto);
  if (message.retryAfterMs !== undefined) out.retryAfterMs = message.retryAfterMs;
  return out;
}

function refusedFromProto(message: pb.v1.Refused.$Properties): RefusedMessage {
  const out: Mutable<RefusedMessage> = {
    type: 'refused',
    counter: within('counter', wideInteger, message.counter ?? 0),
    code: within('code', (code) => nameOf(REFUSAL_CODES, code), message.code),
    message: message.message ?? '',
  };
  const elements = eachWithin('elements', droppedFromProto, message.elements ?? []);
  if (elements.length > 0) out.elements = elements;
  if (message.retryAfterMs != null) out.retryAfterMs = message.retryAfterMs;
  return out;
}

function presenceUpdateFromProto(message: pb.v1.PresenceUpdate.$Properties): PresenceUpdateMessage {
  const out: Mutable<PresenceUpdateMessage> = {
    type: 'presence',
    session: within('session', asSessionId, message.session ?? ''),
    clientId: within('clientId', asClientId, message.clientId ?? ''),
  };
  if (message.state != null) out.state = within('state', presenceFromProto, message.state);
  return out;
}

function resyncToProto(message: ResyncMessage): pb.v1.Resync.$Properties {
  const { seq, reason, own } = message;
  return own === undefined
    ? { seq, reason }
    : { seq, reason, own: { counter: own.counter, nonce: nonceToProto(own.nonce), seq: own.seq } };
}

function resyncFromProto(message: pb.v1.Resync.$Properties): ResyncMessage {
  const out: Mutable<ResyncMessage> = {
    type: 'resync',
    seq: within('seq', seqFromProto, message.seq),
    reason: within('reason', (reason) => nameOf(RESYNC_REASONS, reason), message.reason),
  };
  if (message.own != null) out.own = within('own', ownFromProto, message.own);
  return out;
}

function ownFromProto(message: pb.v1.OwnEntry.$Properties): NonNullable<ResyncMessage['own']> {
  return {
    counter: positive(message.counter ?? 0),
    nonce: nonceFromProto(present(message.nonce, 'nonce')),
    seq: seqFromProto(message.seq),
  };
}

function byeFromProto(message: pb.v1.Bye.$Properties): ByeMessage {
  const out: Mutable<ByeMessage> = {
    type: 'bye',
    code: within('code', (code) => nameOf(BYE_CODES, code), message.code),
    message: message.message ?? '',
  };
  if (message.retryAfterMs != null) out.retryAfterMs = message.retryAfterMs;
  return out;
}
