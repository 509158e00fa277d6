import { assertNever } from '@boardstream/kernel';
import {
  applyToElement,
  OpError,
  type Board,
  type Change,
  type Element,
  type Operation,
  type SetChange,
} from '@boardstream/ot';
import type { PendingOp } from './pending-op.ts';
import { idOf } from './same-change.ts';

/** Pending operations on a state that no events lead to, and what of them could not be brought there. */
export interface RebasedPending {
  readonly pending: readonly PendingOp[];
  readonly conflicts: readonly UnplacedWork[];
}

/** Changes that could not be brought to the state, and what they were taken out of. */
export interface UnplacedWork {
  readonly entry: PendingOp;
  readonly op: Operation;
  /** The number of the first `submit` that they come from. */
  readonly since: number;
}

/**
 * Brings pending operations to a state when the events between are not known (M30). Creates are kept, and whatever
 * else is done to an element that one of them makes; sets apply to the board, and to elements that exist and are of a
 * kind that has what is set (since a purge another may have been made under the id); the rest cannot be placed and is
 * given back. With `only`, changes of other elements stay as they are.
 */
export function rebasedOnto(board: Board, pending: readonly PendingOp[], only?: ReadonlySet<string>): RebasedPending {
  const created = new Set<string>();
  const conflicts: UnplacedWork[] = [];
  const kept = pending.map((entry) => {
    const fits: Change[] = [];
    const left: Change[] = [];
    for (const change of entry.op) {
      if (change.type === 'create') created.add(change.id);
      const stays = only?.has(idOf(change)) === false || canStay(change, board, created);
      (stays ? fits : left).push(change);
    }
    if (left.length === 0) return entry;
    conflicts.push({ entry, op: left, since: Math.min(...left.map((change) => entry.since(idOf(change)))) });
    return entry.with(fits);
  });
  return { pending: kept, conflicts };
}

function canStay(change: Change, board: Board, created: ReadonlySet<string>): boolean {
  switch (change.type) {
    case 'create':
    case 'board':
      return true;
    case 'set':
      return created.has(change.id) || fitsElement(change, board.get(change.id));
    case 'edit':
      return created.has(change.id);
    default:
      return assertNever(change);
  }
}

function fitsElement(change: SetChange, element: Element | undefined): boolean {
  if (element === undefined) return false;
  try {
    applyToElement(element, [change]);
    return true;
  } catch (error) {
    if (error instanceof OpError) return false;
    throw error;
  }
}
