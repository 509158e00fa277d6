import { PROPERTIES as ROOM_PROPERTIES } from '@boardstream/board/properties';
import { PROPERTIES as ALGEBRA_PROPERTIES } from '@boardstream/ot/properties';
import type { Property } from '@boardstream/testing';
import { CODEC_PROPERTIES as PROPERTIES } from './codec-properties.ts';

export { PROPERTIES };

/** Every property, in the order in which they are run: those of `@boardstream/ot`, of `@boardstream/board`, and of both with the codecs. */
export const ALL_PROPERTIES: readonly Property[] = [...ALGEBRA_PROPERTIES, ...ROOM_PROPERTIES, ...PROPERTIES];
