import { PersistentMap, type Summary } from './persistent-map.ts';
import { always } from './spec-support/always.ts';

interface Entry {
  readonly key: string;
  readonly value: number;
}
const EMPTY = PersistentMap.empty<Entry>((entry) => entry.key);
const sorted = (values: Iterable<Entry>): readonly Entry[] => [...values].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('PersistentMap', () => {
  it('[M16] holds what a Map holds, and never changes a map that it gave out', () => {
    always((draw) => {
      const model = new Map<string, Entry>();
      const draft = EMPTY.draft();
      const given: { readonly map: PersistentMap<Entry>; readonly expected: readonly Entry[] }[] = [];
      for (let i = draw.integer(0, 150); i > 0; i--) {
        const key = `k${draw.integer(0, 60)}`;
        if (draw.chance(0.3)) {
          draft.remove(key);
          model.delete(key);
        } else {
          draft.set({ key, value: i });
          model.set(key, { key, value: i });
        }
        if (draw.chance(0.1)) given.push({ map: draft.finish(), expected: sorted(model.values()) });
      }
      given.push({ map: draft.finish(), expected: sorted(model.values()) });
      for (const { map, expected } of given) {
        expect(JSON.stringify(sorted(map.values()))).toBe(JSON.stringify(expected));
        expect(map.size).toBe(expected.length);
      }
      for (const [key, entry] of model) expect(draft.get(key)).toEqual(entry);
      expect(draft.get('none')).toBeUndefined();
    }, 300);
  });

  it('finds keys apart whose hashes are the same in all 30 bits of the first round', () => {
    const [a, b] = collidingKeys();
    const both = EMPTY.set({ key: a, value: 1 }).set({ key: b, value: 2 });
    expect([both.get(a)?.value, both.get(b)?.value, both.size]).toEqual([1, 2, 2]);
    const draft = both.draft();
    draft.remove(a);
    expect(sorted(draft.finish().values())).toEqual([{ key: b, value: 2 }]);
    expect(both.size).toBe(2);
  });

  it('[M23] sums up what changed only, and comes to the sum from scratch', () => {
    let looked = 0;
    const summary: Summary<Entry, { total: number }> = {
      empty: () => ({ total: 0 }),
      include: (sum, entry) => {
        looked++;
        sum.total += entry.value;
      },
      merge: (sum, part) => {
        sum.total += part.total;
      },
    };
    const sumOf = (map: PersistentMap<Entry>): number => map.summarize(summary).total;
    const draft = EMPTY.draft();
    for (let i = 1; i <= 10_000; i++) draft.set({ key: `k${i}`, value: i });
    const map = draft.finish();
    expect(sumOf(map)).toBe(50_005_000);
    expect(looked).toBe(10_000);
    const changed = map.set({ key: 'k7', value: 8 });
    looked = 0;
    expect(sumOf(changed)).toBe(50_005_001);
    expect(looked).toBeLessThan(64);
    draft.set({ key: 'k7', value: 9 });
    draft.remove('k10000');
    expect(sumOf(draft.finish())).toBe(49_995_002);
    expect(sumOf(map)).toBe(50_005_000);
  });
});

/** Two keys of the form `x<n>` that agree in the first 30 bits of the map's hash, by search. */
function collidingKeys(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const key = `x${n}`;
    const bits = firstRound(key) & 0x3fffffff;
    const other = seen.get(bits);
    if (other !== undefined) return [other, key];
    seen.set(bits, key);
  }
}

/** The map's hash, written out again so that the search does not need it exported. */
function firstRound(key: string): number {
  let h = 0x811c9dc5;
  for (const unit of key) h = Math.imul(h ^ unit.charCodeAt(0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
