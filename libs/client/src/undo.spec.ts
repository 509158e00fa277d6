import { OpError } from '@boardstream/ot';
import { create, editText, rectangleElement, roomEvent, set, testClient, textElement } from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';

function pair(): { room: TestRoom; a: LinkedEngine; b: LinkedEngine } {
  const room = new TestRoom();
  const a = new LinkedEngine(room, testClient('ann'));
  const b = new LinkedEngine(room, testClient('bob'));
  a.do(create('t', textElement('abc')), create('x', rectangleElement({ strokeColor: '#000000' })));
  both(a, b);
  return { room, a, b };
}

function both(a: LinkedEngine, b: LinkedEngine): void {
  a.settle();
  b.settle();
  a.receive();
  a.check();
  b.check();
}

const textOf = (link: LinkedEngine): string => link.engine.shown.get('t')?.text?.toString() ?? '';
const colorOf = (link: LinkedEngine): string | undefined => link.engine.shown.get('x')?.props.strokeColor;

describe('undo', () => {
  it('[M28] takes back only what its own person did', () => {
    const { a, b } = pair();
    a.do(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    both(a, b);
    b.do(editText('t', [{ insert: 'B' }]));
    both(a, b);
    expect(a.engine.undo()).toBeDefined();
    expect(textOf(a)).toBe('Babc');
    both(a, b);
    expect(a.engine.redo()).toBeDefined();
    both(a, b);
    expect(textOf(b)).toBe('BabcA');
    expect(b.engine.undo()).toBeDefined();
    both(a, b);
    expect(textOf(a)).toBe('abcA');
  });

  it('[M28] the steps of one gesture are one step', () => {
    const { a } = pair();
    for (const insert of ['1', '2', '3']) a.engine.submit(editText('t', [{ insert }]), { group: 'typing' });
    a.engine.submit(set('x', { strokeColor: '#ff0000' }), { group: 'colour' });
    a.engine.undo();
    expect([textOf(a), colorOf(a)]).toEqual(['321abc', '#000000']);
    a.engine.undo();
    expect(textOf(a)).toBe('abc');
    a.engine.redo();
    a.engine.redo();
    expect([textOf(a), colorOf(a)]).toEqual(['321abc', '#ff0000']);
  });

  it('[M28] a step after an undo starts anew, even in the same gesture', () => {
    const { a } = pair();
    a.engine.submit(editText('t', [{ insert: '1' }]), { group: 'g' });
    a.engine.submit(set('x', { angle: 1 }));
    a.engine.undo();
    a.engine.submit(editText('t', [{ insert: '2' }]), { group: 'g' });
    expect(a.engine.canRedo).toBe(false);
    a.engine.undo();
    expect(textOf(a)).toBe('1abc');
  });

  it('[M28] does not overwrite what another set since and the person was shown', () => {
    const { a, b } = pair();
    a.do(set('x', { strokeColor: '#ff0000', angle: 1 }));
    both(a, b);
    b.do(set('x', { strokeColor: '#00ff00' }));
    both(a, b);
    a.engine.undo();
    both(a, b);
    expect(colorOf(b)).toBe('#00ff00');
    expect(b.engine.shown.get('x')?.props.angle).toBeUndefined();
  });

  it('[M28] a set that a pending one hides counts as overwritten by it', () => {
    const { a, b } = pair();
    b.do(set('x', { strokeColor: '#00ff00' }));
    b.settle();
    a.do(set('x', { strokeColor: '#ff0000' }));
    a.outgoing();
    both(a, b);
    a.engine.undo();
    both(a, b);
    expect(colorOf(b)).toBe('#000000');
  });

  it('[M17] [M28] undoing a delete brings back what others wrote meanwhile', () => {
    const { a, b } = pair();
    a.do(set('t', { deleted: true }));
    a.settle();
    b.do(editText('t', [{ insert: 'B' }]));
    both(a, b);
    a.engine.undo();
    both(a, b);
    expect(textOf(b)).toBe('Babc');
    expect(b.engine.shown.get('t')?.props.deleted).toBeUndefined();
  });

  it('[M28] a fix-up of the editor is no step, and leaves the steps valid', () => {
    const { a } = pair();
    a.do(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    a.engine.submit(editText('t', [{ insert: '__' }]), { origin: 'fixup' });
    a.engine.undo();
    expect(textOf(a)).toBe('__abc');
    expect(a.engine.canRedo).toBe(true);
    a.engine.submit(set('x', { z: 'a1' }), { origin: 'fixup' });
    expect(a.engine.canRedo).toBe(true);
    a.engine.redo();
    expect(textOf(a)).toBe('__abcA');
  });

  it('[M28] a step that others have undone wholly is passed over', () => {
    const { a, b } = pair();
    a.do(editText('t', [{ insert: '1' }]), set('x', { strokeColor: '#ff0000' }));
    both(a, b);
    b.do(set('x', { strokeColor: '#0000ff' }));
    both(a, b);
    a.engine.undo();
    expect([textOf(a), colorOf(a)]).toEqual(['abc', '#0000ff']);
    expect(a.engine.undo()).toBeDefined();
    expect(a.engine.shown.get('x')?.props.deleted).toBe(true);
  });

  it('[M28] [M27] what was taken back is in no step any more', () => {
    const { a } = pair();
    a.do(set('x', { angle: 1 }));
    const counter = a.outgoing()?.counter ?? 0;
    a.take(counter, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.engine.undo()).toBeDefined();
    expect(a.engine.shown.get('x')?.props.deleted).toBeUndefined();
    expect(a.engine.shown.get('t')?.props.deleted).toBe(true);
    a.check();
  });

  it('[M28] [M27] what was taken back is in no step that could be done again either', () => {
    const { a } = pair();
    a.engine.submit([...set('x', { angle: 1 }), ...editText('t', [{ insert: 'A' }])]);
    a.settle();
    a.engine.undo();
    a.settle();
    a.engine.submit(set('x', { locked: true }), { origin: 'fixup' });
    const counter = a.outgoing()?.counter ?? 0;
    a.take(counter, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.engine.redo()).toBeDefined();
    expect(textOf(a)).toBe('Aabc');
    expect(a.engine.shown.get('x')?.props.angle).toBeUndefined();
    a.check();
  });

  it('[M28] a step that does not fit now stays where it is, and what is below it too', () => {
    const { a, b } = pair();
    const big = 'x'.repeat(10_000);
    a.do(set('x', { extra: { mine: big } }), editText('t', [{ retain: 3 }, { insert: 'A' }]));
    a.do(set('x', { extra: { mine: null } }));
    both(a, b);
    b.do(set('x', { extra: { theirs: big } }));
    both(a, b);
    const { shown } = a.engine;
    expect(() => a.engine.undo()).toThrow(OpError);
    expect(a.engine.shown).toBe(shown);
    b.do(set('x', { extra: { theirs: null } }));
    both(a, b);
    a.engine.undo();
    expect(a.engine.shown.get('x')?.extra).toEqual({ mine: big });
    a.engine.undo();
    expect(textOf(a)).toBe('abc');
    both(a, b);
  });

  it('[M17] [M28] a purge clears the steps about its elements', () => {
    const { a, b, room } = pair();
    a.do(set('x', { deleted: true }));
    both(a, b);
    room.append(roomEvent(room.head + 1, { type: 'elements-purged', ids: ['x'] }));
    a.receive();
    a.engine.undo();
    expect(a.engine.shown.get('x')).toBeUndefined();
    expect(a.engine.shown.get('t')?.props.deleted).toBe(true);
    both(a, b);
  });

  it('[M28] goes back and forth through many steps among others’ edits', () => {
    const { a, b } = pair();
    for (let i = 0; i < 30; i++) {
      a.do(editText('t', [{ retain: textOf(a).length }, { insert: String(i % 10) }]));
      b.do(editText('t', [{ insert: 'b' }]));
      if (i % 3 === 0) both(a, b);
    }
    both(a, b);
    const full = textOf(a);
    for (let i = 0; i < 30; i++) a.engine.undo();
    both(a, b);
    expect(textOf(a)).toBe(`${'b'.repeat(30)}abc`);
    for (let i = 0; i < 30; i++) a.engine.redo();
    both(a, b);
    expect(textOf(b)).toBe(full);
    expect(a.engine.canRedo).toBe(false);
  });
});
