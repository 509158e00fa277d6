import { boardOf, toElementData, type Board } from '@boardstream/ot';
import { ElementLedger } from './element-ledger.ts';
import { faultOfEntry } from './check-event.ts';
import { FoldError } from './fold-error.ts';
import { faultIn, faultInItems, isOneOf, readFault, type Fault } from './form.ts';
import { ROLES } from './role.ts';
import { RoomState } from './room-state.ts';
import type { RoomSnapshot } from './room-snapshot.ts';
import { stateHash, stateHashOf } from './state-hash.ts';
import { VectorDraft } from './vector-draft.ts';

/**
 * The room's state as plain data, in time proportional to it. Equal states give equal snapshots.
 * @throws FoldError before the first event, and while a load is under way: there is no state then (M34).
 */
export function snapshotOf(room: RoomState): RoomSnapshot {
  if (room.status === 'absent' || room.status === 'loading') {
    throw new FoldError(room.seq, `there is no state to take: the room is ${room.status}`);
  }
  const elements = [...room.board.elements()].sort((a, b) => compare(a.id, b.id));
  return {
    seq: room.seq,
    committedAt: room.committedAt,
    status: room.status,
    settings: room.settings,
    ...(room.parent === undefined ? {} : { parent: room.parent }),
    board: room.board.props,
    elements: elements.map((element) => ({ id: element.id, element: toElementData(element) })),
    vector: [...room.vector.values()].sort((a, b) => a.seq - b.seq || compare(a.client, b.client)),
    access: [...room.access.values()].sort((a, b) => compare(a.subject, b.subject)),
    deletedAt: [...room.deletedAt.values()].sort((a, b) => compare(a.id, b.id)),
    hash: stateHash(room.board),
  };
}

/**
 * The state that a snapshot holds; a fold goes on from it as from the log.
 * @throws FoldError when it has not the form of a snapshot, or its hash is not that of its content, or of a version that is
 * not known.
 */
export function roomFromSnapshot(snapshot: RoomSnapshot): RoomState {
  const fault = readFault(() => faultOfSnapshot(snapshot));
  if (fault !== undefined) throw new FoldError(0, `not a snapshot: ${fault}`);
  try {
    return roomOf(snapshot);
  } catch (error) {
    if (error instanceof FoldError) throw error;
    throw new FoldError(snapshot.seq, 'the snapshot holds what is no state', { cause: error });
  }
}

/** What is in its elements is asked when they are put in. */
function faultOfSnapshot(snapshot: RoomSnapshot): Fault {
  const { seq, committedAt, status, settings, board, hash } = snapshot;
  const fields = { seq, committedAt, status, settings, board, hash };
  return (
    faultIn(fields, 'it', {
      seq: 'count',
      committedAt: 'number',
      status: isOneOf('open', 'archived'),
      settings: 'record',
      board: 'record',
      hash: 'record',
    }) ??
    faultIn(hash, 'its hash', { version: 'count', value: 'string' }) ??
    faultInItems(snapshot.elements, (item) => faultIn(item, 'an element', { id: 'string', element: 'record' })) ??
    faultInItems(snapshot.vector, faultOfEntry) ??
    faultInItems(snapshot.access, (item) =>
      faultIn(item, 'an access', { subject: 'string', role: isOneOf(...ROLES) }),
    ) ??
    faultInItems(snapshot.deletedAt, (item) => faultIn(item, 'a deletion', { id: 'string', at: 'number' }))
  );
}

function roomOf(snapshot: RoomSnapshot): RoomState {
  const ledger = ElementLedger.of(boardOf([], snapshot.board));
  ledger.load(snapshot.elements, undefined, snapshot.committedAt);
  for (const entry of snapshot.deletedAt) if (ledger.get(entry.id) !== undefined) ledger.setDeletedAt(entry);
  const board = ledger.finishBoard();
  checkHash(snapshot, board);
  const vector = new VectorDraft(RoomState.empty);
  for (const entry of snapshot.vector) vector.set(entry);
  const access = RoomState.empty.access.draft();
  for (const entry of snapshot.access) access.set(entry);
  return new RoomState({
    seq: snapshot.seq,
    committedAt: snapshot.committedAt,
    status: snapshot.status,
    settings: snapshot.settings,
    parent: snapshot.parent,
    board,
    vector: vector.finish(),
    oldestInVector: vector.oldest,
    access: access.finish(),
    deletedAt: ledger.finishDeletedAt(),
    bytes: ledger.bytes,
    deletedBytes: ledger.deletedBytes,
    topKey: ledger.topKey,
    load: undefined,
  });
}

function checkHash({ seq, hash }: RoomSnapshot, board: Board): void {
  const found = stateHashOf(hash.version, board);
  if (found === undefined) throw new FoldError(seq, `the snapshot's hash has the unknown version ${hash.version}`);
  if (hash.value === found.value) return;
  throw new FoldError(seq, `the snapshot's hash is ${hash.value}, its content has ${found.value}`);
}

/** By UTF-16 units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
