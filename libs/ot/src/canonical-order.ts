import { OpError } from './op-error.ts';
import type { Change, Operation, SetChange } from './operation.ts';
import { elementIdIn, shown } from './untrusted.ts';

/** The id that a change is sorted under; the board's own properties have the empty one. */
export function idOf(change: Change): string {
  return change.type === 'board' ? '' : elementIdIn(change.id);
}

/** The place of a change among those of its element: set (or create, or board), then edits by field (M14). */
function rankOf(change: Change): number {
  if (change.type !== 'edit') return 0;
  return change.field === 'points' ? 1 : 2;
}

/** Whether the changes stand in canonical order and at most one of a kind each; says nothing about what is in them. */
export function isInCanonicalOrder(op: Operation): boolean {
  let before: Change | undefined;
  let set: Change | undefined;
  for (const change of op) {
    if (before !== undefined && idOf(before) >= idOf(change)) {
      const follows = idOf(before) === idOf(change) && rankOf(before) < rankOf(change);
      if (!follows || before.type === 'create' || replaces(set, change)) return false;
    }
    if (rankOf(change) === 0) set = change;
    before = change;
  }
  return true;
}

/** Whether `set` replaces the very sequence that `edit` edits. */
function replaces(set: Change | undefined, edit: Change): boolean {
  return set?.type === 'set' && edit.type === 'edit' && set.id === edit.id && setsSequence(set, edit.field);
}

/** Whether the set replaces this sequence of its element. */
export function setsSequence({ props }: SetChange, field: 'points' | 'text'): boolean {
  return field === 'points' ? props.points !== undefined : props.text !== undefined;
}

/** Fails where a field is met that can't be edited (M8). */
export function unknownField(change: never): never {
  const { field } = change as { field?: unknown }; // at run time it may be anything
  throw new OpError('M8', `no such field to edit: ${shown(field)}`);
}

/** Fails where a type of change is met that this version does not know (M33). */
export function unknownChange(change: never): never {
  const type = (change as { type?: unknown }).type; // at run time it may be anything
  throw new OpError('M33', `unknown change: ${shown(type)}`);
}
