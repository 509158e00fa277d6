import { inProcessBroker, type InProcessBroker } from '@boardstream/engine-embedded';
import type { HeldLease, Leases } from '@boardstream/ports';
import { eventually, ManualClock } from '@boardstream/testing';
import { partitionKey } from './membership.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

/** Of four sequencers each has a share of one; those of these names are played by the test, and all partitions are theirs. */
const OTHERS = ['ann', 'ben', 'cleo'];

describe('a partition that another sequencer takes first', () => {
  let store: TestStore;
  let clock: ManualClock;
  let broker: InProcessBroker;
  let harness: SequencerHarness;
  const held = new Map<string, HeldLease>();
  /** How often the sequencer asked for a lease, what is waited for before it is answered, and by whom it is told to be held. */
  let asked: number;
  let answering: Promise<void>;
  let holder: string | undefined;

  beforeEach(async () => {
    store = await TestStore.open();
    clock = new ManualClock();
    broker = inProcessBroker({ clock });
    answering = Promise.resolve();
    holder = undefined;
    for (const name of OTHERS) await take(`member-${name}`, name);
    for (let partition = 0; partition < PARTITIONS; partition++) await take(partitionKey(partition), 'ann');
    const { leases } = broker;
    const contested: Leases = {
      acquire: async (key, owner) => {
        asked++;
        await answering;
        if (holder !== undefined)
          return { type: 'held', record: { owner: holder, epoch: 1, position: 0, takeovers: 0 } };
        return leases.acquire(key, owner);
      },
      renew: (lease, progress) => leases.renew(lease, progress),
      release: (lease, progress) => leases.release(lease, progress),
      watch: (onChange, signal) => leases.watch(onChange, signal),
      sweep: (prefix, olderThanMs) => leases.sweep(prefix, olderThanMs),
    };
    harness = new SequencerHarness(store, { owner: 'dora' }, { clock, broker: { ...broker, leases: contested } });
    await eventually(() => harness.sequencer.stats.partitionsShare === 1);
    await harness.settle();
    asked = 0;
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  async function take(key: string, owner: string): Promise<void> {
    const outcome = await broker.leases.acquire(key, owner);
    if (outcome.type !== 'acquired') throw new Error(`${key} is held by ${outcome.record.owner}`);
    held.set(key, outcome.lease);
  }

  async function release(partition: number): Promise<void> {
    const lease = held.get(partitionKey(partition));
    if (lease === undefined) throw new Error(`nobody holds partition ${String(partition)}`);
    await broker.leases.release(lease, { position: 0 });
  }

  it('[O5] leaves it to take the next that is free, at once and not when it is anybody’s', async () => {
    let answer = (): void => undefined;
    answering = new Promise((resolve) => (answer = resolve));
    await release(0);
    await release(1);
    await take(partitionKey(0), 'ben');
    answer();
    await eventually(() => harness.sequencer.stats.partitionsOwned === 1);
    expect(await broker.leases.acquire(partitionKey(1), 'cleo')).toMatchObject({
      type: 'held',
      record: { owner: 'dora' },
    });
  });

  it('[O5] is not asked for again and again, even where it is held and was never heard to be', async () => {
    holder = 'ben';
    for (let partition = 0; partition < PARTITIONS; partition++) await release(partition);
    await harness.settle();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(2 * PARTITIONS);
  });
});
