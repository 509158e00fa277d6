import { HASH_INTERVAL, snapshotOf, type RoomEvent, type RoomState } from '@boardstream/board';
import { roomStream } from '@boardstream/ports';
import { encodeSnapshot } from '@boardstream/protocol';
import { create, logRecord, opCommitted, roomEvent } from '@boardstream/testing';
import { ProjectorHarness } from './spec-support/projector-harness.ts';
import { drawnRoom, foldTo, writeEvents } from './spec-support/written-room.ts';

const LENGTH = 2 * HASH_INTERVAL + 100;

describe('verification', () => {
  let harness: ProjectorHarness;
  const events = drawnRoom(LENGTH);

  beforeEach(async () => {
    harness = await ProjectorHarness.open();
  });
  afterEach(() => harness.close());

  function verify() {
    return harness.projector.verification.verify('demo');
  }

  it('[M23] [G11] compares every hash and every snapshot with the fold, and tells how far it is', async () => {
    await writeEvents(harness.store.log, 'demo', events);
    const at = foldTo(events, 700);
    await harness.snapshots.put({ room: 'demo', seq: 700, time: at.committedAt, data: encodeSnapshot(snapshotOf(at)) });
    const progress: number[] = [];
    const report = await harness.projector.verification.verify('demo', {
      onProgress: (now) => progress.push(now.events),
    });
    expect(report).toEqual({
      type: 'report',
      room: 'demo',
      ok: true,
      events: LENGTH,
      hashesChecked: 2,
      snapshotsChecked: 1,
      hash: snapshotOf(foldTo(events, LENGTH)).hash.value,
      problems: [],
    });
    expect(progress.at(-1)).toBe(LENGTH);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('[M34] takes a checkpoint for what it is: compared with the state, with the hash inside it too', async () => {
    const before = drawnRoom(HASH_INTERVAL - 1);
    const checkpoint = checkpointOf(foldTo(before, HASH_INTERVAL - 1));
    await writeEvents(harness.store.log, 'demo', [...before, ...checkpoint]);
    expect(await verify()).toMatchObject({ ok: true, events: HASH_INTERVAL + 1, hashesChecked: 1, problems: [] });
    const [first] = checkpoint;
    if (first?.body.type !== 'state-loaded') throw new Error('a part');
    const wrong = { ...first, body: { ...first.body, elements: first.body.elements.slice(1) } };
    await writeEvents(harness.store.log, 'other', [...before, wrong, ...checkpoint.slice(1)]);
    expect(await harness.projector.verification.verify('other')).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('checkpoint has')],
    });
  });

  it('finds a hash that does not match', async () => {
    const wrong = events.map((event) =>
      event.seq === HASH_INTERVAL
        ? { ...event, hash: { version: event.hash?.version ?? 1, value: '0'.repeat(32) } }
        : event,
    );
    await writeEvents(harness.store.log, 'demo', wrong);
    const report = await verify();
    expect(report).toMatchObject({ ok: false });
    expect(JSON.stringify(report)).toContain(`seq ${HASH_INTERVAL}`);
  });

  it('finds a snapshot that differs from the fold, and one beyond the head', async () => {
    await writeEvents(harness.store.log, 'demo', events);
    const other = snapshotOf(foldTo(events, 650));
    const time = foldTo(events, 700).committedAt;
    const data = encodeSnapshot({ ...other, seq: snapshotOf(foldTo(events, 700)).seq, committedAt: time });
    await harness.snapshots.put({ room: 'demo', seq: 700, time, data });
    await harness.snapshots.put({ room: 'demo', seq: LENGTH + 5, time: time + LENGTH, data });
    const report = await verify();
    if (report.type !== 'report') throw new Error(report.type);
    expect(report.problems).toEqual([
      'the snapshot at seq 700 differs from the fold',
      `there is a snapshot at seq ${LENGTH + 5}, beyond the head ${LENGTH}`,
    ]);
  });

  it('[G5] finds an op that has two events', async () => {
    const twice = drawnRoom(10);
    const again = opCommitted(11, create('x'), {
      opId: { client: twice[5]?.author?.client ?? opCommitted(2, []).author?.client ?? never(), counter: 5 },
    });
    await writeEvents(harness.store.log, 'demo', [...twice, again]);
    const report = await verify();
    expect(JSON.stringify(report)).toContain('(G5, G6)');
  });

  it('says where an event cannot be read', async () => {
    await writeEvents(harness.store.log, 'demo', drawnRoom(10));
    await harness.store.log.append(roomStream('demo'), 9, [logRecord('nonsense')]);
    const report = await verify();
    expect(report).toMatchObject({ type: 'report', ok: false, events: 10 });
    expect(report).not.toHaveProperty('hash');
  });

  it('answers for rooms that are not there', async () => {
    expect(await verify()).toEqual({ type: 'not-found' });
    await harness.store.log.tombstone(roomStream('demo'));
    expect(await verify()).toEqual({ type: 'gone' });
  });

  it('stops when told to', async () => {
    await writeEvents(harness.store.log, 'demo', events);
    const ends = new AbortController();
    const verifying = harness.projector.verification.verify('demo', {
      signal: ends.signal,
      onProgress: () => ends.abort(),
    });
    await expect(verifying).rejects.toThrow('abort');
  });
});

/** A checkpoint of this state in two parts; the first is due a hash where the state ends one before the interval. */
function checkpointOf(state: RoomState): readonly RoomEvent[] {
  const { elements, board, vector, hash } = snapshotOf(state);
  const half = Math.ceil(elements.length / 2);
  const part = (n: 1 | 2, more: object): RoomEvent =>
    roomEvent(
      state.seq + n,
      {
        type: 'state-loaded',
        cause: 'checkpoint',
        loadId: 'c',
        part: n,
        parts: 2,
        elements: n === 1 ? elements.slice(0, half) : elements.slice(half),
        ...(n === 1 ? { board } : { vector }),
      },
      more,
    );
  return [part(1, { hash }), part(2, {})];
}

function never(): never {
  throw new Error('an op has an author');
}
