import {
  apply,
  BoardDraft,
  boardOf,
  checkOp,
  compose,
  invert,
  normalize,
  omitElements,
  toElementData,
  touchedIds,
  transform,
  type Board,
  type Operation,
} from './index.ts';
import { always } from './spec-support/always.ts';
import { anySchema } from './spec-support/any-schema.ts';
import { expectSame } from './spec-support/expect-same.ts';
import { drawChanges, frozen } from './spec-support/generate.ts';
import { naiveApply } from './spec-support/naive-board.ts';
import { drawOp, drawScene, plain, plainAfter } from './spec-support/scene.ts';

// Each property holds for any board and any ops that fit it.

describe('the op algebra', () => {
  it('[M8] apply does what a model of plain arrays does', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const changes = frozen(drawChanges(draw, naive));
      expectSame(plain(apply(board, changes)), plainAfter(naive, changes));
    });
  });

  it('[M16] a private fold comes to the same as one apply after the other, and leaves its start as it was', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const before = plain(board);
      const a = drawOp(draw, naive);
      const b = drawOp(draw, naiveApply(naive, a));
      const draft = new BoardDraft(board);
      draft.apply(a);
      const between = draft.finish();
      draft.apply(b);
      expectSame(plain(draft.finish()), plainAfter(naive, a, b));
      expectSame(plain(between), plainAfter(naive, a));
      expectSame(plain(board), before);
    });
  });

  it('[M11] TP1: two ops come to the same in either order', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      const oneWay = plainAfter(naive, a, frozen(transform(b, a, 'second')));
      const otherWay = plainAfter(naive, b, frozen(transform(a, b, 'first')));
      expectSame(oneWay, otherWay);
    });
  });

  it('[M12] TP1 holds for composed ops too', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      const composed = frozen(compose(b, drawOp(draw, naiveApply(naive, b))));
      const oneWay = plainAfter(naive, a, transform(composed, a, 'second'));
      expectSame(oneWay, plainAfter(naive, composed, transform(a, composed, 'first')));
    });
  });

  it('[M11] what is second in the order keeps every property that it sets', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      const created = new Set(a.flatMap((change) => (change.type === 'create' ? [change.id] : [])));
      const b2 = transform(b, a, 'second');
      const sets = (op: Operation): readonly unknown[] => op.filter((c) => c.type === 'set' || c.type === 'board');
      const mayStay = b.filter((c) => c.type === 'board' || !created.has(c.id));
      expectSame(sets(b2), sets(mayStay));
    });
  });

  it('[M10] ops on different elements do not change each other', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const a = drawOp(draw, naive);
      const b = omitElements(drawOp(draw, naive), touchedIds(a));
      expect(transform(a, b, 'first')).toBe(a);
      expect(transform(b, a, 'second')).toBe(b);
    });
  });

  it('[M12] a composed op does what both do one after the other', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const a = drawOp(draw, naive);
      const b = drawOp(draw, naiveApply(naive, a));
      expectSame(plainAfter(naive, compose(a, b)), plainAfter(naive, a, b));
    });
  });

  it('[M13] an inverse takes back all that the op showed, and leaves what was created as deleted', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const op = drawOp(draw, naive);
      const created = op.flatMap((change) => (change.type === 'create' ? [change.id] : []));
      const after = apply(board, op);
      const back = apply(after, frozen(invert(op, board)));
      const rest = omitElements(op, new Set(created));
      expectSame(without(back, created), without(board, created));
      expectSame(plain(apply(apply(board, rest), invert(rest, board))), plain(board));
      for (const id of created) expect(back.get(id)?.props.deleted).toBe(true);
    });
  });

  it('[M13] the inverse of the inverse does the op again', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const op = drawOp(draw, naive);
      const after = apply(board, op);
      const undo = invert(op, board);
      const redo = invert(undo, after);
      expectSame(plain(apply(apply(after, undo), redo)), plain(after));
    });
  });

  it('[M14] the normal form does the same, is accepted, and is its own normal form', () => {
    always((draw) => {
      const { naive } = drawScene(draw);
      const changes = frozen(drawChanges(draw, naive));
      const op = frozen(normalize(changes));
      expectSame(plainAfter(naive, op), plainAfter(naive, changes));
      checkOp(op, anySchema);
      expectSame(normalize(op), op);
    });
  });

  it('[M14] transform, compose and invert give canonical ops for canonical ops', () => {
    always((draw) => {
      const { board, naive } = drawScene(draw);
      const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
      for (const op of [
        transform(a, b, 'first'),
        transform(a, b, 'second'),
        compose(a, transform(b, a, 'second')),
        invert(a, board),
      ]) {
        checkOp(op, anySchema);
        expectSame(normalize(op), op);
      }
    });
  });
});

/** The elements but these, and the board's properties. */
function without(board: Board, ids: readonly string[]): unknown {
  const rest = [...board.elements()].filter((element) => !ids.includes(element.id));
  return plain(
    boardOf(
      rest.map((element) => ({ id: element.id, element: toElementData(element) })),
      board.props,
    ),
  );
}
