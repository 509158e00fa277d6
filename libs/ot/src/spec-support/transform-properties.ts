import type { CaseLog, Property } from '@boardstream/testing';
import { compose, omitElements, touchedIds, transform, type Operation } from '../index.ts';
import { countCollisions } from './collisions.ts';
import { IDS, type Draw } from './generate.ts';
import type { NaiveBoard } from './naive-board.ts';
import { naiveMerge } from './naive-merge.ts';
import { createdBy, drawOp, drawPair, drawScene, naiveAfter, sameBoards, sameObject, sameValues } from './scene.ts';

// What holds for any board and any concurrent ops that fit it.

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
