import { ELEMENT_KINDS, type ElementKind } from './element.ts';
import { OpError } from './op-error.ts';

// By names of this module: every part of every delta is asked about, and where code runs in a context of its own (a test
// runner's, say) looking a global up costs more than the question.
const { isArray } = Array;
const { getPrototypeOf } = Object;
const { isSafeInteger } = Number;

/** An object from outside, by its own keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws OpError when the value is no plain object: one without a class, whose fields are its own. */
export function recordOf(value: unknown, rule: string, what: string, id?: string): Fields {
  if (typeof value !== 'object' || value === null || isArray(value)) {
    throw new OpError(rule, `${what} is an object, not ${shown(value)}`, id);
  }
  // The prototype of plain objects has none itself, in whichever context they were made.
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== null && getPrototypeOf(prototype) !== null) {
    throw new OpError(rule, `${what} is a plain object, not one of a class`, id);
  }
  return value as Fields; // any object is one of unknown values
}

/** The changes of an op. @throws OpError (M8) when it is no list. */
export function changesIn(op: unknown): readonly unknown[] {
  if (!isArray(op)) throw new OpError('M8', `an op is a list of changes, not ${shown(op)}`);
  return op;
}

/** The parts of a delta. @throws OpError (M9) when it is no list. */
export function partsIn(delta: unknown): readonly unknown[] {
  if (!isArray(delta)) throw new OpError('M9', `a delta is a list, not ${shown(delta)}`);
  return delta;
}

/** How many items a part of a delta spans. @throws OpError (M9) when that is no count. */
export function countIn(value: unknown): number {
  if (!isSafeInteger(value) || (value as number) < 0) {
    throw new OpError('M9', `a part of a delta counts ${shown(value)} items`);
  }
  return value as number; // an integer
}

/** @throws OpError (M2) when this is no string. */
export function elementIdIn(id: unknown): string {
  if (typeof id !== 'string') throw new OpError('M2', `an element id is a string, not ${shown(id)}`);
  return id;
}

/** @throws OpError (M2) when there is no such kind of element. */
export function kindIn(kind: unknown, id?: string): ElementKind {
  if (!(ELEMENT_KINDS as readonly unknown[]).includes(kind)) {
    throw new OpError('M2', `no such kind of element: ${shown(kind)}`, id);
  }
  return kind as ElementKind; // one of them
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
  if (typeof value === 'object' && value !== null) return isArray(value) ? 'a list' : 'an object';
  // The text of a function is long, and its own to make.
  return typeof value === 'function' ? 'a function' : String(value).slice(0, 64);
}
