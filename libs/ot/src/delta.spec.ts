import { composeDeltas, invertDelta, normalizeDelta, transformDelta, type Delta } from './delta.ts';
import { checkDelta } from './check-delta.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import { RopePoints, RopeText } from './sequences.ts';
import { always } from './spec-support/always.ts';
import { drawDelta, drawPoints, drawText, frozen, type Draw } from './spec-support/generate.ts';
import { editItems, mergeItems } from './spec-support/naive-board.ts';

const codePoints = (text: string): readonly string[] => Array.from(text);
const edited = (text: string, delta: Delta<string>): string => editItems(codePoints(text), delta, codePoints).join('');
const canonical = (draw: Draw, length: number): Delta<string> =>
  frozen(
    normalizeDelta(
      TEXT_ITEMS,
      drawDelta(draw, length, () => drawText(draw, 3)),
    ),
  );

describe('deltas', () => {
  it('[M9] the canonical form does the same, and is accepted', () => {
    always((draw) => {
      const text = drawText(draw, 12);
      const delta = frozen(drawDelta(draw, codePoints(text).length, () => drawText(draw, 3)));
      const normal = normalizeDelta(TEXT_ITEMS, delta);
      expect(edited(text, normal)).toBe(edited(text, delta));
      if (normal.length > 0) expect(() => checkDelta('x', normal, () => undefined)).not.toThrow();
    });
  });

  it('[M9] the canonical form has no empty part, merged neighbours, inserts before deletes, no trailing retain', () => {
    const delta = normalizeDelta(TEXT_ITEMS, [
      { retain: 1 },
      { retain: 0 },
      { retain: 1 },
      { delete: 1 },
      { insert: 'a' },
      { delete: 2 },
      { insert: '' },
      { insert: 'b' },
      { retain: 3 },
    ]);
    expect(delta).toEqual([{ retain: 2 }, { insert: 'ab' }, { delete: 3 }]);
  });

  it('[M9] check refuses each form that is not canonical', () => {
    const refused: readonly unknown[] = [
      [],
      'text',
      [{ retain: 1 }],
      [{ insert: '' }],
      [{ insert: [] }],
      [{ delete: 0 }],
      [{ delete: -1 }],
      [{ delete: 1.5 }],
      [{ delete: '1' }],
      [{ delete: 1 }, { insert: 'a' }],
      [{ insert: 'a' }, { insert: 'b' }],
      [{ retain: 1 }, { retain: 1 }, { delete: 1 }],
      [{ delete: 1 }, { delete: 1 }],
      [{ insert: 'a', delete: 1 }],
      [{}],
      [null],
      [{ retain: 2 ** 53 }, { delete: 1 }],
    ];
    for (const delta of refused) expect(() => checkDelta('x', delta, () => undefined)).toThrow(OpError);
  });

  it('[M5] positions count code points, and no surrogate pair is split', () => {
    const text = RopeText.of('😀b👩').edited([{ retain: 1 }, { insert: 'x' }, { delete: 1 }]);
    expect(text.toString()).toBe('😀x👩');
    expect(text.length).toBe(3);
  });

  it('[M9] a delta past the end is refused', () => {
    expect(() => RopeText.of('😀').edited([{ retain: 2 }, { insert: 'x' }])).toThrow(OpError);
    expect(() => RopeText.of('a').edited([{ delete: 2 }])).toThrow(OpError);
  });

  it('[M11] two concurrent edits come to what both meant, in either order', () => {
    always((draw) => {
      const text = drawText(draw, 10);
      const length = codePoints(text).length;
      const [a, b] = [canonical(draw, length), canonical(draw, length)];
      const meant = mergeItems(codePoints(text), a, b, codePoints).join('');
      expect(edited(edited(text, a), transformDelta(TEXT_ITEMS, b, a, 'second'))).toBe(meant);
      expect(edited(edited(text, b), transformDelta(TEXT_ITEMS, a, b, 'first'))).toBe(meant);
    });
  });

  it('[M11] of two inserts at one place the first in the order goes first', () => {
    const [a, b]: readonly Delta<string>[] = [[{ insert: 'A' }], [{ insert: 'B' }]];
    expect(transformDelta(TEXT_ITEMS, b ?? [], a ?? [], 'second')).toEqual([{ retain: 1 }, { insert: 'B' }]);
    expect(transformDelta(TEXT_ITEMS, a ?? [], b ?? [], 'first')).toEqual([{ insert: 'A' }]);
  });

  it('[M9] one algebra serves points as it serves code points', () => {
    always((draw) => {
      const points = drawPoints(draw, 8);
      const make = (): Delta<ReturnType<typeof drawPoints>> =>
        normalizeDelta(
          POINT_ITEMS,
          drawDelta(draw, points.length, () => drawPoints(draw, 3)),
        );
      const [a, b] = [make(), make()];
      const merged = RopePoints.of(points)
        .edited(a)
        .edited(transformDelta(POINT_ITEMS, b, a, 'second'));
      expect(merged.toArray()).toEqual(mergeItems(points, a, b, (items) => items));
      for (let i = 0; i < merged.length; i++) expect(merged.at(i - merged.length)).toEqual(merged.toArray()[i]);
      expect(merged.at(merged.length)).toBeUndefined();
    });
  });

  it('[M12] composed deltas do what both do one after the other', () => {
    always((draw) => {
      const text = drawText(draw, 10);
      const a = canonical(draw, codePoints(text).length);
      const between = edited(text, a);
      const b = canonical(draw, codePoints(between).length);
      expect(edited(text, composeDeltas(TEXT_ITEMS, a, b))).toBe(edited(between, b));
    });
  });

  it('[M13] an inverse brings the old sequence back', () => {
    always((draw) => {
      const text = drawText(draw, 10);
      const delta = canonical(draw, codePoints(text).length);
      const inverse = invertDelta(TEXT_ITEMS, delta, RopeText.of(text));
      expect(edited(edited(text, delta), inverse)).toBe(text);
    });
  });

  it('[M12] transform does not distribute over compose, which nobody may rely on', () => {
    const text = 'ab';
    const c: Delta<string> = [{ retain: 1 }, { insert: 'Y' }];
    const removeA: Delta<string> = [{ delete: 1 }];
    const insertX: Delta<string> = [{ insert: 'X' }];
    const c1 = transformDelta(TEXT_ITEMS, c, removeA, 'first');
    const stepwise = edited(
      edited(edited(text, c), transformDelta(TEXT_ITEMS, removeA, c, 'second')),
      transformDelta(TEXT_ITEMS, insertX, c1, 'second'),
    );
    const composed = composeDeltas(TEXT_ITEMS, removeA, insertX);
    expect(stepwise).toBe('YXb');
    expect(edited(edited(text, c), transformDelta(TEXT_ITEMS, composed, c, 'second'))).toBe('XYb');
  });
});
