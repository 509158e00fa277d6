import type { Props } from '@boardstream/ot';

/** How a typed property is carried. Ranges and defaults are the board's matter, not the codecs'. */
export type PropType = 'string' | 'boolean' | 'box' | 'groups' | 'angle' | 'length' | 'fraction';

const TYPES = {
  box: 'box',
  angle: 'angle',
  strokeColor: 'string',
  fillColor: 'string',
  fillStyle: 'string',
  strokeWidth: 'length',
  opacity: 'fraction',
  dash: 'string',
  font: 'string',
  fontSize: 'length',
  textAlign: 'string',
  verticalAlign: 'string',
  z: 'string',
  groups: 'groups',
  locked: 'boolean',
  link: 'string',
  deleted: 'boolean',
  shape: 'string',
  startArrowhead: 'string',
  endArrowhead: 'string',
  asset: 'string',
} as const satisfies Record<keyof Props, PropType>;

/** Every typed property by its name, for both codecs. A map: names come from outside. */
export const PROP_TYPES: ReadonlyMap<string, PropType> = new Map(Object.entries(TYPES));
