import { evolve, RoomState, snapshotOf, type RoomEvent } from '@boardstream/board';
import { PortError, roomStream } from '@boardstream/ports';
import { encodeSnapshot } from '@boardstream/protocol';
import { create, eventually, opCommitted, roomOpened, set } from '@boardstream/testing';
import { eventRecord } from './event-record.ts';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const HEAD = 600;

/** The room has a snapshot near its head, so that its owner knows the near part of the window only. */
describe('the window of a room that was loaded', () => {
  let store: TestStore;
  let harness: SequencerHarness;
  /** Reads of the room's stream. */
  let reads: number;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store);
    const events: RoomEvent[] = [roomOpened(), opCommitted(2, create('a'))];
    for (let at = 3; at <= HEAD; at++) events.push(opCommitted(at, set('a', { angle: at / 1_000 })));
    const records = events.map((event) => eventRecord('demo', event));
    await store.store.log.append(roomStream('demo'), 'no-stream', records);
    const room = events.reduce((state, event) => evolve(state, event), RoomState.empty);
    const { seq, committedAt: time } = room;
    await store.store.snapshots.put({ room: 'demo', seq, time, data: encodeSnapshot(snapshotOf(room)) });
    reads = 0;
    store.log.onRead = () => {
      reads++;
      return undefined;
    };
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  it('[M20] is read back for an op that needs more of it: nobody is refused for a failover', async () => {
    expect(await harness.answer(await harness.submit('demo', set('a', { opacity: 0.5 }), { baseSeq: HEAD }))).toEqual({
      type: 'committed',
      seq: HEAD + 1,
    });
    const before = reads;
    const old = await harness.submit('demo', set('a', { angle: 1 }), { client: 'ben', baseSeq: 2 });
    expect(await harness.answer(old)).toEqual({ type: 'committed', seq: HEAD + 2 });
    expect(reads).toBeGreaterThan(before);
    const widened = reads;
    const older = await harness.submit('demo', set('a', { angle: 2 }), { client: 'cleo', baseSeq: 2 });
    expect(await harness.answer(older)).toEqual({ type: 'committed', seq: HEAD + 3 });
    expect(reads).toBe(widened);
  });

  it('[M20] [G2] what comes before such an op in its group is not held up by it', async () => {
    const ids = [
      await harness.submit('demo', set('a', { opacity: 0.5 }), { client: 'ann', baseSeq: HEAD }),
      await harness.submit('demo', set('a', { angle: 1 }), { client: 'ben', baseSeq: 2 }),
      await harness.submit('demo', set('a', { angle: 2 }), { client: 'cleo', baseSeq: HEAD }),
    ];
    const answers = await Promise.all(ids.map((id) => harness.answer(id)));
    expect(answers).toEqual([1, 2, 3].map((at) => ({ type: 'committed', seq: HEAD + at })));
  });

  it('[G8] is asked for again where the log can not be read', async () => {
    await harness.answer(await harness.submit('demo', set('a', { opacity: 0.5 }), { baseSeq: HEAD }));
    const working = store.log.onRead;
    store.log.onRead = (stream) => {
      store.log.onRead = working;
      working(stream);
      return new PortError('unavailable', 'the log is away');
    };
    const old = await harness.submit('demo', set('a', { angle: 1 }), { client: 'ben', baseSeq: 2 });
    expect(await harness.answer(old)).toEqual({ type: 'committed', seq: HEAD + 2 });
  });

  it('[G19] puts the room in quarantine where it does not decode', async () => {
    await harness.answer(await harness.submit('demo', set('a', { opacity: 0.5 }), { baseSeq: HEAD }));
    store.log.onRead = () => new PortError('corrupt', 'the record does not match its checksum');
    const old = await harness.submit('demo', set('a', { angle: 1 }), { client: 'ben', baseSeq: 2 });
    expect(await harness.answer(old)).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    await eventually(() => harness.sequencer.stats.quarantinedRooms === 1);
  });
});
