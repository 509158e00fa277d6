import { snapshotOf, type RoomEvent } from '@boardstream/board';
import { roomStream, type Moment } from '@boardstream/ports';
import { decodeEvent, encodeSnapshot } from '@boardstream/protocol';
import { FIRST_COMMITTED_AT, logRecord, roomEvent, roomOpened, rectangleElement } from '@boardstream/testing';
import { ProjectorHarness, stateOf } from './spec-support/projector-harness.ts';
import { drawnRoom, foldTo, writeEvents } from './spec-support/written-room.ts';

const LENGTH = 1_500;

describe('history', () => {
  let harness: ProjectorHarness;
  const events = drawnRoom(LENGTH);

  beforeEach(async () => {
    harness = await ProjectorHarness.open();
    await writeEvents(harness.store.log, 'demo', events);
  });
  afterEach(() => harness.close());

  function state(at: Parameters<typeof harness.projector.history.state>[1]) {
    return harness.projector.history.state('demo', at);
  }

  it('[G11] [G12] answers the same at every seq with snapshots, without them, and after all were deleted', async () => {
    const seqs = [1, 2, 9, 10, 511, 512, 513, 1_024, 1_499, LENGTH];
    const wanted = seqs.map((seq) => snapshotOf(foldTo(events, seq)));
    const answers = async () => {
      harness.renew({ cacheBytes: 0 });
      return await Promise.all(seqs.map(async (seq) => stateOf(await state({ seq }))));
    };
    expect(await answers()).toEqual(wanted);
    for (const seq of [100, 600, 1_200]) {
      const at = foldTo(events, seq);
      await harness.snapshots.put({ room: 'demo', seq, time: at.committedAt, data: encodeSnapshot(snapshotOf(at)) });
    }
    expect(await answers()).toEqual(wanted);
    for (const { seq } of await harness.snapshots.list('demo')) await harness.snapshots.remove('demo', seq);
    expect(await answers()).toEqual(wanted);
  });

  it('[G12] a wrong snapshot changes no answer, and is removed', async () => {
    const at = snapshotOf(foldTo(events, 600));
    const wrong = { ...at, hash: { ...at.hash, value: 'f'.repeat(32) } };
    const other = { ...snapshotOf(foldTo(events, 500)), committedAt: 5 };
    await harness.snapshots.put({ room: 'demo', seq: 600, time: at.committedAt, data: encodeSnapshot(wrong) });
    await harness.snapshots.put({ room: 'demo', seq: 500, time: at.committedAt - 100, data: encodeSnapshot(other) });
    expect(stateOf(await state({ seq: 650 }))).toEqual(snapshotOf(foldTo(events, 650)));
    expect(await harness.snapshots.list('demo')).toEqual([]);
  });

  it('[B8] reads no more events than since the nearest snapshot', async () => {
    const at = foldTo(events, 1_400);
    await harness.snapshots.put({
      room: 'demo',
      seq: 1_400,
      time: at.committedAt,
      data: encodeSnapshot(snapshotOf(at)),
    });
    harness.log.eventsRead = 0;
    await state('head');
    expect(harness.log.eventsRead).toBeLessThanOrEqual(100 + 2); // the head, and the snapshot's own event
  });

  it('[G13] the state at a time is the fold of what was committed up to it', async () => {
    for (const seq of [1, 7, 700, LENGTH]) {
      const answer = await state({ time: FIRST_COMMITTED_AT + seq });
      expect(stateOf(answer).seq).toBe(seq);
      expect(answer).toMatchObject({ seq, final: seq < LENGTH });
    }
    expect(await state({ time: FIRST_COMMITTED_AT + 10_000_000 })).toMatchObject({ seq: LENGTH, final: false });
  });

  it('[G13] events of one time belong together', async () => {
    const twins = [
      roomOpened(),
      roomEvent(2, { type: 'version-named', name: 'a', at: roomOpened().seq }),
      roomEvent(3, { type: 'version-named', name: 'b', at: roomOpened().seq }),
    ].map((event, i): RoomEvent => ({ ...event, committedAt: i === 0 ? 1_000 : 2_000 }));
    await writeEvents(harness.store.log, 'twins', twins);
    expect(await harness.projector.history.state('twins', { time: 2_000 })).toMatchObject({
      type: 'state',
      seq: 3,
      final: false,
    });
    expect(await harness.projector.history.state('twins', { time: 1_999 })).toMatchObject({
      type: 'state',
      seq: 1,
      final: true,
    });
  });

  it('[G13] says whether a later event exists', async () => {
    expect(await state('head')).toMatchObject({ type: 'state', seq: LENGTH, final: false });
    expect(await state({ seq: LENGTH - 1 })).toMatchObject({ type: 'state', seq: LENGTH - 1, final: true });
  });

  it('what a room does not have is out of range, with the head', async () => {
    for (const at of [
      { seq: 0 },
      { seq: LENGTH + 1 },
      { seq: 1.5 },
      { seq: -1 },
      { time: FIRST_COMMITTED_AT - 1 },
      { time: Number.NaN },
    ]) {
      expect(await state(at)).toEqual({ type: 'out-of-range', head: LENGTH });
    }
  });

  describe('of a room that is loaded', () => {
    const part = (at: number, number: number): RoomEvent =>
      roomEvent(at, {
        type: 'state-loaded',
        cause: 'import',
        loadId: 'l1',
        part: number,
        parts: 3,
        elements: [{ id: `e${number}`, element: rectangleElement() }],
      });
    const ask = (at: Moment) => harness.projector.history.state('loading', at);
    const time = (seq: number): Moment => ({ time: FIRST_COMMITTED_AT + seq });

    it('[M34] there is no state from the first part to before the last, by seq, by time and at the head', async () => {
      await writeEvents(harness.store.log, 'loading', [roomOpened(), part(2, 1)]);
      expect(await ask('head')).toEqual({ type: 'no-state' });
      expect(await ask({ time: FIRST_COMMITTED_AT + 1_000_000 })).toEqual({ type: 'no-state' });
      await writeEvents(harness.store.log, 'loading', [part(3, 2), part(4, 3)]);
      for (const at of [{ seq: 2 }, { seq: 3 }, time(2), time(3), { time: FIRST_COMMITTED_AT + 3.5 }]) {
        expect([at, await ask(at)]).toEqual([at, { type: 'no-state' }]);
      }
      for (const at of [{ seq: 1 }, time(1)]) expect(stateOf(await ask(at)).elements).toEqual([]);
      for (const at of ['head', { seq: 4 }, time(4)] as const)
        expect(stateOf(await ask(at)).elements.map((each) => each.id)).toEqual(['e1', 'e2', 'e3']);
    });

    it('[M34] there is none either where the load failed; after it the room is archived and holds nothing', async () => {
      const failed = roomEvent(4, { type: 'room-archived', cause: 'load-failed' });
      await writeEvents(harness.store.log, 'loading', [roomOpened(), part(2, 1), part(3, 2), failed]);
      for (const at of [{ seq: 2 }, { seq: 3 }, time(3)]) expect(await ask(at)).toEqual({ type: 'no-state' });
      expect(stateOf(await ask('head'))).toMatchObject({ status: 'archived', elements: [] });
    });

    it('[M34] its events and its head are answered as of any room', async () => {
      await writeEvents(harness.store.log, 'loading', [roomOpened(), part(2, 1)]);
      const { history } = harness.projector;
      expect(await history.events('loading', 1, 9, 9)).toMatchObject({ head: 2, events: { length: 2 } });
      expect((await history.heads(['loading'])).get('loading')).toMatchObject({ seq: 2 });
    });
  });

  it('[G23] a room without a stream is not found, an erased one is gone', async () => {
    const { history } = harness.projector;
    expect(await history.state('nobody', 'head')).toEqual({ type: 'not-found' });
    expect(await history.events('nobody', 1, 10, 10)).toEqual({ type: 'not-found' });
    await harness.store.log.tombstone(roomStream('demo'));
    expect(await history.state('demo', { seq: 3 })).toEqual({ type: 'gone' });
    expect(await history.events('demo', 1, 10, 10)).toEqual({ type: 'gone' });
    expect((await history.heads(['demo', 'nobody'])).get('demo')).toEqual({ type: 'gone' });
  });

  it('gives events as they lie in the log, at most so many and so many bytes, always one', async () => {
    const { history } = harness.projector;
    const some = await history.events('demo', 5, 700, 1_000);
    if (some.type !== 'events') throw new Error(some.type);
    expect(some.events.map(decodeEvent)).toEqual(events.slice(4, 700));
    expect(some).toMatchObject({ from: 5, head: LENGTH });
    expect(await history.events('demo', 5, 700, 3)).toMatchObject({ events: { length: 3 } });
    expect(await history.events('demo', LENGTH + 1, LENGTH + 9, 10)).toEqual({
      type: 'events',
      from: LENGTH + 1,
      events: [],
      head: LENGTH,
    });
    harness.renew({ eventsBytes: 10 });
    expect(await harness.projector.history.events('demo', 5, 700, 1_000)).toMatchObject({ events: { length: 1 } });
  });

  it('[G16] gives the heads of many rooms, each from its own stream', async () => {
    await writeEvents(harness.store.log, 'other', drawnRoom(3));
    const heads = await harness.projector.history.heads(['demo', 'other', 'nobody']);
    expect(heads.get('demo')).toEqual({ type: 'head', seq: LENGTH, committedAt: FIRST_COMMITTED_AT + LENGTH });
    expect(heads.get('other')).toMatchObject({ seq: 3 });
    expect(heads.get('nobody')).toEqual({ type: 'not-found' });
  });

  it('those who ask for one moment together share one fold', async () => {
    await Promise.all(Array.from({ length: 20 }, () => state({ seq: 900 })));
    expect(harness.projector.stats.folds).toBe(1);
  });

  it('[G19] a room that cannot be folded is an error that says where; its head is known', async () => {
    await harness.store.log.append(roomStream('demo'), LENGTH - 1, [logRecord('nonsense')]);
    await expect(state('head')).rejects.toMatchObject({ name: 'PortError', code: 'corrupt' });
    expect((await harness.projector.history.heads(['demo'])).get('demo')).toMatchObject({ seq: LENGTH + 1 });
    expect(await state({ seq: LENGTH })).toMatchObject({ type: 'state', final: true });
  });
});
