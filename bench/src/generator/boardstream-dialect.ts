import { seq } from '@boardstream/kernel';
import { protoCodec, SUBPROTOCOLS, type ServerMessage } from '@boardstream/protocol';
import type { Dialect, Reading } from './dialect.ts';
import { countEvents, readEvents } from './read-events.ts';

/** Tag of `ServerMessage.presence`. */
const PRESENCE = 0x32;

/** The server's own protocol, in protobuf. What is sent, and every message but events, goes through the SDK's codec. */
export const boardstreamDialect: Dialect = {
  subprotocol: SUBPROTOCOLS.proto,
  address: (url) => `${url}/ws`,
  hello: (room, secret) => protoCodec.encodeClient({ type: 'hello', room, secret }),
  submission: (_writer, counter, baseSeq, op) => {
    const nonce = counter.toString(16).padStart(16, '0');
    return protoCodec.encodeClient({ type: 'submit', counter, nonce, baseSeq: seq(baseSeq), op });
  },
  read: (frame) => {
    // A thousand that join tell a thousand others: not what is measured.
    if (frame[0] === PRESENCE) return { type: 'nothing' };
    const submissions = readEvents(frame);
    return submissions === undefined ? reading(protoCodec.decodeServer(frame)) : { type: 'submissions', submissions };
  },
  count: countEvents,
};

function reading(message: ServerMessage): Reading {
  switch (message.type) {
    case 'welcome':
      return { type: 'welcome', writer: message.clientId, seq: message.seq };
    case 'room':
      return { type: 'joined' };
    case 'refused':
      return { type: 'problem', message: `refused ${message.code}: ${message.message}` };
    case 'bye':
      return { type: 'problem', message: `bye ${message.code}` };
    case 'resync':
      return { type: 'problem', message: `resync ${message.reason}` };
    case 'events':
    case 'saved':
    case 'presence':
    case 'role':
    case 'snapshot':
    case 'pong':
      return { type: 'nothing' };
  }
}
