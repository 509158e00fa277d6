import { seq } from '@boardstream/kernel';
import { boardOf } from '@boardstream/ot';
import {
  create,
  editText,
  opCommitted,
  roomEvent,
  set,
  testClient,
  testNonce,
  textElement,
} from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';

// Clauses of the rules that other tests touch only in passing.

const [ann, bob] = [testClient('ann'), testClient('bob')];

/** Ann and Bob in a room with a text `t`, 'abc', and a rectangle `x`. */
function pair(): { room: TestRoom; a: LinkedEngine; b: LinkedEngine } {
  const room = new TestRoom();
  const [a, b] = [new LinkedEngine(room, ann), new LinkedEngine(room, bob)];
  a.do([...create('t', textElement('abc')), ...create('x')]);
  both(a, b);
  return { room, a, b };
}

function both(...links: readonly LinkedEngine[]): void {
  for (const link of links) link.settle();
  for (const link of links) link.receive();
  for (const link of links) link.check();
}

const textOf = ({ engine }: LinkedEngine): string => engine.shown.get('t')?.text?.toString() ?? '';

describe('naming and composing', () => {
  it('[M18] the counter starts at 1 and rises by one with each op that leaves, however much is composed to it', () => {
    const room = new TestRoom();
    const a = new LinkedEngine(room, ann);
    const counters: (number | undefined)[] = [];
    for (const id of ['a', 'b', 'c']) {
      a.do(create(id), set(id, { angle: 1 }), set(id, { angle: 2 }));
      counters.push(a.outgoing()?.counter, a.outgoing()?.counter);
      a.settle();
    }
    expect(counters).toEqual([1, 1, 2, 2, 3, 3]);
    expect(room.state.vectorEntry(ann)?.counter).toBe(3);
  });

  it('[M12] [M24] nothing is composed into what is in flight', () => {
    const { a } = pair();
    a.do(editText('t', [{ insert: '1' }]));
    const sent = a.outgoing();
    a.do(editText('t', [{ insert: '2' }]), editText('t', [{ insert: '3' }]));
    expect(a.engine.submission()?.op).toEqual(sent?.op);
    expect(a.engine.record('secret')?.queue).toEqual([editText('t', [{ insert: '32' }])]);
  });
});

describe('losses', () => {
  it('[M27] a refusal loses nothing of an element that the op, as brought forward, does not touch any more', () => {
    const { a, b } = pair();
    a.do([...editText('t', [{ insert: 'A' }]), ...set('x', { angle: 1 })]);
    const counter = a.outgoing()?.counter ?? 0;
    b.do(set('t', { text: 'anew' }));
    b.settle();
    a.receive();
    a.do(editText('t', [{ insert: 'later ' }]));
    const elements = (['t', 'x'] as const).map((id) => ({ id, reason: 'locked' as const }));
    a.take(counter, { type: 'refused', refusal: { code: 'locked', message: 'no', elements } });
    expect(a.lost).toEqual([`${String(counter)}:x:locked`]);
    expect(textOf(a)).toBe('later anew');
    both(a, b);
    expect(textOf(b)).toBe('later anew');
  });

  it('[M27] what an event names in `dropped`, and the op as brought forward does not touch any more, loses nothing', () => {
    const { a, b, room } = pair();
    a.do([...editText('t', [{ insert: 'A' }]), ...set('x', { angle: 1 })]);
    const { counter = 0, nonce = '' } = a.outgoing() ?? {};
    b.do(set('t', { text: 'anew' }));
    b.settle();
    a.receive();
    a.do(editText('t', [{ insert: 'later ' }]));
    const dropped = [{ id: 't', reason: 'locked' as const }];
    const body = { opId: { client: ann, counter }, nonce, dropped };
    room.append(opCommitted(room.head + 1, set('x', { angle: 1 }), body));
    a.receive();
    expect(a.lost).toEqual([]);
    expect(textOf(a)).toBe('later anew');
  });

  it('[M27] the event of a copy withdraws no loss of what it left out itself', () => {
    const { a, room } = pair();
    a.do([...set('t', { angle: 1 }), ...set('x', { angle: 1 })]);
    const { counter = 0, nonce = '' } = a.outgoing() ?? {};
    a.take(counter, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.lost).toEqual([`${String(counter)}:t:forbidden`, `${String(counter)}:x:forbidden`]);
    const dropped = [{ id: 't', reason: 'locked' as const }];
    const body = { opId: { client: ann, counter }, nonce, dropped };
    room.append(opCommitted(room.head + 1, set('x', { angle: 1 }), body));
    a.receive();
    expect(a.recovered).toEqual([`${String(counter)}:x`]);
    a.check();
  });

  it('[M27] [M10] what another’s create took stays lost, whatever copy commits', () => {
    const { a, b, room } = pair();
    a.do([...create('n', textElement('ann')), ...set('x', { angle: 1 })]);
    const { counter = 0, nonce = '' } = a.outgoing() ?? {};
    b.do(create('n', textElement('bob')));
    b.settle();
    a.receive();
    a.take(counter, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.lost).toEqual([`${String(counter)}:n:exists`, `${String(counter)}:x:forbidden`]);
    room.append(
      opCommitted(room.head + 1, set('x', { angle: 1 }), { opId: { client: ann, counter }, nonce, dropped: [] }),
    );
    a.receive();
    expect(a.recovered).toEqual([`${String(counter)}:x`]);
  });
});

describe('undo and redo', () => {
  it('[M28] redo does not overwrite what another set since either', () => {
    const { a, b } = pair();
    a.do(set('x', { strokeColor: '#ff0000', angle: 1 }));
    both(a, b);
    a.engine.undo();
    both(a, b);
    b.do(set('x', { strokeColor: '#00ff00' }));
    both(a, b);
    a.engine.redo();
    both(a, b);
    expect(b.engine.shown.get('x')?.props).toMatchObject({ strokeColor: '#00ff00', angle: 1 });
  });

  it('[M28] redo leaves what others wrote since where it is', () => {
    const { a, b } = pair();
    a.do(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    both(a, b);
    a.engine.undo();
    both(a, b);
    b.do(editText('t', [{ insert: 'B' }]));
    both(a, b);
    a.engine.redo();
    both(a, b);
    expect(textOf(b)).toBe('BabcA');
  });

  it('[M17] [M28] a purge clears the steps that could be done again, too', () => {
    const { a, b, room } = pair();
    a.do([...set('x', { angle: 1 }), ...editText('t', [{ insert: 'A' }])]);
    a.engine.undo();
    both(a, b);
    b.do(set('x', { deleted: true }));
    both(a, b);
    room.append(roomEvent(room.head + 1, { type: 'elements-purged', ids: ['x'] }));
    both(a, b);
    a.engine.redo();
    expect(textOf(a)).toBe('Aabc');
    expect(a.engine.shown.get('x')).toBeUndefined();
    both(a, b);
  });

  it('[M28] an own op of no step leaves what can be redone, and a step clears it', () => {
    const { a } = pair();
    a.do(editText('t', [{ insert: 'A' }]));
    a.engine.undo();
    a.engine.submit(set('x', { z: 'a1' }), { origin: 'fixup' });
    expect(a.engine.canRedo).toBe(true);
    a.do(set('x', { angle: 1 }));
    expect(a.engine.canRedo).toBe(false);
  });
});

describe('a record that was old', () => {
  it('[M29] an own event above the counter in flight hands everything over, and counters go on from it', () => {
    const { a, room } = pair();
    a.do(editText('t', [{ insert: 'A' }]));
    const counter = a.outgoing()?.counter ?? 0;
    a.do(create('n'));
    const body = { opId: { client: ann, counter: counter + 4 }, nonce: testNonce(77), dropped: [] };
    room.append(opCommitted(room.head + 1, editText('t', [{ retain: 3 }, { insert: '!' }]), body));
    a.receive();
    expect(a.conflicts).toEqual([editText('t', [{ insert: 'A' }]), create('n')]);
    expect([textOf(a), a.engine.hasPending, a.engine.canUndo]).toEqual(['abc!', false, false]);
    a.do(set('x', { angle: 1 }));
    expect(a.outgoing()?.counter).toBe(counter + 5);
    both(a);
  });

  it('[M29] an own event below the counter in flight is one of others, and nothing is handed over', () => {
    const { a, room } = pair();
    a.do(set('x', { angle: 1 }));
    a.settle();
    a.do(editText('t', [{ insert: 'A' }]));
    const counter = a.outgoing()?.counter ?? 0;
    const body = { opId: { client: ann, counter: counter - 1 }, nonce: testNonce(77), dropped: [] };
    room.append(opCommitted(room.head + 1, editText('t', [{ insert: '>' }]), body));
    a.receive();
    expect(a.conflicts).toEqual([]);
    expect(textOf(a)).toBe('>Aabc');
    expect(a.engine.hasInFlight).toBe(true);
  });

  it('[M30] after a lost log nothing can be undone, for steps are about a state that is gone', () => {
    const { a, room } = pair();
    a.do(set('x', { angle: 1 }));
    expect(a.engine.canUndo).toBe(true);
    a.engine.load(boardOf([{ id: 't', element: textElement('other') }]), seq(room.head + 10));
    expect([a.engine.canUndo, a.engine.canRedo]).toEqual([false, false]);
  });
});
