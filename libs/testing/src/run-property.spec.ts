import { describeFailure, runProperty, type Property } from './index.ts';

/** Lists of numbers, which are said never to hold one above the limit. */
const noneAbove = (limit: number): Property => ({
  rule: 'X1',
  title: `no number is above ${String(limit)}`,
  run: (draw, log) => {
    const numbers = Array.from({ length: draw.integer(0, 20) }, () => draw.integer(0, 1_000));
    log.note('numbers', numbers);
    log.count('long', numbers.length > 10);
    const found = numbers.find((n) => n > limit);
    if (found !== undefined) throw new RangeError(`${String(found)} is above`);
  },
});

describe('runProperty', () => {
  it('runs all cases where the property holds, and tells the shares', () => {
    const result = runProperty(noneAbove(1_000), { seed: 1, cases: 2_000 });
    expect(result).toMatchObject({ cases: 2_000, seed: 1 });
    expect(result.failure).toBeUndefined();
    const long = result.shares.get('long');
    expect(long?.of).toBe(2_000);
    expect((long?.happened ?? 0) / 2_000).toBeCloseTo(10 / 21, 1);
  });

  it('runs fewer cases of a property that has a weight', () => {
    const heavy: Property = { ...noneAbove(1_000), weight: 10 };
    expect(runProperty(heavy, { seed: 1, cases: 2_000 }).cases).toBe(200);
    expect(runProperty(heavy, { seed: 1, cases: 1, first: 7 }).cases).toBe(1);
  });

  it('makes the case that fails as small as can be', () => {
    const { failure } = runProperty(noneAbove(600), { seed: 2, cases: 2_000 });
    expect(failure?.notes).toEqual([['numbers', [601]]]);
    expect(failure?.error).toEqual(new RangeError('601 is above'));
  });

  it('repeats a case by seed and number, whichever ran before it', () => {
    const property = noneAbove(990);
    const all = runProperty(property, { seed: 3, cases: 2_000 });
    const at = all.failure?.at ?? -1;
    expect(at).toBeGreaterThan(0);
    const alone = runProperty(property, { seed: 3, cases: 1, first: at });
    expect(alone.failure).toEqual(all.failure);
    expect(runProperty(property, { seed: 4, cases: 2_000 }).failure?.at).not.toBe(at);
  });

  it('says the seed, the case, what it threw, and how to run it again', () => {
    const result = runProperty(noneAbove(600), { seed: 2, cases: 2_000 });
    const text = describeFailure(result, result.failure ?? { at: 0, error: undefined, notes: [] });
    expect(text).toContain('numbers: [601]');
    expect(text).toContain('601 is above');
    expect(text).toContain(`npm run fuzz -- --seed 2 --case ${String(result.failure?.at)} --property 'no number`);
  });

  it('says so when a case does not depend on its draw alone', () => {
    let runs = 0;
    const flaky: Property = {
      rule: 'X1',
      title: 'once only',
      run: () => {
        if (runs++ === 0) throw new Error('first');
      },
    };
    const { failure } = runProperty(flaky, { seed: 1, cases: 1 });
    expect(failure?.error).toMatchObject({ message: 'the case failed once, and not again', cause: Error('first') });
  });
});
