import { partitionOf } from '@boardstream/ports';
import { create, eventually } from '@boardstream/testing';
import { DEFAULT_SEQUENCER_SETTINGS } from './sequencer-settings.ts';
import { PARTITIONS, SequencerHarness, TestStore, type Surroundings } from './spec-support/sequencer-harness.ts';

const READ_AHEAD_MS = 1_000;
const ROOMS = Array.from({ length: 4 * PARTITIONS }, (_, i) => `room-${String(i)}`);

describe('a hand-over to an heir', () => {
  let store: TestStore;
  let first: SequencerHarness;
  let running: SequencerHarness[];

  beforeEach(async () => {
    store = await TestStore.open();
    running = [];
    first = start('first');
    await eventually(() => owned(first) === PARTITIONS);
    for (const room of ROOMS) await first.answer(await first.submit(room, create('a')));
  });
  afterEach(async () => {
    for (const each of running) await each.stop();
    await store.close();
  });

  function start(owner: string, shared?: Surroundings): SequencerHarness {
    const harness = new SequencerHarness(store, { owner, readAheadMs: READ_AHEAD_MS }, shared);
    running.push(harness);
    return harness;
  }

  /** Starts one more, which is given its share once it has had the time to read. */
  async function join(owner: string): Promise<SequencerHarness> {
    const joined = start(owner, first);
    await eventually(() => joined.sequencer.stats.sequencers === running.length);
    await joined.settle();
    return joined;
  }

  it('[O5] is served by its owner until the heir has read the rooms, which then reads only what came since', async () => {
    const second = await join('second');
    expect([owned(first), owned(second)]).toEqual([PARTITIONS, 0]);
    const loads = () => second.sequencer.stats.loads;
    await eventually(() => loads() === ROOMS.length / 2);
    const [before, after] = [create('b'), create('c')];
    for (const room of ROOMS)
      expect((await first.answer(await first.submit(room, before, { client: 'ben' }))).type).toBe('committed');
    expect(owned(second)).toBe(0);
    first.clock.advance(READ_AHEAD_MS);
    await eventually(() => owned(second) === PARTITIONS / 2);
    const mine = await first.holders();
    const taken = ROOMS.filter((room) => mine.get(partitionOf(room, PARTITIONS)) === 'second');
    for (const room of taken)
      expect(await second.answer(await second.submit(room, after, { client: 'cleo' }))).toEqual({
        type: 'committed',
        seq: 4,
      });
    expect(second.sequencer.stats).toMatchObject({ loads: ROOMS.length / 2, readAhead: taken.length });
  });

  it('[O5] who leaves names an heir for each partition, evenly, and no other takes it', async () => {
    await join('second');
    first.clock.advance(READ_AHEAD_MS);
    await eventually(() => owned(first) === PARTITIONS / 2);
    await join('third');
    first.clock.advance(READ_AHEAD_MS);
    await eventually(() => running.every((each) => owned(each) > 0));
    const drained = first.drain();
    await first.settle();
    const left = owned(first);
    expect(left).toBeGreaterThan(0);
    const acquired: string[] = [];
    const { leases } = first.broker;
    const { acquire } = leases;
    leases.acquire = (key, owner) => {
      acquired.push(`${key} ${owner}`);
      return acquire.call(leases, key, owner);
    };
    first.clock.advance(READ_AHEAD_MS);
    await drained;
    await eventually(() => running.reduce((sum, each) => sum + owned(each), 0) === PARTITIONS);
    expect(running.map(owned)).toEqual([0, PARTITIONS / 2, PARTITIONS / 2]);
    expect(acquired.filter((asked) => asked.startsWith('partition-'))).toHaveLength(left);
  });

  it('[O5] that dies does not keep others from the partitions until its lease has run out', async () => {
    const second = await join('second');
    first.clock.advance(READ_AHEAD_MS / 2);
    await second.crash();
    const third = start('third', first);
    await eventually(() => third.sequencer.stats.partitionsShare < PARTITIONS);
    const drained = first.drain();
    const began = first.clock.monotonic();
    await eventually(async () => {
      first.clock.advance(100);
      await third.settle();
      return owned(third) === PARTITIONS;
    });
    await drained;
    expect(first.clock.monotonic() - began).toBeLessThan(DEFAULT_SEQUENCER_SETTINGS.leaseMs / 2);
  });

  it('is not waited for by who stops at once', async () => {
    await join('second');
    await first.stop();
    expect(owned(first)).toBe(0);
  });
});

function owned(harness: SequencerHarness): number {
  return harness.sequencer.stats.partitionsOwned;
}
