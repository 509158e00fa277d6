import type { Op } from 'roughjs/bin/core.js';

/** A rectangle by its corners, px. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Pair = readonly [x: number, y: number];

/** The smallest rectangle around the points; undefined when there are none. */
export function boundsOfPoints(
  points: Iterable<readonly [x: number, y: number, ...rest: unknown[]]>,
): Bounds | undefined {
  let bounds: { left: number; top: number; right: number; bottom: number } | undefined;
  for (const [x, y] of points) {
    bounds ??= { left: x, top: y, right: x, bottom: y };
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** The rectangle around a line of rough.js: the ends of its curves and where they turn. */
export function boundsOfOps(ops: readonly Op[]): Bounds | undefined {
  return boundsOfPoints(extremePoints(ops));
}

function* extremePoints(ops: readonly Op[]): Generator<Pair> {
  let current: Pair = [0, 0];
  for (const { op, data } of ops) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = data;
    if (op !== 'bcurveTo') {
      current = [a, b];
      if (op === 'lineTo') yield current;
      continue;
    }
    const end: Pair = [e, f];
    yield current;
    yield end;
    for (const t of [...turns(current[0], a, c, e), ...turns(current[1], b, d, f)]) {
      yield [at(t, current[0], a, c, e), at(t, current[1], b, d, f)];
    }
    current = end;
  }
}

/** Where the derivative of a cubic Bézier curve is 0, within it. */
function turns(p0: number, p1: number, p2: number, p3: number): readonly number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  if (Math.abs(a) < 1e-9) return [-c / b].filter(isWithin);
  const root = Math.sqrt(b * b - 4 * a * c);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)].filter(isWithin);
}

/** False for NaN too. */
function isWithin(t: number): boolean {
  return t > 0 && t < 1;
}

function at(t: number, p0: number, p1: number, p2: number, p3: number): number {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

/** The rectangle around the corners of `bounds` turned by `angle` (radians) about its centre. */
export function rotated(bounds: Bounds, angle: number): Bounds {
  const x = (bounds.left + bounds.right) / 2;
  const y = (bounds.top + bounds.bottom) / 2;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const halfWidth = ((bounds.right - bounds.left) * cos + (bounds.bottom - bounds.top) * sin) / 2;
  const halfHeight = ((bounds.right - bounds.left) * sin + (bounds.bottom - bounds.top) * cos) / 2;
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

export function grown(bounds: Bounds, by: number): Bounds {
  return { left: bounds.left - by, top: bounds.top - by, right: bounds.right + by, bottom: bounds.bottom + by };
}

export function union(a: Bounds | undefined, b: Bounds): Bounds {
  if (a === undefined) return b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
