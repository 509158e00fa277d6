/** A 128-bit number as four 32-bit words, the lowest first; each is any int32 or uint32 of the same bits. */
export interface Hash128 {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const MAX_WORD = 0xffff_ffff;

/**
 * MurmurHash3_x86_128 by Austin Appleby, who gave it to the public domain (github.com/aappleby/smhasher). Not
 * cryptographic. Hashes the first `length` bytes; bytes after them must be readable as zeros up to a multiple of 16.
 */
export function murmur3(bytes: DataView, length: number, seed: number): Hash128 {
  let [h1, h2, h3, h4] = [seed, seed, seed, seed];
  for (let at = 0; at < length; at += 16) {
    h1 ^= mix(bytes.getUint32(at, true), C1, 15, C2);
    // A last block that is not full only stirs its bytes in: padding zeros add nothing.
    const full = at + 16 <= length;
    if (full) h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= mix(bytes.getUint32(at + 4, true), C2, 16, C3);
    if (full) h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= mix(bytes.getUint32(at + 8, true), C3, 17, C4);
    if (full) h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= mix(bytes.getUint32(at + 12, true), C4, 18, C1);
    if (full) h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  const blended = spread(h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length);
  return spread(finish(blended.a), finish(blended.b), finish(blended.c), finish(blended.d));
}

/** A sum of hashes modulo 2^128. Its words are int32, which an engine keeps in the object itself: there is one for each element. */
export type HashSum = { -readonly [Word in keyof Hash128]: number };

export function emptySum(): HashSum {
  return { a: 0, b: 0, c: 0, d: 0 };
}

/** A sum of this one hash. */
export function sumOf({ a, b, c, d }: Hash128): HashSum {
  return { a: a | 0, b: b | 0, c: c | 0, d: d | 0 };
}

/** Adds in place, with the carries. */
export function addTo(sum: HashSum, part: HashSum): void {
  const a = (sum.a >>> 0) + (part.a >>> 0);
  const b = (sum.b >>> 0) + (part.b >>> 0) + (a > MAX_WORD ? 1 : 0);
  const c = (sum.c >>> 0) + (part.c >>> 0) + (b > MAX_WORD ? 1 : 0);
  sum.a = a | 0;
  sum.b = b | 0;
  sum.c = c | 0;
  sum.d = (sum.d + part.d + (c > MAX_WORD ? 1 : 0)) | 0;
}

/** 32 lower-case hex digits, the highest first. */
export function sumToHex({ a, b, c, d }: HashSum): string {
  return [d, c, b, a].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(block: number, factor: number, bits: number, then: number): number {
  return Math.imul(rotate(Math.imul(block, factor), bits), then);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function spread(h1: number, h2: number, h3: number, h4: number): Hash128 {
  const a = (h1 + h2 + h3 + h4) | 0;
  return { a, b: (h2 + a) | 0, c: (h3 + a) | 0, d: (h4 + a) | 0 };
}

function finish(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
