import {
  apply,
  boardOf,
  compose,
  invert,
  normalize,
  OpError,
  toElementData,
  transform,
  type Operation,
} from './index.ts';

const create = (text: string): Operation => [{ type: 'create', id: 'x', element: { kind: 'text', text } }];
const write = (text: string): Operation => [{ type: 'set', id: 'x', props: { text } }];
const insert = (text: string): Operation => [{ type: 'edit', id: 'x', field: 'text', delta: [{ insert: text }] }];

describe('transform', () => {
  it('[M10] of two sets of one property the later in the order stands; other properties stay', () => {
    const a: Operation = [{ type: 'set', id: 'x', props: { angle: 1, opacity: 0.5 } }];
    const b: Operation = [{ type: 'set', id: 'x', props: { angle: 2, locked: true } }];
    expect(transform(a, b, 'first')).toEqual([{ type: 'set', id: 'x', props: { opacity: 0.5 } }]);
    expect(transform(b, a, 'second')).toBe(b);
  });

  it('[M6] extra is last-writer-wins per top-level key', () => {
    const a: Operation = [{ type: 'set', id: 'x', props: { extra: { roughness: 1, seed: 2 } } }];
    const b: Operation = [{ type: 'set', id: 'x', props: { extra: { roughness: null } } }];
    expect(transform(a, b, 'first')).toEqual([{ type: 'set', id: 'x', props: { extra: { seed: 2 } } }]);
    expect(transform(a, [{ type: 'set', id: 'x', props: { extra: { roughness: 1, seed: 1 } } }], 'first')).toEqual([]);
  });

  it('[M10] a set of a sequence wins over an edit of it, whichever is first', () => {
    for (const side of ['first', 'second'] as const) {
      expect(transform(insert('y'), write('new'), side)).toEqual([]);
      expect(transform(write('new'), insert('y'), side)).toEqual(write('new'));
    }
  });

  it('[M10] a create beats every set and edit of its element on either side', () => {
    for (const side of ['first', 'second'] as const) {
      for (const other of [write('new'), insert('y')]) {
        expect(transform(other, create('c'), side)).toEqual([]);
        expect(transform(create('c'), other, side)).toEqual(create('c'));
      }
    }
  });

  it('[M10] of two creates of one id the first stands', () => {
    expect(transform(create('a'), create('b'), 'first')).toEqual(create('a'));
    expect(transform(create('b'), create('a'), 'second')).toEqual([]);
  });

  it("[M1] the board's own properties count as one more element", () => {
    const a: Operation = [{ type: 'board', props: { title: 'a', background: 'red' } }];
    const b: Operation = [{ type: 'board', props: { title: 'b' } }];
    expect(transform(a, b, 'first')).toEqual([{ type: 'board', props: { background: 'red' } }]);
    expect(transform(b, a, 'second')).toBe(b);
    expect(apply(boardOf([]), b).props).toEqual({ title: 'b' });
  });

  it('[M33] an unknown change is refused by name', () => {
    const unknown = [{ type: 'paint', id: 'x' }] as unknown as Operation;
    expect(() => transform(unknown, write('a'), 'first')).toThrow(/M33.*paint/);
    expect(() => normalize(unknown)).toThrow(OpError);
    expect(() => apply(boardOf([{ id: 'x', element: { kind: 'text' } }]), unknown)).toThrow(OpError);
    expect(() => invert(unknown, boardOf([]))).toThrow(OpError);
  });
});

describe('apply', () => {
  const board = boardOf([{ id: 'x', element: { kind: 'text', text: 'hi', angle: 1 } }]);

  it('[M10] a create of an existing id replaces the element whole', () => {
    const after = apply(board, create('new')).get('x');
    expect(after && toElementData(after)).toEqual({ kind: 'text', text: 'new' });
  });

  it('[M14] refuses an op that does not fit, and applies nothing of it', () => {
    const misfits: readonly Operation[] = [
      [...write('a'), { type: 'set', id: 'none', props: { angle: 1 } }],
      [...write('a'), { type: 'edit', id: 'x', field: 'text', delta: [{ retain: 2 }, { delete: 1 }] }],
      [{ type: 'edit', id: 'x', field: 'points', delta: [{ insert: [[0, 0]] }] }],
      [{ type: 'set', id: 'x', props: { points: [] } }],
      [{ type: 'set', id: 'x', props: { nonsense: 1 } as never }],
      [{ type: 'edit', id: 'x', field: 'text', delta: [{ retain: -1 }] }],
      [{ type: 'create', id: 'y', element: { kind: 'frame', text: 'a' } }],
      [{ type: 'set', id: 'x', props: { extra: JSON.parse('{"__proto__":{"polluted":true}}') as never } }],
    ];
    for (const op of misfits) expect(() => apply(board, op)).toThrow(OpError);
    expect(Object.keys({})).toEqual([]);
    expect(board.get('x')?.text?.toString()).toBe('hi');
  });

  it('an element keeps its identity if and only if it was not changed', () => {
    const two = boardOf([
      { id: 'x', element: { kind: 'text' } },
      { id: 'y', element: { kind: 'text' } },
    ]);
    const after = apply(two, write('a'));
    expect(after.get('y')).toBe(two.get('y'));
    expect(after.get('x')).not.toBe(two.get('x'));
  });

  it('[M6] keys named like members of every object are plain keys', () => {
    const op: Operation = [
      { type: 'set', id: 'x', props: { extra: { constructor: 1, toString: 2, hasOwnProperty: 3 } } },
    ];
    const after = apply(board, op).get('x');
    expect(after?.extra).toEqual({ constructor: 1, toString: 2, hasOwnProperty: 3 });
    expect(invert(op, board)).toEqual([
      { type: 'set', id: 'x', props: { extra: { constructor: null, hasOwnProperty: null, toString: null } } },
    ]);
  });
});

describe('invert and compose', () => {
  it('[M13] undoing a set of a sequence keeps what others wrote since', () => {
    const before = boardOf([{ id: 'x', element: { kind: 'text', text: 'old' } }]);
    const undo = invert(write('new'), before);
    expect(undo).toEqual([{ type: 'edit', id: 'x', field: 'text', delta: [{ insert: 'old' }, { delete: 3 }] }]);
    const others: Operation = [{ type: 'edit', id: 'x', field: 'text', delta: [{ retain: 3 }, { insert: '!' }] }];
    const shown = apply(apply(before, write('new')), others);
    expect(
      apply(shown, transform(undo, others, 'second'))
        .get('x')
        ?.text?.toString(),
    ).toBe('old!');
  });

  it('[M17] undoing a create deletes; what others wrote in it comes back on redo', () => {
    const before = boardOf([]);
    const made = apply(before, create('mine'));
    const undo = invert(create('mine'), before);
    const edited = apply(made, insert('theirs and '));
    const undone = apply(edited, undo);
    expect(undone.get('x')?.props.deleted).toBe(true);
    const redone = apply(undone, invert(undo, edited));
    expect(redone.get('x')?.props.deleted).toBeUndefined();
    expect(redone.get('x')?.text?.toString()).toBe('theirs and mine');
  });

  it('[M14] a create absorbs later changes, a set of a sequence later edits, and a set drops earlier edits', () => {
    expect(compose(create('a'), insert('b'))).toEqual(create('ba'));
    expect(compose(create('a'), [{ type: 'set', id: 'x', props: { angle: 1 } }])).toEqual([
      { type: 'create', id: 'x', element: { kind: 'text', angle: 1, text: 'a' } },
    ]);
    expect(compose(write('a'), insert('b'))).toEqual(write('ba'));
    expect(compose(insert('b'), write('a'))).toEqual(write('a'));
    expect(compose(write('a'), create('c'))).toEqual(create('c'));
  });
});
