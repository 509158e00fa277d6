import { OpError } from '@boardstream/ot';
import { isValidKey } from './order-key.ts';
import { COORDINATE, PRESSURE, roundTo, type Decimals } from './precision.ts';
import type { PropertySpec } from './property-table.ts';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly decimals: Decimals;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const COLOR = /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,32}|(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([-0-9a-zA-Z.,%/ +]{1,64}\))$/;
// No white space, no control characters; quotes and angle brackets belong escaped in a URL.
const LINK = /^(https?:\/\/|mailto:)[^\s\p{Cc}"'<>\\^`{|}]+$/iu;
const BOX_PARTS = ['x', 'y', 'width', 'height'] as const;

/** @throws OpError (M3, M4, M5, M6, M7) naming element, property and value when `value` is none for a property of this kind. */
export function checkValue(id: string, name: string, spec: PropertySpec, value: unknown): void {
  switch (spec.type) {
    case 'number': {
      checkNumber(id, name, spec, value);
      return;
    }
    case 'box': {
      checkBox(id, name, spec, value);
      return;
    }
    case 'boolean': {
      expect(typeof value === 'boolean', 'M3', id, name, value, 'a boolean');
      return;
    }
    case 'choice': {
      if (!spec.values.includes(value as string)) fail('M3', id, name, value, `one of ${spec.values.join(', ')}`);
      return;
    }
    case 'string': {
      checkString(id, name, value, 1, spec.maxLength);
      return;
    }
    case 'color': {
      expect(typeof value === 'string' && COLOR.test(value), 'M3', id, name, value, 'a color');
      return;
    }
    case 'order-key': {
      expect(typeof value === 'string' && isValidKey(value), 'M7', id, name, value, 'a fractional-indexing key');
      return;
    }
    case 'link':
      checkString(id, name, value, 1, spec.maxLength);
      {
        expect(LINK.test(value as string), 'M6', id, name, value, 'an http, https or mailto link');
        return;
      }
    case 'strings': {
      checkStrings(id, name, spec, value);
      return;
    }
  }
}

/** @throws OpError (M4, M5) when the value is no string of so many UTF-16 units, or holds a lone surrogate. */
export function checkString(id: string, name: string, value: unknown, min: number, max: number): void {
  if (typeof value !== 'string' || value.length < min || value.length > max) {
    fail('M3', id, name, value, `a string of ${min} to ${max} units`);
  }
  checkWellFormed(id, name, value);
}

/** @throws OpError (M5) at a lone surrogate. */
export function checkWellFormed(id: string, name: string, text: string): void {
  if (LONE_SURROGATE.test(text)) throw new OpError('M5', `${name} of ${label(id)} holds a lone surrogate`, id);
}

/** @throws OpError (M4) unless every item is `[x, y]` or `[x, y, pressure]` in canonical precision. */
export function checkPointList(id: string, points: readonly unknown[]): void {
  for (const point of points) {
    if (!Array.isArray(point) || point.length < 2 || point.length > 3)
      fail('M2', id, 'points', point, '[x, y] or [x, y, pressure]');
    // By index: taking the list apart takes three times as long, and this runs for every point of every stroke.
    checkNumber(id, 'points', COORDINATE, point[0]);
    checkNumber(id, 'points', COORDINATE, point[1]);
    if (point.length === 3) checkNumber(id, 'points', PRESSURE, point[2]);
  }
}

function checkNumber(id: string, name: string, range: Range, value: unknown): void {
  if (isCanonical(range, value)) return;
  if (typeof value !== 'number' || !(value >= range.min && value <= range.max)) {
    fail('M4', id, name, value, `a number from ${range.min} to ${range.max}`);
  }
  fail('M4', id, name, value, `a number with ${range.decimals} decimals, and 0 without a sign`);
}

function isCanonical({ min, max, decimals }: Range, value: unknown): boolean {
  return typeof value === 'number' && value >= min && value <= max && Object.is(roundTo(value, decimals), value);
}

function checkBox(id: string, name: string, range: Range, value: unknown): void {
  const isBox = typeof value === 'object' && value !== null && Object.keys(value).length === BOX_PARTS.length;
  if (!isBox) fail('M3', id, name, value, 'x, y, width and height');
  for (const part of BOX_PARTS) {
    const number = (value as Record<string, unknown>)[part];
    if (!isCanonical(range, number)) checkNumber(id, `${name}.${part}`, range, number);
  }
}

function checkStrings(id: string, name: string, spec: PropertySpec & { type: 'strings' }, value: unknown): void {
  if (!Array.isArray(value) || value.length > spec.maxItems)
    fail('M3', id, name, value, `a list of up to ${spec.maxItems}`);
  for (const item of value as readonly unknown[]) checkString(id, name, item, 1, spec.maxLength);
}

function expect(holds: boolean, rule: string, id: string, name: string, value: unknown, expected: string): void {
  if (!holds) fail(rule, id, name, value, expected);
}

function fail(rule: string, id: string, name: string, value: unknown, expected: string): never {
  throw new OpError(rule, `${name} of ${label(id)} is ${shown(value)}, not ${expected}`, id);
}

function label(id: string): string {
  return id === '' ? 'the board' : `element ${id}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 64));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'function') return 'a function';
  return Object.is(value, -0) ? '-0' : String(value).slice(0, 64);
}
