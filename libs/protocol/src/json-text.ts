// In the file, not the tsconfig: whoever reads the sources compiles them with a lib of their own.
/// <reference lib="es2024.string" />

import type { Extra, Json, JsonObject } from '@boardstream/ot';
import { ProtocolError, inside } from './errors.ts';

/** Deeper values are refused before anything walks them; what `extra` may hold is less (M6), and checked with the op. */
const DEEPEST = 32;

/** Parses text as JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The engine's message quotes the input: it stays in the cause.
    throw new ProtocolError('malformed', 'not JSON', { cause: error });
  }
}

/** A copy that holds nothing but well-formed JSON: finite numbers (−0 becomes 0), well-formed strings, no `__proto__` key. */
function checkedJson(value: unknown, depth = 0): Json {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'number':
      if (!Number.isFinite(value)) throw new ProtocolError('malformed', `${String(value)} is not a finite number`);
      return value + 0;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (depth >= DEEPEST) throw new ProtocolError('malformed', `nested deeper than ${String(DEEPEST)}`);
      return Array.isArray(value) ? checkedList(value, depth) : checkedObject(value, depth);
    default:
      throw new ProtocolError('malformed', `${typeof value} is not JSON`);
  }
}

function checkedList(values: readonly unknown[], depth: number): Json[] {
  return values.map((value, i) => {
    try {
      return checkedJson(value, depth + 1);
    } catch (error) {
      throw inside(i, error);
    }
  });
}

function checkedObject(value: object, depth: number): JsonObject {
  const out: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    try {
      if (wellFormed(key) === '__proto__') throw new ProtocolError('malformed', 'a key that is not allowed');
      out[key] = checkedJson(item, depth + 1);
    } catch (error) {
      throw inside(key, error);
    }
  }
  return out;
}

/** A checked copy of a JSON object; values may be null. */
export function checkedProperties(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProtocolError('malformed', 'expected an object');
  return checkedObject(value, 0);
}

/** A checked copy of `extra`, whose values are never null at the top. */
export function checkedExtra(value: unknown): Extra {
  const properties = checkedProperties(value);
  for (const key of Object.keys(properties)) {
    if (properties[key] === null)
      throw new ProtocolError('malformed', 'null, which only a `set` may give', { path: key });
  }
  return properties as Extra; // no value is null: checked above
}

/** Refuses a string with half of a surrogate pair (M5). */
export function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new ProtocolError('malformed', 'half of a surrogate pair');
  return text;
}

/**
 * JSON without white space, keys sorted by UTF-16 code unit at every level: one text for one value. Numbers are what
 * `JSON.stringify` makes of them: the shortest decimal that reads back as the same double.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
