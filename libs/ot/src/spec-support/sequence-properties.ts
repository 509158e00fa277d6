import type { CaseLog, Property } from '@boardstream/testing';
import { checkDelta } from '../check-delta.ts';
import { codePointLength, sliceCodePoints } from '../code-points.ts';
import { applyDelta, composeDeltas, invertDelta, normalizeDelta, transformDelta, type Delta } from '../delta.ts';
import { apply, compose, invert, toElementData, transform, type Operation, type Point } from '../index.ts';
import { POINT_ITEMS, TEXT_ITEMS, type Items } from '../items.ts';
import { chunksOf, ropeOf } from '../rope.ts';
import { RopePoints, RopeText } from '../sequences.ts';
import { textDelta } from '../text-delta.ts';
import { drawDelta, drawPoints, drawText, frozen, type Draw } from './generate.ts';
import { editItems, mergeItems } from './naive-board.ts';
import { drawOp, drawScene, naiveAfter, sameValues } from './scene.ts';

// What holds for any sequence and any deltas of it.

const codePoints = (text: string): readonly string[] => Array.from(text);
const edited = (text: string, delta: Delta<string>): string => editItems(codePoints(text), delta, codePoints).join('');

function drawTextDelta(draw: Draw, text: string): Delta<string> {
  const delta = drawDelta(draw, codePoints(text).length, () => drawText(draw, 3));
  return frozen(normalizeDelta(TEXT_ITEMS, delta));
}

function drawPointsDelta(draw: Draw, length: number): Delta<readonly Point[]> {
  const delta = drawDelta(draw, length, () => drawPoints(draw, 3));
  return frozen(normalizeDelta(POINT_ITEMS, delta));
}

function noted<T>(log: CaseLog, name: string, value: T): T {
  log.note(name, value);
  return value;
}

export const DELTA_PROPERTIES: readonly Property[] = [
  {
    rule: 'M9',
    title: 'the canonical form of a delta does the same, and is accepted',
    run(draw, log) {
      const text = noted(log, 'text', drawText(draw, 12));
      const delta = frozen(drawDelta(draw, codePoints(text).length, () => drawText(draw, 3)));
      log.note('delta', delta);
      const normal = normalizeDelta(TEXT_ITEMS, delta);
      sameValues(edited(text, normal), edited(text, delta));
      if (normal.length > 0) checkDelta('x', normal, () => undefined);
    },
  },
  {
    rule: 'M11',
    title: 'two concurrent edits of a text come to what both meant: where both insert, the first goes first',
    run(draw, log) {
      const text = noted(log, 'text', drawText(draw, 10));
      const a = noted(log, 'a', drawTextDelta(draw, text));
      const b = noted(log, 'b', drawTextDelta(draw, text));
      const meant = mergeItems(codePoints(text), a, b, codePoints).join('');
      sameValues(edited(edited(text, a), transformDelta(TEXT_ITEMS, b, a, 'second')), meant);
      sameValues(edited(edited(text, b), transformDelta(TEXT_ITEMS, a, b, 'first')), meant);
    },
  },
  {
    rule: 'M9',
    title: 'one algebra serves points as it serves code points',
    run(draw, log) {
      const points = noted(log, 'points', drawPoints(draw, 8));
      const a = noted(log, 'a', drawPointsDelta(draw, points.length));
      const b = noted(log, 'b', drawPointsDelta(draw, points.length));
      const [first, second] = [transformDelta(POINT_ITEMS, a, b, 'first'), transformDelta(POINT_ITEMS, b, a, 'second')];
      const meant = mergeItems(points, a, b, (items) => items);
      sameValues(RopePoints.of(points).edited(a).edited(second).toArray(), meant);
      sameValues(RopePoints.of(points).edited(b).edited(first).toArray(), meant);
    },
  },
  {
    rule: 'M12',
    title: 'composed deltas do what both do one after the other, whichever are composed first',
    run(draw, log) {
      const text = noted(log, 'text', drawText(draw, 10));
      const a = noted(log, 'a', drawTextDelta(draw, text));
      const b = noted(log, 'b', drawTextDelta(draw, edited(text, a)));
      const c = noted(log, 'c', drawTextDelta(draw, edited(edited(text, a), b)));
      const ab = frozen(composeDeltas(TEXT_ITEMS, a, b));
      sameValues(edited(text, ab), edited(edited(text, a), b));
      const bc = frozen(composeDeltas(TEXT_ITEMS, b, c));
      sameValues(composeDeltas(TEXT_ITEMS, ab, c), composeDeltas(TEXT_ITEMS, a, bc));
    },
  },
  {
    rule: 'M13',
    title: 'the inverse of a delta brings the old sequence back',
    run(draw, log) {
      const text = noted(log, 'text', drawText(draw, 10));
      const delta = noted(log, 'delta', drawTextDelta(draw, text));
      sameValues(edited(edited(text, delta), invertDelta(TEXT_ITEMS, delta, RopeText.of(text))), text);
    },
  },
  {
    rule: 'M16',
    title: 'how a sequence is cut into chunks changes nothing',
    run(draw, log) {
      const tiny: Items<string> = { ...TEXT_ITEMS, chunkSize: draw.integer(1, 4) };
      const text = noted(log, 'text', drawText(draw, 20));
      const delta = noted(log, 'delta', drawTextDelta(draw, text));
      sameValues(chunksOf(applyDelta(tiny, ropeOf(tiny, text), delta)).join(''), edited(text, delta));
    },
  },
];

export const CODE_POINT_PROPERTIES: readonly Property[] = [
  {
    rule: 'M5',
    title: 'code points are counted and cut as iteration does',
    run(draw, log) {
      const text = noted(log, 'text', drawText(draw, 12));
      const points = codePoints(text);
      const from = draw.integer(0, points.length);
      const to = draw.integer(from, points.length);
      sameValues(codePointLength(text), points.length);
      sameValues(sliceCodePoints(text, from, to), points.slice(from, to).join(''));
      sameValues(sliceCodePoints(text, from, Infinity), points.slice(from).join(''));
    },
  },
  {
    rule: 'M5',
    title: 'textDelta makes the new text of the old one, in canonical form',
    run(draw, log) {
      const before = noted(log, 'before', drawText(draw, 10));
      // Mostly an edit of it, for what is alike at both ends is the difficulty.
      const after = draw.chance(0.8) ? edited(before, drawTextDelta(draw, before)) : drawText(draw, 10);
      const delta = textDelta(before, noted(log, 'after', after));
      wellFormed(delta);
      sameValues(edited(before, delta), after);
      if (before === after) sameValues(delta, []);
      else checkDelta('x', delta, () => undefined);
    },
  },
  {
    rule: 'M5',
    title: 'no result holds half of a surrogate pair',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const a = noted(log, 'a', drawOp(draw, naive));
      const b = noted(log, 'b', drawOp(draw, naive));
      const next = noted(log, 'next', drawOp(draw, naiveAfter(naive, a)));
      const results: readonly Operation[] = [
        transform(a, b, 'first'),
        transform(b, a, 'second'),
        compose(a, next),
        invert(a, board),
      ];
      wellFormed(results);
      wellFormed([...apply(apply(board, a), next).elements()].map(toElementData));
    },
  },
];

/** `JSON.stringify` writes half a pair as an escape, and nothing else of what is drawn. */
function wellFormed(value: unknown): void {
  const json = JSON.stringify(value);
  if (/\\ud[89a-f]/i.test(json)) throw new Error(`half of a surrogate pair in ${json}`);
}
