import { create, eventually, set } from '@boardstream/testing';
import { once } from './spec-support/faulty-log.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const STREAM = 'board-demo';
const OP = { client: 'ben', counter: 1, baseSeq: 3 };

/** Each has leases of its own on the same log, so both own every room, as after a split, or a lease that was stolen. */
describe('a room that two sequencers believe to own', () => {
  let store: TestStore;
  let first: SequencerHarness;
  let second: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    first = new SequencerHarness(store, { leaseMs: 1_000 });
    second = new SequencerHarness(store);
  });
  afterEach(async () => {
    await first.stop();
    await second.stop();
    await store.close();
  });

  /** An append that is written at once, and acknowledged when the test says so. */
  function held(): () => void {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = once(STREAM, { type: 'late', until });
    return acknowledge;
  }

  async function archived(): Promise<void> {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    await first.answer(await first.send('demo', { type: 'archive' }, { role: 'owner' }));
  }

  /** Its leases are another's when it renews them, after so many ms; and then, perhaps, free again. */
  async function lose(harness: SequencerHarness, then: 'lost' | 'got again', ms: number): Promise<void> {
    const { leases } = harness.broker;
    const { renew } = leases;
    leases.renew = async (lease, { position }) => {
      if (then === 'got again') await leases.release(lease, { position });
      return { type: 'lost' };
    };
    harness.clock.advance(ms);
    await harness.settle();
    leases.renew = (...asked) => renew.apply(leases, asked);
    harness.clock.advance(400);
    await harness.settle();
    expect(harness.sequencer.stats.partitionsOwned).toBe(then === 'lost' ? 0 : PARTITIONS);
  }

  /**
   * The first one appends a group: an op that the archived room refuses, then the command that opens the room again. Before
   * it hears that this is written, its process stands still for longer than its lease.
   */
  async function paused(
    then: 'lost' | 'got again' = 'lost',
  ): Promise<{ readonly refused: number; readonly reopened: number; readonly wake: () => void }> {
    await archived();
    const wake = held();
    const [refused, reopened] = await Promise.all([
      first.submit('demo', create('b'), OP),
      first.send('demo', { type: 'reopen' }, { role: 'owner' }),
    ]);
    await eventually(async () => (await store.events('demo')).length === 4);
    await lose(first, then, 1_500);
    return { refused, reopened, wake };
  }

  it('[G1] [G5] [G7] keeps one order, in which every op is once, whoever of both it was sent to', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    const authors = Array.from({ length: 40 }, (_, i) => `c${String(i)}`);
    /** Until it is saved: who loses again and again is told to come back. */
    const save = async (harness: SequencerHarness, client: string): Promise<number> => {
      const id = await harness.submit('demo', create(client), { client, counter: 1, baseSeq: 2 });
      const outcome = await harness.answer(id);
      return outcome.type === 'refused' ? await save(harness, client) : outcome.seq;
    };
    const seqs = await Promise.all(
      authors.flatMap((client, i) => [first, second].filter((_, n) => i % 3 !== n).map((each) => save(each, client))),
    );
    const events = await store.events('demo');
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
    const opIds = events.flatMap(({ body }) => (body.type === 'op-committed' ? [body.opId.client] : []));
    expect(new Set(opIds).size).toBe(41);
    expect(new Set(seqs).size).toBe(40);
    expect(first.sequencer.stats.conflicts + second.sequencer.stats.conflicts).toBeGreaterThan(0);
  });

  it.each(['lost', 'got again'] as const)(
    '[G7] a refusal that is ready when its process is paused past its lease (%s) is decided again, where another owner went on',
    async (then) => {
      const { refused, reopened, wake } = await paused(then);
      expect(await second.answer(await second.submit('demo', create('b'), OP))).toEqual({ type: 'committed', seq: 5 });
      wake();
      expect(await first.answer(reopened)).toEqual({ type: 'committed', seq: 4 });
      expect(await first.answer(refused)).toEqual({ type: 'duplicate', seq: 5 });
      expect(first.sequencer.stats.refused.archived).toBeUndefined();
    },
  );

  it('[G7] where nobody went on, it is true still, and sent once the log has told so', async () => {
    const { refused, wake } = await paused();
    let reads = 0;
    store.log.onRead = () => {
      reads++;
      return undefined;
    };
    wake();
    expect(await first.answer(refused)).toMatchObject({ type: 'refused', refusal: { code: 'archived' } });
    expect(reads).toBe(1);
  });

  it('[G7] [G10] where the log can not tell, it is not sent; its author is told to come back', async () => {
    const { refused, wake } = await paused();
    store.log.onRead = () => new Error('connection lost');
    wake();
    expect(await first.answer(refused)).toMatchObject({ type: 'refused', refusal: { code: 'unavailable' } });
  });

  it('[G7] [G8] nothing is refused by a state that an append of ours, given up before, may have changed since', async () => {
    await archived();
    let land = (): void => undefined;
    const until = new Promise<void>((resolve) => (land = resolve));
    store.log.onAppend = once(STREAM, { type: 'stalled', until });
    const reopening = await second.send('demo', { type: 'reopen' }, { role: 'owner' });
    await eventually(() => store.log.inFlight === 1);
    second.clock.advance(5_000);
    expect(await second.answer(reopening)).toMatchObject({ refusal: { code: 'busy' } });
    const before = await second.submit('demo', create('b'), { client: 'ben', baseSeq: 3 });
    expect(await second.answer(before)).toMatchObject({ refusal: { code: 'archived' } });
    land();
    await eventually(async () => (await store.events('demo')).length === 4);
    const after = await second.submit('demo', create('b'), { client: 'cleo', baseSeq: 3 });
    expect(await second.answer(after)).toEqual({ type: 'committed', seq: 5 });
    expect(second.sequencer.stats.conflicts).toBe(0);
  });

  it('[G5] [G7] [G8] nor is a room taken for archived already by such a state', async () => {
    await archived();
    let land = (): void => undefined;
    const until = new Promise<void>((resolve) => (land = resolve));
    store.log.onAppend = once(STREAM, { type: 'stalled', until });
    const reopening = await second.send('demo', { type: 'reopen' }, { role: 'owner' });
    await eventually(() => store.log.inFlight === 1);
    second.clock.advance(5_000);
    expect(await second.answer(reopening)).toMatchObject({ refusal: { code: 'busy' } });
    const before = await second.send('demo', { type: 'archive' }, { role: 'owner' });
    expect(await second.answer(before)).toEqual({ type: 'duplicate', seq: 3 });
    land();
    await eventually(async () => (await store.events('demo')).length === 4);
    const after = await second.send('demo', { type: 'archive' }, { role: 'owner' });
    expect(await second.answer(after)).toEqual({ type: 'committed', seq: 5 });
    expect(second.sequencer.stats.conflicts).toBe(0);
  });

  it('[G7] [G8] what was being read when the lease was lost is not taken for the state afterwards', async () => {
    await archived();
    const third = new SequencerHarness(store, { leaseMs: 1_000 });
    let give = (): void => undefined;
    const until = new Promise<void>((resolve) => (give = resolve));
    let reads = 0;
    store.log.afterRead = () => (++reads === 1 ? until : undefined);
    const waiting = await third.submit('demo', create('b'), { client: 'ben', baseSeq: 3 });
    await eventually(() => reads === 1);
    await lose(third, 'got again', 400);
    expect(await second.answer(await second.send('demo', { type: 'reopen' }, { role: 'owner' }))).toMatchObject({
      seq: 4,
    });
    give();
    expect(await third.answer(waiting)).toEqual({ type: 'committed', seq: 5 });
    await third.stop();
  });

  it('[G7] [G8] a lease that was stolen ends the ownership at the next renewal; ops sent meanwhile are once in the log', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    const { leases } = first.broker;
    leases.renew = () => Promise.resolve({ type: 'lost' });
    leases.acquire = () => new Promise(() => undefined);
    const op = { client: 'ben', counter: 1, baseSeq: 2 };
    second.clock.advance(50);
    await second.answer(await second.submit('demo', create('b'), op));
    expect(await first.answer(await first.submit('demo', create('b'), op))).toEqual({ type: 'duplicate', seq: 3 });
    first.clock.advance(400);
    await eventually(() => first.sequencer.stats.partitionsOwned === 0);
    await first.submit('demo', create('c'), { client: 'cleo', baseSeq: 2 });
    await first.settle();
    expect(first.sequencer.stats.submissions).toBe(2);
    expect(second.sequencer.stats.partitionsOwned).toBe(PARTITIONS);
    await second.answer(await second.submit('demo', set('a', { angle: 1 }), { client: 'dora', baseSeq: 3 }));
    expect((await store.events('demo')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });
});
