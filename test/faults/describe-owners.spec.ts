import { describeOwners } from './suite/describe-owners.ts';

const LEASE_MS = 5_000;

describe('what the report says of owners', () => {
  it('[O5] tells the leaving of an owner apart from its coming back, each beside what it may take', () => {
    const told = describeOwners(
      [
        { nemesis: 'calm', hit: [30], others: [], ownerless: [] },
        { nemesis: 'hand-over', hit: [180, 240], others: [40], ownerless: [60] },
        { nemesis: 'join', hit: [900], others: [50], ownerless: [70] },
      ],
      LEASE_MS,
    );
    expect(told).toEqual([
      expect.stringMatching(/^Hand-over .* ends, 1 times: .* 240 ms \(2\); p99 ≤ 250 ms: kept\. .* longest 40 ms/),
      expect.stringMatching(
        /^Hand-over .* starts, 1 times: .* 900 ms \(1\); p99 ≤ 250 ms: NOT KEPT\. .* longest 50 ms/,
      ),
      'While nothing was done: write stall of all rooms p50 30 ms, p99 30 ms, longest 30 ms (1).',
    ]);
  });

  it('[G10] gives the rooms of a killed owner its lease, and a second more', () => {
    const killed = (stallMs: number) => [{ nemesis: 'kill-owner', hit: [stallMs], others: [], ownerless: [] }];
    expect(describeOwners(killed(6_000), LEASE_MS)).toEqual([expect.stringContaining('p99 ≤ 6000 ms: kept')]);
    expect(describeOwners(killed(6_001), LEASE_MS)).toEqual([expect.stringContaining('p99 ≤ 6000 ms: NOT KEPT')]);
  });
});
