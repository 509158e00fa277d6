import type { Board, Element } from '@boardstream/ot';

/** The elements that are shown, the bottom one first: by `z` (none is lowest), then by id (M7). Deleted ones are left out. */
export function paintOrder(board: Board): readonly Element[] {
  const shown: Element[] = [];
  for (const element of board.elements()) if (element.props.deleted !== true) shown.push(element);
  return shown.sort(compareInPaintOrder);
}

/** Both are ASCII, so UTF-16 units order as bytes do. */
export function compareInPaintOrder(a: Element, b: Element): number {
  const [zA, zB] = [keyOf(a), keyOf(b)];
  if (zA !== zB) return zA < zB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Boards may hold what no check has seen. */
function keyOf({ props }: Element): string {
  return typeof props.z === 'string' ? props.z : '';
}
