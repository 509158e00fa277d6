import { paintOrder } from '@boardstream/board';
import { apply, Board, type Operation } from '@boardstream/ot';
import { create, editText, rectangleElement } from '@boardstream/testing';
import { withPaintOrder } from './paint-on-top.ts';

const unplaced = (id: string): Operation => [{ type: 'create', id, element: { kind: 'shape', shape: 'rectangle' } }];

describe('the paint order of what is created', () => {
  it('[M7] an element without `z` comes on top of all that is shown, and several in their order', () => {
    let board = apply(Board.empty, create('old', rectangleElement({ z: 'a5' })));
    board = apply(board, withPaintOrder([...unplaced('b'), ...unplaced('a'), ...unplaced('c')], board));
    board = apply(board, withPaintOrder(unplaced('last'), board));
    expect(paintOrder(board).map(({ id }) => id)).toEqual(['old', 'b', 'a', 'c', 'last']);
  });

  it('[M7] what has a `z` keeps it, and the others come above that', () => {
    const op = withPaintOrder([...create('x', rectangleElement({ z: 'b00' })), ...unplaced('y')], Board.empty);
    const board = apply(Board.empty, op);
    expect(board.get('x')?.props.z).toBe('b00');
    expect(paintOrder(board).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('[M7] an operation that lacks nothing stays as it is', () => {
    for (const op of [create('x', rectangleElement({ z: 'a1' })), editText('t', [{ insert: 'a' }])]) {
      expect(withPaintOrder(op, Board.empty)).toBe(op);
    }
  });
});
