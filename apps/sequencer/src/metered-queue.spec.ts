import { inProcessBroker, type InProcessBroker } from '@boardstream/engine-embedded';
import type { ConsumeOptions, SubmissionQueue } from '@boardstream/ports';
import { create, eventually, ManualClock } from '@boardstream/testing';
import { MeteredQueue } from './metered-queue.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

describe('a metered queue', () => {
  let broker: InProcessBroker;
  let queue: MeteredQueue;

  beforeEach(() => {
    broker = inProcessBroker({ clock: new ManualClock() });
    queue = new MeteredQueue(broker.queue);
  });
  afterEach(() => broker.close());

  /** A consumption whose first batch is in hand until told otherwise. */
  function consume(partition: number) {
    const abort = new AbortController();
    let release = (): void => undefined;
    let fail = (): void => undefined;
    const inHand = new Promise<void>((resolve, reject) => {
      release = resolve;
      fail = () => reject(new Error('the handler fails'));
    });
    const ended = queue.consume({ partition, from: 1, maxBatch: 1, onBatch: () => inHand, signal: abort.signal });
    return { ended, release, fail, abort: () => abort.abort() };
  }

  async function submit(partition: number, count: number): Promise<void> {
    for (let i = 0; i < count; i++)
      expect(await queue.submit(partition, 'demo', new Uint8Array())).toEqual({ type: 'queued' });
  }

  it('[O6] tells what waits in the partitions that are consumed, and nothing of the others', async () => {
    await submit(0, 3);
    await submit(1, 2);
    await submit(2, 1);
    expect(queue.waiting).toBe(0);
    const [first, second] = [consume(0), consume(1)];
    expect(queue.waiting).toBe(5);
    await submit(1, 4);
    expect(queue.waiting).toBe(9);
    first.release();
    await eventually(() => queue.waiting === 6);
    second.abort();
    second.release();
    await second.ended;
    expect(queue.waiting).toBe(0);
    first.abort();
    await first.ended;
  });

  it('[O6] forgets a consumption that broke', async () => {
    await submit(0, 3);
    const { ended, fail } = consume(0);
    fail();
    await expect(ended).rejects.toThrow('the handler fails');
    expect(queue.waiting).toBe(0);
  });
});

describe('the lag of a sequencer', () => {
  it('[O6] is what waits in the queues of its partitions, until it has taken it', async () => {
    const store = await TestStore.open();
    const clock = new ManualClock();
    const broker = inProcessBroker({ clock });
    let take = (): void => undefined;
    const held = new Promise<void>((resolve) => (take = resolve));
    const queue = holding(broker.queue, held);
    const harness = new SequencerHarness(store, {}, { clock, broker: { ...broker, queue } });
    const { sequencer } = harness;
    await eventually(() => sequencer.stats.partitionsOwned === PARTITIONS);
    expect(sequencer.stats).toMatchObject({ lagMessages: 0, submissions: 0 });
    await harness.submit('demo', create('a'), { client: 'ann' });
    await harness.submit('other', create('b'), { client: 'ben' });
    await harness.settle();
    expect(sequencer.stats).toMatchObject({ lagMessages: 2, submissions: 0 });
    take();
    await eventually(() => sequencer.stats.lagMessages === 0);
    expect(sequencer.stats.submissions).toBe(2);
    await harness.stop();
    await store.close();
  });
});

/** The same queue, whose batches are handed over once `held` is resolved. */
function holding(queue: SubmissionQueue, held: Promise<void>): SubmissionQueue {
  return {
    submit: (partition, room, data) => queue.submit(partition, room, data),
    consume: (options) => {
      const onBatch: ConsumeOptions['onBatch'] = async (batch) => {
        await held;
        await options.onBatch(batch);
      };
      return queue.consume({ ...options, onBatch });
    },
  };
}
