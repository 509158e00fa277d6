import { seq } from '@boardstream/kernel';
import { protoCodec, SUBPROTOCOLS, type EventsMessage, type ServerMessage } from '@boardstream/protocol';
import type { Dialect, Reading } from './dialect.ts';
import { countEvents } from './count-events.ts';

/** The server's own protocol, in protobuf; with the codecs of the SDK over a bare socket, for the SDK's own state would be the limit. */
export const boardstreamDialect: Dialect = {
  subprotocol: SUBPROTOCOLS.proto,
  address: (url) => `${url}/ws`,
  hello: (room, secret) => protoCodec.encodeClient({ type: 'hello', room, secret }),
  submission: (_writer, counter, baseSeq, op) =>
    protoCodec.encodeClient({
      type: 'submit',
      counter,
      nonce: counter.toString(16).padStart(16, '0'),
      baseSeq: seq(baseSeq),
      op,
    }),
  read: (frame) => reading(protoCodec.decodeServer(frame)),
  count: countEvents,
};

function reading(message: ServerMessage): Reading {
  switch (message.type) {
    case 'welcome':
      return { type: 'joined', writer: message.clientId, seq: message.seq, whole: message.seq === 0 };
    case 'snapshot':
      return message.part === message.parts ? { type: 'whole' } : { type: 'nothing' };
    case 'events':
      return { type: 'submissions', submissions: message.events.flatMap(submissionOf) };
    case 'refused':
      return { type: 'problem', message: `refused ${message.code}: ${message.message}` };
    case 'bye':
      return { type: 'problem', message: `bye ${message.code}` };
    case 'resync':
      return { type: 'problem', message: `resync ${message.reason}` };
    case 'saved':
    case 'presence':
    case 'role':
    case 'room':
    case 'pong':
      return { type: 'nothing' };
  }
}

/** Events that are no op (a room's opening) count as a submission of nobody, so that order and number stay those of the room. */
function submissionOf({ body }: EventsMessage['events'][number]) {
  return body.type === 'op-committed'
    ? [{ writer: body.opId.client, counter: body.opId.counter }]
    : [{ writer: '', counter: 0 }];
}
