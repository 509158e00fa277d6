import { seq } from '@boardstream/kernel';
import type { EventBody, StateLoaded } from '@boardstream/board';
import { OpError } from '@boardstream/ot';
import { create, editText, rectangleElement, roomEvent, set, testClient, textElement } from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';
import { EventGapError } from './errors.ts';
import { MergeEngine } from './merge-engine.ts';

const PARTS = 3;

function part(number: number, more: Partial<StateLoaded> = {}): StateLoaded {
  const id = `loaded${String(number)}`;
  return {
    type: 'state-loaded',
    cause: 'import',
    loadId: 'l',
    part: number,
    parts: PARTS,
    elements: [{ id, element: rectangleElement() }],
    ...(number === 1 ? { board: { title: 'loaded' } } : {}),
    ...more,
  };
}

/** A client in a room with a text `t`, which it has seen. */
function joinedRoom(): { room: TestRoom; a: LinkedEngine } {
  const room = new TestRoom();
  const a = new LinkedEngine(room, testClient('ann'));
  a.do(create('t', textElement('abc')));
  a.settle();
  return { room, a };
}

function append(room: TestRoom, ...bodies: readonly EventBody[]): void {
  for (const body of bodies) room.append(roomEvent(room.head + 1, body));
}

describe('the merge engine: loads', () => {
  it('[M34] the parts of a load show together, with the last one; until then the seq is the one before the first', () => {
    const { room, a } = joinedRoom();
    const before = a.engine.confirmedSeq;
    append(room, part(1), part(2));
    a.receive();
    expect([a.engine.shown.size, a.engine.shown.props.title, a.engine.confirmedSeq]).toEqual([1, undefined, before]);
    append(room, part(3));
    a.receive();
    expect([a.engine.shown.size, a.engine.shown.props.title, a.engine.confirmedSeq]).toEqual([4, 'loaded', room.head]);
    a.check();
  });

  it('[M34] nothing of a load that failed was ever there, for a client that has seen its parts too', () => {
    const { room, a } = joinedRoom();
    a.do(create('loaded1', textElement('own')));
    const { shown } = a.engine;
    append(room, part(1), part(2));
    a.receive();
    append(room, { type: 'room-archived', cause: 'load-failed' }, { type: 'room-reopened' });
    a.receive();
    expect(a.engine.shown).toBe(shown);
    expect(a.lost).toEqual([]);
    expect(a.engine.confirmedSeq).toBe(room.head);
    a.check();
    a.settle();
    expect(room.state.board.get('loaded1')?.kind).toBe('text');
  });

  it('[M34] [M10] a load takes the place of a pending create with its last part', () => {
    const { room, a } = joinedRoom();
    append(room, part(1), part(2));
    a.do(create('loaded1', textElement('own')), editText('t', [{ insert: 'A' }]));
    a.receive();
    expect(a.lost).toEqual([]);
    append(room, part(3));
    a.receive();
    expect(a.lost).toEqual(['-:loaded1:exists']);
    a.settle();
    a.check();
    expect(a.engine.shown.get('t')?.text?.toString()).toBe('Aabc');
  });

  it('[M34] after a reconnect amid a load the parts that are there already are passed over', () => {
    const { room, a } = joinedRoom();
    append(room, part(1), part(2));
    a.receive();
    append(room, part(3));
    // The client named the last seq that it has a state of, so everything since comes once more.
    a.engine.events(room.log.slice(a.engine.confirmedSeq));
    expect(a.engine.shown.size).toBe(4);
    a.check();
  });

  it('[M34] [P9] a part that is missing between two others is a gap', () => {
    const { room, a } = joinedRoom();
    append(room, part(1), part(2), part(3));
    a.receive(1);
    expect(() => a.engine.events(room.log.slice(-1))).toThrow(EventGapError);
    a.receive();
    a.check();
  });

  it('[M34] a state that is loaded amid a load takes the place of its parts', () => {
    const { room, a } = joinedRoom();
    append(room, part(1), part(2));
    a.receive();
    append(room, { type: 'room-archived', cause: 'load-failed' });
    a.engine.load(room.state.board, room.head);
    append(room, { type: 'room-reopened' }, part(1, { loadId: 'second', parts: 1 }));
    a.receive();
    expect(a.engine.shown.size).toBe(2);
    a.check();
  });

  it('[M29] [M34] the base of the record amid a load is a seq that the room has a state at', () => {
    const { room, a } = joinedRoom();
    const before = a.engine.confirmedSeq;
    a.do(set('t', { angle: 1 }));
    append(room, part(1), part(2));
    a.receive();
    expect(a.engine.record('secret')?.base).toBe(before);
    expect(a.outgoing()?.baseSeq).toBe(before);
    append(room, part(3));
    a.reload();
    a.settle();
    a.check();
    expect(room.state.board.get('t')?.props.angle).toBe(1);
    expect(a.conflicts).toEqual([]);
  });

  it('[M34] a checkpoint says nothing new, in one part or in several', () => {
    const engine = new MergeEngine();
    const { shown } = engine;
    engine.load(shown, seq(0));
    const checkpoint = (number: number): StateLoaded => part(number, { cause: 'checkpoint', elements: [] });
    engine.events([roomEvent(1, { type: 'room-opened', settings: {} })]);
    engine.events([1, 2, 3].map((number) => roomEvent(1 + number, checkpoint(number))));
    expect(engine.shown).toBe(shown);
    expect(engine.confirmedSeq).toBe(4);
  });

  it('[M34] [G11] a part out of turn, and another event amid the parts, do not fit', () => {
    const { room, a } = joinedRoom();
    append(room, part(1));
    a.receive();
    const next = (body: EventBody) => [roomEvent(room.head + 1, body)];
    expect(() => a.engine.events(next(part(3)))).toThrow(OpError);
    expect(() => a.engine.events(next(part(2, { loadId: 'other' })))).toThrow(OpError);
    expect(() => a.engine.events(next({ type: 'version-named', name: 'v', at: seq(1) }))).toThrow(OpError);
    append(room, part(2), part(3));
    a.receive();
    a.check();
  });
});
