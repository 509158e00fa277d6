import type { boardstream as pb } from '#generated';
import { assertNever } from '@boardstream/kernel';
import { forSubmission, ProtocolError, within } from '../errors.ts';
import { asRoomId } from '../ids.ts';
import type { ClientMessage, HelloMessage, SubmitMessage } from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { seqFromProto, timeFromProto } from './common.ts';
import { drawingFromProto, drawingToProto } from './drawing.ts';
import { operationFromProto, operationToProto } from './operation.ts';
import { presenceFromProto, presenceToProto } from './presence.ts';
import { nonceFromProto, nonceToProto, positive, present, unknownFields } from './wire.ts';

export function clientToProto(message: ClientMessage): pb.v1.ClientMessage.$Properties {
  switch (message.type) {
    case 'hello': {
      const { type: _, ...hello } = message;
      return { hello };
    }
    case 'submit':
      return { submit: submitToProto(message) };
    case 'presence':
      return { presence: { state: presenceToProto(message.state) } };
    case 'ping':
      return { ping: {} };
    case 'draw':
      return { draw: drawingToProto(message.drawing) };
    default:
      return assertNever(message);
  }
}

/** @throws ProtocolError */
export function clientFromProto(message: pb.v1.ClientMessage.$Properties): ClientMessage {
  if (message.submit != null) return submitFromProto(message.submit);
  if (message.presence != null)
    return { type: 'presence', state: within('state', presenceFromProto, present(message.presence.state, 'state')) };
  if (message.ping != null) return { type: 'ping' };
  if (message.hello != null) return helloFromProto(message.hello);
  if (message.draw != null) return { type: 'draw', drawing: within('draw', drawingFromProto, message.draw) };
  throw noMessage(message);
}

/** A message in whose oneof nothing is set that this version knows. */
export function noMessage(message: { readonly $unknowns?: Uint8Array[] }): ProtocolError {
  const [unknown] = unknownFields(message);
  if (unknown === undefined) return new ProtocolError('malformed', 'an empty message');
  return new ProtocolError(
    'unknown-type',
    `a message of type number ${String(unknown)}, which this version does not know`,
  );
}

function helloFromProto(message: pb.v1.Hello.$Properties): HelloMessage {
  const out: Mutable<HelloMessage> = {
    type: 'hello',
    room: within('room', asRoomId, message.room ?? ''),
    secret: message.secret ?? '',
  };
  if (message.token != null) out.token = message.token;
  if (message.name != null) out.name = message.name;
  if (message.resume != null)
    out.resume = {
      seq: within('resume.seq', seqFromProto, message.resume.seq),
      haveState: message.resume.haveState ?? false,
    };
  if (message.protocol != null) out.protocol = message.protocol;
  if (message.drafts != null) out.drafts = message.drafts;
  return out;
}

function submitToProto(message: SubmitMessage): pb.v1.Submit.$Properties {
  const out: pb.v1.Submit.$Properties = {
    counter: message.counter,
    nonce: nonceToProto(message.nonce),
    baseSeq: message.baseSeq,
    op: operationToProto(message.op),
  };
  if (message.clientTime !== undefined) out.clientTime = message.clientTime;
  return out;
}

function submitFromProto(message: pb.v1.Submit.$Properties): SubmitMessage {
  const counter = within('counter', positive, message.counter ?? 0);
  try {
    const out: Mutable<SubmitMessage> = {
      type: 'submit',
      counter,
      nonce: within('nonce', nonceFromProto, present(message.nonce, 'nonce')),
      baseSeq: within('baseSeq', seqFromProto, message.baseSeq),
      op: within('op', operationFromProto, present(message.op, 'op')),
    };
    if (message.clientTime != null) out.clientTime = within('clientTime', timeFromProto, message.clientTime);
    return out;
  } catch (error) {
    throw forSubmission(error, counter);
  }
}
