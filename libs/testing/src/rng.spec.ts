import { rng, withSeed } from './index.ts';

describe('seeded random', () => {
  it('repeats with its seed, and only with it', () => {
    const draw = (seed: number): readonly number[] => {
      const random = rng(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('draws evenly and within its bounds', () => {
    const random = rng(7);
    expect(random.seed).toBe(7);
    for (let i = 0; i < 1_000; i++) {
      expect(random.next()).toBeLessThan(1);
      expect(random.integer(-2, 2)).toBeGreaterThanOrEqual(-2);
      expect(random.integer(-2, 2)).toBeLessThanOrEqual(2);
    }
    const rolls = Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const roll = random.integer(1, 6) - 1;
      rolls[roll] = (rolls[roll] ?? 0) + 1;
    }
    for (const count of rolls) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('shuffles, picks, fills and forks without touching its inputs', () => {
    const random = rng(9);
    const items = [1, 2, 3, 4, 5];
    expect(random.shuffle(items).sort()).toEqual(items);
    expect(items).toContain(random.pick(items));
    expect(() => random.pick([])).toThrow(RangeError);
    expect(random.bytes(100)).toHaveLength(100);
    const fork = random.fork();
    const expected = rng(9);
    expect(fork.next()).not.toBe(expected.next());
  });

  it('an error of a seeded body tells the seed', async () => {
    await expect(withSeed(42, () => Promise.reject(new Error('no')))).rejects.toThrow('with seed 42: no');
    expect(await withSeed(42, (random) => random.seed)).toBe(42);
  });
});
