import { codePointLength, sliceCodePoints } from './code-points.ts';
import type { Point } from './element.ts';

/** How runs of items are measured, cut and joined: one algebra serves code points and points (M9). */
export interface Items<S> {
  readonly empty: S;
  /** Items that one chunk of a stored sequence holds at most. */
  readonly chunkSize: number;
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
  length: (points) => points.length,
  slice: (points, from, to) => points.slice(from, to),
  concat: (a, b) => a.concat(b),
  join: (runs) => runs.flat(1),
};
