import { create, rng, set } from '@boardstream/testing';
import fc from 'fast-check';
import { oldestDeletion, purgeDue, purgeDueFrom, ROOM_RULES } from './index.ts';
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

describe('when a purge is due', () => {
  const small = { ...ROOM_RULES, deletedBytesAllowance: 0 };

  it('[M17] it is from the retention of the oldest on, and from a day on where deleted elements take too much', () => {
    const { room: state, now } = room();
    const oldest = oldestDeletion(state);
    expect(oldest).toBe(now - 3 * DAY_MS);
    expect(purgeDueFrom(state, oldest, 30 * DAY_MS)).toBe(oldest + 30 * DAY_MS);
    expect(purgeDueFrom(state, oldest, 30 * DAY_MS, small)).toBe(oldest + DAY_MS);
    expect(purgeDueFrom(state, oldest, 0)).toBe(oldest + DAY_MS);
  });

  it('[M17] something is due at that time, and nothing before it', () => {
    const { room: state } = room();
    for (const [rules, retention] of [
      [ROOM_RULES, 30 * DAY_MS],
      [small, 30 * DAY_MS],
      [ROOM_RULES, 0],
    ] as const) {
      const from = purgeDueFrom(state, oldestDeletion(state), retention, rules);
      expect(purgeDue(state, from - 1, retention, rules)).toEqual([]);
      expect(purgeDue(state, from, retention, rules)[0]).toBe('a');
    }
  });

  it('[M17] it never is where nothing is deleted', () => {
    const script = new Script();
    script.submit(create('a'));
    expect(oldestDeletion(script.room)).toBe(Infinity);
    expect(purgeDueFrom(script.room, 0, 0)).toBe(Infinity);
  });

  it('[M17] an owner that follows it purges as one that looks at every element all the time', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const script = new Script({ rules: { ...small, minDeletedAgeMs: 20 } });
        let oldest = Infinity;
        for (let i = 0; i < 150; i++) {
          script.now += random.integer(0, 10);
          const id = random.pick(['a', 'b', 'c', 'd', 'e', 'f']);
          if (script.element(id) === undefined) script.submit(create(id));
          else script.submit(set(id, { deleted: random.pick([true, null]) }));
          // What was deleted since was deleted later: the bound holds until elements go.
          if (script.room.deletedAt.size > 0) oldest = Math.min(oldest, script.room.committedAt);
          const due = purgeDue(script.room, script.now, 60, script.rules);
          if (script.now < purgeDueFrom(script.room, oldest, 60, script.rules)) expect(due).toEqual([]);
          if (due.length === 0) continue;
          expect(script.give({ type: 'purge', ids: due }, { role: 'owner' }).type).toBe('committed');
          oldest = oldestDeletion(script.room);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what one purge names', () => {
  it('[M17, P20] is no more than one append holds; the rest is due right after', () => {
    const script = new Script();
    const ids = Array.from({ length: 1_500 }, (_, n) => `${String(n).padStart(4, '0')}${'x'.repeat(124)}`);
    for (const id of ids) script.submit(create(id));
    for (const id of ids) script.submit(set(id, { deleted: true }));
    script.now += DAY_MS;
    let rounds = 0;
    for (let due = purgeDue(script.room, script.now, 0); due.length > 0; rounds++) {
      expect(due.join('').length).toBeLessThan(140_000);
      script.give({ type: 'purge', ids: due }, { role: 'owner' });
      due = purgeDue(script.room, script.now, 0);
    }
    expect(rounds).toBe(2);
    expect(script.room).toMatchObject({ elementCount: 0, bytes: 0, deletedBytes: 0 });
  });

  it('[M17] counts towards the limits until then', () => {
    const script = new Script({ rules: { ...ROOM_RULES, limits: { ...ROOM_RULES.limits, elements: 2 } } });
    script.submit(create('a'));
    script.submit(create('b'));
    script.submit(set('a', { deleted: true }));
    const { bytes, deletedBytes } = script.room;
    expect(script.room).toMatchObject({ elementCount: 2, bytes, deletedBytes });
    expect(deletedBytes).toBeGreaterThan(bytes / 3);
    script.now += DAY_MS;
    script.give({ type: 'purge', ids: ['a'] }, { role: 'owner' });
    expect(script.room).toMatchObject({ elementCount: 1, bytes: bytes - deletedBytes, deletedBytes: 0 });
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
