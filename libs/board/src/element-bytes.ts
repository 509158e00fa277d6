import { OpError, type Element, type Props } from '@boardstream/ot';
import { extraBytes } from './extra.ts';

/** What an element takes without properties; what a point, a code point and a number take. The measure is rough, but the same everywhere. */
const ELEMENT_BYTES = 64;
const POINT_BYTES = 8;
const CODE_POINT_BYTES = 4;
const VALUE_BYTES = 8;

/**
 * The size of an element by the model's own measure, which the limits of a room count in.
 * @throws OpError (M17) when it holds values that `checkOperation` would not have let in, and that have no size.
 */
export function elementBytes(element: Element | undefined): number {
  if (element === undefined) return 0;
  try {
    return ELEMENT_BYTES + propsBytes(element.props) + extraBytes(element.extra) + sequenceBytes(element);
  } catch (error) {
    throw withoutSize(element, error);
  }
}

/** How much `after` is larger than `before`; looks only at the parts that differ. @throws OpError (M17) as `elementBytes` does. */
export function bytesAdded(before: Element | undefined, after: Element): number {
  if (before === undefined) return elementBytes(after);
  try {
    let added = sequenceBytes(after) - sequenceBytes(before);
    if (before.props !== after.props) added += propsBytes(after.props) - propsBytes(before.props);
    if (before.extra !== after.extra) added += extraBytes(after.extra) - extraBytes(before.extra);
    return added;
  } catch (error) {
    throw withoutSize(after, error);
  }
}

function withoutSize({ id }: Element, cause: unknown): OpError {
  return new OpError('M17', 'it holds what has no size', id, { cause });
}

function sequenceBytes(element: Element): number {
  return (element.points?.length ?? 0) * POINT_BYTES + (element.text?.length ?? 0) * CODE_POINT_BYTES;
}

function propsBytes(props: Props): number {
  let bytes = 0;
  for (const value of Object.values(props) as Props[keyof Props][]) {
    bytes += VALUE_BYTES;
    if (typeof value === 'string') bytes += value.length;
    else if (Array.isArray(value)) bytes += listBytes(value);
    else if (typeof value === 'object') bytes += 4 * VALUE_BYTES;
  }
  return bytes;
}

function listBytes(items: readonly unknown[]): number {
  let bytes = 0;
  for (const item of items) {
    // An event's op is not checked again; but a size that is none would stay with the room for ever.
    if (typeof item !== 'string') throw new TypeError('a list of strings holds something else');
    bytes += VALUE_BYTES + item.length;
  }
  return bytes;
}
