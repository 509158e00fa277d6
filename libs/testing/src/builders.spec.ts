import { clientId } from '@boardstream/kernel';
import { logRecords, opCommitted, roomOpened, create, testClient, uuidFrom } from './index.ts';

describe('builders', () => {
  it('[M18] make client ids from names, events at their seq, with rising times', () => {
    expect(clientId(testClient('bob'))).toBe(testClient('bob'));
    expect(testClient('ann')).not.toBe(testClient('bob'));
    const [opened, first, second] = [roomOpened('Ideas'), opCommitted(2, create('a')), opCommitted(3, create('b'))];
    expect([opened.seq, first.seq, second.seq]).toEqual([1, 2, 3]);
    expect(second.committedAt).toBeGreaterThan(first.committedAt);
    expect(second.body).toMatchObject({ opId: { client: testClient(), counter: 2 }, baseSeq: 2 });
  });

  it('[P19] make record ids that are UUIDs, equal for equal names only', () => {
    expect(uuidFrom('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidFrom('a')).toBe(uuidFrom('a'));
    expect(new Set(logRecords('x', 10_000).map(({ id }) => id)).size).toBe(10_000);
  });
});
