import { partitionOf, PortError, type DeadLetters, type LeaseRecord } from '@boardstream/ports';
import { create, eventually } from '@boardstream/testing';
import { partitionKey } from './membership.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const PARTITION = partitionOf('demo', PARTITIONS);
const NONSENSE = new Uint8Array([255, 255, 255]);
/** Gateway `gateway-1`, id 77, and a command that breaks off. */
const ADDRESSED = Buffer.concat([
  Buffer.from([0x10, 77, 0x1a, 9]),
  Buffer.from('gateway-1'),
  Buffer.from([0x32, 1, 0x0a]),
]);

describe('a message that can not be decoded', () => {
  let store: TestStore;
  let harness: SequencerHarness;
  let put: DeadLetters['put'];
  let ends: AbortController;
  const records = new Map<string, LeaseRecord>();

  beforeEach(async () => {
    store = await TestStore.open();
    put = store.store.deadLetters.put.bind(store.store.deadLetters);
    harness = new SequencerHarness(store);
    ends = new AbortController();
    void harness.broker.leases.watch((key, record) => {
      if (record !== 'released') records.set(key, record);
    }, ends.signal);
  });
  afterEach(async () => {
    ends.abort();
    await harness.stop();
    await store.close();
  });

  const letters = () => store.store.deadLetters.list({ limit: 10 });
  const send = (data: Uint8Array) => harness.broker.queue.submit(PARTITION, 'demo', data);
  const unreachable = (): void => {
    store.store.deadLetters.put = () => Promise.reject(new PortError('unavailable', 'the broker is away'));
  };
  /** Lets so much time pass, a second at a time, that the lease is renewed. */
  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      harness.clock.advance(1_000);
      await harness.settle();
    }
  }

  it('[G19] becomes a dead letter, and the others of its room go on', async () => {
    await send(NONSENSE);
    expect((await harness.answer(await harness.submit('demo', create('a')))).type).toBe('committed');
    await eventually(() => harness.sequencer.stats.deadLetters === 1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ partition: PARTITION, position: 1, room: 'demo', cause: 'undecodable' });
    expect(letter?.data).toEqual(NONSENSE);
    expect(letter?.reason).not.toBe('');
    expect(harness.sequencer.stats).toMatchObject({ undecodable: 1, pending: 0 });
  });

  it('[G17] is refused to its author where it says who that is', async () => {
    await send(ADDRESSED);
    expect(await harness.answer(77)).toMatchObject({ type: 'refused', refusal: { code: 'invalid' } });
    await eventually(async () => (await letters()).length === 1);
  });

  it('[G19] holds nothing up while it can not be kept, and is not passed over before it is', async () => {
    unreachable();
    await send(NONSENSE);
    for (const id of ['a', 'b'])
      expect((await harness.answer(await harness.submit('demo', create(id)))).type).toBe('committed');
    await pass(10);
    expect(records.get(partitionKey(PARTITION))?.position).toBe(0);
    store.store.deadLetters.put = put;
    harness.clock.advance(1_000);
    await eventually(async () => (await letters()).length === 1);
    await pass(10);
    expect(records.get(partitionKey(PARTITION))?.position).toBe(3);
  });

  it('[G19] is left to the next owner by one that leaves meanwhile', async () => {
    unreachable();
    await send(NONSENSE);
    expect((await harness.answer(await harness.submit('demo', create('a')))).type).toBe('committed');
    await harness.drain();
    store.store.deadLetters.put = put;
    const next = new SequencerHarness(store, { owner: 'next' }, harness);
    await eventually(() => next.sequencer.stats.deadLetters === 1);
    expect(await letters()).toMatchObject([{ position: 1, by: 'next' }]);
    await next.stop();
  });

  it('[G20] is given up, and said to be, when it could not be kept for as long as the queue keeps it', async () => {
    unreachable();
    await send(NONSENSE);
    await eventually(() => harness.sequencer.stats.undecodable === 1);
    await pass(70);
    expect(harness.sequencer.stats).toMatchObject({ deadLettersDropped: 1, deadLetters: 0 });
    expect(records.get(partitionKey(PARTITION))?.position).toBe(1);
  });

  it('[G20] finds no room to wait where a thousand wait already', async () => {
    unreachable();
    for (let i = 0; i < 1_005; i++) await send(NONSENSE);
    await eventually(() => harness.sequencer.stats.undecodable === 1_005);
    await harness.settle();
    expect(harness.sequencer.stats.deadLettersDropped).toBe(5);
  });
});
