import { boardstream as pb } from '#generated';
import type { Refusal } from '@boardstream/board';
import type {
  ControlNotice,
  LiveEvents,
  PresenceNotice,
  Replies,
  ReplyOutcome,
  Submission,
} from '../broker-messages.ts';
import { assertNever } from '@boardstream/kernel';
import { eachWithin, ProtocolError, within } from '../errors.ts';
import { asClientId, asRoomId, asSessionId } from '../ids.ts';
import type { Mutable } from '../mutable.ts';
import { REFUSAL_CODES } from '../names.ts';
import {
  authorFromProto,
  authorToProto,
  droppedFromProto,
  droppedToProto,
  roleFromProto,
  ROLE_OR_NONE,
  seqFromProto,
} from './common.ts';
import { commandFromProto, commandToProto } from './commands.ts';
import { presenceFromProto, presenceToProto } from './presence.ts';
import { roomFromProto, roomToProto } from './room-notice.ts';
import { decodeMessage, encodeMessage, nameOf, present, wideInteger } from './wire.ts';

// Messages between gateways and sequencers: protobuf only. Decoders throw `ProtocolError`.

export function encodeSubmission(submission: Submission): Uint8Array {
  return encodeMessage(pb.v1.Submission, {
    room: submission.room,
    id: submission.id,
    gateway: submission.gateway,
    author: authorToProto(submission.author),
    role: ROLE_OR_NONE.toProto(submission.role),
    command: commandToProto(submission.command, submission.author),
  });
}

export function decodeSubmission(bytes: Uint8Array): Submission {
  const message = decodeMessage(pb.v1.Submission, bytes);
  const author = within('author', authorFromProto, present(message.author, 'author'));
  return {
    room: within('room', asRoomId, message.room),
    id: within('id', wideInteger, message.id),
    gateway: message.gateway,
    author,
    role: within('role', roleFromProto, message.role),
    command: within('command', (command) => commandFromProto(command, author), present(message.command, 'command')),
  };
}

export function encodeReplies(replies: Replies): Uint8Array {
  return encodeMessage(pb.v1.Replies, {
    replies: replies.replies.map(({ id, outcome }) => ({ id, ...outcomeToProto(outcome) })),
  });
}

export function decodeReplies(bytes: Uint8Array): Replies {
  return { replies: eachWithin('replies', replyFromProto, decodeMessage(pb.v1.Replies, bytes).replies) };
}

function outcomeToProto(outcome: ReplyOutcome): pb.v1.Reply.$Properties {
  switch (outcome.type) {
    case 'committed':
      return { committed: outcome.seq };
    case 'duplicate':
      return { duplicate: outcome.seq };
    case 'refused':
      return { refused: refusalToProto(outcome.refusal) };
    default:
      return assertNever(outcome);
  }
}

function replyFromProto(message: pb.v1.Reply.$Properties): Replies['replies'][number] {
  return { id: within('id', wideInteger, message.id ?? 0), outcome: outcomeFromProto(message) };
}

function outcomeFromProto(message: pb.v1.Reply.$Properties): ReplyOutcome {
  if (message.committed != null)
    return { type: 'committed', seq: within('committed', seqFromProto, message.committed) };
  if (message.duplicate != null)
    return { type: 'duplicate', seq: within('duplicate', seqFromProto, message.duplicate) };
  if (message.refused != null)
    return { type: 'refused', refusal: within('refused', refusalFromProto, message.refused) };
  throw new ProtocolError('unknown-type', 'an outcome that this version does not know');
}

function refusalToProto(refusal: Refusal): pb.v1.Refusal.$Properties {
  const out: pb.v1.Refusal.$Properties = { code: refusal.code, message: refusal.message };
  if (refusal.elements !== undefined) out.elements = refusal.elements.map(droppedToProto);
  if (refusal.retryAfterMs !== undefined) out.retryAfterMs = refusal.retryAfterMs;
  return out;
}

function refusalFromProto(message: pb.v1.Refusal.$Properties): Refusal {
  const out: Mutable<Refusal> = {
    code: within('code', (code) => nameOf(REFUSAL_CODES, code), message.code),
    message: message.message ?? '',
  };
  const elements = eachWithin('elements', droppedFromProto, message.elements ?? []);
  if (elements.length > 0) out.elements = elements;
  if (message.retryAfterMs != null) out.retryAfterMs = message.retryAfterMs;
  return out;
}

export function encodeLiveEvents(live: LiveEvents): Uint8Array {
  return encodeMessage(pb.v1.LiveEvents, { from: live.from, events: [...live.events] });
}

/** The events stay as they are: encoded, and views on `bytes`. */
export function decodeLiveEvents(bytes: Uint8Array): LiveEvents {
  const message = decodeMessage(pb.v1.LiveEvents, bytes);
  return { from: within('from', seqFromProto, message.from), events: message.events };
}

export function encodePresenceNotice(notice: PresenceNotice): Uint8Array {
  const { state, ...rest } = notice;
  return encodeMessage(pb.v1.PresenceNotice, state === undefined ? rest : { ...rest, state: presenceToProto(state) });
}

export function decodePresenceNotice(bytes: Uint8Array): PresenceNotice {
  const message = decodeMessage(pb.v1.PresenceNotice, bytes);
  const out: Mutable<PresenceNotice> = {
    gateway: message.gateway,
    session: within('session', asSessionId, message.session),
    client: within('client', asClientId, message.client),
  };
  if (message.state != null) out.state = within('state', presenceFromProto, message.state);
  if (message.hello != null) out.hello = message.hello;
  return out;
}

export function encodeControlNotice(notice: ControlNotice): Uint8Array {
  return encodeMessage(
    pb.v1.ControlNotice,
    notice.room === undefined ? { head: notice.head } : { head: notice.head, room: roomToProto(notice.room) },
  );
}

export function decodeControlNotice(bytes: Uint8Array): ControlNotice {
  const message = decodeMessage(pb.v1.ControlNotice, bytes);
  const head = within('head', seqFromProto, message.head);
  return message.room == null ? { head } : { head, room: within('room', roomFromProto, message.room) };
}
