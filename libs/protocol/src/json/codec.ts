import type { SessionCodec } from '../codec.ts';
import { ProtocolError } from '../errors.ts';
import { parseJson } from '../json-text.ts';
import { MAX_FRAME_BYTES } from '../version.ts';
import { clientFromJson, clientToJson } from './client-messages.ts';
import { serverFromJson, serverToJson } from './server-messages.ts';

/** Session messages as JSON (P4), plain drawings and `PING` too (P5). */
export const jsonCodec: SessionCodec<string> = {
  name: 'json',
  encodeClient: (message) => JSON.stringify(clientToJson(message)),
  decodeClient: (data) => {
    if (data.length > MAX_FRAME_BYTES)
      throw new ProtocolError('too-large', `${String(data.length)} bytes; at most ${String(MAX_FRAME_BYTES)}`);
    return clientFromJson(parseJson(textOf(data)));
  },
  encodeServer: (message) => JSON.stringify(serverToJson(message)),
  decodeServer: (data) => serverFromJson(parseJson(textOf(data))),
};

function textOf(data: string | Uint8Array): string {
  if (typeof data === 'string') return data;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch (error) {
    throw new ProtocolError('malformed', 'not UTF-8', { cause: error });
  }
}
