import type { Random } from './rng.ts';

/** A copy of plain data in which one thing is broken. */
export interface Broken {
  readonly value: unknown;
  /** What was done, and where, for whoever reads how a test failed. */
  readonly what: string;
}

type Draw = Pick<Random, 'integer' | 'pick'>;
type Path = readonly (string | number)[];

/**
 * A copy of `value` in which one thing, at a random place, is not what it should be: of another type, missing, too much, out of
 * order, not to be read. With `within`, the place is in there. The copy and what is in it are frozen as far as they can be:
 * whoever changes them fails.
 */
export function breakOne(draw: Draw, value: unknown, within: Path = []): Broken {
  const paths = placesIn(value, []).filter((path) => within.every((step, depth) => path[depth] === step));
  const path = draw.pick(paths.length > 0 ? paths : [[]]);
  const here = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], value);
  const [what, broken] = brokenPart(draw, here);
  return { value: freezeData(replaced(value, path, broken)), what: `${what} at /${path.join('/')}` };
}

/** A value that is hardly ever what is expected. */
export function strangeValue(draw: Draw): readonly [what: string, value: unknown] {
  const [what, make] = draw.pick(STRANGE_VALUES);
  return [what, make()];
}

const STRANGE_VALUES: readonly (readonly [what: string, make: () => unknown])[] = [
  ['null', () => null],
  ['undefined', () => undefined],
  ['true', () => true],
  ['NaN', () => NaN],
  ['Infinity', () => Infinity],
  ['-0', () => -0],
  ['-1', () => -1],
  ['a fraction', () => 1.5],
  ['the largest count', () => Number.MAX_SAFE_INTEGER],
  ['more than can be counted', () => 2 ** 53],
  ['a bigint', () => 10n],
  ['a symbol', () => Symbol('strange')],
  ['a function', () => refuse],
  ['an empty text', () => ''],
  ['a text', () => 'strange'],
  ['half a pair', () => 'a\ud83d'],
  ['the other half', () => '\ude00b'],
  ['__proto__', () => '__proto__'],
  ['constructor', () => 'constructor'],
  ['a long text', () => 'x'.repeat(2_000)],
  ['an empty list', () => []],
  ['a list of null', () => [null]],
  ['a list of lists', () => [[[]]]],
  ['a list with a gap', () => [, 1]], // eslint-disable-line no-sparse-arrays -- the gap is the point
  ['a huge empty list', () => new Array<unknown>(2 ** 32 - 1)],
  ['something like a list', () => ({ length: 1, 0: 'x' })],
  ['a set', () => new Set([{ retain: 1 }])],
  ['a map', () => new Map([['id', 'a']])],
  ['a date', () => new Date(0)],
  ['a typed array', () => new Uint8Array(3)],
  ['an empty object', () => ({})],
  ['an object without a prototype', () => Object.create(null) as unknown],
  ['an inherited field', () => Object.create({ type: 'set', id: 'a', insert: 'x', kind: 'text' }) as unknown],
  ['an object with a __proto__ of its own', () => JSON.parse('{"__proto__":{"a":1},"constructor":2}') as unknown],
  ['something that contains itself', cycle],
  ['something very deep', () => deep(12_000)],
  ['something that grows when it is written out', () => laughs(4)],
  ['an object that makes no text', () => ({ toString: refuse, toJSON: refuse })],
  ['a list that refuses', () => new Proxy([], { get: refuse })],
  ['a proxy that refuses', () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse })],
];

/** What is larger is a strange value, which takes long to freeze. */
const MOST_FROZEN = 2_000;

/** All that can be frozen of a value, without reading what only a getter gives. */
export function freezeData<T>(value: T): T {
  const left: unknown[] = [value];
  for (let seen = 0; left.length > 0 && seen < MOST_FROZEN; seen++) {
    const here = left.pop();
    if (typeof here !== 'object' || here === null || ArrayBuffer.isView(here)) continue;
    try {
      if (Array.isArray(here) && here.length > 1_000_000) continue; // nothing is in it, and looking takes long
      if (Object.isFrozen(here)) continue;
      Object.freeze(here);
      for (const { value: part } of Object.values(Object.getOwnPropertyDescriptors(here))) left.push(part);
    } catch {
      // A proxy that refuses can't be changed either.
    }
  }
  return value;
}

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, path: Path, part: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  const copy = shallowCopy(value as object);
  copy[step] = replaced(copy[step], rest, part);
  return copy;
}

function shallowCopy(value: object): Record<string | number, unknown> {
  // Lists and records alike are reached into by their keys.
  return (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string | number, unknown>;
}

function brokenPart(draw: Draw, value: unknown): readonly [what: string, value: unknown] {
  if (draw.integer(0, 2) === 0) return strangeValue(draw);
  if (typeof value === 'number') {
    return draw.pick([
      ['negative', -value - 1],
      ['a fraction more', value + 0.5],
      ['more by a few', value + draw.integer(1, 9)],
      ['far too much', value + 2 ** 40],
      ['as text', String(value)],
    ]);
  }
  if (typeof value === 'string') {
    return draw.pick([
      ['half a pair more', `${value}\ud83d`],
      ['half a pair before', `\ude00${value}`],
      ['another text', `${value}?`],
      ['as an object', { value }],
      ['very long', value + 'é'.repeat(draw.integer(0, 9) === 0 ? 201_000 : 300)],
    ]);
  }
  if (Array.isArray(value)) return brokenList(draw, value as readonly unknown[]);
  return typeof value === 'object' && value !== null ? brokenRecord(draw, value) : strangeValue(draw);
}

function brokenList(draw: Draw, list: readonly unknown[]): readonly [what: string, value: unknown] {
  const at = draw.integer(0, Math.max(0, list.length - 1));
  const gap = [...list];
  Reflect.deleteProperty(gap, at);
  const unreadable = [...list];
  Object.defineProperty(unreadable, at, { enumerable: true, get: refuse });
  return draw.pick([
    ['one missing', list.toSpliced(at, 1)],
    ['one twice', list.toSpliced(at, 0, list[at])],
    ['something strange more', list.toSpliced(at, 0, strangeValue(draw)[1])],
    ['something strange at the end', [...list, strangeValue(draw)[1]]],
    ['turned round', list.toReversed()],
    ['a gap', gap],
    ['one that is not to be read', unreadable],
    ['as an object', Object.fromEntries(Object.entries(list))],
    ['as a set', new Set(list)],
  ]);
}

function brokenRecord(draw: Draw, record: object): readonly [what: string, value: unknown] {
  const keys = Object.keys(record);
  const key = keys.length === 0 ? 'type' : draw.pick(keys);
  const [name, strange] = strangeValue(draw);
  const own = (extra: string, value: unknown): object =>
    Object.defineProperty({ ...record }, extra, { value, enumerable: true, configurable: true });
  return draw.pick([
    [`without ${key}`, Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))],
    [`${key} is not to be read`, Object.defineProperty({ ...record }, key, { get: refuse, enumerable: true })],
    [`${name} as a new field`, own('unheardOf', strange)],
    [`${name} as __proto__`, own('__proto__', strange)],
    [`${name} as constructor`, own('constructor', strange)],
    [`${key} inherited`, Object.create(record) as object],
    ['as a list', Object.entries(record)],
  ]);
}

function refuse(): never {
  throw new Error('not to be read');
}

function cycle(): unknown {
  const record: Record<string, unknown> = { kind: 'text' };
  record['self'] = record;
  return record;
}

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
}

/** Few objects, which are 10^`levels` when each is written wherever it stands. */
function laughs(levels: number): unknown {
  let value: unknown = 'ha';
  for (let i = 0; i < levels; i++) value = Array.from({ length: 10 }, () => value);
  return value;
}
