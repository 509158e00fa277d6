import type { Seq } from '@boardstream/kernel';
import type { RoomEvent } from '@boardstream/board';
import { apply, normalize, type Board, type Operation } from '@boardstream/ot';
import type { PendingRecord } from '@boardstream/client';
import type { RoomLog } from '../room-log.ts';
import { atomsOf, NO_ATOMS, sumOf, type Atoms } from './atoms.ts';

/** An operation that is pending, with what it consists of. */
export interface PendingEntry {
  readonly op: Operation;
  readonly atoms: Atoms;
}

/** What an engine says is pending: the op in flight and the queue. */
export interface Pending {
  readonly flight: (PendingEntry & { readonly counter: number; readonly nonce: string }) | undefined;
  readonly queue: readonly PendingEntry[];
  /** The board with all of it. */
  readonly shown: Board;
}

/** What a record holds, where `base` is the board that its first operation applies to. */
export function pendingOf(record: PendingRecord | undefined, base: Board): Pending {
  let shown = base;
  const entry = (op: Operation): PendingEntry => {
    const atoms = atomsOf(op, shown);
    shown = apply(shown, op);
    return { op, atoms };
  };
  const inFlight = record?.inFlight;
  const flight =
    inFlight === undefined ? undefined : { counter: inFlight.counter, nonce: inFlight.nonce, ...entry(inFlight.op) };
  const queue = (record?.queue ?? []).map(entry);
  return { flight, queue, shown };
}

export function entriesOf({ flight, queue }: Pending): readonly PendingEntry[] {
  return flight === undefined ? queue : [flight, ...queue];
}

export function flightAtoms({ flight }: Pending): Atoms {
  return flight?.atoms ?? NO_ATOMS;
}

export function queueAtoms({ queue }: Pending): Atoms {
  return sumOf(queue.map(({ atoms }) => atoms));
}

export function allAtoms(pending: Pending): Atoms {
  return sumOf(entriesOf(pending).map(({ atoms }) => atoms));
}

/** Elements that an operation makes anew, or of which it replaces a sequence: `X create`, `X text`, `X points`. */
export function replacedBy(op: Operation): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const change of op) {
    if (change.type === 'create') for (const what of ['create', 'text', 'points']) replaced.add(`${change.id} ${what}`);
    if (change.type !== 'set') continue;
    if (change.props.text !== undefined) replaced.add(`${change.id} text`);
    if (change.props.points !== undefined) replaced.add(`${change.id} points`);
  }
  return replaced;
}

/** For a message: where a page is. */
export function placeOf(name: string, seq: Seq): string {
  return `page ${name} at ${String(seq)}`;
}

/** What an event says in the form of an operation. */
export function operationIn({ body }: RoomEvent): Operation {
  if (body.type === 'op-committed') return body.op;
  if (body.type !== 'state-loaded' || body.cause === 'checkpoint') return [];
  return normalize(body.elements.map(({ id, element }) => ({ type: 'create' as const, id, element })));
}

/** What an event changes for a page: a load shows with its last part, whole (M34). */
export function shownBy(event: RoomEvent, log: RoomLog): Operation {
  const { body } = event;
  if (body.type !== 'state-loaded' || body.cause === 'checkpoint') return operationIn(event);
  if (body.part < body.parts) return [];
  return normalize(log.partsOf(body, event.seq).flatMap((part) => operationIn({ ...event, body: part })));
}
