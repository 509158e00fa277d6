import type { Property } from '@boardstream/testing';
import {
  apply,
  BoardDraft,
  checkOp,
  compose,
  invert,
  normalize,
  omitElements,
  transform,
  type Operation,
} from '../index.ts';
import { anySchema } from './any-schema.ts';
import { drawChanges, frozen, IDS } from './generate.ts';
import type { NaiveBoard } from './naive-board.ts';
import {
  createdBy,
  drawOp,
  drawPair,
  drawScene,
  drawSuccessors,
  naiveAfter,
  naiveOf,
  sameBoards,
  sameValues,
} from './scene.ts';

// What holds for any board and any ops that fit it. The boards that are compared are those of the naive model, which
// knows nothing of the code under test.

export const MODEL_PROPERTIES: readonly Property[] = [
  {
    rule: 'M8',
    title: 'apply does what a model of plain arrays does',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const changes = drawChanges(draw, naive);
      log.note('changes', changes);
      sameBoards(naiveOf(apply(board, changes)), naiveAfter(naive, changes));
    },
  },
  {
    rule: 'M16',
    title: 'a private fold comes to the same as one apply after the other, and leaves its start as it was',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const [a, b] = drawSuccessors(draw, naive, log);
      const draft = new BoardDraft(board);
      draft.apply(a);
      const between = draft.finish();
      draft.apply(b);
      sameBoards(naiveOf(draft.finish()), naiveAfter(naive, a, b));
      sameBoards(naiveOf(between), naiveAfter(naive, a));
      sameBoards(naiveOf(board), naive);
    },
  },
  {
    rule: 'M14',
    title: 'the normal form does the same, is accepted, and is its own normal form',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const changes = drawChanges(draw, naive);
      log.note('changes', changes);
      const op = normalize(changes);
      sameBoards(naiveAfter(naive, op), naiveAfter(naive, changes));
      canonical(op);
    },
  },
  {
    rule: 'M14',
    title: 'transform, compose and invert give canonical ops for canonical ops',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const [a, b] = drawPair(draw, naive, log);
      const b2 = transform(b, a, 'second');
      for (const op of [transform(a, b, 'first'), b2, compose(a, b2), invert(a, board)]) canonical(op);
    },
  },
  {
    rule: 'M14',
    title: 'apply, transform, compose, invert and normalize leave their inputs as they were',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const changes = frozen(drawChanges(draw, naive));
      const [a, b] = frozen(drawPair(draw, naive, log));
      const before = JSON.stringify([changes, a, b]);
      const b2 = frozen(transform(b, a, 'second'));
      normalize(changes);
      apply(apply(board, a), b2);
      compose(a, b2);
      invert(b, board);
      sameValues(JSON.stringify([changes, a, b]), before);
      sameBoards(naiveOf(board), naive);
    },
  },
  {
    rule: 'M17',
    title: 'without an element and its changes the others come to the same as before it is taken away',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const [a, b] = drawPair(draw, naive, log);
      const purged = new Set([draw.pick(IDS)]);
      const late = new BoardDraft(apply(board, a));
      const early = new BoardDraft(board);
      for (const id of purged) {
        late.remove(id);
        early.remove(id);
      }
      early.apply(omitElements(a, purged));
      sameBoards(naiveOf(early.finish()), naiveOf(late.finish()));
      for (const side of ['first', 'second'] as const) {
        sameValues(transform(omitElements(a, purged), b, side), omitElements(transform(a, b, side), purged));
      }
    },
  },
];

export const COMPOSE_AND_INVERT_PROPERTIES: readonly Property[] = [
  {
    rule: 'M12',
    title: 'a composed op does what both do one after the other',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      // In no particular form: what compose loses must not have been lost by making the ops canonical.
      const a = drawChanges(draw, naive);
      const b = drawChanges(draw, naiveAfter(naive, a));
      log.note('a', a);
      log.note('b', b);
      sameBoards(naiveAfter(naive, compose(a, b)), naiveAfter(naive, a, b));
    },
  },
  {
    rule: 'M12',
    title: 'it does not matter which of three ops are composed first',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, b] = drawSuccessors(draw, naive, log);
      const c = drawOp(draw, naiveAfter(naive, a, b));
      log.note('c', c);
      sameValues(compose(compose(a, b), c), compose(a, compose(b, c)));
    },
  },
  {
    rule: 'M13',
    title: 'an inverse takes back all that the op showed, and leaves what was created as deleted',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const op = drawOp(draw, naive);
      log.note('op', op);
      const created = createdBy(op);
      const undone = naiveAfter(naive, op, invert(op, board));
      sameBoards(without(undone, created), without(naive, created));
      const rest = omitElements(op, new Set(created));
      sameBoards(naiveAfter(naive, rest, invert(rest, board)), naive);
      sameValues(
        created.map((id) => undone.elements.get(id)?.props.get('deleted')),
        created.map(() => true),
      );
    },
  },
  {
    rule: 'M13',
    title: 'the inverse of the inverse does the op again',
    run(draw, log) {
      const { board, naive } = drawScene(draw, log);
      const op = drawOp(draw, naive);
      log.note('op', op);
      const undo = invert(op, board);
      const redo = invert(undo, apply(board, op));
      sameBoards(naiveAfter(naive, op, undo, redo), naiveAfter(naive, op));
    },
  },
];

function canonical(op: Operation): void {
  checkOp(op, anySchema);
  sameValues(normalize(op), op);
}

function without(board: NaiveBoard, ids: readonly string[]): NaiveBoard {
  return { ...board, elements: new Map([...board.elements].filter(([id]) => !ids.includes(id))) };
}
