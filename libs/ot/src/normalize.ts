import { elementOf, changeElement, toElementData } from './board-element.ts';
import { idOf, unknownChange } from './canonical-order.ts';
import { composeDeltas, normalizeDelta, type Delta } from './delta.ts';
import type { BoardPropsPatch, ElementData, Point, PropsPatch } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { OpError } from './op-error.ts';
import type { Change, EditChange, Operation, SetChange } from './operation.ts';
import { mergeExtraPatches } from './patch.ts';
import { isBoardPropertyName, isPropertyName } from './property-names.ts';
import { RopePoints, RopeText } from './sequences.ts';

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
  const elements = new Map<string, Gathered>();
  let board: BoardPropsPatch | undefined;
  for (const change of op) {
    switch (change.type) {
      case 'board':
        board = mergePatches(board ?? {}, change.props, '', isBoardPropertyName);
        break;
      case 'create':
        elements.set(change.id, { create: canonicalElement(change.id, change.element) });
        break;
      case 'set':
      case 'edit': {
        const before = elements.get(change.id) ?? {};
        elements.set(change.id, before.create === undefined ? gather(before, change) : absorb(before.create, change));
        break;
      }
      default:
        unknownChange(change);
    }
  }
  const result: Change[] = [];
  if (board !== undefined && Object.keys(board).length > 0) result.push({ type: 'board', props: board });
  const ids = [...elements.keys()].sort(compareIds);
  for (const id of ids) result.push(...changesOf(id, elements.get(id) ?? {}));
  return result;
}

/** One op that does what `a` and then `b` do (M12). For a client's own unsent ops. @throws OpError when `b` can't follow `a`. */
export function compose(a: Operation, b: Operation): Operation {
  return normalize([...a, ...b]);
}

/** By UTF-16 units, which is the order of code points too, for ids are ASCII. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids of the elements that an op changes; the board's own properties count as the empty id. */
export function touchedIds(op: Operation): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const change of op) ids.add(idOf(change));
  return ids;
}

/** Whether the op does nothing to any board. */
export function isEmpty(op: Operation): boolean {
  return op.length === 0 || normalize(op).length === 0;
}

/** The op without its changes of these elements; the empty id stands for the board's own properties. */
export function omitElements(op: Operation, ids: ReadonlySet<string>): Operation {
  return op.some((change) => ids.has(idOf(change))) ? op.filter((change) => !ids.has(idOf(change))) : op;
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
  const { set } = before;
  if (change.field === 'points') {
    if (set?.points !== undefined) {
      return { ...before, set: { ...set, points: RopePoints.of(set.points).edited(change.delta).toArray() } };
    }
    return {
      ...before,
      points: composeDeltas(POINT_ITEMS, before.points ?? [], normalizeDelta(POINT_ITEMS, change.delta)),
    };
  }
  if (set?.text !== undefined) {
    return { ...before, set: { ...set, text: RopeText.of(set.text).edited(change.delta).toString() } };
  }
  return { ...before, text: composeDeltas(TEXT_ITEMS, before.text ?? [], normalizeDelta(TEXT_ITEMS, change.delta)) };
}

const isSettable = (name: string): boolean => isPropertyName(name) || name === 'points' || name === 'text';

/** Two patches as one, the later winning per key, with sorted keys. */
function mergePatches<P extends PropsPatch | BoardPropsPatch>(
  a: P,
  b: P,
  id: string,
  isKnown: (name: string) => boolean,
): P {
  const merged: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    if (value === undefined || name === 'extra') continue;
    if (!isKnown(name)) throw new OpError('M3', `no such property: ${name.slice(0, 64)}`, id);
    if (value === null && (name === 'points' || name === 'text'))
      throw new OpError('M14', `${name} can't be unset`, id);
    merged[name] = value;
  }
  const extra = mergeExtraPatches(a.extra, b.extra, id);
  if (extra !== undefined && Object.keys(extra).length > 0) merged['extra'] = sortKeys(extra);
  else delete merged['extra'];
  return sortKeys(merged) as P; // the known keys of two patches of this type
}

function canonicalElement(id: string, data: ElementData): ElementData {
  for (const [name, value] of Object.entries(data)) {
    // At run time a create may hold null, which means nothing there.
    if ((value as unknown) === null) throw new OpError('M14', `a create holds null for ${name.slice(0, 64)}`, id);
  }
  const { kind, extra, ...rest } = toElementData(elementOf(id, data));
  return { kind, ...sortKeys(rest), ...(extra === undefined ? {} : { extra: sortKeys(extra) }) };
}

function sortKeys<T extends object>(record: T): T {
  // The same entries in another order.
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareIds(a, b))) as T;
}
