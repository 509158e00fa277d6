import type { Seq } from '@boardstream/kernel';
import { create, editText, set, testClient, textElement } from '@boardstream/testing';
import { snapshotOf } from './index.ts';
import { codeOf, droppedBy, Script } from './spec-support/script.ts';

// Clauses of the rules that other tests touch only in passing.

const [ann, bob] = [testClient('ann'), testClient('bob')];
const at = (value: number): Seq => value as Seq;

describe('decisions', () => {
  it('[M21] an op of which one part lost its effect and the other was dropped is refused', () => {
    const script = new Script();
    script.submit([...create('w'), ...create('x', textElement('hello'))]);
    const base = script.head;
    script.submit(set('x', { text: 'replaced' }), bob);
    const late = editText('x', [{ insert: 'late ' }]);
    const op = [...set('none', { angle: 1 }), ...late];
    expect(codeOf(script.judge(script.submission(op, ann, { baseSeq: base })))).toBe('missing');
    // With a third that stands, it commits.
    expect(
      droppedBy(script.submit([...op.slice(0, 1), ...set('w', { angle: 1 }), ...late], ann, { baseSeq: base })),
    ).toEqual([{ id: 'none', reason: 'missing' }]);
  });

  it('[M21] locks are those of the state that an op comes to, not of the one that it was made on', () => {
    const script = new Script();
    script.submit(create('x', textElement('hello')));
    const base = script.head;
    script.submit(set('x', { locked: true }), bob);
    expect(codeOf(script.submit(editText('x', [{ insert: '!' }]), ann, { baseSeq: base }))).toBe('locked');
  });

  it('[M18] two clients may use the same counter and nonce: an op is known by its client too', () => {
    const script = new Script();
    script.submit(create('x'));
    const first = script.submission(set('x', { angle: 1 }), ann);
    const same = { ...first, opId: { client: bob, counter: first.opId.counter } };
    expect([script.give(first).type, script.give({ ...same, baseSeq: script.head }).type]).toEqual([
      'committed',
      'committed',
    ]);
  });

  it('[M22] an event is made for each op, with the base that it was sent with and what was left out of it', () => {
    const script = new Script();
    script.submit(create('x', textElement('hello')));
    const base = script.head;
    script.submit(editText('x', [{ insert: '>' }]), bob);
    const op = [...set('none', { angle: 1 }), ...editText('x', [{ retain: 5 }, { insert: '!' }])];
    const decision = script.submit(op, ann, { baseSeq: base });
    expect(decision).toMatchObject({
      events: [
        {
          seq: base + 2,
          body: {
            type: 'op-committed',
            baseSeq: base,
            op: editText('x', [{ retain: 6 }, { insert: '!' }]),
            dropped: [{ id: 'none', reason: 'missing' }],
          },
        },
      ],
    });
  });
});

describe('a log', () => {
  it('[M31] names no room, so that another room’s log can be it bit for bit', () => {
    const script = new Script();
    script.give({ type: 'open', settings: { title: 'Plan' }, parent: { room: 'source', seq: at(3) } });
    script.submit(create('x'));
    script.give({ type: 'name-version', name: 'v', at: at(1) });
    script.give({ type: 'change-access', subject: 'vera', role: 'viewer' }, { role: 'owner' });
    script.give({ type: 'archive' }, { role: 'owner' });
    script.give({ type: 'reopen' }, { role: 'owner' });
    const keys = new Set<string>();
    JSON.stringify(script.events, (key, value: unknown) => {
      keys.add(key);
      // Where a fork comes from is a fact of its own.
      return key === 'parent' ? undefined : value;
    });
    expect([...keys].filter((key) => /room/i.test(key))).toEqual([]);
    const copy = new Script();
    for (const event of script.events) copy.fold(event);
    expect(snapshotOf(copy.room)).toEqual(snapshotOf(script.room));
  });

  it('[M23] a snapshot carries the hash of its state, with its version', () => {
    const script = new Script();
    script.submit(create('x'));
    const { hash } = snapshotOf(script.room);
    expect(hash.version).toBe(1);
    expect(hash.value).toMatch(/^[0-9a-f]{32}$/);
    script.submit(set('x', { angle: 1 }));
    expect(snapshotOf(script.room).hash.value).not.toBe(hash.value);
  });
});
