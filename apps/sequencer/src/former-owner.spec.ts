import { LogUnavailableError, partitionOf, roomStream } from '@boardstream/ports';
import { create, eventually } from '@boardstream/testing';
import { once } from './spec-support/faulty-log.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const ROOMS = Array.from({ length: 12 }, (_, i) => `room-${String(i)}`);

describe('a room that had another owner before', () => {
  let store: TestStore;
  let first: SequencerHarness;
  let second: SequencerHarness | undefined;

  beforeEach(async () => {
    store = await TestStore.open();
    first = new SequencerHarness(store, { owner: 'first' });
    second = undefined;
    await eventually(() => first.sequencer.stats.partitionsOwned === PARTITIONS);
  });
  afterEach(async () => {
    await first.stop();
    await second?.stop();
    await store.close();
  });

  async function pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      first.clock.advance(1_000);
      await first.settle();
    }
  }

  it('[G21] is not said to be as it was then, whatever becomes of the log for who owned it', async () => {
    for (const room of ROOMS) {
      await first.answer(await first.submit(room, create('a')));
      await first.answer(await first.send(room, { type: 'archive' }, { role: 'owner' }));
    }
    second = new SequencerHarness(store, { owner: 'second' }, first);
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS / 2);
    const holders = await first.holders();
    const taken = ROOMS.filter((room) => holders.get(partitionOf(room, PARTITIONS)) === 'second');
    const kept = ROOMS.find((room) => !taken.includes(room)) ?? '';
    expect(taken.length).toBeGreaterThan(0);
    for (const room of taken) await second.answer(await first.send(room, { type: 'reopen' }, { role: 'owner' }));
    await pass(10);
    const said = new Map(taken.map((room) => [room, first.notices(room).length]));
    // The log breaks and heals for the first one only.
    let lost = 0;
    store.log.onAppend = (stream) =>
      stream === roomStream(kept) && ++lost <= 5 ? { type: 'lost', error: new LogUnavailableError('away') } : undefined;
    store.log.onPing = () => new LogUnavailableError('away');
    await first.answer(await first.send(kept, { type: 'reopen' }, { role: 'owner' }));
    await eventually(() =>
      first.notices(kept).some(({ room }) => room?.writable === false && room.reason !== undefined),
    );
    store.log.onPing = () => undefined;
    await eventually(async () => {
      await pass(1);
      return first.sequencer.stats.logWritable;
    });
    await pass(60);
    for (const [room, before] of said)
      expect({ room, said: first.notices(room).length }).toEqual({ room, said: before });
  });

  it('[G7] is not refused for good by a state that an append of that one has changed since', async () => {
    const late = new SequencerHarness(store, { owner: 'late' }); // with leases of its own: it owns the room too
    await late.answer(await late.submit('demo', create('a')));
    await late.answer(await late.send('demo', { type: 'archive' }, { role: 'owner' }));
    let land = (): void => undefined;
    const until = new Promise<void>((resolve) => (land = resolve));
    store.log.onAppend = once(roomStream('demo'), { type: 'stalled', until });
    await late.send('demo', { type: 'reopen' }, { role: 'owner' });
    await eventually(() => store.log.inFlight === 1);
    await late.crash();
    const draw = async (counter: number) =>
      first.answer(await first.submit('demo', create('b'), { client: 'ben', counter, baseSeq: 3 }));
    expect(await draw(1)).toMatchObject({ type: 'refused', refusal: { code: 'archived' } });
    land();
    await eventually(async () => (await store.events('demo')).length === 4);
    expect(await draw(2)).toMatchObject({ type: 'committed', seq: 5 });
  });

  it('[G7] is refused without a look at the log once its owner has appended to it', async () => {
    await first.answer(await first.submit('demo', create('a')));
    let reads = 0;
    store.log.onRead = () => {
      reads++;
      return undefined;
    };
    const refused = await first.submit('demo', create('b'), { client: 'ben', role: 'viewer', baseSeq: 2 });
    expect(await first.answer(refused)).toMatchObject({ type: 'refused' });
    expect(reads).toBe(0);
  });
});
