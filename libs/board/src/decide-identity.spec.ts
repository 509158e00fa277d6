import type { ClientId, Seq } from '@boardstream/kernel';
import { create, set, testClient, testNonce } from '@boardstream/testing';
import { codeOf, lastEvent, refusalOf, Script, SMALL_RULES } from './spec-support/script.ts';

const [ann, bob] = [testClient('ann'), testClient('bob')];
const at = (value: number): Seq => value as Seq;

describe('the identity of a submission', () => {
  it('[M19] a base above the durable head sends the owner back to the log, before anything else', () => {
    const script = new Script();
    script.submit(create('x'));
    const ahead = script.submission(set('x', { angle: 1 }), ann, { baseSeq: at(3) });
    expect(script.judge(ahead)).toEqual({ type: 'behind' });
    expect(script.judge({ ...ahead, baseSeq: at(2) }, { durableHead: at(1) })).toEqual({ type: 'behind' });
    expect(script.judge({ ...ahead, baseSeq: at(2) }).type).toBe('committed');
  });

  it('[M19] the same counter and nonce again is a duplicate, with the seq of its event, whatever the base', () => {
    const script = new Script();
    const command = script.submission(create('x'));
    const { seq } = lastEvent(script.give(command));
    script.submit(set('x', { angle: 1 }), bob);
    expect(script.judge(command)).toEqual({ type: 'duplicate', seq });
    expect(script.judge({ ...command, baseSeq: script.head })).toEqual({ type: 'duplicate', seq });
  });

  it('[M19] a duplicate is one even where the author may write no more', () => {
    const script = new Script();
    const command = script.submission(create('x'));
    script.give(command);
    expect(script.judge(command, { role: 'viewer' }).type).toBe('duplicate');
    script.give({ type: 'archive' }, { role: 'owner' });
    expect(script.judge(command).type).toBe('duplicate');
  });

  it('[M19] the same counter with another nonce, or a lower counter, is a conflict and never saved', () => {
    const script = new Script();
    const first = script.submission(create('x'));
    script.give(first);
    const second = script.submission(set('x', { angle: 1 }));
    script.give(second);
    expect(codeOf(script.judge({ ...second, nonce: testNonce(99) }))).toBe('op-id-conflict');
    expect(codeOf(script.judge(first))).toBe('op-id-conflict');
  });

  it("[M19] a base below the client's own last op is stale: it would be transformed over itself", () => {
    const script = new Script();
    script.submit(create('x'));
    const own = lastEvent(script.submit(set('x', { angle: 1 }))).seq;
    const next = script.submission(set('x', { angle: 2 }), ann, { baseSeq: at(own - 1) });
    expect(codeOf(script.judge(next))).toBe('stale-base');
    expect(script.judge({ ...next, baseSeq: own }).type).toBe('committed');
  });

  it('[M19] counters may leave gaps', () => {
    const script = new Script();
    script.submit(create('x'));
    expect(script.submit(set('x', { angle: 1 }), ann, { opId: { client: ann, counter: 7 } }).type).toBe('committed');
  });

  it('[M19] a base below the floor is stale, even for what would be a duplicate', () => {
    const script = new Script({ rules: SMALL_RULES });
    const first = script.submission(create('x'));
    script.give(first);
    for (let i = 0; i < 20; i++) script.submit(set('x', { angle: i }), bob);
    expect(codeOf(script.judge(first))).toBe('stale-base');
    expect(
      codeOf(script.judge(script.submission(set('x', { angle: 1 }), ann, { baseSeq: at(script.head - 17) }))),
    ).toBe('stale-base');
  });

  it('[M19] entries at or below the floor leave the vector when seq is a multiple of the interval', () => {
    const script = new Script({ rules: SMALL_RULES });
    script.submit(create('x'), ann);
    const own = script.head;
    const has = (): boolean => script.room.vectorEntry(ann) !== undefined;
    while (script.head < own + SMALL_RULES.floorDistance || script.head % SMALL_RULES.sweepInterval !== 0) {
      expect(has()).toBe(true);
      script.submit(set('x', { angle: script.head }), bob);
    }
    expect(has()).toBe(false);
    expect(script.room.vectorEntry(bob)?.seq).toBe(script.head);
  });

  it('[M20] a base that the window does not reach is stale, and says where the window begins', () => {
    const script = new Script({ window: { minEvents: 2, minAgeMs: 0 } });
    script.submit(create('x'));
    for (let i = 0; i < 5; i++) script.submit(set('x', { angle: i }), bob);
    const old = script.submission(set('x', { opacity: 0.5 }), testClient('eve'), { baseSeq: at(script.head - 3) });
    expect(refusalOf(script.judge(old))).toMatchObject({
      code: 'stale-base',
      message: expect.stringContaining('window') as string,
    });
    expect(script.judge({ ...old, baseSeq: at(script.head - 2) }).type).toBe('committed');
  });

  describe('where two of the questions apply, the earlier one decides', () => {
    /** Ann wrote op 1 at seq 2 and op 2 at seq 3, then bob up to seq 20: the floor is 4, in the rules with small figures. */
    function room(): Script {
      const script = new Script({ rules: { ...SMALL_RULES, sweepInterval: 1_000 } });
      script.submit(create('x'));
      script.submit(set('x', { angle: 1 }));
      while (script.head < 20) script.submit(set('x', { opacity: 0.5 }), bob);
      return script;
    }
    const second = testNonce(2);
    const other = testNonce(99);

    it.each<[string, Partial<Tried>, string]>([
      // base above the durable head; base below the floor
      ['behind, not below the floor', { baseSeq: 2, durableHead: 1 }, 'behind'],
      ['behind, not a duplicate', { counter: 2, nonce: second, baseSeq: 21 }, 'behind'],
      ['behind, not a conflict', { counter: 2, nonce: other, baseSeq: 21 }, 'behind'],
      // base below the floor; an op that is in the vector
      ['below the floor, not a duplicate', { counter: 2, nonce: second, baseSeq: 3 }, 'the base 3 is below 4'],
      ['below the floor, not a conflict', { counter: 2, nonce: other, baseSeq: 3 }, 'the base 3 is below 4'],
      ['below the floor, not a lower counter', { counter: 1, nonce: other, baseSeq: 3 }, 'the base 3 is below 4'],
      ["below the floor, not below the client's own op", { counter: 3, baseSeq: 2 }, 'the base 2 is below 4'],
      // the op id; a base below the client's own last op
      [
        'a duplicate, not below its own op',
        { client: bob, counter: 17, nonce: testNonce(17), baseSeq: 5 },
        'duplicate',
      ],
      [
        'a conflict, not below its own op',
        { client: bob, counter: 17, nonce: other, baseSeq: 5 },
        'was used for another',
      ],
      [
        'a lower counter, not below its own op',
        { client: bob, counter: 16, nonce: testNonce(16), baseSeq: 5 },
        'is below 17',
      ],
      // identity; the right to write
      ['a duplicate, not forbidden', { counter: 2, nonce: second, baseSeq: 4, role: 'viewer' }, 'duplicate'],
      ['a conflict, not forbidden', { counter: 2, nonce: other, baseSeq: 4, role: 'viewer' }, 'was used for another'],
      [
        'below its own op, not forbidden',
        { client: bob, counter: 18, baseSeq: 5, role: 'viewer' },
        "the client's own op at 20",
      ],
      ['new, and forbidden', { counter: 3, baseSeq: 4, role: 'viewer' }, 'takes the role editor'],
      ['new', { counter: 3, baseSeq: 4 }, 'committed'],
    ])('[M19] %s', (_, more, expected) => {
      const script = room();
      const tried: Tried = {
        client: ann,
        counter: 3,
        nonce: other,
        baseSeq: 4,
        durableHead: 20,
        role: 'editor',
        ...more,
      };
      const opId = { client: tried.client, counter: tried.counter };
      const command = script.submission(set('x', { angle: 2 }), tried.client, {
        opId,
        nonce: tried.nonce,
        baseSeq: at(tried.baseSeq),
      });
      const decision = script.judge(command, { durableHead: at(tried.durableHead), role: tried.role });
      expect(decision.type === 'refused' ? decision.refusal.message : decision.type).toContain(expected);
    });
  });
});

/** A submission into that room, and what surrounds it. */
interface Tried {
  readonly client: ClientId;
  readonly counter: number;
  readonly nonce: string;
  readonly baseSeq: number;
  readonly durableHead: number;
  readonly role: 'viewer' | 'editor';
}
