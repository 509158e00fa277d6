import { isEmpty, omitElements, OpError, touchedIds, transform, type Change, type Operation } from '@boardstream/ot';
import type { ElementsPurged, RoomEvent, StateLoaded } from './events.ts';
import { FoldError } from './fold-error.ts';
import type { DropReason } from './refusals.ts';

/** What most ops lose. */
export const NOTHING_DROPPED: ReadonlyMap<string, DropReason> = new Map();

/** An op brought forward, and whose changes were left out on the way (M17, M10). */
export interface RebasedOp {
  readonly op: Operation;
  readonly dropped: ReadonlyMap<string, DropReason>;
}

/**
 * The op as it is to be applied after these events, which are in order and all come before it. Changes of purged elements
 * are left out as `purged`, and those of an element that both create as `exists`. What merely has no effect any more is
 * not named (M21).
 * @throws OpError where the op has not the form of one, FoldError where an event has not.
 */
export function rebase(op: Operation, events: readonly RoomEvent[]): RebasedOp {
  try {
    return events.length === 0 ? { op, dropped: NOTHING_DROPPED } : rebased(op, events);
  } catch (error) {
    if (error instanceof OpError) throw error;
    isEmpty(op); // says what is wrong with the op
    throw new FoldError(0, "an op can't be brought over these events", { cause: error });
  }
}

function rebased(op: Operation, events: readonly RoomEvent[]): RebasedOp {
  const dropped = new Map<string, DropReason>();
  let now = op;
  const drop = (ids: Iterable<string>, reason: DropReason): void => {
    const lost = new Set<string>();
    const touched = touchedIds(now);
    for (const id of ids) if (touched.has(id)) lost.add(id);
    for (const id of lost) dropped.set(id, reason);
    if (lost.size > 0) now = omitElements(now, lost);
  };
  for (const { body } of events) {
    if (body.type === 'elements-purged') drop(idsIn(body), 'purged');
    const other = body.type === 'op-committed' ? body.op : body.type === 'state-loaded' ? loadedAsOp(body) : [];
    drop(idsCreatedByBoth(now, other), 'exists');
    now = transform(now, other, 'second');
  }
  return { op: now, dropped };
}

/**
 * The elements that this event can change another op on: those that it creates, purges, or whose sequences it edits or
 * replaces. Sets of properties need no history, for the later one wins whole (M16).
 */
export function bearsOn({ body }: RoomEvent): readonly string[] {
  if (body.type === 'elements-purged') return idsIn(body);
  if (body.type === 'state-loaded') return loadedAsOp(body).map((change) => change.id);
  if (body.type !== 'op-committed') return [];
  const only = body.op[0];
  if (body.op.length === 1 && only !== undefined) return only.type !== 'board' && bears(only) ? [only.id] : [];
  const ids = new Set<string>();
  for (const change of body.op) if (change.type !== 'board' && bears(change)) ids.add(change.id);
  return [...ids];
}

function bears(change: Change): boolean {
  return change.type !== 'set' || change.props.points !== undefined || change.props.text !== undefined;
}

function idsCreatedByBoth(op: Operation, other: Operation): readonly string[] {
  const created = new Set<string>();
  for (const change of op) if (change.type === 'create') created.add(change.id);
  if (created.size === 0) return [];
  const both: string[] = [];
  for (const change of other) if (change.type === 'create' && created.has(change.id)) both.push(change.id);
  return both;
}

/** Each is looked at: a list that is none may be huge and empty. */
function idsIn({ ids }: ElementsPurged): readonly string[] {
  const found: string[] = [];
  for (const id of ids) {
    if (typeof id !== 'string') throw new TypeError('an element id is no string');
    found.push(id);
  }
  return found;
}

/** Elements that were loaded came to be as if created; a checkpoint changes nothing. */
function loadedAsOp(body: StateLoaded): readonly (Change & { type: 'create' })[] {
  if (body.cause === 'checkpoint') return [];
  return body.elements.map(({ id, element }) => ({ type: 'create', id, element }));
}
