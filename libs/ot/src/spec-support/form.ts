import { ELEMENT_KINDS, type Change, type Element, type ElementData, type Operation, type OpSchema } from '../index.ts';
import { OpError } from '../index.ts';
import { anySchema } from './any-schema.ts';
import { naiveApply, type NaiveBoard } from './naive-board.ts';

// What has the form of an op, said once more, in the plainest way: the judge of what the code takes and what it refuses.

const PROPERTIES =
  'box angle strokeColor fillColor fillStyle strokeWidth opacity dash font fontSize textAlign verticalAlign z groups locked link deleted shape startArrowhead endArrowhead asset'.split(
    ' ',
  );

/** Whether this has the form of an op (M2, M3, M5, M6, M8, M9): not whether it is canonical, fits a board, or has sensible values. */
export function hasForm(op: unknown): op is Operation {
  try {
    return Array.isArray(op) && everyItem(op, isChange);
  } catch {
    return false; // it can't even be read
  }
}

/** Of a change and of a part of a delta, fields that are inherited are read too. */
function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value['type'] === 'board')
    return isRecord(value['props']) && areFields(value['props'], ['title', 'background'], true);
  if (typeof value['id'] !== 'string') return false;
  switch (value['type']) {
    case 'create':
      return isElement(value['element']);
    case 'set':
      return isRecord(value['props']) && areFields(value['props'], PROPERTIES, true);
    case 'edit':
      return (value['field'] === 'text' || value['field'] === 'points') && isDelta(value['delta'], value['field']);
    default:
      return false;
  }
}

export function isElement(value: unknown): boolean {
  if (!isRecord(value) || !(ELEMENT_KINDS as readonly unknown[]).includes(value['kind'])) return false;
  return areFields(value, ['kind', ...PROPERTIES], false);
}

function areFields(fields: Record<string, unknown>, names: readonly string[], mayUnset: boolean): boolean {
  const isField = ([name, value]: [string, unknown]): boolean => {
    const isOfBoard = !names.includes('z');
    if (name === 'extra') return value === undefined || (isRecord(value) && !Object.keys(value).includes('__proto__'));
    if (!isOfBoard && name === 'points') return value === undefined || isPoints(value);
    if (!isOfBoard && name === 'text') return value === undefined || isText(value);
    return names.includes(name) && (mayUnset || value !== null);
  };
  return Object.entries(fields).every(isField);
}

function isDelta(delta: unknown, field: 'text' | 'points'): boolean {
  const isPart = (part: unknown): boolean => {
    if (typeof part !== 'object' || part === null) return false;
    const { insert, retain, delete: deleted } = part as Record<string, unknown>;
    if ('insert' in part) return field === 'text' ? isText(insert) : isPoints(insert);
    const count = 'retain' in part ? retain : deleted;
    return Number.isSafeInteger(count) && (count as number) >= 0;
  };
  return Array.isArray(delta) && everyItem(delta, isPart);
}

const isText = (value: unknown): boolean => typeof value === 'string' && !/\p{Surrogate}/u.test(value);
const isPoints = (value: unknown): boolean => Array.isArray(value) && everyItem(value, isPoint);
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && [2, 3].includes(value.length) && everyItem(value, (part) => typeof part === 'number');

/** `every` passes over gaps, and takes long for a huge empty list. */
function everyItem(items: readonly unknown[], holds: (item: unknown) => boolean): boolean {
  for (const item of items) if (!holds(item)) return false;
  return true;
}

/** A plain object: what is inherited is not looked at, and a class is none of ours. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an op of this form makes of a board by the naive model, where undefined is as good as absent. */
export function naiveResult(board: NaiveBoard, op: Operation): NaiveBoard {
  return naiveApply(board, op.map(withoutUndefined));
}

function withoutUndefined(change: Change): Change {
  const { type } = change;
  if (type === 'edit') return change;
  if (type === 'create') return { type, id: change.id, element: withoutNullsInExtra(definedFields(change.element)) };
  const props = definedFields(change.props);
  return type === 'board' ? { type, props: props } : { type, id: change.id, props: props };
}

/** Null unsets; in what is new there is nothing to unset. */
function withoutNullsInExtra(element: ElementData): ElementData {
  if (element.extra === undefined) return element;
  return {
    ...element,
    extra: Object.fromEntries(Object.entries(element.extra).filter(([, value]) => (value as unknown) !== null)),
  };
}

function definedFields<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const all = Object.fromEntries(entries) as Record<string, unknown>;
  if (isRecord(all['extra'])) all['extra'] = definedFields(all['extra']);
  return all as T; // the same fields, but for those that are not there
}

/** Whether an element is the model's, its values being the very same objects: nothing is known of them. */
export function isSameElement(
  actual: Element,
  expected: NaiveBoard['elements'] extends ReadonlyMap<string, infer E> ? E : never,
): boolean {
  const points = actual.points?.toArray() ?? [];
  return (
    actual.kind === expected.kind &&
    isSameMap(actual.props, expected.props) &&
    isSameMap(actual.extra ?? {}, expected.extra) &&
    (actual.text?.toString() ?? '') === expected.text.join('') &&
    points.length === expected.points.length &&
    points.every((point, i) => point === expected.points[i])
  );
}

/** The same for the properties of a board. */
export function isSameMap(actual: object, expected: ReadonlyMap<string, unknown>): boolean {
  const entries = Object.entries(actual);
  return (
    entries.length === expected.size &&
    entries.every(([key, value]) => expected.has(key) && Object.is(expected.get(key), value))
  );
}

/** Takes every value that has the form of one. */
export const formSchema: OpSchema = {
  ...anySchema,
  checkPoints: (id, points) => {
    if (!isPoints(points)) throw new OpError('M2', 'no points', id);
  },
  checkText: (id, text) => {
    if (!isText(text)) throw new OpError('M5', 'no text', id);
  },
  checkExtra: (id, extra) => {
    if (Object.entries(extra).some(([key]) => key === '__proto__')) throw new OpError('M6', 'no extra', id);
  },
};
