import { codePointLength, sliceCodePoints } from './code-points.ts';
import { checkDelta } from './check-delta.ts';
import { always } from './spec-support/always.ts';
import { drawText } from './spec-support/generate.ts';
import { editItems } from './spec-support/naive-board.ts';
import { textDelta } from './text-delta.ts';

const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

describe('textDelta', () => {
  it('[M5] makes the new text of the old one, in canonical form, and splits no surrogate pair', () => {
    always((draw) => {
      const [before, after] = [drawText(draw, 10), drawText(draw, 10)];
      const delta = textDelta(before, after);
      expect(editItems(Array.from(before), delta, (text) => Array.from(text)).join('')).toBe(after);
      if (before === after) expect(delta).toEqual([]);
      else checkDelta('x', delta, (text) => expect(wellFormed(text as string)).toBe(true));
    });
  });

  it('[M5] sees characters that share a surrogate as different ones', () => {
    expect(textDelta('a😀b', 'a😁b')).toEqual([{ retain: 1 }, { insert: '😁' }, { delete: 1 }]);
    expect(textDelta('😀', '👀')).toEqual([{ insert: '👀' }, { delete: 1 }]);
  });

  it('keeps to what changed', () => {
    expect(textDelta('hello world', 'hello there world')).toEqual([{ retain: 6 }, { insert: 'there ' }]);
    expect(textDelta('aaa', 'aa')).toEqual([{ retain: 2 }, { delete: 1 }]);
  });
});

describe('code points', () => {
  it('[M5] are counted and cut as iteration does', () => {
    always((draw) => {
      const text = drawText(draw, 12);
      const points = Array.from(text);
      const from = draw.integer(0, points.length);
      const to = draw.integer(from, points.length);
      expect(codePointLength(text)).toBe(points.length);
      expect(sliceCodePoints(text, from, to)).toBe(points.slice(from, to).join(''));
      expect(sliceCodePoints(text, from, Infinity)).toBe(points.slice(from).join(''));
    });
  });
});
