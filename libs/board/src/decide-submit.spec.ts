import type { Seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { create, editText, rectangleElement, set, strokeElement, testClient, textElement } from '@boardstream/testing';
import { ROOM_RULES, type RoomRules } from './index.ts';
import { codeOf, droppedBy, lastEvent, refusalOf, Script } from './spec-support/script.ts';

const [ann, bob] = [testClient('ann'), testClient('bob')];

function withLimits(limits: Partial<RoomRules['limits']>): RoomRules {
  return { ...ROOM_RULES, limits: { ...ROOM_RULES.limits, ...limits } };
}

/** A room with the text x, 'hello', at seq 2. */
function helloRoom(): Script {
  const script = new Script();
  script.submit(create('x', textElement('hello')));
  return script;
}

describe('decide: submit', () => {
  it('[M32] the first accepted write opens the room, in one decision; a refused one creates nothing', () => {
    const script = new Script();
    expect(codeOf(script.give(script.submission(set('none', { angle: 1 }), bob)))).toBe('missing');
    expect(script.room.status).toBe('absent');
    const decision = script.submit(create('x'));
    expect(decision).toMatchObject({
      type: 'committed',
      events: [
        { seq: 1, body: { type: 'room-opened', settings: {} } },
        { seq: 2, body: { type: 'op-committed', baseSeq: 0 } },
      ],
    });
    expect(script.room.status).toBe('open');
  });

  it('[M32] rooms.autoCreate may forbid that', () => {
    const script = new Script();
    expect(codeOf(script.judge(script.submission(create('x')), { autoCreate: false }))).toBe('auto-create-off');
  });

  it('[M20] an op is brought forward over what was committed since its base', () => {
    const script = helloRoom();
    const base = script.head;
    script.submit(editText('x', [{ insert: '>> ' }]), bob);
    script.submit(set('x', { angle: 1 }), bob);
    const event = lastEvent(script.submit(editText('x', [{ retain: 5 }, { insert: '!' }]), ann, { baseSeq: base }));
    expect(event.body).toMatchObject({
      op: editText('x', [{ retain: 8 }, { insert: '!' }]),
      dropped: [],
      baseSeq: base,
    });
    expect(script.element('x')?.text).toBe('>> hello!');
  });

  it('[M20] an op without effect is committed empty, so that its author sees it and the vector moves', () => {
    const script = helloRoom();
    const base = script.head;
    script.submit(set('x', { text: 'replaced' }), bob);
    const decision = script.submit(editText('x', [{ insert: 'late ' }]), ann, { baseSeq: base });
    expect(lastEvent(decision).body).toMatchObject({ op: [], dropped: [] });
    expect(script.room.vectorEntry(ann)?.seq).toBe(script.head);
  });

  it('[M10] changes of an element that exists already are dropped as exists, all of them', () => {
    const script = helloRoom();
    const op: Operation = [...create('w'), ...create('x')];
    expect(droppedBy(script.submit(op))).toEqual([{ id: 'x', reason: 'exists' }]);
    expect(refusalOf(script.submit(create('x')))).toMatchObject({
      code: 'exists',
      elements: [{ id: 'x', reason: 'exists' }],
    });
  });

  it('[M10] a create that lost against another create of its id is dropped as exists', () => {
    const script = helloRoom();
    const base = script.head;
    script.submit(create('y', textElement('theirs')), bob);
    const op: Operation = [...create('y', textElement('mine')), ...create('z')];
    expect(droppedBy(script.submit(op, ann, { baseSeq: base }))).toEqual([{ id: 'y', reason: 'exists' }]);
    expect(script.element('y')?.text).toBe('theirs');
  });

  it('[M17] changes of purged elements are dropped as purged', () => {
    const script = helloRoom();
    script.submit(set('x', { deleted: true }), bob);
    const base = script.head;
    script.now += 2 * ROOM_RULES.minDeletedAgeMs;
    script.give({ type: 'purge', ids: ['x'] }, { role: 'owner' });
    const op: Operation = [...set('x', { angle: 1 }), ...create('y')];
    expect(droppedBy(script.submit(op, ann, { baseSeq: base }))).toEqual([{ id: 'x', reason: 'purged' }]);
    const next = script.submission(set('x', { angle: 1 }), testClient('eve'), { baseSeq: base });
    expect(codeOf(script.judge(next))).toBe('purged');
    expect(codeOf(script.judge({ ...next, baseSeq: script.head }))).toBe('missing');
  });

  it('[M21] per element all changes stand or none; the rest commits, and the event names what was left out', () => {
    const script = helloRoom();
    const op: Operation = [
      ...set('none', { angle: 1 }),
      { type: 'set', id: 'x', props: { angle: 1 } },
      { type: 'edit', id: 'x', field: 'text', delta: [{ retain: 9 }, { insert: '!' }] },
      ...create('y'),
    ];
    const decision = script.submit(op);
    expect(droppedBy(decision)).toEqual([
      { id: 'none', reason: 'missing' },
      { id: 'x', reason: 'invalid' },
    ]);
    expect(lastEvent(decision).body).toMatchObject({ op: create('y') });
    expect(script.element('x')?.angle).toBeUndefined();
  });

  it('[M21] is all or nothing where the caller asks for that', () => {
    const script = helloRoom();
    const op: Operation = [...set('none', { angle: 1 }), ...create('y')];
    expect(codeOf(script.submit(op, ann, { allOrNothing: true }))).toBe('missing');
    expect(script.element('y')).toBeUndefined();
  });

  it('[M21] only owners change or unlock what is locked, by the lock before the op', () => {
    const script = helloRoom();
    script.submit(set('x', { locked: true }));
    for (const props of [{ angle: 1 }, { locked: false }, { locked: null, angle: 1 }, { deleted: true }] as const) {
      expect(codeOf(script.submit(set('x', props)))).toBe('locked');
    }
    expect(script.submit(set('x', { angle: 1 }), ann, {}, { role: 'owner' }).type).toBe('committed');
    expect(script.submit(set('x', { locked: null }), ann, {}, { role: 'owner' }).type).toBe('committed');
    expect(script.submit(set('x', { angle: 2, locked: true })).type).toBe('committed');
  });

  it("[M1] the board's own properties are set by any editor", () => {
    const script = helloRoom();
    script.submit([{ type: 'board', props: { title: 'Plan' } }]);
    expect(script.room.board.props).toEqual({ title: 'Plan' });
  });

  it('[M21] a viewer is refused, and the lesser of token and given role counts', () => {
    const script = helloRoom();
    script.give({ type: 'change-access', subject: 'vera', role: 'viewer' }, { role: 'owner' });
    const command = script.submission(set('x', { angle: 1 }));
    const author = { client: ann, subject: 'vera' };
    expect(codeOf(script.judge(command, { role: 'viewer' }))).toBe('forbidden');
    expect(codeOf(script.judge(command, { role: 'owner', author }))).toBe('forbidden');
    script.give({ type: 'change-access', subject: 'vera', role: 'owner' }, { role: 'owner' });
    expect(codeOf(script.judge(command, { role: 'viewer', author }))).toBe('forbidden');
    script.give({ type: 'change-access', subject: 'vera', role: 'none' }, { role: 'owner' });
    expect(script.room.roleOf('vera')).toBeUndefined();
    expect(script.judge(command, { author }).type).toBe('committed');
  });

  it('[M14] an op that is not canonical or not valid is refused with the rule in the message', () => {
    const script = helloRoom();
    const refused: readonly (readonly [string, unknown])[] = [
      ['invalid', [{ type: 'set', id: 'x', props: {} }]],
      ['invalid', set('x', { angle: 0.123_456_789 })],
      ['invalid', set('x', { strokeColor: '\ud800' })],
      ['unknown-change', [{ type: 'paint', id: 'x' }]],
      ['too-large', Array.from({ length: 501 }, (_, i) => ({ type: 'set', id: `e${1_000 + i}`, props: { angle: 1 } }))],
    ];
    for (const [code, op] of refused) {
      expect(codeOf(script.judge(script.submission(op as Operation)))).toBe(code);
    }
  });

  it("[M6] the limit of the board's own extra holds for what ops make of it together", () => {
    const script = new Script({ rules: withLimits({ extraBytes: 40 }) });
    const extra = (name: string, value: string | null): Operation => [
      { type: 'board', props: { extra: { [name]: value } } },
    ];
    expect(droppedBy(script.submit(extra('a', 'x'.repeat(20))))).toEqual([]);
    expect(codeOf(script.submit(extra('b', 'x'.repeat(20))))).toBe('limit');
    expect(droppedBy(script.submit([...extra('b', 'x'.repeat(20)), ...create('y')]))).toEqual([
      { id: '', reason: 'limit' },
    ]);
    expect(droppedBy(script.submit(extra('a', null)))).toEqual([]);
    expect(droppedBy(script.submit(extra('b', 'x'.repeat(20))))).toEqual([]);
    expect(script.room.board.props.extra).toEqual({ b: 'x'.repeat(20) });
  });

  it('[M21] limits of an element hold for what the op makes of it', () => {
    const script = new Script({ rules: withLimits({ textLength: 6, points: 4, extraBytes: 40 }) });
    script.submit(create('x', textElement('hello', { extra: { note: 'a'.repeat(10) } })));
    script.submit(create('y', strokeElement()));
    expect(codeOf(script.submit(editText('x', [{ insert: 'ab' }])))).toBe('limit');
    expect(script.submit(editText('x', [{ insert: 'a' }])).type).toBe('committed');
    expect(
      codeOf(
        script.submit([
          {
            type: 'edit',
            id: 'y',
            field: 'points',
            delta: [
              {
                insert: [
                  [0, 0],
                  [1, 1],
                ],
              },
            ],
          },
        ]),
      ),
    ).toBe('limit');
    expect(codeOf(script.submit(set('x', { extra: { more: 'b'.repeat(20) } })))).toBe('limit');
  });

  it('[M17] a full room drops what does not fit, and still takes what makes it smaller', () => {
    const script = new Script({ rules: withLimits({ elements: 2 }) });
    script.submit(create('x'));
    const op: Operation = [...create('y'), ...create('z')];
    expect(droppedBy(script.submit(op))).toEqual([{ id: 'z', reason: 'limit' }]);
    const { bytes } = script.room;
    const full = new Script({ rules: withLimits({ roomBytes: bytes }) });
    full.submit(create('x'));
    full.submit(create('y'));
    expect(codeOf(full.submit(set('x', { strokeColor: 'a'.repeat(20) })))).toBe('limit');
    expect(full.submit(set('x', { strokeColor: null })).type).toBe('committed');
    expect(script.room.elementCount).toBe(2);
  });

  it('[M17] a room that holds more than a limit that was lowered takes what does not make it larger', () => {
    const before = new Script();
    for (const id of ['a', 'b', 'c']) before.submit(create(id));
    const script = new Script({ rules: withLimits({ elements: 1, roomBytes: 100 }) });
    for (const event of before.events) script.fold(event);
    expect(codeOf(script.judge(script.submission(create('d'), bob)))).toBe('limit');
    expect(codeOf(script.submit(set('a', { strokeColor: 'a'.repeat(20) }), bob))).toBe('limit');
    expect(droppedBy(script.submit(set('a', { strokeColor: '#ffffff' }), bob))).toEqual([]);
    expect(droppedBy(script.submit(set('a', { strokeColor: null }), bob))).toEqual([]);
    expect(script.room.elementCount).toBe(3);
  });

  it('[M17] a purge for space frees as much of what is too much as was asked for, and no more', () => {
    const script = new Script({ rules: withLimits({ elements: 4 }) });
    for (const id of ['a', 'b', 'c', 'd']) script.submit(create(id));
    for (const id of ['a', 'b', 'c']) script.submit(set(id, { deleted: true }));
    const lower = new Script({ rules: withLimits({ elements: 3 }) });
    for (const event of script.events) lower.fold(event);
    const decision = lower.submit(create('e'), bob);
    expect(decision).toMatchObject({ events: [{ body: { ids: ['a', 'b'] } }, { body: { dropped: [] } }] });
    expect(lower.room.elementCount).toBe(3);
  });

  it('[M17] a full room purges deleted elements, the oldest first and however young, rather than refuse an op', () => {
    const script = new Script({ rules: withLimits({ elements: 3 }) });
    for (const id of ['a', 'b', 'c']) script.submit(create(id));
    script.submit(set('b', { deleted: true }));
    script.now++;
    script.submit(set('a', { deleted: true }));
    const decision = script.submit(create('d'));
    expect(decision).toMatchObject({
      events: [{ body: { type: 'elements-purged', ids: ['b'] } }, { body: { type: 'op-committed', dropped: [] } }],
    });
    expect(script.element('b')).toBeUndefined();
    expect(codeOf(script.submit([...set('a', { angle: 1 }), ...create('e')], ann, { allOrNothing: true }))).toBe(
      'limit',
    );
  });

  it('[M22] the event carries everything about the op', () => {
    const script = helloRoom();
    script.now = 5_000;
    const author = { client: ann, session: 'session-1' as never, subject: 'ann' };
    const command = script.submission(set('x', { angle: 1 }), ann, { clientTime: 4_999, restoredFrom: 1 as Seq });
    expect(lastEvent(script.judge(command, { author }))).toEqual({
      seq: 3,
      committedAt: 5_000,
      author,
      body: {
        type: 'op-committed',
        opId: command.opId,
        nonce: command.nonce,
        baseSeq: 2,
        clientTime: 4_999,
        op: command.op,
        dropped: [],
        restoredFrom: 1,
      },
    });
  });

  it('[G9] committed time never goes back', () => {
    const script = helloRoom();
    const before = script.room.committedAt;
    script.now = before - 500;
    expect(lastEvent(script.submit(create('y', rectangleElement()))).committedAt).toBe(before);
  });

  it('[M23] every event at the interval carries the hash of the state after it', () => {
    const script = new Script({ rules: { ...ROOM_RULES, hashInterval: 3 } });
    script.submit(create('x'));
    for (let i = 0; i < 7; i++) script.submit(set('x', { angle: i }), bob);
    expect(script.events.filter((event) => event.hash !== undefined).map((event) => event.seq)).toEqual([3, 6, 9]);
  });
});
