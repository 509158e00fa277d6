import { InvalidIdError, roomId, type RoomId } from '@boardstream/kernel';
import type { Moment } from '@boardstream/ports';
import { Problem } from './problem.ts';

/** Query parameters as they arrive. */
export type Query = Readonly<Record<string, unknown>>;

/** @throws Problem when the text is no room id (P17). */
export function roomOf(text: string): RoomId {
  try {
    return roomId(text);
  } catch (error) {
    if (error instanceof InvalidIdError) throw new Problem(400, 'invalid-request', error.message, { cause: error });
    throw error;
  }
}

/** @throws Problem when the parameter is there and is no integer from `min` to `max`. */
export function integerOf(
  query: Query,
  name: string,
  bounds: { readonly min: number; readonly max: number },
): number | undefined {
  const raw = query[name];
  if (raw === undefined) return undefined;
  const value = typeof raw === 'string' && /^\d{1,16}$/.test(raw) ? Number(raw) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= bounds.min && value <= bounds.max) return value;
  throw invalid(name, `an integer from ${String(bounds.min)} to ${String(bounds.max)}`, raw);
}

/** @throws Problem when the parameter is there and is none of the words. */
export function wordOf<const T extends string>(query: Query, name: string, words: readonly T[]): T | undefined {
  const raw = query[name];
  if (raw === undefined) return undefined;
  const word = words.find((candidate) => candidate === raw);
  if (word === undefined) throw invalid(name, `one of ${words.join(', ')}`, raw);
  return word;
}

/** A date, or a date and a time, in ISO 8601: `Date.parse` alone takes `-3` for a month of 2001. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** `seq=`, or `at=` as ms since 1970 or an ISO 8601 time; the head when neither is given. @throws Problem */
export function momentOf(query: Query): Moment {
  if (query['seq'] !== undefined && query['at'] !== undefined)
    throw new Problem(400, 'invalid-request', 'Give seq or at, not both.');
  const seq = integerOf(query, 'seq', { min: 0, max: Number.MAX_SAFE_INTEGER });
  if (seq !== undefined) return { seq };
  const raw = query['at'];
  if (raw === undefined) return 'head';
  const time = typeof raw === 'string' ? timeOf(raw) : Number.NaN;
  if (Number.isNaN(time)) throw invalid('at', 'ms since 1970, or a time such as 2026-01-31T12:00:00Z', raw);
  return { time };
}

function timeOf(text: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  return ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
}

function invalid(name: string, expected: string, raw: unknown): Problem {
  return new Problem(
    400,
    'invalid-request',
    `${name}: expected ${expected}, found ${JSON.stringify(raw).slice(0, 100)}`,
  );
}
