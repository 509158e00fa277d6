import { idOf, isInCanonicalOrder, setsSequence, unknownChange, unknownField } from './canonical-order.ts';
import { transformDelta } from './delta.ts';
import type { BoardPropsPatch, PropsPatch } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { normalize, touchedIds } from './normalize.ts';
import { OpError } from './op-error.ts';
import { changeFault, opFault } from './op-form.ts';
import type { BoardChange, Change, EditChange, Operation, SetChange, Side } from './operation.ts';
import { filterKeys, hasValue } from './patch.ts';
import { changesIn, recordOf, shown } from './untrusted.ts';

/**
 * `op` as it is to be applied after `other`, where both were made on the same state; `side` is op's place in the room's
 * order (M11). For all a, b that fit a state s, with a first in the order (TP1):
 * apply(apply(s, a), transform(b, a, 'second')) equals apply(apply(s, b), transform(a, b, 'first')).
 * The result is canonical where `op` is; it is `op` itself where nothing had to change. It may be empty.
 */
export function transform(op: Operation, other: Operation, side: Side): Operation {
  try {
    if (!meet(op, other)) return op;
    if (!isSide(side)) throw new OpError('M11', `a side is first or second, not ${shown(side)}`);
    return transformMet(op, other, side);
  } catch (error) {
    throw opFault(error, op, other);
  }
}

/** The same where both change an element in common. */
function transformMet(op: Operation, other: Operation, side: Side): Operation {
  const mine = isInCanonicalOrder(op) ? op : normalize(op);
  const theirs = isInCanonicalOrder(other) ? other : normalize(other);
  const result: Change[] = [];
  let same = mine === op;
  let from = 0; // both are ordered by id
  for (const change of mine) {
    const id = idOf(change);
    let against = theirs[from];
    while (against !== undefined && idOf(against) < id) against = theirs[++from];
    let now: Change | undefined = change;
    for (let i = from; now !== undefined && against !== undefined && idOf(against) === id; against = theirs[++i]) {
      now = transformChange(now, against, side);
    }
    same &&= now === change;
    if (now !== undefined) result.push(now);
  }
  return same ? op : result;
}

/** Whether the two touch an element in common. */
function meet(op: Operation, other: Operation): boolean {
  changesIn(op);
  changesIn(other);
  if (op.length === 0 || other.length === 0) return false;
  if (op.length * other.length <= 16) {
    for (const a of op) {
      for (const b of other) if (idOf(a) === idOf(b)) return true;
    }
    return false;
  }
  const [fewer, more] = op.length < other.length ? [op, other] : [other, op];
  const ids = touchedIds(fewer);
  for (const change of more) if (ids.has(idOf(change))) return true;
  return false;
}

function isSide(side: unknown): side is Side {
  return side === 'first' || side === 'second';
}

/** One change after another change of the same element; undefined where nothing is left of it. */
function transformChange(change: Change, other: Change, side: Side): Change | undefined {
  try {
    switch (change.type) {
      case 'create':
        // Of two creates the first stands; a create beats everything else (M10).
        return other.type === 'create' && side === 'second' ? undefined : change;
      case 'set':
        return other.type === 'create' ? undefined : transformSet(change, other, side);
      case 'edit':
        return other.type === 'create' ? undefined : transformEdit(change, other, side);
      case 'board':
        return transformBoard(change, other, side);
      default:
        return unknownChange(change);
    }
  } catch (error) {
    throw changeFault(error, change);
  }
}

/** Properties are last-writer-wins: the second in the order keeps all of its own (M10). */
function transformSet(change: SetChange, other: Change, side: Side): SetChange | undefined {
  if (other.type !== 'set' || side === 'second') return change;
  const props = withoutOverwritten(change.props, other.props);
  if (props === change.props) return change;
  return props && { type: 'set', id: change.id, props };
}

function transformBoard(change: BoardChange, other: Change, side: Side): BoardChange | undefined {
  if (other.type !== 'board' || side === 'second') return change;
  const props = withoutOverwritten(change.props, other.props);
  if (props === change.props) return change;
  return props && { type: 'board', props };
}

function transformEdit(change: EditChange, other: Change, side: Side): EditChange | undefined {
  // A set of the sequence wins over edits of it, whichever is first (M10).
  if (other.type === 'set') return setsSequence(other, change.field) ? undefined : change;
  if (other.type !== 'edit') return change;
  switch (change.field) {
    case 'points': {
      if (other.field !== 'points') return change;
      const delta = transformDelta(POINT_ITEMS, change.delta, other.delta, side);
      return delta.length === 0 ? undefined : { type: 'edit', id: change.id, field: 'points', delta };
    }
    case 'text': {
      if (other.field !== 'text') return change;
      const delta = transformDelta(TEXT_ITEMS, change.delta, other.delta, side);
      return delta.length === 0 ? undefined : { type: 'edit', id: change.id, field: 'text', delta };
    }
    default:
      return unknownField(change);
  }
}

/** The patch without what a later one sets too; itself where that is nothing, undefined where it is all. */
function withoutOverwritten<P extends PropsPatch | BoardPropsPatch>(patch: P, later: P): P | undefined {
  recordOf(patch, 'M8', 'props');
  recordOf(later, 'M8', 'props');
  const overwritten = (key: string): boolean => key !== 'extra' && hasValue(later, key);
  const extra = extraNotOverwritten(patch.extra, later.extra);
  const sameExtra = extra === undefined || Object.keys(extra).length === Object.keys(patch.extra ?? {}).length;
  if (sameExtra && (extra !== undefined) === (patch.extra !== undefined) && !Object.keys(patch).some(overwritten))
    return patch;
  const rest = filterKeys(patch, (key) => !overwritten(key) && key !== 'extra');
  if (extra === undefined) return rest;
  return { ...rest, extra } as P; // a part of the patch
}

function extraNotOverwritten(
  extra: BoardPropsPatch['extra'],
  later: BoardPropsPatch['extra'],
): BoardPropsPatch['extra'] {
  if (extra === undefined || later === undefined) return extra;
  recordOf(extra, 'M6', 'extra');
  recordOf(later, 'M6', 'extra');
  return filterKeys(extra, (key) => !hasValue(later, key));
}
