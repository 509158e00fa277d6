import type { Refusal, RefusalCode } from '@boardstream/board';
import { ProtocolError, type ClientMessage, type ProtocolErrorCode, type SessionCodec } from '@boardstream/protocol';

/** What a client's frame turned out to be. */
export type DecodedFrame =
  | { readonly type: 'message'; readonly message: ClientMessage }
  /** A plain client's ping, which is answered in its own words (P5). */
  | { readonly type: 'plain-ping' }
  /** `counter`: of the operation that the frame carried; 0 when it carried none, or none that could be told. */
  | { readonly type: 'refused'; readonly counter: number; readonly refusal: Refusal };

const CODES = {
  malformed: 'malformed',
  'too-large': 'too-large',
  'unknown-type': 'malformed',
  'unknown-change': 'unknown-change',
  'unknown-event': 'malformed',
} as const satisfies Record<ProtocolErrorCode, RefusalCode>;

const PLAIN_PING = /^\s*\{\s*"type"\s*:\s*"PING"/;

/** Decodes a frame; what can't be understood is a refusal that names the cause. */
export function decodeFrame(codec: SessionCodec, data: string | Uint8Array): DecodedFrame {
  if (typeof data === 'string' && PLAIN_PING.test(data)) return { type: 'plain-ping' };
  try {
    return { type: 'message', message: codec.decodeClient(data) };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return { type: 'refused', counter: error.counter ?? 0, refusal: { code: CODES[error.code], message: error.message } };
  }
}
