import type { Drawing } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { forSubmission, ProtocolError } from '../errors.ts';
import type { ClientMessage, HelloMessage, SubmitMessage } from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { drawingFromJson } from './drawing.ts';
import { operationFromJson, operationToJson } from './operation.ts';
import { presenceFromJson } from './presence.ts';
import {
  bool,
  fields,
  integer,
  may,
  need,
  nonce,
  positive,
  roomOf,
  seqOf,
  text,
  type Fields,
  type Read,
} from './read.ts';

/** The value that stands for a client's message in JSON. */
export function clientToJson(message: ClientMessage): unknown {
  switch (message.type) {
    case 'submit':
      return { ...message, op: operationToJson(message.op) };
    case 'draw':
      return message.drawing;
    case 'ping':
      return { type: message.plain === true ? 'PING' : 'ping' };
    case 'hello':
    case 'presence':
      return message;
    default:
      return assertNever(message);
  }
}

const DRAWINGS: readonly string[] = ['stroke', 'shape', 'text'] satisfies Drawing['type'][];

/** @throws ProtocolError */
export function clientFromJson(json: unknown): ClientMessage {
  const from = fields(json);
  const type = need(from, 'type', text);
  switch (type) {
    case 'hello':
      return helloFromJson(from);
    case 'submit':
      return submitFromJson(from);
    case 'presence':
      return { type, state: need(from, 'state', presenceFromJson) };
    case 'ping':
      return { type };
    case 'PING':
      return { type: 'ping', plain: true };
    default:
      if (DRAWINGS.includes(type)) return { type: 'draw', drawing: drawingFromJson(type as Drawing['type'], from) };
      throw new ProtocolError(
        'unknown-type',
        `a message of type ${JSON.stringify(type.slice(0, 40))}, which this version does not know`,
      );
  }
}

function helloFromJson(from: Fields): HelloMessage {
  const out: Mutable<HelloMessage> = {
    type: 'hello',
    room: need(from, 'room', roomOf),
    secret: need(from, 'secret', text),
  };
  const token = may(from, 'token', text);
  if (token !== undefined) out.token = token;
  const name = may(from, 'name', text);
  if (name !== undefined) out.name = name;
  const resume = may(from, 'resume', resumeFromJson);
  if (resume !== undefined) out.resume = resume;
  const protocol = may(from, 'protocol', integer);
  if (protocol !== undefined) out.protocol = protocol;
  const drafts = may(from, 'drafts', bool);
  if (drafts !== undefined) out.drafts = drafts;
  return out;
}

const resumeFromJson: Read<NonNullable<HelloMessage['resume']>> = (json) => {
  const from = fields(json);
  return { seq: need(from, 'seq', seqOf), haveState: may(from, 'haveState', bool) ?? false };
};

function submitFromJson(from: Fields): SubmitMessage {
  const counter = need(from, 'counter', positive);
  try {
    const out: Mutable<SubmitMessage> = {
      type: 'submit',
      counter,
      nonce: need(from, 'nonce', nonce),
      baseSeq: need(from, 'baseSeq', seqOf),
      op: need(from, 'op', operationFromJson),
    };
    const clientTime = may(from, 'clientTime', integer);
    if (clientTime !== undefined) out.clientTime = clientTime;
    return out;
  } catch (error) {
    throw forSubmission(error, counter);
  }
}
