import { formatPosition, parsePosition } from './position.ts';

describe('a position of EventStoreDB as text', () => {
  it('[EL11] is of equal length, and sorts as the positions do', () => {
    const positions = [
      { commit: 0n, prepare: 0n },
      { commit: 9n, prepare: 10n },
      { commit: 10n, prepare: 9n },
      { commit: 10n, prepare: 10n },
      { commit: 2n ** 53n + 1n, prepare: 1n },
      { commit: 2n ** 64n - 1n, prepare: 2n ** 64n - 1n },
    ];
    const texts = positions.map(formatPosition);
    expect([...texts].sort()).toEqual(texts);
    expect(new Set(texts.map((text) => text.length)).size).toBe(1);
    expect(texts.map(parsePosition)).toEqual(positions);
  });

  it('[EL11] of another engine is refused by a message that shows it', () => {
    for (const foreign of ['', '0000000000000001', `${'1'.repeat(20)}-${'1'.repeat(19)}`, `-${'1'.repeat(40)}`]) {
      expect(() => parsePosition(foreign)).toThrow(RangeError);
    }
    expect(() => parsePosition('0000000000000001')).toThrow('"0000000000000001"');
  });
});
