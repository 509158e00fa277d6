import type { AppendOutcome } from '@boardstream/ports';
import { logRecords } from '@boardstream/testing';
import { AppendsUnderWay } from './appends-under-way.ts';

const APPENDED: AppendOutcome = { type: 'appended', revision: 1, position: '1' };

/** Appends that are begun, and what their outcome will be. */
class Begun {
  readonly settle: ((outcome: AppendOutcome) => void)[] = [];
  readonly begin = (): Promise<AppendOutcome> => new Promise((resolve) => this.settle.push(resolve));
}

describe('appends under way', () => {
  const append = { stream: 'board-a', expected: 'no-stream', records: logRecords('a', 2) } as const;

  it('[EL6, P19] the same append made meanwhile shares the outcome of the first; later it is one of its own', async () => {
    const underWay = new AppendsUnderWay();
    const begun = new Begun();
    const both = [underWay.join(append, begun.begin), underWay.join({ ...append }, begun.begin)];
    expect(begun.settle.length).toBe(1);
    begun.settle[0]?.(APPENDED);
    expect(await Promise.all(both)).toEqual([APPENDED, APPENDED]);
    void underWay.join(append, begun.begin);
    expect(begun.settle.length).toBe(2);
  });

  it('[EL7] another revision, other ids or another stream is another append', () => {
    const underWay = new AppendsUnderWay();
    const begun = new Begun();
    const others = [
      append,
      { ...append, expected: 3 },
      { ...append, records: append.records.toReversed() },
      { ...append, records: append.records.slice(0, 1) },
      { ...append, stream: 'board-b' },
    ];
    for (const other of others) void underWay.join(other, begun.begin);
    expect(begun.settle.length).toBe(others.length);
  });

  it('[G8] one that fails fails for both, and is not remembered', async () => {
    const underWay = new AppendsUnderWay();
    const failure = new Error('the server went away');
    const both = [
      underWay.join(append, () => Promise.reject(failure)),
      underWay.join(append, () => Promise.resolve(APPENDED)),
    ];
    for (const outcome of await Promise.allSettled(both)) expect(outcome).toMatchObject({ reason: failure });
    expect(await underWay.join(append, () => Promise.resolve(APPENDED))).toEqual(APPENDED);
  });
});
