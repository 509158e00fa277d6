import type { Json, Point } from '@boardstream/ot';
import { hash32 } from './hash.ts';
import { ImportError } from './import-error.ts';
import { isJsonObject, roundTo } from './json-values.ts';

/** The points of a path, with what their pressures were. */
export interface Path {
  readonly points: readonly Point[];
  /** Pressures that do not go with the points one by one; kept as they are. */
  readonly unmatched?: readonly Json[];
  /** The pressures stood in the points themselves, as some old files have them. */
  readonly inPoints?: true;
}

/** @throws ImportError when `points` is not a list of two or three numbers each. */
export function readPath(points: unknown, pressures: unknown): Path {
  if (!Array.isArray(points)) throw new ImportError('invalid', 'points', 'is not a list');
  const read = points.map((point: unknown, i) => readPoint(point, `points[${i}]`));
  const listed = readPressures(pressures);
  if (read.some((point) => point.length === 3)) {
    return { points: read, inPoints: true, ...(listed.length > 0 && { unmatched: listed }) };
  }
  if (listed.length === 0) return { points: read };
  if (listed.length !== read.length || !listed.every(isPressure)) return { points: read, unmatched: listed };
  return { points: read.map(([x, y], i) => [x, y, roundTo(listed[i] ?? 0, 3)]) };
}

function readPoint(value: unknown, path: string): Point {
  if (!Array.isArray(value)) throw new ImportError('invalid', path, 'is not a point');
  const [x, y, pressure, ...rest] = value as readonly unknown[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y) || rest.length > 0) {
    throw new ImportError('invalid', path, 'is not a point: two numbers, and perhaps a pressure');
  }
  if (pressure === undefined) return [roundTo(x, 2), roundTo(y, 2)];
  if (!isPressure(pressure)) throw new ImportError('invalid', `${path}[2]`, 'is not a pressure from 0 to 1');
  return [roundTo(x, 2), roundTo(y, 2), roundTo(pressure, 3)];
}

function readPressures(value: unknown): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ImportError('invalid', 'pressures', 'is not a list');
  return value as readonly Json[]; // parsed from JSON, or the editor's own numbers
}

function isPressure(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** The pressures as the editor lists them: none, or one for each point. Points without one have Excalidraw's 0.5. */
export function pressuresOf(points: readonly Point[]): readonly number[] {
  return points.some((point) => point.length === 3) ? points.map((point) => point[2] ?? 0.5) : [];
}

export function withoutPressures(points: readonly Point[]): readonly Point[] {
  return points.map(([x, y]) => [x, y]);
}

/** What `extra.wrapped` holds: the lines as shown, and of which text they are. Undefined when they are the text itself. */
export function wrappedForm(shown: string, typed: string): { readonly text: string; readonly of: number } | undefined {
  return shown === typed ? undefined : { text: shown, of: hash32(typed) };
}

/** The text as shown: the wrapped form when it is that of this very text, else the text as typed. */
export function shownText(typed: string, wrapped: Json | undefined): string {
  if (!isJsonObject(wrapped) || typeof wrapped['text'] !== 'string' || wrapped['of'] !== hash32(typed)) return typed;
  return wrapped['text'];
}
