import { SnapshotPolicy } from './snapshot-policy.ts';

describe('SnapshotPolicy', () => {
  const policy = new SnapshotPolicy({ events: 100, bytes: 10_000, eventsAtMost: 1_000 });

  it('a snapshot is due after so many events, or so many bytes of them', () => {
    expect(policy.isDue({ events: 99, bytes: 9_999, snapshotBytes: 0 })).toBe(false);
    expect(policy.isDue({ events: 100, bytes: 1, snapshotBytes: 0 })).toBe(true);
    expect(policy.isDue({ events: 1, bytes: 10_000, snapshotBytes: 0 })).toBe(true);
  });

  it('a large board is not written out for a small change, but within a bounded number of events', () => {
    const snapshotBytes = 1_000_000;
    expect(policy.isDue({ events: 999, bytes: 200_000, snapshotBytes })).toBe(false);
    expect(policy.isDue({ events: 999, bytes: 250_000, snapshotBytes })).toBe(true);
    expect(policy.isDue({ events: 1_000, bytes: 1, snapshotBytes })).toBe(true);
  });

  it('keeps the newest, and further back some at a distance: their number grows slowly', () => {
    let seqs: number[] = [];
    for (let seq = 500; seq <= 200_000; seq += 500) {
      seqs.push(seq);
      const removed = new Set(policy.superfluous(seqs));
      seqs = seqs.filter((each) => !removed.has(each));
    }
    expect(seqs.slice(-4)).toEqual([198_500, 199_000, 199_500, 200_000]);
    expect(seqs.length).toBeLessThanOrEqual(200_000 / 16_384 + 5);
    const gaps = seqs.map((seq, i) => seq - (seqs[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * 16_384);
  });
});
