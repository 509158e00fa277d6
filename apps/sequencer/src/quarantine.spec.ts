import { PortError, roomStream, type Quarantine } from '@boardstream/ports';
import { create, eventually, logRecord } from '@boardstream/testing';
import { NEIGHBOUR, PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const BY_A_PROJECTOR: Quarantine = {
  room: 'demo',
  cause: 'unfoldable',
  reason: 'an event names an element that is not there',
  by: 'projector-1',
  at: 1,
};

describe('rooms in quarantine', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store);
    await eventually(() => harness.sequencer.stats.partitionsOwned === PARTITIONS);
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  const standing = () => harness.notices('demo').at(-1)?.room;
  const pass = (ms: number): Promise<void> => {
    harness.clock.advance(ms);
    return harness.settle();
  };
  const submit = async (room: string, id: string) =>
    harness.answer(await harness.submit(room, create(id), { client: id, baseSeq: 0 }));

  it('[G19] a room that can not be folded is put there, with the reason, for all to see', async () => {
    await store.store.log.append(roomStream('demo'), 'no-stream', [logRecord('nonsense')]);
    expect(await submit('demo', 'a')).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    await eventually(async () => (await store.store.quarantines.get('demo')) !== undefined);
    const found = await store.store.quarantines.get('demo');
    expect(found).toMatchObject({ cause: 'unfoldable', by: 'sequencer', at: harness.clock.now() });
    expect(found?.reason).not.toBe('');
    expect(harness.sequencer.stats).toMatchObject({ quarantined: 1, quarantinedRooms: 1 });
  });

  it('[G19] a room that another put there takes nothing more at once, and says so; when it is released it is written on', async () => {
    expect(await submit('demo', 'a')).toEqual({ type: 'committed', seq: 2 });
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await eventually(() => standing()?.status === 'quarantined');
    expect(standing()?.writable).toBe(false);
    expect(await submit('demo', 'b')).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    expect((await submit(NEIGHBOUR, 'c')).type).toBe('committed');

    await store.store.quarantines.release('demo');
    await eventually(() => standing()?.writable === true);
    expect(standing()?.status).toBe('open');
    expect(await submit('demo', 'd')).toEqual({ type: 'committed', seq: 3 });
    expect(harness.sequencer.stats.quarantinedRooms).toBe(0);
  });

  it('[G2] [G19] an append that is under way meanwhile is answered, and does not open the room again', async () => {
    await submit('demo', 'a');
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'late', until });
    const id = await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 2 });
    await eventually(() => store.log.inFlight === 1);
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await eventually(() => standing()?.status === 'quarantined');
    acknowledge();
    expect(await harness.answer(id)).toEqual({ type: 'committed', seq: 3 });
    harness.clock.advance(5_000);
    await harness.settle();
    expect(standing()?.status).toBe('quarantined');
  });

  it('[G19] a room that is in no memory here is announced all the same, when it is put there and when it is released', async () => {
    harness.listen('demo');
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await eventually(() => standing()?.status === 'quarantined');
    await store.store.quarantines.release('demo');
    await eventually(() => standing()?.writable === true);
  });

  it('[G19] a room that was put there is not read by its next owner', async () => {
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await harness.drain();
    let reads = 0;
    store.log.onRead = (stream) => {
      if (stream === roomStream('demo')) reads++;
      return undefined;
    };
    harness = new SequencerHarness(store, { owner: 'next' });
    expect(await submit('demo', 'a')).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    expect(reads).toBe(0);
  });

  it('[G19] a room that is released and still can not be folded is put there again', async () => {
    await store.store.log.append(roomStream('demo'), 'no-stream', [logRecord('nonsense')]);
    await submit('demo', 'a');
    await eventually(async () => (await store.store.quarantines.get('demo')) !== undefined);
    await store.store.quarantines.release('demo');
    await eventually(() => harness.sequencer.stats.quarantined === 2);
    await eventually(async () => (await store.store.quarantines.get('demo')) !== undefined);
    expect(standing()?.status).toBe('quarantined');
  });

  it('[G19] while nobody can tell whether a room is there it is not read, and its operations are to be sent again', async () => {
    const get = store.store.quarantines.get.bind(store.store.quarantines);
    store.store.quarantines.get = () => Promise.reject(new PortError('unavailable', 'the broker is away'));
    expect(await submit('demo', 'a')).toMatchObject({ type: 'refused', refusal: { code: 'unavailable' } });
    store.store.quarantines.get = get;
    expect(await submit('demo', 'b')).toEqual({ type: 'committed', seq: 2 });
  });

  it('[G19] what could not be put there is tried again until it is; for this process it is there at once', async () => {
    const put = store.store.quarantines.put.bind(store.store.quarantines);
    store.store.quarantines.put = () => Promise.reject(new PortError('unavailable', 'the broker is away'));
    await store.store.log.append(roomStream('demo'), 'no-stream', [logRecord('nonsense')]);
    for (const id of ['a', 'b'])
      expect(await submit('demo', id)).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    store.store.quarantines.put = put;
    harness.clock.advance(1_000);
    await eventually(async () => (await store.store.quarantines.get('demo')) !== undefined);
  });

  it('[G10] a room that is released comes to rest, though it is looked at while it is being loaded', async () => {
    await submit('demo', 'a');
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await eventually(() => standing()?.status === 'quarantined');
    let give = (): void => undefined;
    const until = new Promise<void>((resolve) => (give = resolve));
    let reads = 0;
    store.log.afterRead = () => (++reads, until);
    for (let i = 0; i < 95; i++) await pass(100);
    await store.store.quarantines.release('demo');
    await eventually(() => reads > 0);
    for (let i = 0; i < 30; i++) await pass(100);
    store.log.afterRead = () => undefined;
    give();
    await eventually(() => standing()?.status === 'open');
    for (let i = 0; i < 400; i++) await pass(1_000);
    expect(harness.sequencer.stats).toMatchObject({ roomsInMemory: 0, paced: 0 });
  });

  it('[G10] a released room whose log can not be read is loaded when it can', async () => {
    await submit('demo', 'a');
    await store.store.quarantines.put(BY_A_PROJECTOR);
    await eventually(() => standing()?.status === 'quarantined');
    store.log.onRead = () => new PortError('unavailable', 'the log is away');
    await store.store.quarantines.release('demo');
    await harness.settle();
    expect(standing()?.status).toBe('quarantined');
    store.log.onRead = () => undefined;
    for (let second = 0; second < 12; second++) {
      harness.clock.advance(1_000);
      await harness.settle();
    }
    await eventually(() => standing()?.writable === true);
  });
});
