import { checkOperation } from '@boardstream/board';
import { apply, Board, type Operation } from '@boardstream/ot';
import { POINTS_PER_OP, Strokes } from './strokes.ts';

function pointsOf(board: Board): readonly number[] {
  return [...board.elements()].map(({ points }) => points?.length ?? 0);
}

describe('the strokes of a writer', () => {
  it('[M14] are valid, canonical operations that fit what was drawn before, however they are put together', () => {
    const strokes = new Strokes('s1');
    let board = Board.empty;
    let ops = 0;
    for (const count of [1, 1, 5, 93, 1, 250, 7, 1_000]) {
      const operation: Operation = strokes.next(count);
      checkOperation(operation);
      board = apply(board, operation);
      ops += count;
      expect(pointsOf(board).reduce((sum, points) => sum + points, 0)).toBe(ops * POINTS_PER_OP);
    }
    expect(board.size).toBe(Math.ceil(ops / 100));
  });
});
