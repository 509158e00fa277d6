import type { IdentifiedElement } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';

/** Operations that draw elements bit by bit; may be iterated again, and gives the same each time. */
export interface LiveSteps extends Iterable<Operation> {
  /** How many operations there are. */
  readonly total: number;
}

/**
 * Draws the elements as a person would, one after the other: strokes, lines and arrows in pieces of a few points, texts
 * typed in runs, shapes started small elsewhere, then resized, moved and restyled. After the last operation of an element
 * it is exactly the element given. Operations are canonical and pass `checkOperation`; nothing has effect outside `elements`.
 */
export function liveSteps(_elements: readonly IdentifiedElement[]): LiveSteps {
  throw new Error('not yet');
}
