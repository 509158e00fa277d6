import { boardOf, normalize, toElementData, type Board, type Operation } from '../index.ts';
import { drawChanges, drawElements, frozen, type Draw } from './generate.ts';
import { naiveApply, naiveBoardOf, naiveToPlain, type NaiveBoard } from './naive-board.ts';

/** A board, and the same as the naive model has it. */
export interface Scene {
  readonly board: Board;
  readonly naive: NaiveBoard;
}

export function drawScene(draw: Draw): Scene {
  const elements = frozen(drawElements(draw));
  return { board: boardOf(elements), naive: naiveBoardOf(elements) };
}

/** A canonical op that fits the board. Frozen. */
export function drawOp(draw: Draw, naive: NaiveBoard): Operation {
  return frozen(normalize(drawChanges(draw, naive)));
}

/** What is on a board, to compare with `plainAfter`. */
export function plain(board: Board): unknown {
  const elements = [...board.elements()].map((element) => ({ id: element.id, element: toElementData(element) }));
  return naiveToPlain(naiveBoardOf(elements, board.props));
}

/** What the naive model has after these ops. */
export function plainAfter(naive: NaiveBoard, ...ops: readonly Operation[]): unknown {
  return naiveToPlain(ops.reduce(naiveApply, naive));
}
