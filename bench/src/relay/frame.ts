const BINARY_FINAL = 0x82;
const LENGTH_16 = 126;
const LENGTH_64 = 127;

/** A whole binary WebSocket frame as a server sends it: without a mask (RFC 6455). */
export function binaryFrame(payload: Buffer): Buffer {
  return Buffer.concat([header(payload.length), payload]);
}

function header(length: number): Buffer {
  if (length < LENGTH_16) return Buffer.from([BINARY_FINAL, length]);
  if (length < 65_536) return Buffer.from([BINARY_FINAL, LENGTH_16, length >> 8, length & 0xff]);
  const long = Buffer.alloc(10);
  long[0] = BINARY_FINAL;
  long[1] = LENGTH_64;
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}

/** The message with its length before it, 4 bytes, so that several can follow each other. */
export function lengthPrefixed(message: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(4 + message.length);
  bytes.writeUInt32BE(message.length, 0);
  message.copy(bytes, 4);
  return bytes;
}
