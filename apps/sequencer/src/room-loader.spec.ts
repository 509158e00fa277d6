import { seq, systemTimers } from '@boardstream/kernel';
import { silentLogger } from '@boardstream/observability';
import { PortError, roomStream, type EventLog } from '@boardstream/ports';
import { decodeSnapshot, encodeSnapshot } from '@boardstream/protocol';
import { create, opCommitted, roomOpened, set } from '@boardstream/testing';
import { evolve, roomFromSnapshot, RoomState, snapshotOf, type RoomEvent } from '@boardstream/board';
import { newCounters, type Counters } from './counters.ts';
import type { LoadedRoom } from './loaded-room.ts';
import { eventRecord } from './event-record.ts';
import { RoomGoneError, RoomLoader, type LoadOutcome } from './room-loader.ts';
import { TestStore } from './spec-support/sequencer-harness.ts';

describe('loading a room', () => {
  let store: TestStore;
  let loader: RoomLoader;
  let counters: Counters;

  beforeEach(async () => {
    store = await TestStore.open();
    counters = newCounters();
    const { snapshots } = store.store;
    loader = new RoomLoader({
      log: store.log,
      snapshots,
      timers: systemTimers,
      logger: silentLogger,
      counters,
      readWithinMs: 5_000,
      isQuarantined: () => Promise.resolve(false),
    });
  });
  afterEach(() => store.close());

  async function write(events: readonly RoomEvent[]): Promise<RoomState> {
    const records = events.map((event) => eventRecord('demo', event));
    await store.store.log.append(roomStream('demo'), 'no-stream', records);
    return events.reduce((room, event) => evolve(room, event), RoomState.empty);
  }

  function history(length: number): RoomEvent[] {
    const events = [roomOpened(), opCommitted(2, create('a'))];
    for (let at = 3; at <= length; at++) events.push(opCommitted(at, set('a', { angle: at / 1_000 })));
    return events;
  }

  function loaded(outcome: LoadOutcome) {
    if (outcome.type !== 'loaded') throw new Error(`not loaded: ${outcome.type}`);
    return outcome.room;
  }

  it('a room without a stream is absent', async () => {
    expect(loaded(await loader.load('demo')).state).toBe(RoomState.empty);
  });

  it('[G12] gives the same state with and without a snapshot', async () => {
    const events = history(600);
    const state = await write(events);
    const without = loaded(await loader.load('demo')).state;
    const middle = events.slice(0, 400).reduce((room, event) => evolve(room, event), RoomState.empty);
    await store.store.snapshots.put({
      room: 'demo',
      seq: 400,
      time: middle.committedAt,
      data: encodeSnapshot(snapshotOf(middle)),
    });
    const withOne = loaded(await loader.load('demo')).state;
    expect(snapshotOf(without)).toEqual(snapshotOf(state));
    expect(snapshotOf(withOne)).toEqual(snapshotOf(state));
    expect(counters.snapshotsIgnored).toBe(0);
  });

  it('[G12] ignores a snapshot whose hash is wrong, one that is no snapshot, and one of another log', async () => {
    const events = history(20);
    const state = await write(events);
    const middle = snapshotOf(events.slice(0, 10).reduce((room, event) => evolve(room, event), RoomState.empty));
    const wrongHash = { ...middle, hash: { ...middle.hash, value: '0'.repeat(32) } };
    const otherLog = { ...middle, committedAt: middle.committedAt + 1 };
    for (const data of [encodeSnapshot(wrongHash), new Uint8Array([7, 7, 7]), encodeSnapshot(otherLog)]) {
      await store.store.snapshots.put({ room: 'demo', seq: 10, time: middle.committedAt, data });
      expect(snapshotOf(loaded(await loader.load('demo')).state)).toEqual(snapshotOf(state));
    }
    expect(counters.snapshotsIgnored).toBe(3);
    expect(roomFromSnapshot(decodeSnapshot(encodeSnapshot(middle))).seq).toBe(10);
  });

  /** A room of so many events with a snapshot 10 before its head, as it is loaded. */
  async function loadedFromSnapshot(events: readonly RoomEvent[]): Promise<LoadedRoom> {
    await write(events);
    const state = events.slice(0, -10).reduce((room, event) => evolve(room, event), RoomState.empty);
    const { seq: at, committedAt: time } = state;
    await store.store.snapshots.put({ room: 'demo', seq: at, time, data: encodeSnapshot(snapshotOf(state)) });
    return loaded(await loader.load('demo'));
  }

  it('[O5] [M20] reads the near part of the window only, however long the log: everybody waits for it', async () => {
    const room = await loadedFromSnapshot(history(600));
    expect(room.window.head - room.window.oldestBase).toBe(64);
    expect(room.lacks(536)).toBe(false);
    expect(room.lacks(535)).toBe(true);
  });

  /** Reads the window back as far as an op of this base needs it; resolves with how often that took. */
  async function widened(room: LoadedRoom, base: number): Promise<number> {
    let times = 0;
    for (; room.lacks(base); times++) expect(await loader.widen('demo', room)).toEqual({ type: 'widened' });
    return times;
  }

  it('[M20] reads more of the window when it is needed, and what was taken in meanwhile stays', async () => {
    const events = history(600);
    const room = await loadedFromSnapshot(events);
    const next = opCommitted(601, create('b'));
    room.push(next, eventRecord('demo', next).data);
    expect(await widened(room, 1)).toBe(2);
    expect(room.window).toMatchObject({ oldestBase: 0, head: 601 });
    expect(room.window.bearingOn(new Set(['a', 'b']), seq(1))).toEqual([events[1], next]);
  });

  it('[M20] the window reaches 4,096 events back, and an op that needs more is not worth reading for', async () => {
    const room = await loadedFromSnapshot(history(4_300));
    expect(await widened(room, 204)).toBe(3);
    expect(room.window.oldestBase).toBe(204);
    expect(room.lacks(203)).toBe(false);
  });

  it('[G19] says so when events before the near part of the window are damaged, and leaves the room as it is', async () => {
    const room = await loadedFromSnapshot(history(600));
    store.log.onRead = () => new PortError('corrupt', 'the record does not match its checksum');
    expect((await loader.widen('demo', room)).type).toBe('unfoldable');
    expect(room.window.oldestBase).toBe(536);
  });

  it('[G19] says so when the events do not fold', async () => {
    const [opened, created] = history(2);
    if (opened === undefined || created === undefined) throw new Error('no events');
    await store.store.log.append(
      roomStream('demo'),
      'no-stream',
      [eventRecord('demo', opened), eventRecord('demo', opened)].map((record, i) => ({
        ...record,
        id: `${record.id.slice(0, -1)}${i}`,
      })),
    );
    expect((await loader.load('demo')).type).toBe('unfoldable');
  });

  it('[G19] says so when a record is damaged, at the head or before', async () => {
    await write(history(5));
    for (const damaged of [0, 4]) {
      const read: EventLog['read'] = async (stream, options) => {
        const outcome = await store.log.read(stream, options);
        if (outcome.type === 'events' && outcome.events.some(({ revision }) => revision === damaged))
          throw new PortError('corrupt', 'the record does not match its checksum');
        return outcome;
      };
      const reader = new RoomLoader({
        log: { read },
        snapshots: store.store.snapshots,
        timers: systemTimers,
        logger: silentLogger,
        counters,
        readWithinMs: 5_000,
        isQuarantined: () => Promise.resolve(false),
      });
      expect((await reader.load('demo')).type).toBe('unfoldable');
    }
  });

  it('[G23] a room that was erased since it was loaded is gone', async () => {
    await write(history(10));
    const room = loaded(await loader.load('demo'));
    await store.store.log.tombstone(roomStream('demo'));
    expect(await loader.catchUp('demo', room)).toEqual({ type: 'gone' });
    await expect(loader.readTail('demo', room)).rejects.toThrow(RoomGoneError);
  });

  it('[G8] takes the tail that another owner appended', async () => {
    await write(history(5));
    const room = loaded(await loader.load('demo'));
    const next = opCommitted(6, set('a', { angle: 1 }));
    await store.store.log.append(roomStream('demo'), 4, [eventRecord('demo', next)]);
    expect(await loader.readTail('demo', room)).toBe(true);
    expect(room.state.seq).toBe(6);
    expect(await loader.readTail('demo', room)).toBe(false);
  });
});
