import type { Refusal, RefusalCode } from '@boardstream/board';
import { ProtocolError, type ClientMessage, type ProtocolErrorCode, type SessionCodec } from '@boardstream/protocol';

/** What a client's frame turned out to be. */
export type DecodedFrame =
  | { readonly type: 'message'; readonly message: ClientMessage }
  /** `counter`: of the operation that the frame carried; 0 when it carried none, or none that could be told. */
  | { readonly type: 'refused'; readonly counter: number; readonly refusal: Refusal };

const CODES = {
  malformed: 'malformed',
  'too-large': 'too-large',
  'unknown-type': 'malformed',
  'unknown-change': 'unknown-change',
  'unknown-event': 'malformed',
} as const satisfies Record<ProtocolErrorCode, RefusalCode>;

/** Bytes of a `hello` or of a presence, which everybody in the room is sent. */
const SMALL_BYTES = 16 * 1024;

/** Decodes a frame; what can't be understood is a refusal that names the cause. */
export function decodeFrame(codec: SessionCodec, data: string | Uint8Array): DecodedFrame {
  try {
    const message = codec.decodeClient(data);
    if ((message.type === 'presence' || message.type === 'hello') && data.length > SMALL_BYTES) {
      const text = `a ${message.type} may have at most ${String(SMALL_BYTES)} bytes, this one has ${String(data.length)}`;
      return { type: 'refused', counter: 0, refusal: { code: 'too-large', message: text } };
    }
    return { type: 'message', message };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return {
      type: 'refused',
      counter: error.counter ?? 0,
      refusal: { code: CODES[error.code], message: error.message },
    };
  }
}
