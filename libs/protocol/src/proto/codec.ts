import { boardstream as pb } from '#generated';
import type { SessionCodec } from '../codec.ts';
import { ProtocolError } from '../errors.ts';
import { MAX_FRAME_BYTES } from '../version.ts';
import { clientFromProto, clientToProto } from './client-messages.ts';
import { serverFromProto, serverToProto } from './server-messages.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

/** Session messages as protobuf (P1): one message a binary frame. */
export const protoCodec: SessionCodec<Uint8Array> = {
  name: 'proto',
  encodeClient: (message) => encodeMessage(pb.v1.ClientMessage, clientToProto(message)),
  decodeClient: (data) => {
    if (data.length > MAX_FRAME_BYTES)
      throw new ProtocolError('too-large', `${String(data.length)} bytes; at most ${String(MAX_FRAME_BYTES)}`);
    return clientFromProto(decodeMessage(pb.v1.ClientMessage, bytesOf(data)));
  },
  encodeServer: (message) => encodeMessage(pb.v1.ServerMessage, serverToProto(message)),
  decodeServer: (data) => serverFromProto(decodeMessage(pb.v1.ServerMessage, bytesOf(data))),
};

function bytesOf(data: string | Uint8Array): Uint8Array {
  if (typeof data === 'string') throw new ProtocolError('malformed', 'a text frame in a session of binary frames');
  return data;
}
