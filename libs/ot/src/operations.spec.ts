import {
  apply,
  boardOf,
  compose,
  ElementSummary,
  invert,
  normalize,
  textDelta,
  toElementData,
  transform,
} from './index.ts';
import type { Board, ElementData, Operation, PropsPatch } from './index.ts';

// Clauses of the rules that random cases would show only by chance.

const boardWith = (element: ElementData): Board => boardOf([{ id: 'x', element }]);
const dataOf = (board: Board, id = 'x'): ElementData | undefined => {
  const element = board.get(id);
  return element && toElementData(element);
};
const set = (props: PropsPatch): Operation => [{ type: 'set', id: 'x', props }];

describe('operations', () => {
  it('[M2] an element of any kind has properties and extra, carried as they are; an empty sequence is none', () => {
    const extra = { roughness: 1, boundElements: [{ id: 'y', type: 'arrow' }], nested: { list: [null, 0.1, ''] } };
    for (const kind of ['stroke', 'shape', 'text', 'image', 'frame'] as const) {
      const board = apply(boardOf([]), [{ type: 'create', id: 'x', element: { kind, angle: 1, extra } }]);
      expect(dataOf(board)).toEqual({ kind, angle: 1, extra });
    }
    const emptied = apply(boardWith({ kind: 'text', text: 'a' }), [
      { type: 'edit', id: 'x', field: 'text', delta: [{ delete: 1 }] },
    ]);
    expect(emptied.get('x')?.text).toBeUndefined();
  });

  it('[M3] each property is one unit: of two boxes the later stands whole, and other properties stay as they are', () => {
    const before = boardWith({ kind: 'shape', box: { x: 0, y: 0, width: 10, height: 10 }, groups: ['a'] });
    const wider: Operation = set({
      box: { x: 0, y: 0, width: 99, height: 10 },
      strokeColor: 'red',
      groups: ['a', 'b'],
    });
    const moved: Operation = set({ box: { x: 50, y: 0, width: 10, height: 10 }, fillColor: 'blue', groups: ['c'] });
    const both = {
      kind: 'shape',
      box: { x: 50, y: 0, width: 10, height: 10 },
      strokeColor: 'red',
      fillColor: 'blue',
      groups: ['c'],
    };
    expect(dataOf(apply(apply(before, wider), transform(moved, wider, 'second')))).toEqual(both);
    expect(dataOf(apply(apply(before, moved), transform(wider, moved, 'first')))).toEqual(both);
  });

  it('[M5] a combining mark is a code point of its own, and an edit beside one leaves it where it stood', () => {
    const before = 'e\u0301x';
    expect(textDelta(before, 'e\u0301\u0302x')).toEqual([{ retain: 2 }, { insert: '\u0302' }]);
    const board = boardWith({ kind: 'text', text: before });
    const mark: Operation = [{ type: 'edit', id: 'x', field: 'text', delta: [{ retain: 1 }, { delete: 1 }] }];
    const end: Operation = [{ type: 'edit', id: 'x', field: 'text', delta: [{ retain: 3 }, { insert: '!' }] }];
    expect(dataOf(apply(apply(board, mark), transform(end, mark, 'second')))?.text).toBe('ex!');
  });

  it('[M8] changes are done in their order; a set with null unsets', () => {
    const board = apply(boardOf([], { title: 'old', background: 'red' }), [
      { type: 'create', id: 'x', element: { kind: 'text', text: 'ab', angle: 1, extra: { k: 1, l: 2 } } },
      { type: 'edit', id: 'x', field: 'text', delta: [{ insert: '>' }] },
      { type: 'edit', id: 'x', field: 'text', delta: [{ retain: 1 }, { delete: 1 }] },
      { type: 'set', id: 'x', props: { angle: 2, opacity: 0.5, extra: { k: null, m: 3 } } },
      { type: 'set', id: 'x', props: { angle: null } },
      { type: 'board', props: { title: 'new', background: null } },
    ]);
    expect(dataOf(board)).toEqual({ kind: 'text', text: '>b', opacity: 0.5, extra: { l: 2, m: 3 } });
    expect(board.props).toEqual({ title: 'new' });
  });

  it('[M8] a set of a sequence replaces it whole, with the box that belongs to it', () => {
    const board = boardWith({ kind: 'stroke', points: [[0, 0]] });
    const redrawn: PropsPatch = { box: { x: 1, y: 1, width: 2, height: 2 }, points: [[5, 5]] };
    expect(dataOf(apply(board, set(redrawn)))).toEqual({ kind: 'stroke', ...redrawn });
  });

  it('[M14] the canonical form is ordered: the board first, then by id, set before points before text, keys sorted', () => {
    const op = normalize([
      { type: 'edit', id: 'b', field: 'text', delta: [{ insert: 'x' }] },
      { type: 'edit', id: 'b', field: 'points', delta: [{ insert: [[0, 0]] }] },
      { type: 'set', id: 'b', props: { opacity: 1, angle: 2, extra: { z: 1, a: 2 } } },
      { type: 'create', id: 'B', element: { z: 'a0', kind: 'frame', angle: 1 } },
      { type: 'board', props: { title: 't', background: 'red' } },
    ]);
    // As text, for the order of keys is what this is about.
    expect(JSON.stringify(op)).toBe(
      JSON.stringify([
        { type: 'board', props: { background: 'red', title: 't' } },
        { type: 'create', id: 'B', element: { kind: 'frame', angle: 1, z: 'a0' } },
        { type: 'set', id: 'b', props: { angle: 2, extra: { a: 2, z: 1 }, opacity: 1 } },
        { type: 'edit', id: 'b', field: 'points', delta: [{ insert: [[0, 0]] }] },
        { type: 'edit', id: 'b', field: 'text', delta: [{ insert: 'x' }] },
      ]),
    );
  });

  it('[M13] a set inverts to the old values, and to null where there was none, of the board and of extra too', () => {
    const board = boardOf([{ id: 'x', element: { kind: 'shape', angle: 1, extra: { kept: 1, old: 2 } } }], {
      title: 'old',
    });
    const op: Operation = [
      { type: 'board', props: { title: 'new', background: 'red' } },
      { type: 'set', id: 'x', props: { angle: null, opacity: 0.5, extra: { old: 3, added: 4 } } },
    ];
    expect(invert(op, board)).toEqual([
      { type: 'board', props: { background: null, title: 'old' } },
      { type: 'set', id: 'x', props: { angle: 1, extra: { added: null, old: 2 }, opacity: null } },
    ]);
    expect(apply(apply(board, op), invert(op, board)).props).toEqual({ title: 'old' });
  });

  it('[M1] the properties of the board compose like those of an element', () => {
    const first: Operation = [{ type: 'board', props: { title: 'a', extra: { k: 1 } } }];
    const second: Operation = [{ type: 'board', props: { title: 'b', extra: { l: 2 } } }];
    expect(compose(first, second)).toEqual([{ type: 'board', props: { extra: { k: 1, l: 2 }, title: 'b' } }]);
  });

  it('[M16] an op on a board of 10,000 elements leaves all others the very same, and what is summed up of them too', () => {
    const elements = Array.from({ length: 10_000 }, (_, i) => ({
      id: `e${String(i)}`,
      element: { kind: 'frame' } as const,
    }));
    let counted = 0;
    let merged = 0;
    const summary = new ElementSummary<{ count: number }>({
      empty: () => ({ count: 0 }),
      of: () => {
        counted += 1;
        return { count: 1 };
      },
      merge: (into, other) => {
        merged += 1;
        into.count += other.count;
      },
    });
    const before = boardOf(elements);
    expect(before.summarize(summary).count).toBe(10_000);
    counted = merged = 0;
    const after = apply(before, [
      { type: 'set', id: 'e77', props: { angle: 1 } },
      { type: 'create', id: 'new', element: { kind: 'frame' } },
    ]);
    expect(after.summarize(summary).count).toBe(10_001);
    expect(counted).toBe(2);
    // Sums are made anew on the way from the root to what changed, and nowhere else.
    expect(merged).toBeLessThan(200);
    for (const { id } of elements) if (id !== 'e77') expect(after.get(id)).toBe(before.get(id));
  });
});
