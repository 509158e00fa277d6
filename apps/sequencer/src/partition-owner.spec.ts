import { create, eventually, set } from '@boardstream/testing';
import { DEFAULT_SEQUENCER_SETTINGS } from './sequencer-settings.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

describe('owning partitions', () => {
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

  it('a drain finishes what was taken, then hands over; the successor starts after it', async () => {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'stalled', until });
    const taken = await first.submit('demo', create('a'));
    await eventually(() => store.log.inFlight === 1);
    first.clock.advance(700);
    expect(first.sequencer.stats).toMatchObject({ pending: 1, oldestPendingMs: 700 });
    const drained = first.drain();
    await eventually(() => first.sequencer.stats.partitionsOwned === 1);
    await first.settle();
    expect(first.sequencer.stats.partitionsOwned).toBe(1);
    acknowledge();
    await drained;
    expect(first.replyTo(taken)).toEqual({ type: 'committed', seq: 2 });
    expect(first.sequencer.stats).toMatchObject({ partitionsOwned: 0, partitionsHandedOver: PARTITIONS, pending: 0 });
    const metrics = await first.metrics.text();
    expect(metrics).toMatch(/boardstream_sequencer_hand_over_seconds_count 4/);
    expect(metrics).toMatch(/boardstream_sequencer_answer_seconds_sum 0\.7/);

    second = new SequencerHarness(store, { owner: 'second' }, first);
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS);
    await second.settle();
    expect(second.sequencer.stats.submissions).toBe(0);
  });

  it('[O5] [G10] a drain hands each partition over once it is finished, whatever a room of another one waits for', async () => {
    await first.answer(await first.submit('demo', create('a')));
    store.log.onAppend = () => ({ type: 'hung' });
    const taken = await first.submit('demo', create('b'));
    await eventually(() => store.log.inFlight === 1);
    const next = new SequencerHarness(store, { owner: 'second' }, first);
    second = next;
    const drained = first.drain();
    await eventually(() => next.sequencer.stats.partitionsOwned === PARTITIONS - 1);
    expect(first.replyTo(taken)).toBeUndefined();
    first.clock.advance(5_000);
    await drained;
    expect(first.replyTo(taken)).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
    await eventually(() => next.sequencer.stats.partitionsOwned === PARTITIONS);
  });

  it('[O5] a drain gives the partitions up while the others are still being told that it leaves', async () => {
    const { leases } = first.broker;
    const { release } = leases;
    let told = (): void => undefined;
    const until = new Promise<void>((resolve) => (told = resolve));
    leases.release = async (lease, progress) => {
      if (lease.key === 'member-first') await until;
      await release.call(leases, lease, progress);
    };
    const drained = first.drain();
    await eventually(() => first.sequencer.stats.partitionsHandedOver === PARTITIONS);
    told();
    await drained;
  });

  it('[G7] a second one gets half of the partitions, each handed over with its position, and all when the first leaves', async () => {
    await first.answer(await first.submit('demo', create('a')));
    second = new SequencerHarness(store, { owner: 'second' }, first);
    const owned = (): readonly number[] => [first, second].map((each) => each?.sequencer.stats.partitionsOwned ?? 0);
    await eventually(() => owned().every((count) => count === PARTITIONS / 2));
    expect(first.sequencer.stats).toMatchObject({ sequencers: 2, partitionsShare: PARTITIONS / 2 });
    await first.drain();
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS);
    await second.settle();
    // Nothing was taken again: every partition began where it was finished.
    expect(second.sequencer.stats.submissions).toBe(0);
  });

  it('[G7] what is being decided is finished before a partition is handed over', async () => {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    const rooms = Array.from({ length: PARTITIONS * 4 }, (_, i) => `room-${String(i)}`);
    store.log.onAppend = () => ({ type: 'stalled', until });
    const taken = [];
    for (const room of rooms) taken.push(await first.submit(room, create('a')));
    await eventually(() => store.log.inFlight === rooms.length);
    second = new SequencerHarness(store, { owner: 'second' }, first);
    await eventually(() => first.sequencer.stats.partitionsShare === PARTITIONS / 2);
    await second.settle();
    expect(second.sequencer.stats.partitionsOwned).toBe(0);
    acknowledge();
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS / 2);
    for (const submission of taken) expect(first.replyTo(submission)).toEqual({ type: 'committed', seq: 2 });
    expect(second.sequencer.stats.submissions).toBe(0);
  });

  it('[G10] who takes over replays what was not noted as finished, harmlessly', async () => {
    await first.answer(await first.submit('demo', create('a')));
    // Stopped dead: nothing is noted, and the lease runs out by itself.
    first.broker.leases.release = () => Promise.resolve();
    await first.stop();
    second = new SequencerHarness(store, { owner: 'second' }, first);
    for (let i = 0; i < 4; i++) {
      first.clock.advance(4_000);
      await second.settle();
    }
    await eventually(() => second?.sequencer.stats.duplicates === 1);
    expect(await store.events('demo')).toHaveLength(2);
  });

  it('[G10] who lives takes over when the leases of the other have run out, not some time after', async () => {
    first.clock.advance(1_700); // so that they do not look at the same times
    second = new SequencerHarness(store, { owner: 'second' }, first);
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS / 2);
    first.broker.leases.release = () => Promise.resolve();
    await first.stop();
    let waited = 0;
    while (second.sequencer.stats.partitionsOwned < PARTITIONS && waited < 60_000) {
      waited += 500;
      first.clock.advance(500);
      await second.settle();
    }
    expect(waited).toBeLessThanOrEqual(DEFAULT_SEQUENCER_SETTINGS.leaseMs);
    expect(second.sequencer.stats.partitionsTakenOver).toBe(PARTITIONS / 2);
  });

  it('[G10] what nobody takes is taken beyond the share, and given up once there is somebody whose share it is in', async () => {
    second = new SequencerHarness(store, { owner: 'second' }, first);
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS / 2);
    // One that was killed: it counts until its own lease has run out.
    await first.broker.leases.acquire('member-ghost', 'ghost');
    await first.drain();
    await eventually(() => second?.sequencer.stats.sequencers === 2);
    expect(second.sequencer.stats.partitionsOwned).toBeLessThan(PARTITIONS);
    for (let i = 0; i < 6; i++) {
      first.clock.advance(200);
      await second.settle();
    }
    await eventually(() => second?.sequencer.stats.partitionsOwned === PARTITIONS);
    const third = new SequencerHarness(store, { owner: 'third' }, second);
    for (let i = 0; i < 8; i++) {
      first.clock.advance(4_000);
      await second.settle();
    }
    await eventually(() => third.sequencer.stats.partitionsOwned === PARTITIONS / 2);
    expect(second.sequencer.stats.partitionsOwned).toBe(PARTITIONS / 2);
    await third.stop();
  });

  it('renewals keep the leases, and note what is finished', async () => {
    await first.answer(await first.submit('demo', create('a')));
    for (let i = 0; i < 10; i++) {
      first.clock.advance(3_400);
      await first.settle();
    }
    expect(first.sequencer.stats.partitionsOwned).toBe(PARTITIONS);
    const noted = new Map<string, number>();
    const ends = new AbortController();
    const watching = first.broker.leases.watch((key, record) => {
      if (record !== 'released') noted.set(key, record.position);
    }, ends.signal);
    ends.abort();
    await watching;
    expect([...noted.values()].reduce((sum, position) => sum + position, 0)).toBe(1);
  });

  it('[G7] who lost its lease to a pause gives the partition up and gets it again', async () => {
    await first.answer(await first.submit('demo', create('a')));
    first.clock.advance(60_000);
    await first.settle();
    first.clock.advance(4_000);
    await eventually(() => first.sequencer.stats.partitionsOwned === PARTITIONS);
    expect(first.sequencer.stats).toMatchObject({ leasesLost: PARTITIONS, partitionsTakenOver: PARTITIONS });
    const answer = await first.answer(await first.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
  });

  it('[G10] stopped with an append in flight, it says nothing more: the submitter sends again', async () => {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'stalled', until });
    const taken = await first.submit('demo', create('a'));
    await eventually(() => store.log.inFlight === 1);
    await first.stop();
    first.broker.close();
    acknowledge();
    await eventually(async () => (await store.events('demo')).length === 2);
    expect(first.replyTo(taken)).toBeUndefined();
  });

  it('[G7] without a valid lease a refusal is checked against the log first', async () => {
    await first.answer(await first.submit('demo', create('a')));
    second = new SequencerHarness(store, { owner: 'second' });
    await second.answer(await second.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    // The renewal hangs, and the first one's lease runs out while it still thinks that the head is 2.
    first.broker.leases.renew = () => new Promise(() => undefined);
    first.clock.advance(11_000);
    const answer = await first.answer(
      await first.submit('demo', set('b', { opacity: 0.5 }), { client: 'cleo', baseSeq: 2 }),
    );
    expect(answer).toEqual({ type: 'committed', seq: 4 });
    expect(first.sequencer.stats.conflicts).toBe(0);
  });

  it('[G7] a renewal that is never answered ends with the lease, which is got again when the broker answers', async () => {
    const { leases } = first.broker;
    const { renew, acquire } = leases;
    let acquired = 0;
    leases.acquire = (...asked) => {
      acquired++;
      return acquire.apply(leases, asked);
    };
    leases.renew = () => new Promise(() => undefined);
    first.clock.advance(4_000);
    await first.settle();
    leases.renew = (...asked) => renew.apply(leases, asked);
    expect(acquired).toBe(0);
    for (let i = 0; i < 4; i++) {
      first.clock.advance(3_400);
      await first.settle();
    }
    expect(acquired).toBeGreaterThanOrEqual(PARTITIONS);
    expect(first.sequencer.stats.partitionsOwned).toBe(PARTITIONS);
  });

  it('can be drained and stopped twice, and before it ran', async () => {
    await first.drain();
    await first.drain();
    await first.stop();
    expect(first.sequencer.stats.partitionsOwned).toBe(0);
  });
});
