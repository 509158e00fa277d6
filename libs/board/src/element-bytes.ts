import type { Element, Props } from '@boardstream/ot';
import { extraBytes } from './extra.ts';

/** What an element takes without properties; what a point, a code point and a number take. The measure is rough, but the same everywhere. */
const ELEMENT_BYTES = 64;
const POINT_BYTES = 8;
const CODE_POINT_BYTES = 4;
const VALUE_BYTES = 8;

/** The size of an element by the model's own measure, which the limits of a room count in. */
export function elementBytes(element: Element | undefined): number {
  if (element === undefined) return 0;
  return ELEMENT_BYTES + propsBytes(element.props) + extraBytes(element.extra) + sequenceBytes(element);
}

/** How much `after` is larger than `before`; looks only at the parts that differ. */
export function bytesAdded(before: Element | undefined, after: Element): number {
  if (before === undefined) return elementBytes(after);
  let added = sequenceBytes(after) - sequenceBytes(before);
  if (before.props !== after.props) added += propsBytes(after.props) - propsBytes(before.props);
  if (before.extra !== after.extra) added += extraBytes(after.extra) - extraBytes(before.extra);
  return added;
}

function sequenceBytes(element: Element): number {
  return (element.points?.length ?? 0) * POINT_BYTES + (element.text?.length ?? 0) * CODE_POINT_BYTES;
}

function propsBytes(props: Props): number {
  let bytes = 0;
  for (const value of Object.values(props) as Props[keyof Props][]) {
    bytes += VALUE_BYTES;
    if (typeof value === 'string') bytes += value.length;
    else if (Array.isArray(value)) for (const item of value as readonly string[]) bytes += VALUE_BYTES + item.length;
    else if (typeof value === 'object') bytes += 4 * VALUE_BYTES;
  }
  return bytes;
}
