import type { DropReason, OpCommitted, Role, RoomEvent } from '@boardstream/board';
import type { EngineSubmission } from '@boardstream/client';
import { touchedIds, type Operation } from '@boardstream/ot';
import type { Counters } from '../counters.ts';
import { ensure } from '../failure.ts';
import type { RoomLog } from '../room-log.ts';
import { about, atomsOf, idsOf, minus, parseAtom, show } from './atoms.ts';
import type { Ledger } from './ledger.ts';
import { operationIn } from './pending.ts';
import { mayGoByRemote, type MayGo } from './removals.ts';

export interface Commit {
  readonly log: RoomLog;
  readonly ledger: Ledger;
  readonly counters: Counters;
  /** The copy of the operation that was decided. */
  readonly submission: EngineSubmission;
  readonly role: Role;
  readonly event: RoomEvent;
  readonly body: OpCommitted;
}

/**
 * An event against the submission that it was made from: every change of that is in it, or was left without effect by the
 * events between, or belongs to an element that the event names in `dropped`, for a reason that holds (M10, M20, M21).
 */
export function checkCommit({ log, ledger, counters, submission, role, event, body }: Commit): void {
  const { baseSeq, op } = submission;
  const place = `event ${event.seq}, op ${body.opId.counter} of ${body.opId.client} on ${baseSeq}`;
  const sent = atomsOf(op, log.stateAt(baseSeq).board);
  const inEvent = atomsOf(body.op, log.stateAt(event.seq - 1).board);
  const dropped = new Set(body.dropped.map(({ id }) => id));
  const invented = minus(inEvent, sent);
  ensure(invented.size === 0, 'M20: invented', () => `${place} has besides ${show(invented)}`);
  const between = log.after(baseSeq, event.seq - 1 - baseSeq);
  const gone = minus(about(sent, dropped, false), inEvent);
  const tests = between.map((other) => mayGoAt(other, op, sent, log));
  for (const key of gone.keys()) {
    ensure(
      tests.some((mayGo) => mayGo(key)),
      'M21: vanished',
      () => `${place} lacks ${show(new Map([[key, 1]]))}`,
    );
    counters.add(`left out by transform at the owner ${parseAtom(key).kind}`);
  }
  ensure(about(inEvent, dropped).size === 0, 'M21: dropped', () => `${place} has changes of what it drops`);
  for (const { id, reason } of body.dropped) {
    counters.add(`dropped ${reason}`);
    ensure(idsOf(sent).has(id), 'M21: dropped', () => `${place} drops ${id}, which the op does not touch`);
    const holds = isDroppedFor(reason, id, { log, op, event, between, role });
    ensure(holds, 'M21: dropped', () => `${place} drops ${id} as ${reason}`);
  }
  checkRight(log, event, idsOf(inEvent), role);
  countCollisions(op, between, counters);
  ledger.inLog(inEvent);
}

/** Who may not write is not in the log, nor what changes a locked element without being an owner, or fills the room (M17, M21, G18). */
function checkRight(log: RoomLog, event: RoomEvent, ids: ReadonlySet<string>, role: Role): void {
  const { board, status } = log.stateAt(event.seq - 1);
  ensure(role !== 'viewer', 'G18', () => `event ${event.seq} is a viewer's`);
  ensure(status === 'open', 'M31', () => `event ${event.seq} in a room that is ${status}`);
  for (const id of ids) {
    const isOpen = board.get(id)?.props.locked !== true || role === 'owner';
    ensure(isOpen, 'M21: locked', () => `event ${event.seq} changes ${id}, which is locked, for an ${role}`);
  }
  const { elementCount } = log.stateAt(event.seq);
  ensure(elementCount <= log.rules.limits.elements, 'M17', () => `${elementCount} elements after event ${event.seq}`);
}

/** How near to it the events were that an op was brought over: a simulation in which nobody meets proves nothing. */
function countCollisions(op: Operation, between: readonly RoomEvent[], counters: Counters): void {
  if (between.length > 0) counters.add('committed over other events');
  const others = between.flatMap(operationIn);
  const meets = (placesOf: (op: Operation) => ReadonlySet<string>): boolean => {
    const theirs = placesOf(others);
    return [...placesOf(op)].some((place) => theirs.has(place));
  };
  if (meets(touchedIds)) counters.add('committed over others at the same element');
  if (meets(fieldsOf)) counters.add('committed over others at the same property or sequence');
}

/** The properties and sequences that an operation is about: `X name`. */
function fieldsOf(op: Operation): ReadonlySet<string> {
  return new Set(
    op.flatMap((change) => {
      if (change.type === 'edit') return [`${change.id} ${change.field}`];
      const [id, props] = change.type === 'create' ? [change.id, change.element] : [idOf(change), change.props];
      return Object.keys(props).map((name) => `${id} ${name}`);
    }),
  );
}

function idOf(change: Operation[number]): string {
  return change.type === 'board' ? '' : change.id;
}

function mayGoAt(other: RoomEvent, op: Operation, atoms: ReturnType<typeof atomsOf>, log: RoomLog): MayGo {
  return mayGoByRemote([{ op, atoms }], operationIn(other), log.stateAt(other.seq - 1).board);
}

interface DropContext {
  readonly log: RoomLog;
  readonly op: Operation;
  readonly event: RoomEvent;
  readonly between: readonly RoomEvent[];
  readonly role: Role;
}

/** Whether the reason is a true one, as far as that can be seen without deciding anew. */
function isDroppedFor(reason: DropReason, id: string, { log, op, event, between, role }: DropContext): boolean {
  const element = log.stateAt(event.seq - 1).board.get(id);
  const creates = op.some((change) => change.type === 'create' && change.id === id);
  switch (reason) {
    case 'missing':
      return element === undefined && !creates;
    case 'exists':
      return creates && (element !== undefined || between.some((other) => doesCreate(other, id)));
    case 'purged':
      return between.some(({ body }) => body.type === 'elements-purged' && body.ids.includes(id));
    case 'locked':
      return element?.props.locked === true && role !== 'owner';
    case 'limit':
      return true;
    case 'role':
    case 'invalid':
      return false;
  }
}

function doesCreate(event: RoomEvent, id: string): boolean {
  return operationIn(event).some((change) => change.type === 'create' && change.id === id);
}
