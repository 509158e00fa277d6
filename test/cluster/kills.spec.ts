import { rng } from '@boardstream/testing';
import { PARTS } from '../support/cluster-access.ts';
import { drawKills, drawParts, longestWait } from './kills.ts';

describe('the kills of a run', () => {
  it('are drawn by the seed, one in each of equal stretches of the events, before the last one', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const kills = drawKills(rng(seed), PARTS, 900);
      expect(kills.map(({ part }) => part)).toEqual(PARTS);
      for (const [index, { seq }] of kills.entries()) {
        expect(seq).toBeGreaterThanOrEqual(100 * index + 50);
        expect(seq).toBeLessThanOrEqual(100 * (index + 1));
      }
      expect(drawKills(rng(seed), PARTS, 900)).toEqual(kills);
    }
  });

  it('hit each part equally often', () => {
    const parts = drawParts(rng(1), PARTS, 5);
    for (const part of PARTS) expect(parts.filter((other) => other === part)).toHaveLength(5);
  });
});

describe('the longest wait after a kill', () => {
  it('is the longest time without an event from it to the next kill', () => {
    expect(longestWait([10, 20, 90, 100, 300], 15, 110)).toBe(70);
    expect(longestWait([10, 20], 15, 110)).toBe(90);
  });

  it('ends with the last event when no other kill comes', () => {
    expect(longestWait([10, 20, 90], 15, Infinity)).toBe(70);
  });
});
