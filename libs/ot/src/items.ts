import { codePointLength, isWellFormed, sliceCodePoints } from './code-points.ts';
import type { Point } from './element.ts';
import { OpError } from './op-error.ts';
import { shown } from './untrusted.ts';

/** How runs of items are measured, cut and joined: one algebra serves code points and points (M9). */
export interface Items<S> {
  readonly empty: S;
  /** Items that one chunk of a stored sequence holds at most. */
  readonly chunkSize: number;
  /** What an op carries as a run of items. @throws OpError (M2, M5) when it is none. */
  accept(content: unknown): S;
  length(items: S): number;
  /** `length` is the length of `items`, for those who know it already. */
  slice(items: S, from: number, to: number, length: number): S;
  concat(a: S, b: S): S;
  /** Joins many runs at once. */
  join(runs: readonly S[]): S;
}

export const TEXT_ITEMS: Items<string> = {
  empty: '',
  chunkSize: 512,
  accept(content) {
    if (typeof content !== 'string') throw new OpError('M2', `a text is a string, not ${shown(content)}`);
    // Half a pair that comes to stand beside the other half would be one code point less than was counted.
    if (!isWellFormed(content)) throw new OpError('M5', 'a text holds a lone surrogate');
    return content;
  },
  length: codePointLength,
  // As many units as code points: no surrogate pairs, positions are indices.
  slice: (text, from, to, length) =>
    length === text.length ? text.slice(from, to) : sliceCodePoints(text, from, to === length ? Infinity : to),
  concat: (a, b) => a + b,
  join: (runs) => runs.join(''),
};

export const POINT_ITEMS: Items<readonly Point[]> = {
  empty: [],
  chunkSize: 64,
  accept(content) {
    if (!Array.isArray(content)) throw new OpError('M2', `points are a list, not ${shown(content)}`);
    // A gap in the list reads as undefined, so that a huge empty list fails at once.
    for (const point of content as readonly unknown[]) {
      if (!isPoint(point)) throw new OpError('M2', `a point is [x, y] or [x, y, pressure], not ${shown(point)}`);
    }
    return content as readonly Point[]; // each was looked at
  },
  length: (points) => points.length,
  slice: (points, from, to) => points.slice(from, to),
  concat: concatPoints,
  join: (runs) => runs.flat(1),
};

/** Whether these are two or three numbers; which ones a point may have is the schema's (`checkOp`). */
function isPoint(value: unknown): boolean {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number') return false;
  return value.length === 2 || (value.length === 3 && typeof value[2] === 'number');
}

/** In a loop over a list of the right size, which takes a third of the time of `concat`. */
function concatPoints(a: readonly Point[], b: readonly Point[]): readonly Point[] {
  const both = new Array<Point>(a.length + b.length);
  let at = 0;
  for (const point of a) both[at++] = point;
  for (const point of b) both[at++] = point;
  return both;
}
