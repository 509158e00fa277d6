import { seq } from '@boardstream/kernel';
import { REFUSALS, type RefusalCode } from '@boardstream/board';
import { boardOf, OpError, type Operation } from '@boardstream/ot';
import {
  create,
  editText,
  rectangleElement,
  roomEvent,
  set,
  strokeElement,
  testClient,
  textElement,
} from '@boardstream/testing';
import { LinkedEngine, hash } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';
import { EventGapError } from './errors.ts';
import { MergeEngine } from './merge-engine.ts';

const ann = testClient('ann');
const bob = testClient('bob');

function pair(windowEvents?: number): { room: TestRoom; a: LinkedEngine; b: LinkedEngine } {
  const room = new TestRoom(windowEvents);
  return { room, a: new LinkedEngine(room, ann), b: new LinkedEngine(room, bob) };
}

function text(link: LinkedEngine, id: string): string {
  return link.engine.shown.get(id)?.text?.toString() ?? '';
}

/** Both have everything, and nothing is pending. */
function settle(...links: readonly LinkedEngine[]): void {
  for (const link of links) link.settle();
  for (const link of links) link.receive();
  for (const link of links) link.check();
  const [first] = links;
  for (const link of links)
    expect(hash(link.engine.shown)).toEqual(first === undefined ? undefined : hash(first.engine.shown));
}

describe('the merge engine: confirmed, in flight, queue', () => {
  it('[M24] shows an own operation at once, sends one at a time, and composes what waits', () => {
    const { room, a } = pair();
    a.do(create('x'), set('x', { strokeColor: '#ff0000' }));
    expect(a.engine.shown.get('x')?.props.strokeColor).toBe('#ff0000');
    const first = a.outgoing();
    expect(first?.op).toHaveLength(1);
    a.do(set('x', { angle: 1 }), set('x', { angle: 2 }), create('y'));
    expect(a.outgoing()?.counter).toBe(1);
    a.send(first);
    a.receive();
    const second = a.outgoing();
    expect(second).toMatchObject({ counter: 2, baseSeq: room.head });
    expect(second?.op).toHaveLength(2);
    settle(a);
  });

  it('[M24] an operation over the size of one message leaves in pieces, and the whole arrives', () => {
    const { room, a } = pair();
    const points = Array.from({ length: 30_000 }, (_, i) => [i, i % 100, 0.5] as const);
    a.do(create('long', strokeElement(points)));
    const letters = 'a😀b'.repeat(10_000);
    a.do(create('text', textElement(letters)));
    a.do(
      Array.from({ length: 1_200 }, (_, i) => ({
        type: 'create' as const,
        id: `n${String(i)}`,
        element: rectangleElement(),
      })),
    );
    settle(a);
    const ops = room.log.flatMap(({ body }) => (body.type === 'op-committed' ? [body.op] : []));
    expect(ops.length).toBeGreaterThan(5);
    for (const op of ops) expect(op.length).toBeLessThanOrEqual(500);
    expect(room.state.board.get('long')?.points?.toArray()).toEqual(points);
    expect(room.state.board.get('text')?.text?.toString()).toBe(letters);
    expect(room.state.board.size).toBe(1_202);
  });

  it('[M24] refuses what is not valid locally, and changes nothing', () => {
    const { a } = pair();
    a.do(create('x'));
    const before = a.engine.shown;
    const bad: readonly Operation[] = [
      set('nobody', { angle: 1 }),
      create('x'),
      create('y', rectangleElement({ extra: { big: 'x'.repeat(17_000) } })),
      [...set('x', { angle: 1 }), ...editText('x', [{ insert: 'a' }])],
      create('z', strokeElement(Array.from({ length: 50_001 }, () => [0, 0] as const))),
      set('x', { link: 'javascript:alert(1)' }),
    ];
    for (const op of bad) expect(() => a.engine.submit(op)).toThrow(OpError);
    expect(a.engine.shown).toBe(before);
    settle(a);
  });

  it('[M6] [M24] refuses locally what makes the extra of an element or of the board too large in several steps', () => {
    const { room, a } = pair();
    const big = 'x'.repeat(10_000);
    a.do(create('x'), create('y'), set('x', { extra: { one: big } }));
    expect(() => a.engine.submit(set('x', { extra: { two: big } }))).toThrow(OpError);
    a.do([{ type: 'board', props: { extra: { one: big } } }]);
    expect(() => a.engine.submit([{ type: 'board', props: { extra: { two: big } } }])).toThrow(OpError);
    a.do(set('x', { extra: { one: null, two: big } }));
    settle(a);
    expect(a.lost).toEqual([]);
    expect(room.state.board.get('x')?.extra).toEqual({ two: big });
  });

  it('[M27] a refusal loses nothing of an element on which the work in flight had cancelled itself out', () => {
    const { a } = pair();
    a.do(create('t', textElement('abc')), create('x'));
    settle(a);
    a.do(create('first'));
    const first = a.outgoing();
    a.do(editText('t', [{ insert: 'z' }]), editText('t', [{ delete: 1 }]), set('x', { angle: 1 }));
    a.send(first);
    a.receive();
    const sent = a.outgoing();
    expect(sent?.op).toEqual(set('x', { angle: 1 }));
    a.do(editText('t', [{ insert: 'kept ' }]));
    a.take(sent?.counter ?? 0, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.lost).toEqual(['3:x:forbidden']);
    expect(text(a, 't')).toBe('kept abc');
    settle(a);
  });

  it('[M4] rounds what an application builds', () => {
    const { a } = pair();
    a.do(create('x', rectangleElement({ box: { x: 1.23456, y: -0.0001, width: 2, height: 3 } })));
    expect(a.engine.shown.get('x')?.props.box).toEqual({ x: 1.23, y: 0, width: 2, height: 3 });
    settle(a);
  });

  it('[M25] remote edits are shown merged with own ones that are in flight and queued', () => {
    const { a, b } = pair();
    a.do(create('t', textElement('hello')));
    settle(a, b);
    b.do(editText('t', [{ retain: 5 }, { insert: ' bob' }]));
    b.settle();
    a.do(editText('t', [{ insert: 'A' }]));
    a.outgoing();
    a.do(editText('t', [{ retain: 1 }, { insert: 'B' }]));
    a.receive();
    expect(text(a, 't')).toBe('ABhello bob');
    a.check();
    settle(a, b);
    expect(text(b, 't')).toBe('ABhello bob');
  });

  it('[M25] an own event is recognised by its op id, and leaves what is shown as it was', () => {
    const { a } = pair();
    a.do(create('x'));
    const shown = a.engine.shown.get('x');
    a.send();
    expect(a.engine.hasPending).toBe(true);
    a.receive();
    expect(a.engine.hasPending).toBe(false);
    expect(a.reports.at(-1)?.touched.size).toBe(0);
    expect(a.engine.shown.get('x')).toBe(shown);
    expect(a.engine.confirmed).toBe(a.engine.shown);
  });

  it('[M25] [M30] `saved` after a state was loaded past the event: what waits fits what others made of it, or is a conflict', () => {
    const { room, a, b } = pair();
    a.do(create('t', textElement('hello')), create('u', textElement('u')));
    a.send();
    settle(b);
    b.do(editText('t', [{ delete: 5 }]));
    settle(b);
    a.do(editText('t', [{ retain: 5 }, { insert: '!' }]));
    a.engine.forgetState();
    a.engine.load(room.state.board, room.head);
    a.do(set('t', { angle: 1 }), editText('u', [{ insert: '>' }]), create('v'));
    settle(a, b);
    expect(a.conflicts).toEqual([
      [...editText('t', [{ retain: 5 }, { insert: '!' }]), ...editText('u', [{ insert: '>' }])],
    ]);
    expect(a.engine.shown.get('t')?.props.angle).toBe(1);
    expect(text(b, 't')).toBe('');
  });

  it('[M25] an answer `saved` settles nothing that an event will still show', () => {
    const { a } = pair();
    a.do(create('x'));
    const sent = a.outgoing();
    a.send(sent);
    expect(a.send(sent)).toMatchObject({ type: 'duplicate' });
    a.take(1, { type: 'duplicate', seq: seq(2) });
    expect(a.engine.hasInFlight).toBe(true);
    settle(a);
  });

  it('[M26] a resend is brought forward to the confirmed seq under the same op id', () => {
    const { a, b, room } = pair();
    a.do(create('t', textElement('abc')));
    settle(a, b);
    a.do(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    const lost = a.outgoing();
    b.do(editText('t', [{ insert: 'B' }]));
    settle(b);
    a.receive();
    const again = a.outgoing();
    expect(again).toMatchObject({ counter: lost?.counter, nonce: lost?.nonce, baseSeq: room.head });
    expect(again?.op).toEqual(editText('t', [{ retain: 4 }, { insert: 'A' }]));
    a.send(again);
    expect(a.send(lost)).toMatchObject({ type: 'duplicate' });
    settle(a, b);
    expect(text(a, 't')).toBe('BabcA');
  });

  it('events that are known are passed over, and a missing one is not', () => {
    const { a, b, room } = pair();
    b.do(create('x'));
    settle(b);
    a.receive();
    expect(a.engine.events(room.log).touched.size).toBe(0);
    const next = roomEvent(room.head + 2, { type: 'version-named', name: 'n', at: seq(1) });
    expect(() => a.engine.events([next])).toThrow(EventGapError);
  });
});

describe('the merge engine: answers', () => {
  function inFlight(): LinkedEngine {
    const { a } = pair();
    a.do(create('x'), create('y'));
    settle(a);
    a.do(set('x', { angle: 1 }));
    a.outgoing();
    a.do(set('x', { angle: 2 }), set('y', { angle: 3 }));
    return a;
  }

  it('[M27] busy, rate and unavailable keep the op', () => {
    const a = inFlight();
    for (const code of ['busy', 'rate', 'unavailable'] as const) {
      expect(a.engine.refused(2, code).action).toBe('retry');
    }
    expect(a.engine.submission()?.counter).toBe(2);
    settle(a);
  });

  const final = Object.entries(REFUSALS).flatMap(([code, kind]) => (kind === 'final' ? [code as RefusalCode] : []));

  it.each(final)('[M27] `%s` is final: what the op touches is lost for it, and shown as confirmed', (code) => {
    const a = inFlight();
    expect(a.engine.refused(2, code)).toMatchObject({
      action: 'none',
      report: {
        lost: [
          { opId: { client: ann, counter: 2 }, elements: [{ id: 'x', reason: code }] },
          { elements: [{ id: 'x', reason: code }] },
        ],
      },
    });
    expect(a.engine.shown.get('x')?.props.angle).toBeUndefined();
    expect(a.engine.shown.get('y')?.props.angle).toBe(3);
    settle(a);
  });

  it('[M27] stale-base sends the op again at once when events came since, and else when they come', () => {
    const a = inFlight();
    expect(a.engine.refused(2, 'stale-base').action).toBe('await-events');
    a.room.command({ type: 'name-version', name: 'v', at: seq(1) }, { client: bob, role: 'editor' });
    a.receive();
    expect(a.engine.refused(2, 'stale-base').action).toBe('resend');
    settle(a);
  });

  it('[M20] an op that is behind more events than the sequencer holds goes through after it was brought forward', () => {
    const { a, b } = pair(3);
    a.do(create('t', textElement('abc')));
    settle(a, b);
    a.do(editText('t', [{ retain: 3 }, { insert: '!' }]));
    const old = a.outgoing();
    for (let i = 0; i < 6; i++) {
      b.do(editText('t', [{ insert: String(i) }]));
      b.settle();
    }
    expect(a.send(old)).toMatchObject({ type: 'refused', refusal: { code: 'stale-base' } });
    settle(a, b);
    expect(text(b, 't')).toBe('543210abc!');
    expect(a.lost).toEqual([]);
  });

  it('[M27] a final refusal takes the elements of the op back everywhere, and nothing else', () => {
    const a = inFlight();
    a.take(2, {
      type: 'refused',
      refusal: { code: 'locked', message: 'no', elements: [{ id: 'x', reason: 'locked' }] },
    });
    expect(a.lost).toEqual(['2:x:locked', '-:x:locked']);
    expect(a.engine.shown.get('x')?.props.angle).toBeUndefined();
    expect(a.engine.shown.get('y')?.props.angle).toBe(3);
    a.check();
    settle(a);
    expect(a.room.state.board.get('y')?.props.angle).toBe(3);
  });

  it('[M27] an answer for a counter that is not in flight is ignored', () => {
    const a = inFlight();
    a.take(1, { type: 'refused', refusal: { code: 'invalid', message: 'no' } });
    a.take(7, { type: 'refused', refusal: { code: 'bad-base', message: 'no' } });
    expect(a.lost).toEqual([]);
    expect(a.engine.hasState).toBe(true);
    settle(a);
  });

  it('[M21] [M27] what a committed op had to leave out is lost, with what hangs on it', () => {
    const { a, room } = pair();
    a.do(create('x'), create('y'));
    settle(a);
    room.command(
      {
        type: 'submit',
        opId: { client: bob, counter: 1 },
        nonce: 'b'.repeat(16),
        baseSeq: room.head,
        op: set('x', { locked: true }),
      },
      { client: bob, role: 'owner' },
    );
    a.do([...set('x', { angle: 1 }), ...set('y', { angle: 1 })]);
    a.outgoing();
    a.do(set('x', { angle: 2 }), set('y', { angle: 2 }));
    a.send();
    a.receive();
    expect(a.lost).toEqual(['1:x:locked', '-:x:locked'].map((entry) => entry.replace('1:', '2:')));
    expect(a.engine.shown.get('x')?.props.angle).toBeUndefined();
    expect(a.engine.shown.get('y')?.props.angle).toBe(2);
    a.check();
    settle(a);
  });

  it('[M27] a loss is withdrawn when another copy of the op was committed after all', () => {
    const a = inFlight();
    a.send();
    a.take(2, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.lost).toEqual(['2:x:forbidden', '-:x:forbidden']);
    a.receive();
    expect(a.recovered).toEqual(['2:x']);
    expect(a.engine.shown.get('x')?.props.angle).toBe(1);
    settle(a);
  });

  it('[M27] an op of another page with the same client id and counter withdraws no loss', () => {
    const a = inFlight();
    a.outgoing();
    a.take(2, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    const { head: baseSeq } = a.room;
    const op = set('y', { angle: 9 });
    a.room.submit(a.client, { type: 'submit', counter: 2, nonce: 'c'.repeat(16), baseSeq, op });
    a.receive();
    expect(a.lost).toContain('2:x:forbidden');
    expect(a.recovered).toEqual([]);
    settle(a);
  });

  it('[M27] what a purge took stays lost, whatever copy commits', () => {
    const a = inFlight();
    a.room.command(
      {
        type: 'submit',
        opId: { client: bob, counter: 1 },
        nonce: 'b'.repeat(16),
        baseSeq: a.room.head,
        op: set('x', { deleted: true }),
      },
      { client: bob, role: 'owner' },
    );
    a.room.append(roomEvent(a.room.head + 1, { type: 'elements-purged', ids: ['x'] }));
    const copy = a.outgoing();
    a.receive();
    expect(a.lost).toEqual(['2:x:purged', '-:x:purged']);
    expect(a.engine.shown.get('x')).toBeUndefined();
    a.check();
    a.send(copy);
    settle(a);
    expect(a.recovered).toEqual([]);
    expect(a.room.state.board.get('y')?.props.angle).toBe(3);
  });

  it('[M10] of two creates of one id the first stands, and the other is reported lost at once', () => {
    const { a, b } = pair();
    a.do(create('x', textElement('ann')));
    a.outgoing();
    a.do(editText('x', [{ insert: '1' }]));
    b.do(create('x', textElement('bob')));
    b.settle();
    a.receive();
    expect(a.lost).toEqual(['1:x:exists', '-:x:exists']);
    expect(text(a, 'x')).toBe('bob');
    settle(a, b);
  });

  it('[M27] op-id-conflict holds everything back until the event that used the id shows up', () => {
    const a = inFlight();
    const used = { opId: { client: ann, counter: 2 }, nonce: 'f'.repeat(16), baseSeq: a.room.head } as const;
    a.room.command({ type: 'submit', ...used, op: set('y', { angle: 9 }) }, { client: ann, role: 'editor' });
    a.take(2, a.send());
    expect(a.engine.submission()).toBeUndefined();
    a.receive();
    expect(a.conflicts).toHaveLength(2);
    expect(a.engine.hasPending).toBe(false);
    expect(a.engine.shown.get('y')?.props.angle).toBe(9);
    a.check();
    a.do(set('x', { angle: 4 }));
    expect(a.outgoing()?.counter).toBe(3);
    settle(a);
  });
});

describe('the merge engine: a reload and a lost log', () => {
  it('[M29] pending work comes back at its base, and every op is committed once', () => {
    const { a, b } = pair();
    a.do(create('t', textElement('abc')));
    settle(a, b);
    a.do(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    a.send();
    a.do(editText('t', [{ retain: 4 }, { insert: 'B' }]), create('n'));
    const record = a.engine.record('secret');
    b.do(editText('t', [{ insert: 'b' }]));
    b.settle();
    a.reload(record);
    expect(text(a, 't')).toBe('abcAB');
    a.check();
    settle(a, b);
    expect(text(a, 't')).toBe('babcAB');
    expect(a.room.state.board.get('n')).toBeDefined();
    expect(a.conflicts).toEqual([]);
  });

  it('[M29] the first op of a room survives too, though there is no state before it', () => {
    const { a, b } = pair();
    a.do(create('x'));
    a.send();
    a.reload();
    expect(a.engine.confirmedSeq).toBe(0);
    settle(a, b);
    expect(a.engine.shown.size).toBe(1);
    expect(a.room.log).toHaveLength(2);
  });

  it('[M29] what an old record holds goes to the conflicts before newer own work shows', () => {
    const { a, b } = pair();
    a.do(create('t', textElement('abc')));
    settle(a, b);
    a.do(editText('t', [{ insert: '1' }]));
    a.outgoing();
    const old = a.engine.record('secret');
    settle(a);
    a.do(editText('t', [{ insert: '2' }]));
    settle(a, b);
    a.do(editText('t', [{ insert: '3' }]));
    settle(a, b);
    a.reload(old === undefined ? undefined : { ...old, inFlight: undefined as never, queue: [create('late')] });
    a.receive();
    expect(a.conflicts).toEqual([create('late')]);
    expect(a.engine.canUndo).toBe(false);
    a.do(editText('t', [{ insert: '4' }]));
    settle(a, b);
    expect(text(b, 't')).toBe('4321abc');
  });

  it('[M29] work from before the first state comes after what an earlier page left', () => {
    const { a, room } = pair();
    a.do(create('x'));
    settle(a);
    a.do(set('x', { angle: 1 }));
    const record = a.engine.record('secret');
    if (record === undefined) throw new Error('nothing is pending');
    const engine = new MergeEngine();
    engine.identify(ann);
    engine.submit(create('early'));
    engine.adopt(record);
    engine.load(room.state.board, record.base);
    a.engine = engine;
    a.check();
    settle(a);
    expect(room.state.board.get('early')).toBeDefined();
    expect(room.state.board.get('x')?.props.angle).toBe(1);
  });

  it('[M30] on a state that no events lead to, creates are kept, sets apply to what exists, edits are handed back', () => {
    const { a, room } = pair();
    a.do(create('t', textElement('abc')), create('gone'));
    settle(a);
    a.do(create('new', textElement('')), editText('new', [{ insert: 'own' }]));
    a.do(set('t', { angle: 1 }), editText('t', [{ insert: 'E' }]), set('gone', { angle: 1 }));
    const board = boardOf([{ id: 't', element: textElement('other') }]);
    const report = a.engine.load(board, seq(room.head + 10), undefined);
    expect(report.conflicts.map(({ reason }) => reason)).toEqual(['truncated']);
    expect(
      report.conflicts
        .flatMap(({ ops }) => ops)
        .flat()
        .map((change) => change.type),
    ).toEqual(['set', 'edit']);
    expect(text(a, 't')).toBe('other');
    expect(text(a, 'new')).toBe('own');
    expect(a.engine.shown.get('t')?.props.angle).toBe(1);
    expect(hash(a.engine.shown)).toEqual(hash(a.expectedShown));
  });

  it('[M29] [M30] a record that does not fit the state at its base, of a room that was erased and opened anew, stops nobody', () => {
    const { a } = pair();
    a.do(create('t', textElement('abc')), create('x'));
    a.settle();
    a.do(editText('t', [{ insert: 'A' }]), set('x', { angle: 1 }), create('new'));
    const record = a.engine.record('secret');
    const other = boardOf([{ id: 'x', element: textElement('of another kind') }]);
    const engine = new MergeEngine();
    engine.identify(ann);
    if (record !== undefined) engine.adopt(record);
    const { conflicts } = engine.load(other, record?.base ?? seq(0));
    expect(conflicts.flatMap(({ ops }) => ops)).toEqual([editText('t', [{ insert: 'A' }])]);
    expect(engine.shown.get('x')?.props.angle).toBe(1);
    expect(engine.shown.size).toBe(2);
  });

  it('[M30] a set of what an element of its kind has not goes to the conflicts, and takes nothing else with it', () => {
    const { a, room } = pair();
    a.do(create('x', strokeElement()), create('y'));
    a.settle();
    a.do([...set('x', { points: [[0, 0]] }), ...set('y', { angle: 1 }), ...create('z')]);
    const board = boardOf([
      { id: 'x', element: textElement('somebody made another one') },
      { id: 'y', element: rectangleElement() },
    ]);
    const { conflicts } = a.engine.load(board, seq(room.head + 10));
    expect(conflicts.flatMap(({ ops }) => ops)).toEqual([set('x', { points: [[0, 0]] })]);
    expect(a.engine.shown.get('y')?.props.angle).toBe(1);
    expect(a.engine.shown.get('z')).toBeDefined();
  });

  it('[M30] the in-flight op that equals the vector entry is saved; a missing one goes on; a very old one is never resent', () => {
    const sent = (): LinkedEngine => {
      const { a } = pair();
      a.do(create('x'));
      settle(a);
      a.do(create('y'));
      a.outgoing();
      return a;
    };
    const saved = sent();
    const flight = saved.engine.submission();
    saved.engine.load(saved.room.state.board, seq(40), { counter: 2, nonce: flight?.nonce ?? '', seq: seq(30) });
    expect(saved.engine.hasPending).toBe(false);

    const open = sent();
    open.engine.load(open.room.state.board, seq(40), { counter: 1, nonce: 'a'.repeat(16), seq: seq(2) });
    expect(open.engine.submission()).toMatchObject({ counter: 2, baseSeq: 40 });

    const old = sent();
    const report = old.engine.load(old.room.state.board, seq(70_000));
    expect(old.engine.hasPending).toBe(false);
    expect(report.conflicts).toMatchObject([{ reason: 'truncated', ops: [create('y')] }]);
  });

  it('[M27] bad-base drops the state; after the head was loaded, `saved` settles what it holds already', () => {
    const { a, room } = pair();
    a.do(create('x'));
    settle(a);
    a.do(create('y'));
    const sent = a.outgoing();
    a.send(sent);
    expect(a.engine.refused(2, 'bad-base').action).toBe('reload');
    expect(a.engine.submission()).toBeUndefined();
    a.engine.load(room.state.board, room.head);
    expect(a.engine.submission()).toMatchObject({ counter: 2, baseSeq: room.head });
    a.take(2, a.send());
    expect(a.engine.hasPending).toBe(false);
    settle(a);
  });
});
