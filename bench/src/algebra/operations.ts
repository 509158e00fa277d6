import type { Operation, PropsPatch } from '@boardstream/ot';
import { appendPoints, editText, set, type Random } from '@boardstream/testing';
import { decodedOp } from './decoded.ts';
import { elementId, isStroke, isText, KINDS } from './drawn-room.ts';
import { OPS_PER_STROKE, pieceOfStroke, POINTS_PER_OP } from './strokes.ts';

/** How many strokes grow at the same time: one for each of ten people who draw. */
const WRITERS = 10;

/** Values for one property each, as dragging, recolouring and restyling give them. */
export function someProps(random: Random): PropsPatch {
  const number = random.integer(0, 100_000) / 100;
  return random.pick<() => PropsPatch>([
    () => ({ box: { x: number, y: 1, width: 40, height: 40 } }),
    () => ({ strokeColor: random.pick(['#1e1e1e', '#e03131', '#2f9e44']) }),
    () => ({ opacity: random.integer(10, 100) / 100 }),
    () => ({ angle: random.integer(0, 6_000_000) / 1_000_000 }),
  ])();
}

/** All elements of a board of this size, or as many of them, spread over it in tens, each of the same make-up. */
export function elementsOf(size: number, count = size): readonly number[] {
  const apart = Math.floor(size / count);
  return Array.from({ length: count }, (_, i) => (i % KINDS) + (i - (i % KINDS)) * apart);
}

/** Sets of one property each, of any of these elements. */
export function propertySets(random: Random, count: number, elements: readonly number[]): readonly Operation[] {
  return Array.from({ length: count }, () => decodedOp(set(elementId(random.pick(elements)), someProps(random))));
}

/** Which stroke is appended to, and how many points it has then. */
export interface Append {
  readonly index: number;
  readonly length: number;
}

/** Ten strokes grow in turn by 8 points, 40 times each, then ten others of these elements do. All strokes have `points` points at first. */
export function strokeAppends(count: number, elements: readonly number[], points: number): readonly Append[] {
  const strokes = elements.filter(isStroke);
  const grown = new Map<number, number>();
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / (WRITERS * OPS_PER_STROKE));
    const index = strokes[(round * WRITERS + (i % WRITERS)) % strokes.length] ?? 0;
    const length = grown.get(index) ?? points;
    grown.set(index, length + POINTS_PER_OP);
    return { index, length };
  });
}

export function appendOp({ index, length }: Append): Operation {
  return decodedOp(appendPoints(elementId(index), length, pieceOfStroke(length)));
}

/** What is concurrent in a busy room: strokes growing, properties set, texts typed, in proportion 6 : 3 : 1. */
export function someOp(random: Random, index: number): Operation {
  const id = elementId(index);
  if (isText(index)) return decodedOp(editText(id, [{ retain: random.integer(1, 40) }, { insert: 'a' }]));
  if (isStroke(index) && index % 4 !== 0) return decodedOp(appendPoints(id, 40, pieceOfStroke(index)));
  return decodedOp(set(id, someProps(random)));
}
