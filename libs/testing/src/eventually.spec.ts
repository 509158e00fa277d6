import { eventually } from './index.ts';

describe('eventually', () => {
  it('returns the first truthy answer', async () => {
    let asked = 0;
    expect(await eventually(() => (++asked === 3 ? 'now' : undefined))).toBe('now');
  });

  it('takes an error for "not yet", and shows the last one at the deadline', async () => {
    const failure = new Error('still wrong');
    const waiting = eventually(() => Promise.reject(failure), { timeoutMs: 10, what: 'a miracle' });
    await expect(waiting).rejects.toThrow('not within 10 ms: a miracle: still wrong');
    await expect(waiting).rejects.toMatchObject({ cause: failure });
  });
});
