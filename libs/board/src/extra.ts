import { OpError } from '@boardstream/ot';
import { checkWellFormed } from './check-values.ts';
import { LIMITS } from './limits.ts';

/**
 * Judges properties of the application (M6): plain JSON with own keys, no `__proto__` at any depth, no null at the top
 * level, at most `LIMITS.extraDepth` deep and `LIMITS.extraBytes` long; the numbers are finite, and no −0.
 * @throws OpError naming what it found.
 */
export function checkExtra(id: string, extra: Readonly<Record<string, unknown>>): void {
  checkObject(id, extra, 1);
  for (const [key, value] of Object.entries(extra)) {
    if (value === null) throw new OpError('M6', `extra holds null for ${JSON.stringify(key.slice(0, 64))}`, id);
  }
  const bytes = extraBytes(extra);
  if (bytes > LIMITS.extraBytes)
    throw new OpError('M6', `extra has ${bytes} bytes, the limit is ${LIMITS.extraBytes}`, id);
}

/** Length of the map as JSON in UTF-8. */
export function extraBytes(extra: Readonly<Record<string, unknown>> | undefined): number {
  return extra === undefined ? 0 : utf8Length(JSON.stringify(extra));
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the replacement character. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Both halves of a pair together take 4 bytes: each half counts 2.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function checkJson(id: string, value: unknown, depth: number): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string': {
      checkWellFormed(id, 'extra', value);
      return;
    }
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0))
        throw new OpError('M4', 'extra holds a number that is not finite, or -0', id);
      return;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) {
        checkList(id, value, depth + 1);
        return;
      }
      {
        checkObject(id, value, depth + 1);
        return;
      }
    default:
      throw new OpError('M6', `extra holds a ${typeof value}`, id);
  }
}

function checkList(id: string, list: readonly unknown[], depth: number): void {
  checkDepth(id, depth);
  for (const item of list) checkJson(id, item, depth);
}

function checkObject(id: string, record: object, depth: number): void {
  checkDepth(id, depth);
  // JSON knows no classes: a date would be a text elsewhere.
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new OpError('M6', 'extra holds an object of a class', id);
  }
  for (const [key, value] of Object.entries(record)) {
    if (key === '__proto__') throw new OpError('M6', 'extra has the key __proto__', id);
    checkWellFormed(id, 'a key of extra', key);
    checkJson(id, value, depth);
  }
}

function checkDepth(id: string, depth: number): void {
  if (depth > LIMITS.extraDepth) throw new OpError('M6', `extra is more than ${LIMITS.extraDepth} deep`, id);
}
