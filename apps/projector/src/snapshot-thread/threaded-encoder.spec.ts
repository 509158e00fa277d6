import { snapshotOf, type RoomEvent } from '@boardstream/board';
import { openEmbeddedStore, type EmbeddedStore } from '@boardstream/engine-embedded';
import { silentLogger } from '@boardstream/observability';
import { roomStream } from '@boardstream/ports';
import { encodeSnapshot } from '@boardstream/protocol';
import { logRecord, ManualClock, roomEvent, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { newProjectorCounters, type ProjectorCounters } from '../projector-counters.ts';
import { RoomReader } from '../room-reader.ts';
import type { EncodedState, SnapshotEncoder } from '../snapshot-encoder.ts';
import { drawnRoom, foldTo, writeEvents } from '../spec-support/written-room.ts';
import { ThreadedEncoder } from './threaded-encoder.ts';

const LENGTH = 600;
const REST_MS = 60_000;
/** What the one who is asked instead answers here: nobody takes it for a snapshot. */
const INSTEAD: EncodedState = { time: 0, data: new Uint8Array([0]) };

describe('snapshots that are made on a thread', () => {
  const events = drawnRoom(LENGTH);
  const clock = new ManualClock();
  let directory: TemporaryDirectory;
  let store: EmbeddedStore;
  let counters: ProjectorCounters;
  let askedInstead: string[];
  let encoder: ThreadedEncoder;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    store = await openEmbeddedStore({ dir: directory.path });
    counters = newProjectorCounters();
    askedInstead = [];
    encoder = encoderOf();
  });
  afterEach(async () => {
    await encoder.stop();
    await store.close();
    await directory.remove();
  });

  function encoderOf(program?: URL): ThreadedEncoder {
    const otherwise: SnapshotEncoder = {
      encode: (room, seq) => {
        askedInstead.push(`${room} ${seq}`);
        return Promise.resolve(INSTEAD);
      },
      stop: () => Promise.resolve(),
    };
    const { snapshots } = store;
    const reader = new RoomReader(store.log);
    const parts = { reader, snapshots, otherwise, cacheBytes: 1 << 20, clock, logger: silentLogger, counters };
    return new ThreadedEncoder(program === undefined ? parts : { ...parts, program });
  }

  it('[G12] are the bytes of the fold, whichever seq is asked for', async () => {
    await writeEvents(store.log, 'demo', events);
    for (const seq of [500, LENGTH, 40]) expect(await encoder.encode('demo', seq)).toEqual(encodedAt(events, seq));
    expect(askedInstead).toEqual([]);
  });

  it('begin with what the thread kept, and with a snapshot where it kept nothing', async () => {
    await writeEvents(store.log, 'demo', events);
    await store.snapshots.put({ room: 'demo', seq: 300, ...encodedAt(events, 300) });
    expect(await encoder.encode('demo', 400)).toEqual(encodedAt(events, 400));
    expect(counters.foldedEvents).toBe(100);
    expect(await encoder.encode('demo', 450)).toEqual(encodedAt(events, 450));
    expect(counters.foldedEvents).toBe(150);
    expect(askedInstead).toEqual([]);
  });

  it('[M34] are none inside a load', async () => {
    const before = drawnRoom(10);
    const part = roomEvent(11, { type: 'state-loaded', cause: 'import', loadId: 'l', part: 1, parts: 2, elements: [] });
    await writeEvents(store.log, 'demo', [...before, part]);
    expect(await encoder.encode('demo', 11)).toBeUndefined();
    expect(await encoder.encode('demo', 10)).toEqual(encodedAt(before, 10));
    expect(askedInstead).toEqual([]);
  });

  it('[G12] are left to this thread where a snapshot of another log misleads, and are made there again afterwards', async () => {
    await writeEvents(store.log, 'demo', events);
    const another = drawnRoom(300).map((event) => ({ ...event, committedAt: event.committedAt + 7 }));
    await store.snapshots.put({ room: 'demo', seq: 300, ...encodedAt(another, 300) });
    expect(await encoder.encode('demo', 400)).toBe(INSTEAD);
    await store.snapshots.remove('demo', 300);
    expect(await encoder.encode('demo', 400)).toEqual(encodedAt(events, 400));
    expect(askedInstead).toEqual(['demo 400']);
  });

  it('[G19] are left to this thread where an event cannot be decoded', async () => {
    await writeEvents(store.log, 'demo', events.slice(0, 10));
    await store.log.append(roomStream('demo'), 9, [logRecord('damaged', new Uint8Array([0xff, 0xff]))]);
    expect(await encoder.encode('demo', 11)).toBe(INSTEAD);
    expect(await encoder.encode('demo', 10)).toEqual(encodedAt(events, 10));
    expect(askedInstead).toEqual(['demo 11']);
  });

  it('are left to this thread while one that ended by itself rests', async () => {
    await writeEvents(store.log, 'demo', events);
    encoder = encoderOf(new URL('data:text/javascript,process.exit(3)'));
    for (const seq of [100, 200]) expect(await encoder.encode('demo', seq)).toBe(INSTEAD);
    clock.advance(REST_MS);
    expect(await encoder.encode('demo', 300)).toBe(INSTEAD);
    expect(askedInstead).toEqual(['demo 100', 'demo 200', 'demo 300']);
  });

  it('are left to this thread once it was stopped', async () => {
    await writeEvents(store.log, 'demo', events);
    await encoder.encode('demo', 100);
    await encoder.stop();
    expect(await encoder.encode('demo', 200)).toBe(INSTEAD);
  });
});

function encodedAt(events: readonly RoomEvent[], seq: number): EncodedState {
  const state = foldTo(events, seq);
  return { time: state.committedAt, data: encodeSnapshot(snapshotOf(state)) };
}
