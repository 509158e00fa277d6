import { InvalidIdError, roomId, seq } from './index.ts';

describe('ids', () => {
  it('[P17] a room id is 1 to 64 of the allowed characters and nothing else', () => {
    for (const good of ['a', 'demo', 'A-b_9', 'x'.repeat(64)]) expect(roomId(good)).toBe(good);
    for (const bad of ['', 'a b', 'a.b', 'a/b', 'x'.repeat(65), 'é', 'a\n']) {
      expect(() => roomId(bad)).toThrow(InvalidIdError);
    }
  });

  it('[M4] a seq is an integer from 0 to below 2^53', () => {
    expect(seq(0)).toBe(0);
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 53]) expect(() => seq(bad)).toThrow(InvalidIdError);
  });
});
