import { OpError } from '@boardstream/ot';
import { generateKeyBetween } from 'fractional-indexing';

/** Characters of a key at most. */
export const MAX_KEY_LENGTH = 256;

const KEY = /^[A-Za-z][0-9A-Za-z]+$/;
/** The key before which there is no other; it is no key itself. */
const SMALLEST_INTEGER = `A${'0'.repeat(26)}`;

/**
 * Whether `z` is a fractional-indexing key in base 62, by the format of the `fractional-indexing` package 3.2 (M7): a head
 * that tells the length of the integer part (`a` 2 characters … `z` 27, `Z` 2 … `A` 27), the integer part, and a
 * fraction that does not end in 0.
 */
export function isValidKey(z: string): boolean {
  if (typeof z !== 'string' || z.length > MAX_KEY_LENGTH || !KEY.test(z) || z === SMALLEST_INTEGER) return false;
  const head = z.charCodeAt(0);
  const integerLength = head >= 0x61 ? head - 0x61 + 2 : 0x5a - head + 2;
  if (z.length < integerLength) return false;
  return z.length === integerLength || !z.endsWith('0');
}

/**
 * A key between two: null is the beginning and the end. Between equal keys, and where a key would grow over
 * `MAX_KEY_LENGTH`, it is `a` again: ties are allowed, and order by element id (M7).
 * @throws OpError (M7) when one is no key, or `a` is above `b`.
 */
export function keyBetween(a: string | null, b: string | null): string {
  for (const key of [a, b])
    if (key !== null && !isValidKey(key)) throw new OpError('M7', 'not a fractional-indexing key');
  if (a !== null && a === b) return a;
  if (a !== null && b !== null && a > b) throw new OpError('M7', `the key ${a} is above ${b}`);
  const key = generateKeyBetween(a, b);
  return key.length > MAX_KEY_LENGTH ? (a ?? b ?? key) : key;
}
