import { textDelta } from './text-delta.ts';

describe('textDelta', () => {
  it('[M5] sees characters that share a surrogate as different ones', () => {
    expect(textDelta('a😀b', 'a😁b')).toEqual([{ retain: 1 }, { insert: '😁' }, { delete: 1 }]);
    expect(textDelta('😀', '👀')).toEqual([{ insert: '👀' }, { delete: 1 }]);
  });

  it('keeps to what changed', () => {
    expect(textDelta('hello world', 'hello there world')).toEqual([{ retain: 6 }, { insert: 'there ' }]);
    expect(textDelta('aaa', 'aa')).toEqual([{ retain: 2 }, { delete: 1 }]);
  });
});
