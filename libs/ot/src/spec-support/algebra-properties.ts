import type { CaseLog, Property } from '@boardstream/testing';
import {
  apply,
  BoardDraft,
  checkOp,
  compose,
  invert,
  normalize,
  omitElements,
  touchedIds,
  transform,
  type Operation,
} from '../index.ts';
import { anySchema } from './any-schema.ts';
import { countCollisions } from './collisions.ts';
import { drawChanges, frozen, IDS, type Draw } from './generate.ts';
import type { NaiveBoard } from './naive-board.ts';
import { naiveMerge } from './naive-merge.ts';
import { drawOp, drawScene, naiveAfter, naiveOf, sameBoards, sameObject, sameValues } from './scene.ts';

// What holds for any board and any ops that fit it. The boards that are compared are those of the naive model, which
// knows nothing of the code under test.

/** Two ops that were made on the same board. */
function drawPair(draw: Draw, naive: NaiveBoard, log: CaseLog): readonly [a: Operation, b: Operation] {
  const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
  log.note('a', a);
  log.note('b', b);
  return [a, b];
}

/** Two ops that were made on the same board; how they meet is counted. */
function drawRivals(draw: Draw, naive: NaiveBoard, log: CaseLog): readonly [a: Operation, b: Operation] {
  const [a, b] = drawPair(draw, naive, log);
  countCollisions(log, a, b, naive);
  return [a, b];
}

/** Ops made one after the other. */
function drawRow(draw: Draw, naive: NaiveBoard, max: number): readonly Operation[] {
  const row: Operation[] = [];
  for (let n = draw.integer(1, max); n > 0; n--) row.push(drawOp(draw, naiveAfter(naive, ...row)));
  return row;
}

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

export const TRANSFORM_PROPERTIES: readonly Property[] = [
  {
    rule: 'M11',
    title: 'TP1: two ops come to the same in either order',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, b] = drawRivals(draw, naive, log);
      const oneWay = naiveAfter(naive, a, transform(b, a, 'second'));
      sameBoards(oneWay, naiveAfter(naive, b, transform(a, b, 'first')));
    },
  },
  {
    rule: 'M12',
    title: 'TP1 holds for composed ops too',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, b] = drawPair(draw, naive, log);
      const then = drawOp(draw, naiveAfter(naive, b));
      log.note('then', then);
      const composed = compose(b, then);
      const oneWay = naiveAfter(naive, a, transform(composed, a, 'second'));
      sameBoards(oneWay, naiveAfter(naive, composed, transform(a, composed, 'first')));
    },
  },
  {
    rule: 'M10',
    title: 'two ops come to what both meant, by the table: of inserts at one place the first goes first',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, b] = drawRivals(draw, naive, log);
      const meant = naiveMerge(naive, a, b);
      sameBoards(naiveAfter(naive, a, transform(b, a, 'second')), meant);
      sameBoards(naiveAfter(naive, b, transform(a, b, 'first')), meant);
    },
  },
  {
    rule: 'M11',
    title: 'an op carried over several, one after the other, comes to the same as they carried over it',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [mine, theirs] = [drawRow(draw, naive, 2), drawRow(draw, naive, 3)];
      log.note('mine', mine);
      log.note('theirs', theirs);
      const row = [...theirs];
      const carried = mine.map((op) => {
        let now = op;
        row.forEach((other, i) => {
          row[i] = transform(other, now, 'first');
          now = transform(now, other, 'second');
        });
        return now;
      });
      sameBoards(naiveAfter(naive, ...theirs, ...carried), naiveAfter(naive, ...mine, ...row));
    },
  },
  {
    rule: 'M11',
    title: 'what is second in the order keeps every property that it sets',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, b] = drawPair(draw, naive, log);
      const created = new Set(createdBy(a));
      const sets = (op: Operation): Operation => op.filter((c) => c.type === 'set' || c.type === 'board');
      const mayStay = b.filter((c) => c.type === 'board' || !created.has(c.id));
      sameValues(sets(transform(b, a, 'second')), sets(mayStay));
    },
  },
  {
    rule: 'M10',
    title: 'ops on different elements do not change each other',
    run(draw, log) {
      const { naive } = drawScene(draw, log);
      const [a, c] = drawPair(draw, naive, log);
      const omitted = new Set(IDS.filter(() => draw.chance(0.5)));
      const b = omitElements(c, touchedIds(omitElements(a, omitted)));
      const rest = omitElements(a, omitted);
      sameObject(transform(rest, b, 'first'), rest);
      sameObject(transform(b, rest, 'second'), b);
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

/** Two ops, the second made after the first. */
function drawSuccessors(draw: Draw, naive: NaiveBoard, log: CaseLog): readonly [a: Operation, b: Operation] {
  const a = drawOp(draw, naive);
  const b = drawOp(draw, naiveAfter(naive, a));
  log.note('a', a);
  log.note('b', b);
  return [a, b];
}

function canonical(op: Operation): void {
  checkOp(op, anySchema);
  sameValues(normalize(op), op);
}

function createdBy(op: Operation): readonly string[] {
  return op.flatMap((change) => (change.type === 'create' ? [change.id] : []));
}

function without(board: NaiveBoard, ids: readonly string[]): NaiveBoard {
  return { ...board, elements: new Map([...board.elements].filter(([id]) => !ids.includes(id))) };
}
