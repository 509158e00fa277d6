import { TokenBucket } from './token-bucket.ts';

describe('TokenBucket', () => {
  it('[P6] lets a burst through, then a steady rate, and says how long to wait', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 2 }, 0);
    expect([bucket.take(0), bucket.take(0)]).toEqual([0, 0]);
    expect(bucket.take(0)).toBe(100);
    expect(bucket.take(50)).toBe(50);
    expect(bucket.take(100)).toBe(0);
    expect(bucket.take(100)).toBe(100);
  });

  it('[P6] holds no more than its burst however long nothing is taken', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 2 }, 0);
    expect([bucket.take(60_000), bucket.take(60_000)]).toEqual([0, 0]);
    expect(bucket.take(60_000)).toBeGreaterThan(0);
  });

  it('[G20] what was spent beyond its tokens comes back before there is another one', () => {
    const bucket = new TokenBucket({ perSecond: 10, burst: 2 }, 0);
    bucket.spend(5, 0);
    expect(bucket.waitMs(0)).toBe(400);
    expect(bucket.waitMs(399)).toBe(1);
    expect(bucket.waitMs(400)).toBe(0);
  });
});
