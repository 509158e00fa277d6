import { generateKeyBetween } from 'fractional-indexing';
import { rng } from '@boardstream/testing';
import { boardOf } from '@boardstream/ot';
import fc from 'fast-check';
import { isValidKey, keyBetween, paintOrder } from './index.ts';
import { MAX_KEY_LENGTH } from './order-key.ts';

describe('order keys', () => {
  it('[M7] accepts fractional-indexing keys, and nothing else', () => {
    for (const good of ['a0', 'a1V', 'b125', 'Zz', 'Zy1', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'])
      expect(isValidKey(good)).toBe(true);
    const bad = [
      '',
      'a',
      '0',
      'd00',
      'zz',
      'a10',
      'a1.',
      'a1é',
      'a 1',
      `A${'0'.repeat(26)}`,
      `a1${'x'.repeat(MAX_KEY_LENGTH)}`,
    ];
    for (const key of bad) expect([key, isValidKey(key)]).toEqual([key, false]);
  });

  it('[M7] agrees with the package about what a key is', () => {
    const accepted = (key: string): boolean => {
      try {
        generateKeyBetween(key, null);
        return true;
      } catch {
        return false;
      }
    };
    const digits = Array.from('0123456789AZabyz');
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const key = Array.from({ length: random.integer(1, 6) }, () => random.pick(digits)).join('');
        expect([key, isValidKey(key)]).toEqual([key, accepted(key)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[M7] a key between two is valid and lies between them', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const keys: string[] = [];
        for (let i = 0; i < 40; i++) {
          const at = random.integer(0, keys.length);
          const [before, after] = [keys[at - 1] ?? null, keys[at] ?? null];
          const key = keyBetween(before, after);
          expect(isValidKey(key)).toBe(true);
          expect((before ?? '') < key && (after === null || key < after)).toBe(true);
          keys.splice(at, 0, key);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[M7] where there is no place between, and where a key would grow too long, it ties', () => {
    expect(keyBetween('a1', 'a1')).toBe('a1');
    const long = `z${'z'.repeat(MAX_KEY_LENGTH - 1)}`;
    expect(isValidKey(long)).toBe(true);
    expect(keyBetween(long, null)).toBe(long);
  });
});

describe('paintOrder', () => {
  it('[M7] is by z, then by id, without what is deleted; no z is lowest', () => {
    const shape = { kind: 'shape' } as const;
    const board = boardOf([
      { id: 'c', element: { ...shape, z: 'a1' } },
      { id: 'b', element: { ...shape, z: 'a1' } },
      { id: 'd', element: { ...shape, z: 'Zz' } },
      { id: 'e', element: shape },
      { id: 'a', element: { ...shape, z: 'a0', deleted: true } },
    ]);
    expect(paintOrder(board).map((element) => element.id)).toEqual(['e', 'd', 'b', 'c']);
  });
});
