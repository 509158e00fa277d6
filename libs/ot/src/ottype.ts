import { apply, Board, boardOf } from './board.ts';
import { toElementData } from './board-element.ts';
import type { BoardProps, ElementData } from './element.ts';
import { invert } from './invert.ts';
import { compareIds, compose, normalize, touchedIds } from './normalize.ts';
import { OpError } from './op-error.ts';
import type { Operation, Side } from './operation.ts';
import { transform } from './transform.ts';
import { elementIdIn, recordOf, shown } from './untrusted.ts';

/** A board as JSON. */
export interface SerializedBoard {
  readonly board: BoardProps;
  /** In ascending order of id. */
  readonly elements: readonly { readonly id: string; readonly element: ElementData }[];
}

/** What peers hold: plain data where they store or copy it, a board where `deserialize` may make one. */
type Snapshot = Board | SerializedBoard;

/**
 * The op type in the interface of the OT community (github.com/ottypes/docs), so that ShareDB, ot-fuzzer and the like run
 * on it unchanged (M15).
 *
 * - Snapshots: `create` gives plain JSON, for a ShareDB server stores snapshots as they are and ot-fuzzer copies them;
 *   `createDeserialized` and `deserialize` give a `Board`, which ShareDB's clients hold. `apply` gives back what it was
 *   given: on a `Board` it costs in proportion to the op (M16), on plain data it also copies the list of the elements.
 * - `left` is the second in the order. ShareDB transforms what comes later, at the server as well as in a client, over
 *   what was there before it as `left`; so the last writer wins (M10) in ShareDB's order as it does in a room's, and of
 *   inserts at one place the one that was there first stays first (M11).
 * - There is no `invert`, for an op does not hold what it overwrites: `invertWithDoc` is told (M13). There is no `diff`,
 *   for no op takes an element away (M17), and no `transformPresence`: a room's presence is of places and ids.
 *
 * Everything that does not fit is an OpError, and then nothing was done.
 */
export const boardstreamType = {
  name: 'boardstream',
  uri: 'https://boardstream.dev/types/board/v1',

  create(initial?: SerializedBoard): SerializedBoard {
    return serialize(createDeserialized(initial));
  },
  createDeserialized,
  apply<S extends Snapshot>(snapshot: S, op: Operation): S {
    // Either kind of snapshot gives one of its own kind.
    return (snapshot instanceof Board ? apply(snapshot, op) : applyToData(dataIn(snapshot), op)) as S;
  },
  transform(op: Operation, other: Operation, side: 'left' | 'right'): Operation {
    return transform(op, other, sideOf(side));
  },
  /** Both of two concurrent ops, each as it is to be applied after the other. */
  transformX(left: Operation, right: Operation): [left: Operation, right: Operation] {
    return [transform(left, right, 'second'), transform(right, left, 'first')];
  },
  compose(a: Operation, b: Operation): Operation {
    return compose(a, b);
  },
  normalize(op: Operation): Operation {
    return normalize(op);
  },
  /** The inverse of `op`; `snapshot` is the board before it. */
  invertWithDoc(op: Operation, snapshot: Snapshot): Operation {
    return invert(op, snapshot instanceof Board ? snapshot : boardOfTouched(dataIn(snapshot), touchedIds(op)));
  },
  serialize,
  deserialize,
} as const;

function createDeserialized(initial?: SerializedBoard): Board {
  return initial === undefined ? Board.empty : deserialize(initial);
}

function serialize(snapshot: Snapshot): SerializedBoard {
  if (!(snapshot instanceof Board)) return dataIn(snapshot);
  const elements = [...snapshot.elements()].sort((a, b) => compareIds(a.id, b.id));
  return { board: snapshot.props, elements: elements.map((e) => ({ id: e.id, element: toElementData(e) })) };
}

function deserialize(snapshot: Snapshot): Board {
  if (snapshot instanceof Board) return snapshot;
  const { elements, board } = dataIn(snapshot);
  return boardOf(elements, board);
}

/** Only what the op touches is made a board of; the other elements are taken over as they are. */
function applyToData(data: SerializedBoard, op: Operation): SerializedBoard {
  const ids = touchedIds(op);
  const { board, elements: changed } = serialize(apply(boardOfTouched(data, ids), op));
  const elements = [...data.elements.filter(({ id }) => !ids.has(id)), ...changed];
  return { board, elements: elements.sort((a, b) => compareIds(a.id, b.id)) };
}

function boardOfTouched({ board, elements }: SerializedBoard, ids: ReadonlySet<string>): Board {
  return boardOf(
    elements.filter(({ id }) => ids.has(id)),
    board,
  );
}

/** @throws OpError (M15) when this is no snapshot; what is in its elements is looked at when it is used. */
function dataIn(snapshot: SerializedBoard): SerializedBoard {
  try {
    checkData(snapshot);
    return snapshot;
  } catch (error) {
    if (error instanceof OpError) throw error;
    throw new OpError('M15', "a snapshot can't be read", undefined, { cause: error });
  }
}

function checkData(snapshot: unknown): void {
  const { board, elements } = recordOf(snapshot, 'M15', 'a snapshot');
  recordOf(board, 'M15', "a snapshot's board");
  if (!Array.isArray(elements)) throw new OpError('M15', `a snapshot's elements are a list, not ${shown(elements)}`);
  for (const item of elements as readonly unknown[]) {
    elementIdIn(recordOf(item, 'M15', "an item of a snapshot's elements")['id']);
  }
}

/** What ShareDB calls left comes later; see above. */
function sideOf(side: 'left' | 'right'): Side {
  if (side === 'left') return 'second';
  // At run time it may be anything.
  if ((side as unknown) === 'right') return 'first';
  throw new OpError('M15', `a side is left or right, not ${shown(side)}`);
}
