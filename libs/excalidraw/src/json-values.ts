import type { Json, JsonObject } from '@boardstream/ot';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/** A record's own value: `constructor` and its kin are none. */
export function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Equality of JSON values; the order of keys does not count, −0 is 0. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** Rounds to a number of decimals, half up, as M4 has it; −0 becomes 0. What is too large to have decimals stays. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.round(value * factor);
  return Number.isSafeInteger(scaled) ? scaled / factor + 0 : value + 0;
}

/** A deep copy of what is JSON already, in which −0 is 0 (JSON can't say it). `undefined` in an object is left out. */
export function copyJson(value: unknown): Json {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(copyJson);
  if (!isObject(value)) return value as Json; // a string, a boolean or null: what is left of JSON
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present.map(([key, inner]) => [key, copyJson(inner)]));
}

/** Whether every surrogate of the text is one of a pair (M5). */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
