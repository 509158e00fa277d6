import { keyBetween } from '@boardstream/board';
import { ElementSummary, type Board, type Operation } from '@boardstream/ot';

/** The highest `z` of a board's elements; an element's is worked out once. */
const TOP = new ElementSummary<{ key: string | null }>({
  empty: () => ({ key: null }),
  of: (element) => ({ key: element.props.z ?? null }),
  merge: (sum, { key }) => {
    if (key !== null && (sum.key === null || key > sum.key)) sum.key = key;
  },
});

/**
 * The operation with a place in the paint order for every element that it creates without one: on top of all that is
 * shown, in its order (M7). It is the operation itself where nothing is missing.
 */
export function withPaintOrder(op: Operation, board: Board): Operation {
  if (!op.some((change) => change.type === 'create' && change.element.z === undefined)) return op;
  let top = board.summarize(TOP).key;
  return op.map((change) => {
    if (change.type !== 'create') return change;
    const z = change.element.z ?? keyBetween(top, null);
    if (top === null || z > top) top = z;
    return { ...change, element: { ...change.element, z } };
  });
}
