import { highestRate } from './search.ts';

const options = { start: 1_000, max: 100_000, precision: 0.05, tries: 20 };

describe('the search for the highest rate', () => {
  it.each([150, 990, 1_000, 7_777, 99_000])('comes within its precision below a limit of %i', async (limit) => {
    const tried: number[] = [];
    const best = await highestRate((rate) => {
      tried.push(rate);
      return Promise.resolve({ holds: rate <= limit, result: rate });
    }, options);
    expect(best?.rate).toBeLessThanOrEqual(limit);
    expect(best?.rate).toBeGreaterThanOrEqual((limit / 1.05) * 0.98);
    expect(best?.result).toBe(best?.rate);
    expect(tried.length).toBeLessThan(20);
  });

  it('ends at the highest rate that it may try', async () => {
    const best = await highestRate((rate) => Promise.resolve({ holds: true, result: rate }), options);
    expect(best?.rate).toBe(100_000);
  });

  it('finds none when none holds', async () => {
    expect(await highestRate(() => Promise.resolve({ holds: false, result: 0 }), options)).toBeUndefined();
  });
});
