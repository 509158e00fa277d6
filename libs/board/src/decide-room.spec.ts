import type { Seq } from '@boardstream/kernel';
import { create, rectangleElement, set, strokeElement, testClient, testNonce } from '@boardstream/testing';
import { roomFromSnapshot, snapshotOf, type Command, type Drawing, type LoadPartCommand } from './index.ts';
import { codeOf, lastEvent, Script } from './spec-support/script.ts';

const OWNER = { role: 'owner' } as const;
const dora = testClient('dora');

function openRoom(): Script {
  const script = new Script();
  script.give({ type: 'open', settings: { title: 'Plan' } });
  return script;
}

function draw(drawing: Drawing, counter = 1): Command {
  return { type: 'draw', opId: { client: dora, counter }, nonce: testNonce(counter), drawing };
}

function part(n: number, more: Partial<LoadPartCommand> = {}): LoadPartCommand {
  const elements = [{ id: `e${n}`, element: rectangleElement() }];
  return { type: 'load-part', cause: 'import', loadId: 'load-1', part: n, parts: 3, elements, ...more };
}

describe('decide: the room itself', () => {
  it('[M32] a room is opened once, with settings and parent', () => {
    const script = new Script();
    const parent = { room: 'source', seq: 7 as Seq };
    script.give({ type: 'open', settings: { title: 'Plan' }, parent }, { autoCreate: false });
    expect(script.room).toMatchObject({ status: 'open', settings: { title: 'Plan' }, parent });
    expect(codeOf(script.judge({ type: 'open', settings: {} }))).toBe('exists');
    expect(codeOf(new Script().judge({ type: 'open', settings: { title: '\ud800' } }))).toBe('invalid');
  });

  it('[M32] commands other than writing do not open a room', () => {
    const script = new Script();
    for (const command of [
      { type: 'archive' },
      { type: 'reopen' },
      { type: 'name-version', name: 'a', at: 1 as Seq },
    ] as const) {
      expect(codeOf(script.judge(command, OWNER))).toBe('not-found');
    }
  });

  it('[M32] an archived room refuses writing until it is reopened', () => {
    const script = openRoom();
    script.submit(create('x'));
    script.give({ type: 'archive' }, OWNER);
    expect(codeOf(script.submit(set('x', { angle: 1 })))).toBe('archived');
    expect(codeOf(script.judge(draw({ type: 'text', x: 0, y: 0, text: 'a' })))).toBe('archived');
    expect(codeOf(script.judge({ type: 'name-version', name: 'v', at: 1 as Seq }))).toBe('archived');
    script.give({ type: 'reopen' }, OWNER);
    expect(script.submit(set('x', { angle: 1 })).type).toBe('committed');
  });

  it('[G5] [M32] archiving an archived room and reopening an open one is a duplicate at its head, and takes the same role', () => {
    const script = openRoom();
    expect(script.judge({ type: 'reopen' }, OWNER)).toEqual({ type: 'duplicate', seq: 1 });
    script.give({ type: 'archive' }, OWNER);
    script.give({ type: 'change-access', subject: 'vera', role: 'viewer' }, OWNER);
    expect(script.judge({ type: 'archive' }, OWNER)).toEqual({ type: 'duplicate', seq: 3 });
    expect(codeOf(script.judge({ type: 'archive' }, { role: 'editor' }))).toBe('forbidden');
    script.give({ type: 'reopen' }, OWNER);
    expect(script.judge({ type: 'reopen' }, OWNER)).toEqual({ type: 'duplicate', seq: 4 });
    expect(codeOf(script.judge({ type: 'reopen' }, { role: 'editor' }))).toBe('forbidden');
  });

  it('[M34] only a load that fails is ended by archiving: not one of an archived or an open room', () => {
    const script = openRoom();
    expect(codeOf(script.judge({ type: 'archive', cause: 'load-failed' }, OWNER))).toBe('invalid');
    script.give({ type: 'archive' }, OWNER);
    expect(codeOf(script.judge({ type: 'archive', cause: 'load-failed' }, OWNER))).toBe('archived');
  });

  it('[G18] each command takes its role', () => {
    const script = openRoom();
    const ownerOnly: readonly Command[] = [
      { type: 'archive' },
      { type: 'reopen' },
      { type: 'change-access', subject: 'vera', role: 'viewer' },
      { type: 'purge', ids: ['x'] },
    ];
    const editorOnly: readonly Command[] = [
      { type: 'name-version', name: 'v1', at: 1 as Seq },
      draw({ type: 'text', x: 0, y: 0, text: 'a' }),
      part(1),
      { type: 'open', settings: {} },
    ];
    for (const command of ownerOnly) expect(codeOf(script.judge(command, { role: 'editor' }))).toBe('forbidden');
    for (const command of editorOnly) expect(codeOf(script.judge(command, { role: 'viewer' }))).toBe('forbidden');
  });

  it('[M31] a version is named at a seq that is there', () => {
    const script = openRoom();
    expect(lastEvent(script.give({ type: 'name-version', name: 'First', at: 1 as Seq })).body).toEqual({
      type: 'version-named',
      name: 'First',
      at: 1,
    });
    for (const at of [0, 9, 0.5, Number.NaN])
      expect(codeOf(script.judge({ type: 'name-version', name: 'v', at: at as Seq }))).toBe('invalid');
    for (const name of ['', 'x'.repeat(257), '\udc00']) {
      expect(codeOf(script.judge({ type: 'name-version', name, at: 1 as Seq }))).toBe('invalid');
    }
  });

  it('[M17] only what was deleted a day ago or longer is purged', () => {
    const script = openRoom();
    script.submit(create('x'));
    expect(codeOf(script.judge({ type: 'purge', ids: ['x'] }, OWNER))).toBe('invalid');
    script.submit(set('x', { deleted: true }));
    expect(codeOf(script.judge({ type: 'purge', ids: ['x'] }, OWNER))).toBe('invalid');
    expect(codeOf(script.judge({ type: 'purge', ids: [] }, OWNER))).toBe('invalid');
    script.now += 24 * 60 * 60 * 1_000;
    script.give({ type: 'purge', ids: ['x'] }, OWNER);
    expect(script.room).toMatchObject({ elementCount: 0, bytes: 0, deletedBytes: 0 });
  });
});

describe('decide: drawing', () => {
  it('[P5] the owner gives the id, by the op id, and puts it on top of everything', () => {
    const script = openRoom();
    script.submit(create('x', rectangleElement({ z: 'b05' })));
    script.give(
      draw({
        type: 'stroke',
        points: [
          [10, 20, 0.5],
          [13.004, 16],
        ],
        color: '#ff6b6b',
        width: 3,
      }),
    );
    const id = `d-${dora}-1`;
    expect(script.element(id)).toEqual({
      kind: 'stroke',
      strokeColor: '#ff6b6b',
      strokeWidth: 3,
      box: { x: 10, y: 20, width: 3, height: 4 },
      points: [
        [0, 0, 0.5],
        [3, -4],
      ],
      z: 'b06',
    });
    expect(script.room.vectorEntry(dora)).toMatchObject({ counter: 1, seq: script.head });
  });

  it('[P5] a repeated drawing is a duplicate', () => {
    const script = openRoom();
    const command = draw({ type: 'text', x: 1, y: 2, text: 'two\nlines', size: 10 });
    const { seq } = lastEvent(script.give(command));
    expect(script.element(`d-${dora}-1`)).toMatchObject({
      kind: 'text',
      text: 'two\nlines',
      fontSize: 10,
      box: { x: 1, y: 2, height: 25 },
    });
    expect(script.judge(command)).toEqual({ type: 'duplicate', seq });
  });

  it('[P5] shapes are drawn in any direction; lines carry their points', () => {
    const script = openRoom();
    script.give(draw({ type: 'shape', shape: 'ellipse', x: 10, y: 10, width: -4, height: 6, fill: 'red' }, 1));
    script.give(draw({ type: 'shape', shape: 'arrow', x: 10, y: 10, width: -4, height: 6 }, 2));
    expect(script.element(`d-${dora}-1`)).toMatchObject({
      shape: 'ellipse',
      fillColor: 'red',
      box: { x: 6, y: 10, width: 4, height: 6 },
    });
    expect(script.element(`d-${dora}-2`)).toMatchObject({
      box: { x: 10, y: 10, width: 4, height: 6 },
      points: [
        [0, 0],
        [-4, 6],
      ],
    });
  });

  it('[P5] a drawing opens the room, and one that is not valid is refused', () => {
    const script = new Script();
    expect(codeOf(script.judge(draw({ type: 'stroke', points: [[1e12, 0]] })))).toBe('invalid');
    expect(codeOf(script.judge(draw({ type: 'text', x: 0, y: 0, text: 'a', color: 'url(http://x)' })))).toBe('invalid');
    expect(script.give(draw({ type: 'text', x: 0, y: 0, text: 'a' }))).toMatchObject({
      events: [{ seq: 1 }, { seq: 2 }],
    });
  });
});

describe('decide: loading', () => {
  it('[M34] a room is loaded in parts, and shuts everything else out meanwhile', () => {
    const script = openRoom();
    script.give(part(1, { board: { title: 'Loaded' } }));
    expect(script.room.status).toBe('loading');
    expect(codeOf(script.submit(create('x')))).toBe('busy');
    expect(codeOf(script.judge({ type: 'archive' }, OWNER))).toBe('busy');
    expect(codeOf(script.judge(part(2, { loadId: 'load-2' })))).toBe('busy');
    expect(codeOf(script.judge(part(3)))).toBe('invalid');
    expect(codeOf(script.judge(part(2, { parts: 2 })))).toBe('invalid');
    expect(() => snapshotOf(script.room)).toThrow(/loading/);
    script.give(part(2));
    script.give(part(3));
    expect(script.room).toMatchObject({ status: 'open', elementCount: 3, load: undefined });
    expect(script.room.board.props).toEqual({ title: 'Loaded' });
    expect(script.submit(set('e1', { angle: 1 })).type).toBe('committed');
  });

  it('[M34] a part that is in the log already is a duplicate, so that loading can be resumed', () => {
    const script = openRoom();
    const first = lastEvent(script.give(part(1))).seq;
    const second = lastEvent(script.give(part(2))).seq;
    expect(script.judge(part(1))).toEqual({ type: 'duplicate', seq: first });
    expect(script.judge(part(2))).toEqual({ type: 'duplicate', seq: second });
  });

  it('[M34] a load that fails is ended: the room is archived, and shows nothing of it', () => {
    const script = openRoom();
    script.give(part(1, { board: { title: 'Loaded' } }));
    script.now += 60_000;
    script.give({ type: 'archive', cause: 'load-failed' }, OWNER);
    expect(script.room).toMatchObject({ status: 'archived', elementCount: 0, bytes: 0, load: undefined });
    expect(script.room.board.props).toEqual({});
    expect(roomFromSnapshot(snapshotOf(script.room)).status).toBe('archived');
  });

  it('[M34] only a room without elements is loaded, from the first part on, with valid elements', () => {
    const script = new Script();
    expect(codeOf(script.judge(part(2)))).toBe('invalid');
    const bad = part(1, { elements: [{ id: 'e', element: strokeElement([[0.001, 0]]) }] });
    expect(codeOf(script.judge(bad))).toBe('invalid');
    const twice = part(1, { elements: [...part(1).elements, ...part(1).elements] });
    expect(codeOf(script.judge(twice))).toBe('invalid');
    expect(script.give(part(1, { parts: 1 }))).toMatchObject({ events: [{ seq: 1 }, { seq: 2 }] });
    expect(codeOf(script.judge(part(1)))).toBe('exists');
  });
});
