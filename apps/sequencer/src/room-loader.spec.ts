import { seq, systemTimers } from '@boardstream/kernel';
import { silentLogger } from '@boardstream/observability';
import { PortError, roomStream, type EventLog } from '@boardstream/ports';
import { decodeSnapshot, encodeSnapshot } from '@boardstream/protocol';
import { create, opCommitted, roomOpened, set } from '@boardstream/testing';
import { evolve, roomFromSnapshot, RoomState, snapshotOf, type RoomEvent } from '@boardstream/board';
import { newCounters, type Counters } from './counters.ts';
import { eventRecord } from './event-record.ts';
import { RoomLoader, type LoadOutcome } from './room-loader.ts';
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

  it('[M20] reads the window back, so that ops with an older base are transformed and not refused', async () => {
    const events = history(600);
    await write(events);
    const state = events.slice(0, 590).reduce((room, event) => evolve(room, event), RoomState.empty);
    await store.store.snapshots.put({
      room: 'demo',
      seq: 590,
      time: state.committedAt,
      data: encodeSnapshot(snapshotOf(state)),
    });
    const { window } = loaded(await loader.load('demo'));
    expect(window.oldestBase).toBeLessThanOrEqual(1);
    expect(window.bearingOn(new Set(['a']), seq(1))).toEqual([events[1]]);
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
      const log = { read } as EventLog; // a loader only reads
      const reader = new RoomLoader({
        log,
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
