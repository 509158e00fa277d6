import { create, set } from '@boardstream/testing';
import { purgeDue, ROOM_RULES } from './index.ts';
import { purgeForSpace } from './purge.ts';
import { Script } from './spec-support/script.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A room where a, b, c were deleted on the first, second and third day, and d lives. */
function room(): Script {
  const script = new Script();
  for (const id of ['a', 'b', 'c', 'd']) script.submit(create(id));
  for (const id of ['a', 'b', 'c']) {
    script.submit(set(id, { deleted: true }));
    script.now += DAY_MS;
  }
  return script;
}

describe('purgeDue', () => {
  it('[M17] names what was deleted longer ago than the retention, the oldest first', () => {
    const script = room();
    expect(purgeDue(script.room, script.now, 2 * DAY_MS)).toEqual(['a', 'b']);
    expect(purgeDue(script.room, script.now, 30 * DAY_MS)).toEqual([]);
  });

  it('[M17] names the oldest while deleted elements take more than half of what lives', () => {
    const script = room();
    const rules = { ...ROOM_RULES, deletedBytesAllowance: 0 };
    expect(purgeDue(script.room, script.now, 30 * DAY_MS, rules)).toEqual(['a', 'b', 'c']);
    for (const id of ['e', 'f', 'g', 'h', 'i']) script.submit(create(id));
    expect(purgeDue(script.room, script.now, 30 * DAY_MS, rules)).toEqual(['a']);
  });

  it('[M17] names nothing that was deleted less than a day ago', () => {
    const script = room();
    const rules = { ...ROOM_RULES, deletedBytesAllowance: 0 };
    expect(purgeDue(script.room, script.now - DAY_MS - 1, 0, rules)).toEqual(['a']);
  });

  it('[M17] what is undeleted in time stays', () => {
    const script = room();
    script.submit(set('a', { deleted: null }));
    expect(purgeDue(script.room, script.now, 2 * DAY_MS)).toEqual(['b']);
    expect(script.room.deletedAt.get('a')).toBeUndefined();
  });
});

describe('a purge for space', () => {
  it('[M17, P20] names no more than one append holds beside the op, unless the op needs it', () => {
    const script = new Script({ rules: { ...ROOM_RULES, minDeletedAgeMs: 0 } });
    const name = (n: number): string => `${String(n).padStart(4, '0')}${'x'.repeat(124)}`;
    for (let n = 0; n < 2_000; n++) script.submit(create(name(n)));
    for (let n = 0; n < 2_000; n++) script.submit(set(name(n), { deleted: true }));
    const idBytes = (needed: number): number =>
      (purgeForSpace(script.room, { elements: needed, bytes: 0 }, new Set(), ROOM_RULES) ?? []).join('').length;
    expect(idBytes(1)).toBeGreaterThan(100_000);
    expect(idBytes(1)).toBeLessThan(140_000);
    expect(idBytes(1_900)).toBe(1_900 * 128);
    expect(idBytes(2_001)).toBe(0);
  });
});
