import type { ClientMessage, ServerMessage } from './messages.ts';

/**
 * One of the two ways in which session messages are written (P1). Encoding trusts its message: an operation in it passed
 * `checkOperation`. Decoding trusts nothing: what it gives back has the types that it says, and it throws `ProtocolError`
 * and nothing else. A text frame may come as its UTF-8 bytes. Fields of messages that are not known are passed over (P8);
 * inside an operation nothing is (M33).
 */
export interface SessionCodec<Frame extends string | Uint8Array = string | Uint8Array> {
  readonly name: 'json' | 'proto';
  encodeClient(message: ClientMessage): Frame;
  /** A frame over `MAX_FRAME_BYTES` is refused `too-large`. */
  decodeClient(data: string | Uint8Array): ClientMessage;
  encodeServer(message: ServerMessage): Frame;
  decodeServer(data: string | Uint8Array): ServerMessage;
}
