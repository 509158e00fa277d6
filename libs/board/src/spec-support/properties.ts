import type { Property } from '@boardstream/testing';
import { FOLD_PROPERTIES, SUBMISSION_PROPERTIES } from './room-properties.ts';

export { DrawnRoom, ROOM_CASE_RULES } from './draw-room.ts';

/** Everything that holds for any room. */
export const PROPERTIES: readonly Property[] = [...SUBMISSION_PROPERTIES, ...FOLD_PROPERTIES];
