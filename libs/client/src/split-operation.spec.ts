import fc from 'fast-check';
import { checkOperation, LIMITS } from '@boardstream/board';
import { apply, boardOf, normalize, toElementData, type Operation, type Point } from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';
import { create, editPoints, editText, rectangleElement, set, strokeElement, textElement } from '@boardstream/testing';
import { MERGE_RULES } from './merge-rules.ts';
import { splitOperation } from './split-operation.ts';

const points = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, i) => [i * 3.25, 7 - i, 0.5] as const);
const board = boardOf([
  { id: 's', element: strokeElement(points(50)) },
  { id: 't', element: textElement('start') },
]);

function contentAfter(...ops: readonly Operation[]): unknown {
  const after = ops.reduce(apply, board);
  return [...after.elements()].map((element) => [element.id, toElementData(element)]).sort();
}

function expectSame(op: Operation): readonly Operation[] {
  const pieces = splitOperation(op, MERGE_RULES);
  for (const piece of pieces) {
    checkOperation(piece);
    expect(operationBytes(piece)).toBeLessThanOrEqual(LIMITS.clientOpBytes);
  }
  expect(contentAfter(...pieces)).toEqual(contentAfter(op));
  return pieces;
}

describe('splitting an operation', () => {
  it('[M24] leaves alone what fits', () => {
    const op = normalize([...create('x'), ...set('t', { angle: 1 })]);
    expect(splitOperation(op, MERGE_RULES)).toEqual([op]);
  });

  it('[M24] a long path, a redrawn path and long edits become a first part and edits', () => {
    for (const op of [
      create('x', strokeElement(points(30_000))),
      set('s', { points: points(20_000), angle: 1 }),
      editPoints('s', [
        { retain: 20 },
        { insert: points(20_000) },
        { delete: 10 },
        { retain: 5 },
        { insert: points(3) },
      ]),
      create('x', textElement('añ😀'.repeat(30_000))),
      editText('t', [{ insert: 'z'.repeat(90_000) }, { delete: 2 }, { retain: 1 }, { insert: '😀'.repeat(20_000) }]),
    ]) {
      expect(expectSame(op).length).toBeGreaterThan(1);
    }
  });

  it('[M24] many changes are dealt out, at most 500 in a piece', () => {
    const op = normalize([
      ...Array.from({ length: 1_234 }, (_, i) => ({
        type: 'create' as const,
        id: `n${String(i)}`,
        element: rectangleElement(),
      })),
      ...create('long', strokeElement(points(20_000))),
      ...set('t', { angle: 2 }),
      { type: 'board' as const, props: { title: 'many' } },
    ]);
    for (const piece of expectSame(op)) expect(piece.length).toBeLessThanOrEqual(LIMITS.opChanges);
  });

  it('[M24] any edit of a text does the same in pieces', () => {
    const part = fc.oneof(
      fc.record({ retain: fc.integer({ min: 1, max: 2 }) }),
      fc.record({ delete: fc.integer({ min: 1, max: 2 }) }),
      fc.integer({ min: 1, max: 9_000 }).map((length) => ({ insert: 'é'.repeat(length) })),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 8, maxLength: 14 }), (parts) => {
        const long = boardOf([
          { id: 't', element: textElement('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz') },
        ]);
        const op = normalize(editText('t', parts));
        const pieces = splitOperation(op, MERGE_RULES);
        const text = (after: typeof long) => after.get('t')?.text?.toString();
        expect(text(pieces.reduce(apply, long))).toBe(text(apply(long, op)));
      }),
      { numRuns: 50 },
    );
  });
});
