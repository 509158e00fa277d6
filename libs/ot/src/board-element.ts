import { unknownChange, unknownField } from './canonical-order.ts';
import type { Delta } from './delta.ts';
import type { ElementData, ElementKind, Extra, Point, Props } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import { changeFault, opFault } from './op-form.ts';
import type { BoardChange, Change, EditChange, SetChange } from './operation.ts';
import { patchExtra, patchProps } from './patch.ts';
import { hasPoints, hasText, isPropertyName } from './property-names.ts';
import { RopePoints, RopeText, type PointSequence, type TextSequence } from './sequences.ts';
import { changesIn, elementIdIn, kindIn, recordOf } from './untrusted.ts';

/** An element of a board. Immutable; another object stands for it if and only if it was changed. An empty sequence is absent. */
export interface Element {
  readonly id: string;
  readonly kind: ElementKind;
  /** The typed properties that it has; those that are absent have their default. */
  readonly props: Props;
  readonly extra: Extra | undefined;
  readonly points: PointSequence | undefined;
  readonly text: TextSequence | undefined;
}

/** How this package holds an element. */
export class BoardElement implements Element {
  readonly id: string;
  readonly kind: ElementKind;
  readonly props: Props;
  readonly extra: Extra | undefined;
  readonly points: RopePoints | undefined;
  readonly text: RopeText | undefined;
  /** This element's part in a sum over the board (`Board.summarize`), and of which; worked out when it is first asked for. */
  part: unknown = undefined;
  summary: unknown = undefined;

  constructor(id: string, kind: ElementKind, content: Pick<BoardElement, 'props' | 'extra' | 'points' | 'text'>) {
    this.id = id;
    this.kind = kind;
    this.props = content.props;
    this.extra = content.extra;
    this.points = content.points;
    this.text = content.text;
  }
}

/** The element as plain data, in time proportional to its size. */
export function toElementData(element: Element): ElementData {
  const { kind, props, points, text, extra } = element;
  return {
    kind,
    ...props,
    ...(points === undefined ? {} : { points: points.toArray() }),
    ...(text === undefined ? {} : { text: text.toString() }),
    ...(extra === undefined ? {} : { extra }),
  };
}

/** The element that plain data describes. @throws OpError when it holds what its kind has not, or an unknown property. */
export function elementOf(id: string, data: ElementData): BoardElement {
  elementIdIn(id);
  recordOf(data, 'M8', 'element', id);
  const kind = kindIn(data.kind, id);
  const props: Record<string, unknown> = {};
  for (const name of Object.keys(data)) {
    if (name === 'kind' || name === 'points' || name === 'text' || name === 'extra') continue;
    if (!isPropertyName(name)) throw new OpError('M3', `no such property: ${name.slice(0, 64)}`, id);
    const value: unknown = data[name]; // at run time it may be null, which means nothing here
    if (value === null) throw new OpError('M14', `a create holds null for ${name}`, id);
    if (value !== undefined) props[name] = value;
  }
  return new BoardElement(id, kind, {
    props: props, // every name is a property's, with the value that it had
    extra: patchExtra(undefined, data.extra, id),
    points: pointsOf(id, kind, data.points),
    text: textOf(id, kind, data.text),
  });
}

/**
 * The element after one change of it; `before` is undefined where there is none.
 * @throws OpError when the change does not fit: no such element (M10), a field that its kind has not (M2), a delta past the end (M9).
 */
export function changeElement(before: BoardElement | undefined, change: Exclude<Change, BoardChange>): BoardElement {
  try {
    switch (change.type) {
      case 'create':
        return elementOf(change.id, change.element);
      case 'set':
        return withProps(existing(before, change), change);
      case 'edit':
        return edited(existing(before, change), change);
      default:
        return unknownChange(change);
    }
  } catch (error) {
    throw changeFault(error, change);
  }
}

/**
 * The element after these changes, which are all of one element; `before` is undefined where there is none.
 * @throws OpError when one does not fit; see `apply`.
 */
export function applyToElement(
  before: Element | undefined,
  changes: readonly Exclude<Change, BoardChange>[],
): Element | undefined {
  try {
    changesIn(changes);
    let element = before as BoardElement | undefined; // elements are always BoardElements: nothing else makes them
    for (const change of changes) {
      if (element !== undefined && change.id !== element.id) {
        throw new OpError('M8', `a change of another element than ${element.id}`, element.id);
      }
      element = changeElement(element, change);
    }
    return element;
  } catch (error) {
    throw opFault(error, changes);
  }
}

function existing(before: BoardElement | undefined, { id }: SetChange | EditChange): BoardElement {
  if (before === undefined) throw new OpError('M10', `there is no element ${elementIdIn(id)}`, id);
  return before;
}

function withProps(before: BoardElement, { props: patch }: SetChange): BoardElement {
  const { id } = before; // the same string as ever: the one in the change would be another with the same characters
  return new BoardElement(id, before.kind, {
    props: patchProps(before.props, patch, id),
    extra: patchExtra(before.extra, patch.extra, id),
    points: patch.points === undefined ? before.points : pointsOf(id, before.kind, patch.points),
    text: patch.text === undefined ? before.text : textOf(id, before.kind, patch.text),
  });
}

function edited(before: BoardElement, change: EditChange): BoardElement {
  const { props, extra, points, text } = before;
  switch (change.field) {
    case 'points':
      return new BoardElement(before.id, before.kind, {
        props,
        extra,
        points: editedPoints(before, change.delta),
        text,
      });
    case 'text':
      return new BoardElement(before.id, before.kind, { props, extra, points, text: editedText(before, change.delta) });
    default:
      return unknownField(change);
  }
}

function editedPoints(before: BoardElement, delta: Delta<readonly Point[]>): RopePoints | undefined {
  if (!hasPoints(before.kind)) throw new OpError('M2', `a ${before.kind} has no points`, before.id);
  const points = (before.points ?? RopePoints.empty).edited(delta);
  return points.length === 0 ? undefined : points;
}

function editedText(before: BoardElement, delta: Delta<string>): RopeText | undefined {
  if (!hasText(before.kind)) throw new OpError('M2', `a ${before.kind} has no text`, before.id);
  const text = (before.text ?? RopeText.empty).edited(delta);
  return text.length === 0 ? undefined : text;
}

function pointsOf(id: string, kind: ElementKind, points: readonly Point[] | undefined): RopePoints | undefined {
  if (points === undefined) return undefined;
  if (!hasPoints(kind)) throw new OpError('M2', `a ${kind} has no points`, id);
  return POINT_ITEMS.accept(points).length === 0 ? undefined : RopePoints.of(points);
}

function textOf(id: string, kind: ElementKind, text: string | undefined): RopeText | undefined {
  if (text === undefined) return undefined;
  if (!hasText(kind)) throw new OpError('M2', `a ${kind} has no text`, id);
  return TEXT_ITEMS.accept(text) === '' ? undefined : RopeText.of(text);
}
