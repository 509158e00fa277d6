import { appendPoints, editText, set, strokeElement, textElement } from '@boardstream/testing';
import { apply, BoardDraft, boardOf, type Board, type Element, type Operation, type Point } from './index.ts';
import { PersistentMap } from './persistent-map.ts';

// What an op costs, in things that can be counted: figures of time are the benchmark's.

const PIECE: readonly Point[] = Array.from({ length: 8 }, (_, i): Point => [i, i, 0.5]);

/** The board after an op, by `apply` and by a draft. */
function afterwards(board: Board, op: Operation): readonly Board[] {
  const draft = new BoardDraft(board);
  draft.apply(op);
  return [apply(board, op), draft.finish()];
}

function elementIn(board: Board, id = 'x'): Element {
  const element = board.get(id);
  if (element === undefined) throw new Error(`no element ${id}`);
  return element;
}

describe('the cost of an op', () => {
  it.each([100, 10_000, 100_000])('[M16] is a look at few values of a map of %i', (size) => {
    let looks = 0;
    const empty = PersistentMap.empty<{ readonly key: string }>((value) => {
      looks++;
      return value.key;
    });
    const filled = empty.draft();
    for (let i = 0; i < size; i++) filled.set({ key: `key-${i}` });
    const map = filled.finish();
    const draft = map.draft();
    for (let i = 0; i < size; i += size / 100) {
      looks = 0;
      map.update(`key-${i}`, () => ({ key: `key-${i}` }));
      draft.get(`key-${i}`);
      draft.set({ key: `key-${i}` });
      expect(looks).toBeLessThanOrEqual(6);
    }
  });

  it('[M16] an append leaves every chunk of a long path but the last the same, and everything else of the element', () => {
    const points = Array.from({ length: 10_001 }, (_, i): Point => [i, 0]);
    const board = boardOf([{ id: 'x', element: strokeElement(points, { extra: { k: 1 } }) }]);
    const before = elementIn(board);
    for (const after of afterwards(board, appendPoints('x', points.length, PIECE)).map((each) => elementIn(each))) {
      const [old, now] = [before.points?.chunks() ?? [], after.points?.chunks() ?? []];
      expect(after.points?.toArray()).toEqual([...points, ...PIECE]);
      expect(now.length - old.length).toBeLessThanOrEqual(1);
      for (const [i, chunk] of old.slice(0, -1).entries()) expect(now[i]).toBe(chunk);
      expect([after.props, after.extra]).toEqual([before.props, before.extra]);
      expect(after.props).toBe(before.props);
      expect(after.extra).toBe(before.extra);
    }
  });

  it('[M16] typing at the end of a long text leaves every chunk of it but the last', () => {
    const text = 'word '.repeat(20_000);
    const board = boardOf([{ id: 'x', element: textElement(text) }]);
    const before = elementIn(board).text?.chunks() ?? [];
    for (const after of afterwards(board, editText('x', [{ retain: text.length }, { insert: '!' }]))) {
      const now = elementIn(after).text?.chunks() ?? [];
      expect(now.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      expect(now.length - before.length).toBeLessThanOrEqual(1);
      expect(now.join('')).toBe(`${text}!`);
    }
  });

  it('[M16] a property set leaves the points, and a set of extra alone the properties, the very same', () => {
    const board = boardOf([{ id: 'x', element: strokeElement(PIECE, { extra: { k: 1 } }) }]);
    const before = elementIn(board);
    for (const after of afterwards(board, set('x', { angle: 1, strokeColor: null })).map((each) => elementIn(each))) {
      expect(after.points).toBe(before.points);
      expect(after.extra).toBe(before.extra);
    }
    for (const after of afterwards(board, set('x', { extra: { k: 2 } })).map((each) => elementIn(each))) {
      expect(after.props).toBe(before.props);
      expect(after.points).toBe(before.points);
    }
  });
});
