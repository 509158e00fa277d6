import type { Property } from '@boardstream/testing';
import { COMPOSE_AND_INVERT_PROPERTIES, MODEL_PROPERTIES } from './algebra-properties.ts';
import { CODE_POINT_PROPERTIES, DELTA_PROPERTIES } from './sequence-properties.ts';
import { TRANSFORM_PROPERTIES } from './transform-properties.ts';

export { COLLISIONS } from './collisions.ts';
export { drawOp, naiveOf, sameValues } from './scene.ts';

/** Everything that holds for any boards, ops and deltas. */
export const PROPERTIES: readonly Property[] = [
  ...TRANSFORM_PROPERTIES,
  ...COMPOSE_AND_INVERT_PROPERTIES,
  ...MODEL_PROPERTIES,
  ...DELTA_PROPERTIES,
  ...CODE_POINT_PROPERTIES,
];
