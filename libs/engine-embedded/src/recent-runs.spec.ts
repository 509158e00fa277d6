import { RecentRuns } from './recent-runs.ts';

/** A stream that got one run of one record at each of these positions. */
function filled(...streams: readonly (readonly [name: string, positions: readonly number[]])[]): RecentRuns {
  const recent = new RecentRuns();
  const runs = streams.flatMap(([stream, positions]) =>
    positions.map((position, revision) => ({ stream, run: { revision, position, count: 1 } })),
  );
  for (const { stream, run } of runs.sort((a, b) => a.run.position - b.run.position)) recent.add(stream, run);
  return recent;
}

const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);
const streamsOf = (recent: RecentRuns): readonly string[] => recent.next().map(({ stream }) => stream);

describe('the runs that are not in the index yet', () => {
  it('are moved when a stream has 64 of them', () => {
    expect(filled(['a', range(1, 63)]).due).toBe(false);
    const recent = filled(['a', range(1, 64)], ['b', [100]]);
    expect(recent.due).toBe(true);
    expect(streamsOf(recent)).toEqual(['a']);
  });

  it('are moved, oldest first, when one lies more than 65,536 records behind the end', () => {
    const recent = filled(['a', [2]], ['b', [1, 40_000]], ['c', [65_538]]);
    expect(recent.due).toBe(true);
    expect(streamsOf(recent)).toEqual(['b', 'a', 'c']);
  });

  it('stay when they came while the others of their stream were being moved', () => {
    const recent = filled(['a', range(1, 64)], ['b', [70]]);
    const moved = recent.next();
    recent.add('a', { revision: 64, position: 71, count: 1 });
    for (const batch of moved) recent.drop(batch);
    expect(recent.of('a')).toEqual([{ revision: 64, position: 71, count: 1 }]);
    expect(recent.due).toBe(false);
    expect(recent.oldestPosition).toBe(70);
  });

  it('are told once, however often they are taken in', () => {
    const recent = filled(['a', [1, 2]]);
    recent.add('a', { revision: 1, position: 2, count: 1 });
    expect(recent.of('a')).toHaveLength(2);
  });
});
