import type { CaseLog } from '@boardstream/testing';
import { boardOf, normalize, toElementData, type Board, type Operation } from '../index.ts';
import { drawChanges, drawElements, frozen, type Draw } from './generate.ts';
import { differenceOf, naiveApply, naiveBoardOf, type NaiveBoard } from './naive-board.ts';

/** A board, and the same as the naive model has it. */
export interface Scene {
  readonly board: Board;
  readonly naive: NaiveBoard;
}

export function drawScene(draw: Draw, log?: CaseLog): Scene {
  const elements = drawElements(draw);
  log?.note('elements', elements);
  return { board: boardOf(elements), naive: naiveBoardOf(elements) };
}

/** A canonical op that fits the board; one in four is frozen to its depth, so that whoever changes it fails. */
export function drawOp(draw: Draw, naive: NaiveBoard): Operation {
  const op = normalize(drawChanges(draw, naive));
  return draw.chance(0.25) ? frozen(op) : op;
}

/** Two ops that were made on the same board. */
export function drawPair(draw: Draw, naive: NaiveBoard, log: CaseLog): readonly [a: Operation, b: Operation] {
  const [a, b] = [drawOp(draw, naive), drawOp(draw, naive)];
  log.note('a', a);
  log.note('b', b);
  return [a, b];
}

/** Two ops, the second made after the first. */
export function drawSuccessors(draw: Draw, naive: NaiveBoard, log: CaseLog): readonly [a: Operation, b: Operation] {
  const a = drawOp(draw, naive);
  const b = drawOp(draw, naiveAfter(naive, a));
  log.note('a', a);
  log.note('b', b);
  return [a, b];
}

/** The elements that an op creates. */
export function createdBy(op: Operation): readonly string[] {
  return op.flatMap((change) => (change.type === 'create' ? [change.id] : []));
}

/** What is on a board, as the naive model has it. */
export function naiveOf(board: Board): NaiveBoard {
  const elements = [...board.elements()].map((element) => ({ id: element.id, element: toElementData(element) }));
  return naiveBoardOf(elements, board.props);
}

/** The naive model after these ops. */
export function naiveAfter(naive: NaiveBoard, ...ops: readonly Operation[]): NaiveBoard {
  return ops.reduce(naiveApply, naive);
}

/** @throws Error naming the first thing in which the boards differ. */
export function sameBoards(actual: NaiveBoard, expected: NaiveBoard): void {
  const difference = differenceOf(actual, expected);
  if (difference !== undefined) throw new Error(`the boards differ in ${difference}`);
}

/** @throws Error where two values are not alike; the order of keys carries no meaning. */
export function sameValues(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  const [a, b] = [JSON.stringify(actual, withSortedKeys), JSON.stringify(expected, withSortedKeys)];
  if (a !== b) throw new Error(`${a} is not ${b}`);
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @throws Error where the two are not one and the same object. */
export function sameObject(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`another object, though nothing had to change: ${JSON.stringify(actual)}`);
}
