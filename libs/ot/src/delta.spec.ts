import { composeDeltas, normalizeDelta, transformDelta, type Delta } from './delta.ts';
import { checkDelta } from './check-delta.ts';
import { TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import { RopePoints, RopeText } from './sequences.ts';
import { editItems } from './spec-support/naive-board.ts';

const codePoints = (text: string): readonly string[] => Array.from(text);
const edited = (text: string, delta: Delta<string>): string => editItems(codePoints(text), delta, codePoints).join('');

// What holds for all deltas: `DELTA_PROPERTIES`.

describe('deltas', () => {
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

  it('[M11] of two inserts at one place the first in the order goes first', () => {
    const [a, b]: readonly Delta<string>[] = [[{ insert: 'A' }], [{ insert: 'B' }]];
    expect(transformDelta(TEXT_ITEMS, b ?? [], a ?? [], 'second')).toEqual([{ retain: 1 }, { insert: 'B' }]);
    expect(transformDelta(TEXT_ITEMS, a ?? [], b ?? [], 'first')).toEqual([{ insert: 'A' }]);
  });

  it('[M9] a path tells its points by their place, from either end', () => {
    const points = RopePoints.of(Array.from({ length: 200 }, (_, i) => [i, 0] as const)).edited([{ delete: 1 }]);
    expect(points.length).toBe(199);
    for (let i = 0; i < points.length; i++) {
      expect(points.at(i)).toEqual([i + 1, 0]);
      expect(points.at(i - points.length)).toEqual([i + 1, 0]);
    }
    expect([points.at(199), points.at(-200)]).toEqual([undefined, undefined]);
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
