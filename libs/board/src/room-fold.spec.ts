import type { Seq } from '@boardstream/kernel';
import { toElementData, type Operation } from '@boardstream/ot';
import { rectangleElement, roomEvent, roomOpened, testClient, testNonce } from '@boardstream/testing';
import fc from 'fast-check';
import {
  elementBytes,
  evolve,
  FoldError,
  RoomFold,
  roomFromSnapshot,
  RoomState,
  snapshotOf,
  stateHash,
  type EventBody,
  type RoomEvent,
  type StateLoaded,
} from './index.ts';
import { randomRoom } from './spec-support/random-room.ts';
import { SMALL_RULES } from './spec-support/script.ts';

const fold = (events: readonly RoomEvent[], from = RoomState.empty): RoomState =>
  events.reduce((room, event) => evolve(room, event, SMALL_RULES), from);

/** All that a state is, to compare. */
function whole(room: RoomState): unknown {
  const { bytes, deletedBytes, topKey } = room;
  return { ...snapshotOf(room), bytes, deletedBytes, topKey };
}

describe('evolve and RoomFold', () => {
  it('[G11] a private fold comes to the same as one event after the other, and leaves its start as it was', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { events, room } = randomRoom(seed);
        const middle = fold(events.slice(0, events.length / 2));
        const before = JSON.stringify(whole(middle));
        const rest = new RoomFold(middle, SMALL_RULES);
        for (const event of events.slice(events.length / 2)) rest.apply(event);
        expect(whole(rest.finish())).toEqual(whole(room));
        expect(JSON.stringify(whole(middle))).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('[M17] sizes, times of deletion and the top key kept up are those worked out from scratch', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { room } = randomRoom(seed);
        const elements = [...room.board.elements()];
        const deleted = elements.filter((element) => element.props.deleted === true);
        const sum = (list: readonly (typeof elements)[number][]): number =>
          list.reduce((total, element) => total + elementBytes(element), 0);
        expect(room.bytes).toBe(sum(elements));
        expect(room.deletedBytes).toBe(sum(deleted));
        expect([...room.deletedAt.values()].map((entry) => entry.id).sort()).toEqual(
          deleted.map((element) => element.id).sort(),
        );
        const keys = elements.flatMap(({ props }) => (props.z === undefined ? [] : [props.z])).sort();
        expect(room.topKey).toBe(keys.at(-1) ?? null);
      }),
      { numRuns: 50 },
    );
  });

  it('[M19] seq follows seq: a gap, a repeat and another start are refused', () => {
    const room = evolve(RoomState.empty, roomOpened());
    expect(() => evolve(room, roomOpened())).toThrow(FoldError);
    expect(() => evolve(room, roomEvent(3, { type: 'version-named', name: 'a', at: 1 as Seq }))).toThrow(
      /after event 1/,
    );
    expect(() => evolve(RoomState.empty, roomEvent(2, { type: 'version-named', name: 'a', at: 1 as Seq }))).toThrow(
      FoldError,
    );
  });

  it('[M33] an event of an unknown type, or with an unknown change, is not folded past', () => {
    const room = evolve(RoomState.empty, roomOpened());
    expect(() => evolve(room, roomEvent(2, { type: 'painted' } as unknown as EventBody))).toThrow(
      /unknown type of event: painted/,
    );
    const op = [{ type: 'paint', id: 'x' }] as unknown as Operation;
    const body: EventBody = {
      type: 'op-committed',
      opId: { client: testClient(), counter: 1 },
      nonce: testNonce(1),
      baseSeq: 1 as Seq,
      op,
      dropped: [],
    };
    expect(() => evolve(room, roomEvent(2, body))).toThrow(FoldError);
  });

  it('[M31] an event that does not fit where the room stands is refused', () => {
    const room = evolve(RoomState.empty, roomOpened());
    const misfits: readonly EventBody[] = [
      { type: 'room-opened', settings: {} },
      { type: 'room-reopened' },
      { type: 'room-archived', cause: 'load-failed' },
    ];
    for (const body of misfits) expect(() => evolve(room, roomEvent(2, body))).toThrow(FoldError);
  });

  it('[M23] an event whose hash is not that of the state is refused; a hash of an unknown version is left alone', () => {
    const room = evolve(RoomState.empty, roomOpened());
    const named: EventBody = { type: 'version-named', name: 'a', at: 1 as Seq };
    const right = stateHash(room.board);
    expect(evolve(room, roomEvent(2, named, { hash: right })).seq).toBe(2);
    expect(() => evolve(room, roomEvent(2, named, { hash: { ...right, value: '0'.repeat(32) } }))).toThrow(
      /state hash/,
    );
    expect(evolve(room, roomEvent(2, named, { hash: { version: 99, value: '0' } })).seq).toBe(2);
  });
});

describe('snapshots', () => {
  it('[G12] a fold goes on from a snapshot as it does from the log', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { events, room } = randomRoom(seed);
        const middle = Math.max(1, Math.floor(events.length / 2));
        const stored = JSON.stringify(snapshotOf(fold(events.slice(0, middle))));
        const back = roomFromSnapshot(JSON.parse(stored) as ReturnType<typeof snapshotOf>);
        expect(JSON.stringify(snapshotOf(back))).toBe(stored);
        expect(whole(fold(events.slice(middle), back))).toEqual(whole(room));
      }),
      { numRuns: 50 },
    );
  });

  it('[M23] a snapshot whose content is not what its hash says is refused', () => {
    const { room } = randomRoom(1);
    const snapshot = snapshotOf(room);
    expect(() => roomFromSnapshot({ ...snapshot, board: { title: 'other' } })).toThrow(FoldError);
    expect(() => roomFromSnapshot({ ...snapshot, hash: { ...snapshot.hash, version: 2 } })).toThrow(/version 2/);
  });

  it('[M34] there is no snapshot before the first event', () => {
    expect(() => snapshotOf(RoomState.empty)).toThrow(FoldError);
  });
});

describe('checkpoints', () => {
  function checkpoint(room: RoomState, more: Partial<StateLoaded> = {}): RoomEvent {
    const { elements, vector, board } = snapshotOf(room);
    const body: StateLoaded = {
      type: 'state-loaded',
      cause: 'checkpoint',
      loadId: 'c1',
      part: 1,
      parts: 1,
      elements,
      board,
      vector,
      ...more,
    };
    return roomEvent(room.seq + 1, body, { committedAt: room.committedAt });
  }

  it('[M34] are verified, not applied, by a fold that has the state', () => {
    const { room } = randomRoom(7);
    const after = evolve(room, checkpoint(room));
    expect(stateHash(after.board)).toEqual(stateHash(room.board));
    expect(after.status).toBe('open');
    const wrong: readonly Partial<StateLoaded>[] = [
      { elements: [] },
      { elements: snapshotOf(room).elements.map(({ id }) => ({ id, element: rectangleElement({ angle: 1 }) })) },
      { vector: [] },
      { board: { title: 'another' } },
    ];
    for (const more of wrong) expect(() => evolve(room, checkpoint(room, more))).toThrow(/checkpoint/);
  });

  it('[M34] begin the state of a fold that starts at them, vector and all', () => {
    const { room } = randomRoom(7);
    const from = evolve(RoomState.empty, checkpoint(room));
    expect(stateHash(from.board).value).toBe(stateHash(evolve(room, checkpoint(room)).board).value);
    expect(from.seq).toBe(room.seq + 1);
    for (const entry of room.vector.values()) expect(from.vectorEntry(entry.client)).toEqual(entry);
  });

  it('[M34] parts of another load, or out of order, are refused', () => {
    const element = { id: 'x', element: toElementData(randomRoom(7).room.board.get('a') ?? fail()) };
    const part = (n: number, loadId = 'l1'): StateLoaded => ({
      type: 'state-loaded',
      cause: 'import',
      loadId,
      part: n,
      parts: 3,
      elements: n === 1 ? [element] : [],
    });
    const started = fold([roomOpened(), roomEvent(2, part(1))]);
    expect(() => evolve(started, roomEvent(3, part(3)))).toThrow(FoldError);
    expect(() => evolve(started, roomEvent(3, part(2, 'l2')))).toThrow(FoldError);
    expect(() => evolve(started, roomEvent(3, { type: 'version-named', name: 'a', at: 1 as Seq }))).toThrow(/loading/);
  });
});

function fail(): never {
  throw new Error('no such element');
}
