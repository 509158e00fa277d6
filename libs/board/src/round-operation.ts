import {
  normalize,
  OpError,
  type Change,
  type DeltaPart,
  type ElementData,
  type Json,
  type Operation,
  type Point,
  type PropsPatch,
} from '@boardstream/ot';
import { LIMITS } from './limits.ts';
import { COORDINATE, PRESSURE, roundTo } from './precision.ts';
import { PROPERTY_TABLE, type PropertySpec } from './property-table.ts';

/**
 * The op with every number at its canonical precision (M4) and in canonical form (M14): what the SDK does to an op that an
 * application built. Values that are wrong otherwise stay as they are, for `checkOperation` to name.
 * @throws OpError when changes do not fit together.
 */
export function roundOperation(op: Operation): Operation {
  // Rounding leaves what is canonical canonical: nothing becomes empty, and no key is another.
  return normalize(op).map(roundChange);
}

function roundChange(change: Change): Change {
  try {
    return rounded(change);
  } catch (error) {
    // Its form is right by now, but what lies deep in `extra` was not read yet.
    const id = change.type === 'board' ? '' : change.id;
    throw new OpError('M6', "extra can't be read", id, { cause: error });
  }
}

function rounded(change: Change): Change {
  switch (change.type) {
    case 'create':
      return { ...change, element: roundFields(change.element) };
    case 'set':
      return { ...change, props: roundFields(change.props) };
    case 'edit':
      return change.field === 'points' ? { ...change, delta: change.delta.map(roundPart) } : change;
    case 'board':
      return change.props.extra === undefined
        ? change
        : { ...change, props: { ...change.props, extra: unsigned(change.props.extra) } };
  }
}

function roundFields<T extends ElementData | PropsPatch>(fields: T): T {
  const rounded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'points') rounded[name] = (value as readonly Point[]).map(roundPoint);
    else if (name === 'extra') rounded[name] = unsigned(value as Readonly<Record<string, Json>>);
    else
      rounded[name] = Object.hasOwn(PROPERTY_TABLE, name)
        ? roundValue(PROPERTY_TABLE[name as keyof typeof PROPERTY_TABLE], value)
        : value;
  }
  return rounded as T; // the same names, each with a value of its type
}

function roundValue(spec: PropertySpec, value: unknown): unknown {
  if (spec.type === 'number' && typeof value === 'number') return roundTo(value, spec.decimals);
  if (spec.type !== 'box' || typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, typeof part === 'number' ? roundTo(part, spec.decimals) : part]),
  );
}

function roundPart(part: DeltaPart<readonly Point[]>): DeltaPart<readonly Point[]> {
  return 'insert' in part ? { insert: part.insert.map(roundPoint) } : part;
}

function roundPoint(point: Point): Point {
  const x = roundTo(point[0], COORDINATE.decimals);
  const y = roundTo(point[1], COORDINATE.decimals);
  return point.length === 2 ? [x, y] : [x, y, roundTo(point[2], PRESSURE.decimals)];
}

/** The same JSON with 0 for −0, which JSON text can't tell apart; other numbers in `extra` are not rounded (M4). */
function unsigned<T extends Json>(value: T, depth = 1): T {
  if (typeof value === 'number') return (value === 0 ? 0 : value) as T;
  // What is deeper or longer than it may be stays as it is, for the check to refuse; it may even contain itself.
  if (typeof value !== 'object' || value === null || depth > LIMITS.extraDepth) return value;
  if (Array.isArray(value)) {
    if (value.length > LIMITS.extraBytes) return value;
    return value.map((item: Json) => unsigned(item, depth + 1)) as Json as T;
  }
  // fromEntries defines own keys, so that even `__proto__` stays one, for the check to refuse.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, Json]) => [key, unsigned(item, depth + 1)]),
  ) as Json as T;
}
