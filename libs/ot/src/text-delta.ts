import { codePointLength } from './code-points.ts';
import { normalizeDelta } from './delta.ts';
import { TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import type { TextDelta } from './operation.ts';
import { shown } from './untrusted.ts';

/**
 * The delta that makes `after` of `before`: what stands between their common beginning and their common end is
 * replaced. Counts code points and never cuts a surrogate pair (M5).
 * @throws OpError (M2, M5) when one is no text, or what is new in `after` holds half a pair.
 */
export function textDelta(before: string, after: string): TextDelta {
  for (const text of [before, after] as readonly unknown[]) {
    if (typeof text !== 'string') throw new OpError('M2', `a text is a string, not ${shown(text)}`);
  }
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Two characters may share their first unit only.
  if (start > 0 && isHigh(before, start - 1)) start--;
  let end = 0;
  while (end < shorter - start && unitFromEnd(before, end) === unitFromEnd(after, end)) end++;
  if (end > 0 && isLow(before, before.length - end)) end--;
  return normalizeDelta(TEXT_ITEMS, [
    { retain: codePointLength(before.slice(0, start)) },
    { insert: after.slice(start, after.length - end) },
    { delete: codePointLength(before.slice(start, before.length - end)) },
  ]);
}

const unitFromEnd = (text: string, end: number): number => text.charCodeAt(text.length - 1 - end);
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
