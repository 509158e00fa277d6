import { LogUnavailableError } from '@boardstream/ports';
import type { RoomEvent } from '@boardstream/board';
import type { ReplyOutcome } from '@boardstream/protocol';
import { inProcessBroker } from '@boardstream/engine-embedded';
import { create, eventually, ManualClock, set } from '@boardstream/testing';
import { BreakableQueue } from './spec-support/breakable-queue.ts';
import { once } from './spec-support/faulty-log.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const STREAM = 'board-demo';
const MINUTE_MS = 60_000;

describe('recovery', () => {
  let store: TestStore;
  let queue: BreakableQueue;
  let first: SequencerHarness;
  let second: SequencerHarness | undefined;

  beforeEach(async () => {
    store = await TestStore.open();
    const clock = new ManualClock();
    const broker = inProcessBroker({ clock, queueAgeMs: 10 * MINUTE_MS });
    queue = new BreakableQueue(broker.queue);
    first = new SequencerHarness(store, { owner: 'first' }, { clock, broker: { ...broker, queue } });
    second = undefined;
  });
  afterEach(async () => {
    await first.stop();
    await second?.stop();
    await store.close();
  });

  /** Another sequencer comes, and has all partitions once the leases of the first have run out. */
  async function takenOver(): Promise<SequencerHarness> {
    const next = new SequencerHarness(store, { owner: 'second' }, first);
    second = next;
    next.listen('demo');
    await pass(20_000, next);
    await eventually(() => next.sequencer.stats.partitionsOwned === PARTITIONS);
    return next;
  }

  /** Time goes by in steps in which leases can be renewed. */
  async function pass(ms: number, harness = first): Promise<void> {
    for (let gone = 0; gone < ms; gone += 2_000) {
      harness.clock.advance(2_000);
      await harness.settle();
      await eventually(() => harness.sequencer.stats.pending === 0);
    }
  }

  /** Ops of the log in their order, as `client/counter`. */
  async function ops(): Promise<readonly string[]> {
    return (await store.events('demo')).flatMap(({ body }: RoomEvent) =>
      body.type === 'op-committed' ? [`${body.opId.client.slice(0, 3)}/${String(body.opId.counter)}`] : [],
    );
  }

  it('[G4] [G8] an owner that ends between append and publish: the next one finds the event, answers, and has it shown', async () => {
    store.log.onAppend = once(STREAM, { type: 'late', until: new Promise(() => undefined) });
    const id = await first.submit('demo', create('a'), { client: 'ann' });
    await eventually(async () => (await store.events('demo')).length === 2);
    await first.crash();
    expect(first.heard).toEqual([]);

    const next = await takenOver();
    expect(await next.answer(id)).toEqual({ type: 'duplicate', seq: 2 });
    await eventually(() => next.notices('demo').some(({ head }) => head === 2));
    expect(await ops()).toEqual(['ann/1']);
  });

  it.each(['archive', 'reopen'] as const)(
    '[G5] [G8] an owner that ends between the append of a command without an op id (%s) and its answer: it is answered as done',
    async (type) => {
      await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
      if (type === 'reopen') await first.answer(await first.send('demo', { type: 'archive' }, { role: 'owner' }));
      await pass(4_000); // the position behind all that is noted
      const before = (await store.events('demo')).length;
      store.log.onAppend = once(STREAM, { type: 'late', until: new Promise(() => undefined) });
      const id = await first.send('demo', { type }, { role: 'owner' });
      await eventually(async () => (await store.events('demo')).length === before + 1);
      await first.crash();
      expect(first.replyTo(id)).toBeUndefined();

      const next = await takenOver();
      expect(await next.answer(id)).toEqual({ type: 'duplicate', seq: before + 1 });
      expect(await store.events('demo')).toHaveLength(before + 1);
    },
  );

  it('[G5] [G8] an owner that ends between publish and position: all is done again, and nothing is there twice', async () => {
    const ids = [];
    for (let i = 0; i < 20; i++)
      ids.push(await first.submit('demo', create(`e${String(i)}`), { client: `c${String(i)}` }));
    for (const id of ids) await first.answer(id);
    const before = await store.events('demo');
    await first.crash();

    const next = await takenOver();
    await eventually(() => next.sequencer.stats.duplicates === ids.length);
    expect(ids.map((id) => next.replyTo(id))).toEqual(ids.map((id) => ({ ...first.replyTo(id), type: 'duplicate' })));
    expect(await store.events('demo')).toEqual(before);
  });

  it('[G4] [G8] an owner that ends before its append: the next one decides what it took', async () => {
    store.log.onAppend = once(STREAM, { type: 'hung' });
    const id = await first.submit('demo', create('a'), { client: 'ann' });
    await eventually(() => store.log.inFlight === 1);
    await first.crash();

    const next = await takenOver();
    expect(await next.answer(id)).toEqual({ type: 'committed', seq: 2 });
    expect(next.live('demo').map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('[G5] a copy that comes after minutes, in a room that left memory meanwhile, is the event that there is', async () => {
    const op = { client: 'ann', counter: 1, baseSeq: 0 };
    await first.answer(await first.submit('demo', create('a'), op));
    await first.answer(await first.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    for (let i = 0; i < 10; i++)
      await first.answer(await first.submit('demo', set('a', { angle: i }), { client: 'ben' }));
    await pass(7 * MINUTE_MS);
    expect(first.sequencer.stats.roomsInMemory).toBe(0);
    expect(await first.answer(await first.submit('demo', create('a'), op))).toEqual({ type: 'duplicate', seq: 2 });
    expect(await ops()).toHaveLength(12);
  });

  it('[G5] [G8] a lease whose position is lost begins at the first message that is kept, harmlessly', async () => {
    const ids = [];
    for (let i = 1; i <= 10; i++)
      ids.push(await first.submit('demo', create(`e${String(i)}`), { client: `c${String(i)}` }));
    for (const id of ids) await first.answer(id);
    await first.drain();
    const { leases } = inProcessBroker({ clock: first.clock });
    second = new SequencerHarness(
      store,
      { owner: 'second' },
      { clock: first.clock, broker: { ...first.broker, leases } },
    );
    const next = second;
    await eventually(() => next.sequencer.stats.duplicates === 10);
    expect(await ops()).toHaveLength(10);
  });

  it('[G10] [G21] a log that is away for a minute: ops are told to come back, and each is there once afterwards', async () => {
    await first.answer(await first.submit('demo', create('start'), { client: 'zoe' }));
    const gone = new LogUnavailableError('connection lost');
    store.log.onAppend = () => ({ type: 'unheard', error: gone });
    store.log.onRead = () => gone;
    store.log.onPing = () => gone;
    const outcomes = await resentFor(MINUTE_MS);
    expect(outcomes.every((outcome) => outcome.type === 'refused' && outcome.refusal.code === 'unavailable')).toBe(
      true,
    );
    expect(first.sequencer.stats.logWritable).toBe(false);
    store.log.onAppend = () => undefined;
    store.log.onRead = () => undefined;
    store.log.onPing = () => undefined;
    await pass(2_000);
    await eventually(() => first.sequencer.stats.logWritable);
    // The very first try got into the log, though nobody could know.
    expect(await first.answer(await first.submit('demo', create('a'), { client: 'ann', counter: 1 }))).toEqual({
      type: 'duplicate',
      seq: 3,
    });
    expect(await ops()).toEqual(['zoe/1', 'ann/1']);
  });

  /** The same op again and again, as a client sends it that is told to come back. */
  async function resentFor(ms: number): Promise<readonly ReplyOutcome[]> {
    const outcomes = [];
    for (let gone = 0; gone < ms; gone += 5_000) {
      outcomes.push(await first.answer(await first.submit('demo', create('a'), { client: 'ann', counter: 1 })));
      await pass(5_000);
    }
    return outcomes;
  }

  it.each([0, MINUTE_MS])(
    '[G8] [G10] a queue that breaks and is away for %d ms: the owner goes on behind what it finished',
    async (ms) => {
      await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
      await pass(4_000);
      queue.break();
      await first.settle();
      expect(first.sequencer.stats.partitionsOwned).toBe(0);
      await pass(ms);
      await expect(first.submit('demo', create('b'), { client: 'ben' })).rejects.toThrow('can not be reached');
      queue.mend();
      const id = await first.submit('demo', create('b'), { client: 'ben', counter: 1, baseSeq: 2 });
      await pass(8_000);
      expect(await first.answer(id)).toEqual({ type: 'committed', seq: 3 });
      expect(first.sequencer.stats).toMatchObject({ submissions: 2, duplicates: 0, partitionsOwned: PARTITIONS });
    },
  );
});
