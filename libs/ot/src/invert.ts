import type { Board } from './board.ts';
import type { BoardElement } from './board-element.ts';
import { idOf, isInCanonicalOrder, unknownChange } from './canonical-order.ts';
import { invertDelta, type Delta } from './delta.ts';
import type { BoardProps, BoardPropsPatch, Extra, Props, PropsPatch } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import type { Json } from './json.ts';
import { normalize } from './normalize.ts';
import { OpError } from './op-error.ts';
import type { Change, EditChange, Operation, SetChange } from './operation.ts';
import { RopePoints, RopeText } from './sequences.ts';

/**
 * The op that takes back what `op` showed, given the board before it (M13). Properties go back to their old values,
 * sequences by an edit (also where `op` set them: a set would take away what others wrote since), and what was created
 * is deleted: it stays, with what others wrote in it, and comes back on redo.
 * @throws OpError when `op` does not fit `before`.
 */
export function invert(op: Operation, before: Board): Operation {
  const canonical = isInCanonicalOrder(op) ? op : normalize(op);
  return normalize(canonical.flatMap((change) => invertChange(change, before)));
}

function invertChange(change: Change, before: Board): Change[] {
  switch (change.type) {
    case 'create':
      return change.element.deleted === true ? [] : [{ type: 'set', id: change.id, props: { deleted: true } }];
    case 'board':
      return [{ type: 'board', props: oldBoardProps(change.props, before.props) }];
    case 'set':
      return invertSet(change, elementOf(change, before));
    case 'edit':
      return [invertEdit(change, elementOf(change, before))];
    default:
      return unknownChange(change);
  }
}

function elementOf(change: Change, before: Board): BoardElement {
  const id = idOf(change);
  const element = before.held(id);
  if (element === undefined) throw new OpError('M13', `there was no element ${id}`, id);
  return element;
}

function invertSet({ id, props: patch }: SetChange, before: BoardElement): Change[] {
  const changes: Change[] = [{ type: 'set', id, props: oldProps(patch, before) }];
  if (patch.points !== undefined) {
    const delta = backTo(before.points?.toArray() ?? [], POINT_ITEMS.length(patch.points));
    changes.push({ type: 'edit', id, field: 'points', delta });
  }
  if (patch.text !== undefined) {
    const delta = backTo(before.text?.toString() ?? '', TEXT_ITEMS.length(patch.text));
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
  if (change.field === 'points') {
    const delta = invertDelta(POINT_ITEMS, change.delta, before.points ?? RopePoints.empty);
    return { type: 'edit', id, field: 'points', delta };
  }
  return {
    type: 'edit',
    id,
    field: 'text',
    delta: invertDelta(TEXT_ITEMS, change.delta, before.text ?? RopeText.empty),
  };
}

function oldProps(patch: PropsPatch, before: BoardElement): PropsPatch {
  const old: Record<string, unknown> = {};
  for (const name of Object.keys(patch)) {
    if (name === 'points' || name === 'text' || name === 'extra') continue;
    old[name] = before.props[name as keyof Props] ?? null; // the patch fits, so its keys are properties
  }
  if (patch.extra !== undefined) old['extra'] = oldExtra(patch.extra, before.extra);
  return old;
}

function oldBoardProps(patch: BoardPropsPatch, before: BoardProps): BoardPropsPatch {
  return {
    ...(patch.title === undefined ? {} : { title: before.title ?? null }),
    ...(patch.background === undefined ? {} : { background: before.background ?? null }),
    ...(patch.extra === undefined ? {} : { extra: oldExtra(patch.extra, before.extra) }),
  };
}

function oldExtra(patch: Readonly<Record<string, Json>>, before: Extra | undefined): Record<string, Json> {
  const valueOf = (key: string): Json =>
    before !== undefined && Object.hasOwn(before, key) ? (before[key] ?? null) : null;
  return Object.fromEntries(Object.keys(patch).map((key) => [key, valueOf(key)]));
}
