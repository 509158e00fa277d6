import { elementOf, changeElement, toElementData } from './board-element.ts';
import { idOf, unknownChange, unknownField } from './canonical-order.ts';
import { composeDeltas, normalizeDelta, type Delta } from './delta.ts';
import type { BoardPropsPatch, ElementData, Point, PropsPatch } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import { changeFault, opFault } from './op-form.ts';
import type { BoardChange, Change, EditChange, Operation, PointsDelta, SetChange, TextDelta } from './operation.ts';
import { mergeExtraPatches } from './patch.ts';
import { isBoardPropertyName, isPropertyName } from './property-names.ts';
import { RopePoints, RopeText } from './sequences.ts';
import { changesIn, recordOf } from './untrusted.ts';

/** What an op does to one element, gathered: a create, or a set and an edit per field. */
interface Gathered {
  create?: ElementData;
  set?: PropsPatch;
  points?: Delta<readonly Point[]>;
  text?: Delta<string>;
}

/**
 * The canonical form of an op (M14): changes of one element gathered, ordered by id, nothing empty, deltas canonical,
 * keys sorted. It does to any board what the op does.
 * @throws OpError when changes do not fit together, such as an edit past the end of a text that the op creates.
 */
export function normalize(op: Operation): Operation {
  try {
    changesIn(op);
    return canonical(op);
  } catch (error) {
    throw opFault(error, op);
  }
}

/** The canonical form of ops one after the other. */
function canonical(...ops: readonly Operation[]): Operation {
  const elements = new Map<string, Gathered>();
  let board: BoardPropsPatch | undefined;
  const take = (change: Change): void => {
    try {
      if (change.type === 'board') board = mergePatches(board ?? {}, change.props, '', isBoardPropertyName);
      else elements.set(idOf(change), gathered(elements.get(change.id), change));
    } catch (error) {
      throw changeFault(error, change);
    }
  };
  // One by one: a list that was not looked at may be huge and empty.
  for (const op of ops) for (const change of op) take(change);
  const result: Change[] = [];
  if (board !== undefined && Object.keys(board).length > 0) result.push({ type: 'board', props: board });
  const ids = [...elements.keys()].sort(compareIds);
  for (const id of ids) result.push(...changesOf(id, elements.get(id) ?? {}));
  return result;
}

function gathered(before: Gathered | undefined, change: Exclude<Change, BoardChange>): Gathered {
  switch (change.type) {
    case 'create':
      return { create: canonicalElement(change.id, change.element) };
    case 'set':
    case 'edit':
      return before?.create === undefined ? gather(before ?? {}, change) : absorb(before.create, change);
    default:
      return unknownChange(change);
  }
}

/** One op that does what `a` and then `b` do (M12). For a client's own unsent ops. @throws OpError when `b` can't follow `a`. */
export function compose(a: Operation, b: Operation): Operation {
  try {
    changesIn(a);
    changesIn(b);
    return canonical(a, b);
  } catch (error) {
    throw opFault(error, a, b);
  }
}

/** By UTF-16 units, which is the order of code points too, for ids are ASCII. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids of the elements that an op changes; the board's own properties count as the empty id. */
export function touchedIds(op: Operation): ReadonlySet<string> {
  try {
    changesIn(op);
    const ids = new Set<string>();
    for (const change of op) ids.add(idOf(change));
    return ids;
  } catch (error) {
    throw opFault(error, op);
  }
}

/** Whether the op does nothing to any board. */
export function isEmpty(op: Operation): boolean {
  return normalize(op).length === 0;
}

/** The op without its changes of these elements; the empty id stands for the board's own properties. */
export function omitElements(op: Operation, ids: ReadonlySet<string>): Operation {
  try {
    changesIn(op);
    let omitted = false;
    for (const change of op) omitted ||= ids.has(idOf(change));
    return omitted ? op.filter((change) => !ids.has(idOf(change))) : op;
  } catch (error) {
    throw opFault(error, op);
  }
}

function changesOf(id: string, { create, set, points, text }: Gathered): Change[] {
  if (create !== undefined) return [{ type: 'create', id, element: create }];
  const changes: Change[] = [];
  if (set !== undefined && Object.keys(set).length > 0) changes.push({ type: 'set', id, props: set });
  if (points !== undefined && points.length > 0) changes.push({ type: 'edit', id, field: 'points', delta: points });
  if (text !== undefined && text.length > 0) changes.push({ type: 'edit', id, field: 'text', delta: text });
  return changes;
}

/** A change of an element that the op creates becomes part of the create. */
function absorb(create: ElementData, change: SetChange | EditChange): Gathered {
  const after = changeElement(elementOf(change.id, create), change);
  return { create: canonicalElement(change.id, toElementData(after)) };
}

function gather(before: Gathered, change: SetChange | EditChange): Gathered {
  if (change.type === 'edit') return gatherEdit(before, change);
  const set = mergePatches(before.set ?? {}, change.props, change.id, isSettable);
  const after: Gathered = { ...before, set };
  // A set of a sequence takes the place of the edits before it.
  if (change.props.points !== undefined) delete after.points;
  if (change.props.text !== undefined) delete after.text;
  return after;
}

function gatherEdit(before: Gathered, change: EditChange): Gathered {
  switch (change.field) {
    case 'points':
      return gatherPoints(before, change.delta);
    case 'text':
      return gatherText(before, change.delta);
    default:
      return unknownField(change);
  }
}

function gatherPoints(before: Gathered, delta: PointsDelta): Gathered {
  const { set } = before;
  if (set?.points !== undefined) {
    return { ...before, set: { ...set, points: RopePoints.of(set.points).edited(delta).toArray() } };
  }
  const points = composeDeltas(POINT_ITEMS, before.points ?? [], normalizeDelta(POINT_ITEMS, delta));
  return { ...before, points };
}

function gatherText(before: Gathered, delta: TextDelta): Gathered {
  const { set } = before;
  if (set?.text !== undefined) {
    return { ...before, set: { ...set, text: RopeText.of(set.text).edited(delta).toString() } };
  }
  const text = composeDeltas(TEXT_ITEMS, before.text ?? [], normalizeDelta(TEXT_ITEMS, delta));
  return { ...before, text };
}

const isSettable = (name: string): boolean => isPropertyName(name) || name === 'points' || name === 'text';

/** Two patches as one, the later winning per key, with sorted keys. */
function mergePatches<P extends PropsPatch | BoardPropsPatch>(
  a: P,
  b: P,
  id: string,
  isKnown: (name: string) => boolean,
): P {
  recordOf(b, 'M8', 'props', id);
  const merged: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    if (value === undefined || name === 'extra') continue;
    if (!isKnown(name)) throw new OpError('M3', `no such property: ${name.slice(0, 64)}`, id);
    if (value === null && (name === 'points' || name === 'text'))
      throw new OpError('M14', `${name} can't be unset`, id);
    if (name === 'points') POINT_ITEMS.accept(value);
    if (name === 'text') TEXT_ITEMS.accept(value);
    merged[name] = value;
  }
  const extra = mergeExtraPatches(a.extra, b.extra, id);
  if (extra !== undefined && Object.keys(extra).length > 0) merged['extra'] = sortKeys(extra);
  else delete merged['extra'];
  return sortKeys(merged) as P; // the known keys of two patches of this type
}

function canonicalElement(id: string, data: ElementData): ElementData {
  const { kind, extra, ...rest } = toElementData(elementOf(id, data));
  return { kind, ...sortKeys(rest), ...(extra === undefined ? {} : { extra: sortKeys(extra) }) };
}

function sortKeys<T extends object>(record: T): T {
  // The same entries in another order.
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareIds(a, b))) as T;
}
