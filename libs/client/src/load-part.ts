import type { StateLoaded } from '@boardstream/board';
import { normalize, type Operation } from '@boardstream/ot';

/** A part of a load as an operation. */
export function operationOf(part: StateLoaded): Operation {
  const creates = part.elements.map(({ id, element }) => ({ type: 'create' as const, id, element }));
  return normalize([...creates, ...(part.board === undefined ? [] : [{ type: 'board' as const, props: part.board }])]);
}
