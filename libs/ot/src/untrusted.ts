import { OpError } from './op-error.ts';

/** An object from outside, by its own keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws OpError when the value is no plain object. */
export function recordOf(value: unknown, rule: string, what: string, id?: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OpError(rule, `${what} is an object, not ${shown(value)}`, id);
  }
  return value as Fields; // any object is one of unknown values
}

/** @throws OpError when the object has other keys than these. */
export function allowKeys(record: Fields, allowed: readonly string[], id: string): void {
  for (const key of Object.keys(record)) {
    if (!allowed.includes(key)) throw new OpError('M8', `a change has no ${shown(key)}`, id);
  }
}

/** The value for a message: short, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 64));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}
