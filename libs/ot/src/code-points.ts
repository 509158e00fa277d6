import { OpError } from './op-error.ts';
import { shown } from './untrusted.ts';

/** Whether no half of a surrogate pair stands alone (M5). */
export function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xf800) !== 0xd800) continue;
    if (!isPair(text, i)) return false;
    i++;
  }
  return true;
}

/**
 * Number of code points: what positions in texts count (M5). A lone surrogate counts as one.
 * @throws OpError (M5) when this is no string.
 */
export function codePointLength(text: string): number {
  if (typeof text !== 'string') throw new OpError('M5', `a text is a string, not ${shown(text)}`);
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (isPair(text, i)) {
      count--;
      i++;
    }
  }
  return count;
}

/** The part of `text` from code point `from` up to, but not including, `to`; `Infinity` is the end, without counting. */
export function sliceCodePoints(text: string, from: number, to: number): string {
  const start = unitOffset(text, 0, from);
  return to === Infinity ? text.slice(start) : text.slice(start, unitOffset(text, start, to - from));
}

/** The index of the code unit that lies `count` code points after code unit `start`. */
function unitOffset(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < text.length; left--) at += isPair(text, at) ? 2 : 1;
  return at;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
