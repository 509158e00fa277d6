import type { Board } from './board.ts';
import { elementOf, type BoardElement } from './board-element.ts';
import { idOf, isInCanonicalOrder, unknownChange, unknownField } from './canonical-order.ts';
import { invertDelta, type Delta } from './delta.ts';
import type { BoardProps, BoardPropsPatch, Extra, PropsPatch } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import type { Json } from './json.ts';
import { normalize } from './normalize.ts';
import { OpError } from './op-error.ts';
import { changeFault, opFault } from './op-form.ts';
import type { Change, CreateChange, EditChange, Operation, SetChange } from './operation.ts';
import { hasValue, patchBoardProps } from './patch.ts';
import { hasPoints, hasText, isPropertyName } from './property-names.ts';
import { RopePoints, RopeText } from './sequences.ts';
import { changesIn, recordOf } from './untrusted.ts';

/**
 * The op that takes back what `op` showed, given the board before it (M13). Properties go back to their old values,
 * sequences by an edit (also where `op` set them: a set would take away what others wrote since), and what was created
 * is deleted: it stays, with what others wrote in it, and comes back on redo.
 * @throws OpError when `op` does not fit `before`.
 */
export function invert(op: Operation, before: Board): Operation {
  try {
    changesIn(op);
    const canonical = isInCanonicalOrder(op) ? op : normalize(op);
    const inverse: Change[] = [];
    for (const change of canonical) inverse.push(...invertChange(change, before));
    return normalize(inverse);
  } catch (error) {
    throw opFault(error, op);
  }
}

function invertChange(change: Change, before: Board): Change[] {
  try {
    switch (change.type) {
      case 'create':
        return invertCreate(change);
      case 'board':
        return [{ type: 'board', props: oldBoardProps(change.props, before.props) }];
      case 'set':
        return invertSet(change, elementBefore(change, before));
      case 'edit':
        return [invertEdit(change, elementBefore(change, before))];
      default:
        return unknownChange(change);
    }
  } catch (error) {
    throw changeFault(error, change);
  }
}

function invertCreate({ id, element }: CreateChange): Change[] {
  elementOf(id, element); // only one that can be created was
  return element.deleted === true ? [] : [{ type: 'set', id, props: { deleted: true } }];
}

function elementBefore(change: Change, before: Board): BoardElement {
  const id = idOf(change);
  const element = before.held(id);
  if (element === undefined) throw new OpError('M13', `there was no element ${id}`, id);
  return element;
}

function invertSet({ id, props: patch }: SetChange, before: BoardElement): Change[] {
  const changes: Change[] = [{ type: 'set', id, props: oldProps(patch, before) }];
  if (patch.points !== undefined) {
    if (!hasPoints(before.kind)) throw new OpError('M2', `a ${before.kind} has no points`, id);
    const delta = backTo(before.points?.toArray() ?? [], POINT_ITEMS.accept(patch.points).length);
    changes.push({ type: 'edit', id, field: 'points', delta });
  }
  if (patch.text !== undefined) {
    if (!hasText(before.kind)) throw new OpError('M2', `a ${before.kind} has no text`, id);
    const delta = backTo(before.text?.toString() ?? '', TEXT_ITEMS.length(TEXT_ITEMS.accept(patch.text)));
    changes.push({ type: 'edit', id, field: 'text', delta });
  }
  return changes;
}

/** Puts the old items in place of as many new ones. */
function backTo<S>(old: S, newLength: number): Delta<S> {
  return [{ insert: old }, { delete: newLength }];
}

function invertEdit(change: EditChange, before: BoardElement): EditChange {
  const { id } = change;
  switch (change.field) {
    case 'points': {
      if (!hasPoints(before.kind)) throw new OpError('M2', `a ${before.kind} has no points`, id);
      const delta = invertDelta(POINT_ITEMS, change.delta, before.points ?? RopePoints.empty);
      return { type: 'edit', id, field: 'points', delta };
    }
    case 'text': {
      if (!hasText(before.kind)) throw new OpError('M2', `a ${before.kind} has no text`, id);
      const delta = invertDelta(TEXT_ITEMS, change.delta, before.text ?? RopeText.empty);
      return { type: 'edit', id, field: 'text', delta };
    }
    default:
      return unknownField(change);
  }
}

function oldProps(patch: PropsPatch, before: BoardElement): PropsPatch {
  recordOf(patch, 'M8', 'props', before.id);
  const old: Record<string, unknown> = {};
  for (const name of Object.keys(patch)) {
    if (name === 'points' || name === 'text' || name === 'extra' || !hasValue(patch, name)) continue;
    if (!isPropertyName(name)) throw new OpError('M3', `no such property: ${name.slice(0, 64)}`, before.id);
    old[name] = before.props[name] ?? null;
  }
  if (patch.extra !== undefined) old['extra'] = oldExtra(patch.extra, before.extra);
  return old;
}

function oldBoardProps(patch: BoardPropsPatch, before: BoardProps): BoardPropsPatch {
  patchBoardProps(before, patch); // only what fits was applied
  return {
    ...(patch.title === undefined ? {} : { title: before.title ?? null }),
    ...(patch.background === undefined ? {} : { background: before.background ?? null }),
    ...(patch.extra === undefined ? {} : { extra: oldExtra(patch.extra, before.extra) }),
  };
}

function oldExtra(patch: Readonly<Record<string, Json>>, before: Extra | undefined): Record<string, Json> {
  const valueOf = (key: string): Json =>
    before !== undefined && Object.hasOwn(before, key) ? (before[key] ?? null) : null;
  recordOf(patch, 'M6', 'extra');
  const keys = Object.keys(patch).filter((key) => hasValue(patch, key));
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}
