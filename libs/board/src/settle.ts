import {
  apply,
  applyToElement,
  omitElements,
  OpError,
  type Board,
  type Change,
  type Element,
  type Operation,
} from '@boardstream/ot';
import { bytesAdded } from './element-bytes.ts';
import { extraBytes } from './extra.ts';
import { NOTHING_DROPPED } from './rebase.ts';
import type { DropReason } from './refusals.ts';
import type { Role } from './role.ts';
import type { RoomRules } from './room-rules.ts';
import type { RoomState } from './room-state.ts';

type ElementChange = Exclude<Change, { type: 'board' }>;

/** What of an op can stand on a state, and what can't, by element (M21). */
export interface SettledOp {
  readonly op: Operation;
  /** What the op makes of the elements that it changes. */
  readonly elements: readonly Element[];
  readonly dropped: ReadonlyMap<string, DropReason>;
  /** What the room has too little of for what was left out because it is full; a purge may make space. */
  readonly lacking?: Space;
}

/** Room for elements: how many, and their size. */
export interface Space {
  readonly elements: number;
  readonly bytes: number;
}

/** What is taken of the room's space. */
interface Account {
  elements: number;
  bytes: number;
  /** What was asked for and not given. */
  elementsMissing: number;
  bytesMissing: number;
}

/** Judges a canonical op element by element: all changes of one stand, or none (M21). Pure. */
export function settle(op: Operation, room: RoomState, role: Role, rules: RoomRules): SettledOp {
  const elements: Element[] = [];
  let dropped: Map<string, DropReason> | undefined;
  const space: Account = {
    elements: rules.limits.elements - room.elementCount,
    bytes: rules.limits.roomBytes - room.bytes,
    elementsMissing: 0,
    bytesMissing: 0,
  };
  for (const { id, changes } of byElement(op)) {
    let reason: DropReason | undefined;
    if (id === '') {
      if (isBoardTooLarge(room.board, changes, rules)) reason = 'limit';
    } else {
      // Only the board's own changes have the empty id.
      const after = judge(id, changes as readonly ElementChange[], room.board.get(id), role, rules, space);
      if (typeof after === 'string') reason = after;
      else elements.push(after);
    }
    if (reason !== undefined) dropped = (dropped ?? new Map<string, DropReason>()).set(id, reason);
  }
  if (dropped === undefined) return { op, elements, dropped: NOTHING_DROPPED };
  const settled = { op: omitElements(op, new Set(dropped.keys())), elements, dropped };
  if (space.elementsMissing === 0 && space.bytesMissing === 0) return settled;
  return {
    ...settled,
    lacking: {
      elements: missing(space.elementsMissing, space.elements),
      bytes: missing(space.bytesMissing, space.bytes),
    },
  };
}

/** The element after these changes, or why they can't stand. */
function judge(
  id: string,
  changes: readonly ElementChange[],
  before: Element | undefined,
  role: Role,
  rules: RoomRules,
  space: Account,
): Element | DropReason {
  const creates = changes[0]?.type === 'create';
  if (creates && before !== undefined) return 'exists';
  if (!creates && before === undefined) return 'missing';
  // Locks count as they were before the op: nobody unlocks and changes at once (M21).
  if (before?.props.locked === true && role !== 'owner') return 'locked';
  const after = applied(id, before, changes);
  if (after === undefined) return 'invalid';
  if (isTooLarge(before, after, rules)) return 'limit';
  return take(space, creates ? 1 : 0, bytesAdded(before, after)) ? after : 'limit';
}

/**
 * How much is to be freed for what was asked for; negative where there is enough. A room may hold more than a limit that
 * was lowered: nothing has to be freed for that while nothing of it is asked for.
 */
function missing(asked: number, free: number): number {
  return asked === 0 ? Math.min(0, -free) : asked - free;
}

/** Takes space where there is enough. What makes the room smaller always may. */
function take(space: Account, elements: number, bytes: number): boolean {
  if ((bytes > 0 && bytes > space.bytes) || (elements > 0 && elements > space.elements)) {
    space.elementsMissing += elements;
    space.bytesMissing += bytes;
    return false;
  }
  space.bytes -= bytes;
  space.elements -= elements;
  return true;
}

function applied(id: string, before: Element | undefined, changes: readonly ElementChange[]): Element | undefined {
  try {
    return applyToElement(before, changes);
  } catch (error) {
    if (error instanceof OpError) return undefined;
    throw new Error(`element ${id} can't be changed`, { cause: error });
  }
}

function isTooLarge(before: Element | undefined, after: Element, { limits }: RoomRules): boolean {
  if ((after.points?.length ?? 0) > limits.points) return true;
  if ((after.text?.length ?? 0) > limits.textLength) return true;
  return after.extra !== before?.extra && extraBytes(after.extra) > limits.extraBytes;
}

/** Each patch of the board's `extra` is within the limit, but what they come to may not be (M6). */
function isBoardTooLarge(before: Board, changes: readonly Change[], { limits }: RoomRules): boolean {
  const { extra } = apply(before, changes).props;
  return extra !== before.props.extra && extraBytes(extra) > limits.extraBytes;
}

interface Group {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** In canonical order the changes of one element stand together. */
function byElement(op: Operation): readonly Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < op.length;) {
    const id = idOf(op[from]);
    let to = from + 1;
    while (to < op.length && idOf(op[to]) === id) to++;
    groups.push({ id, changes: to - from === op.length ? op : op.slice(from, to) });
    from = to;
  }
  return groups;
}

/** The board's own properties count as an element with the empty id. */
function idOf(change: Change | undefined): string {
  return change === undefined || change.type === 'board' ? '' : change.id;
}
