import { ProtocolError } from './errors.ts';

const DIGITS = '0123456789abcdef';

/** Two lower-case hex digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15);
  return text;
}

/** The bytes of `2 * size` lower-case hex digits. */
export function fromHex(text: string, size: number): Uint8Array {
  if (!isHex(text, size)) throw new ProtocolError('malformed', `expected ${String(size * 2)} lower-case hex digits`);
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** Whether the text is `2 * size` lower-case hex digits. */
export function isHex(text: string, size: number): boolean {
  return text.length === 2 * size && /^[0-9a-f]*$/.test(text);
}
