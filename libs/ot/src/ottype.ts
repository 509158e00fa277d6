import { apply, boardOf, type Board } from './board.ts';
import { toElementData } from './board-element.ts';
import type { BoardProps, ElementData } from './element.ts';
import { invert } from './invert.ts';
import { compareIds, compose, normalize } from './normalize.ts';
import type { Operation } from './operation.ts';
import { transform } from './transform.ts';

/** A board as JSON. */
export interface SerializedBoard {
  readonly board: BoardProps;
  /** In ascending order of id. */
  readonly elements: readonly { readonly id: string; readonly element: ElementData }[];
}

/**
 * The op type in the interface of the OT community (github.com/ottypes/docs), so that ShareDB, ot-fuzzer and the like
 * run on it (M15). `left` is the first in the order.
 */
export const boardstreamType = {
  name: 'boardstream',
  uri: 'https://boardstream.dev/types/board/v1',

  create(initial?: SerializedBoard): Board {
    return deserialize(initial ?? { board: {}, elements: [] });
  },
  apply(snapshot: Board, op: Operation): Board {
    return apply(snapshot, op);
  },
  transform(op: Operation, other: Operation, side: 'left' | 'right'): Operation {
    return transform(op, other, side === 'left' ? 'first' : 'second');
  },
  compose(a: Operation, b: Operation): Operation {
    return compose(a, b);
  },
  normalize(op: Operation): Operation {
    return normalize(op);
  },
  /** The inverse of `op`; `snapshot` is the board before it. */
  invertWithDoc(op: Operation, snapshot: Board): Operation {
    return invert(op, snapshot);
  },
  serialize(snapshot: Board): SerializedBoard {
    const elements = [...snapshot.elements()].sort((a, b) => compareIds(a.id, b.id));
    return { board: snapshot.props, elements: elements.map((e) => ({ id: e.id, element: toElementData(e) })) };
  },
  deserialize,
} as const;

function deserialize(data: SerializedBoard): Board {
  return boardOf(data.elements, data.board);
}
