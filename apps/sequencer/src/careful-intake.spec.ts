import { partitionOf, roomStream, type LeaseRecord } from '@boardstream/ports';
import { create, eventually, textElement } from '@boardstream/testing';
import { partitionKey } from './membership.ts';
import { atAppendOf, MortalSequencer } from './spec-support/mortal-sequencer.ts';
import { PARTITIONS, TestStore, type SequencerHarness } from './spec-support/sequencer-harness.ts';

const POISON = create('p', textElement('ends the process'));
const partition = partitionOf('demo', PARTITIONS);
const rooms = Array.from({ length: 100 }, (_, i) => `room${String(i)}`);
/** A room on the same partition as `demo`, and one on another. */
const neighbour = rooms.find((room) => partitionOf(room, PARTITIONS) === partition) ?? '';
const stranger = rooms.find((room) => partitionOf(room, PARTITIONS) !== partition) ?? '';

describe('a message that ends the process', () => {
  let store: TestStore;
  let owner: MortalSequencer;
  /** Where operations come from and answers are heard, whoever owns the rooms. */
  let gateway: SequencerHarness;
  let ends: AbortController;
  const records = new Map<string, LeaseRecord>();

  beforeEach(async () => {
    store = await TestStore.open();
    owner = new MortalSequencer(store, 'owner-0', atAppendOf('ends the process'));
    gateway = owner.harness;
    ends = new AbortController();
    void gateway.broker.leases.watch((key, record) => {
      if (record !== 'released') records.set(key, record);
    }, ends.signal);
    await owner.own();
    await eventually(async () => {
      await owner.own(); // until it has noted which making of the partition its positions are of
      return lease()?.incarnation !== undefined;
    });
  });
  afterEach(async () => {
    ends.abort();
    await owner.harness.stop();
    await store.close();
  });

  const lease = (): LeaseRecord | undefined => records.get(partitionKey(partition));
  const letters = () => store.store.deadLetters.list({ limit: 10 });
  const inQuarantine = () => store.store.quarantines.list({ limit: 10 });

  /** Starts an owner whenever one ended, until there is an answer to the submission; resolves with what the lease said each time. */
  async function answered(
    submission: number,
    endsAt = atAppendOf('ends the process'),
  ): Promise<(LeaseRecord | undefined)[]> {
    const found: (LeaseRecord | undefined)[] = [];
    const isAnswered = (): boolean => gateway.replyTo(submission) !== undefined;
    while (await eventually(() => owner.dead || isAnswered())) {
      if (isAnswered()) return found;
      found.push(lease());
      owner = new MortalSequencer(store, `owner-${String(found.length)}`, endsAt, owner);
      await owner.own();
    }
    throw new Error('neither dead nor answered'); // never: `eventually` gives something true
  }

  it('[G19] is found after two takeovers and two trials, and set aside; its author is told, its room is in quarantine', async () => {
    const poison = await gateway.submit('demo', POISON);
    const found = await answered(poison);
    expect(found.map((record) => ({ takeovers: record?.takeovers, trying: record?.trying }))).toEqual([
      { takeovers: 0, trying: undefined },
      { takeovers: 1, trying: undefined },
      { takeovers: 2, trying: { position: 1, found: 0 } },
      { takeovers: 3, trying: { position: 1, found: 1 } },
    ]);
    expect(gateway.replyTo(poison)).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    expect(await letters()).toMatchObject([
      { room: 'demo', partition, position: 1, cause: 'kills-process', by: 'owner-4' },
    ]);
    expect(await inQuarantine()).toMatchObject([{ room: 'demo', cause: 'kills-process', by: 'owner-4' }]);
    expect(lease()).toMatchObject({ position: 1, takeovers: 0 });
    expect(lease()?.trying).toBeUndefined();
    expect(owner.harness.sequencer.stats).toMatchObject({ setAside: 1, deadLetters: 1, quarantinedRooms: 1 });
    await eventually(() => gateway.notices('demo').at(-1)?.room?.status === 'quarantined');
    expect(await store.events('demo')).toEqual([]);
  });

  it('[G19] the other rooms of the partition go on, and what waited behind it is tried and done', async () => {
    await gateway.submit('demo', POISON);
    const behind = await gateway.submit(neighbour, create('a'));
    // Whoever reads the neighbour's room is slow: no owner comes to it before it ends.
    store.log.afterRead = (stream) => (stream === roomStream(neighbour) ? manyTurns() : undefined);
    await answered(behind);
    expect(gateway.replyTo(behind)).toEqual({ type: 'committed', seq: 2 });
    expect(owner.harness.sequencer.stats).toMatchObject({ triedAlone: 1, setAside: 1 });
    const after = await gateway.submit(neighbour, create('b'), { client: 'ben' });
    expect((await gateway.answer(after)).type).toBe('committed');
    expect(owner.harness.sequencer.stats).toMatchObject({ triedAlone: 1 });
  });

  it('[G19] of its room nothing more is decoded or decided, sent again or new, before it is released', async () => {
    await gateway.submit('demo', POISON, { client: 'eve', counter: 1 });
    const again = await gateway.submit('demo', POISON, { client: 'eve', counter: 1 });
    await answered(again);
    const anew = await gateway.submit('demo', create('c'), { client: 'ben' });
    for (const id of [again, anew])
      expect(await gateway.answer(id)).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    expect(await letters()).toHaveLength(1);

    await store.store.quarantines.release('demo');
    await eventually(() => gateway.notices('demo').at(-1)?.room?.writable === true);
    const released = await gateway.submit('demo', create('c'), { client: 'ben' });
    expect(await gateway.answer(released)).toEqual({ type: 'committed', seq: 2 });
  });

  it('[G19] no message of another partition is taken for it, though it waits and is tried as well', async () => {
    // Whoever reads the stranger's room is slow, and may end because of the other message meanwhile.
    store.log.afterRead = (stream) => (stream === roomStream(stranger) ? manyTurns() : undefined);
    const [, poison] = [await gateway.submit(stranger, create('a')), await gateway.submit('demo', POISON)];
    await answered(poison);
    expect((await letters()).map(({ room }) => room)).toEqual(['demo']);
    expect((await inQuarantine()).map(({ room }) => room)).toEqual(['demo']);
    await eventually(async () => (await store.events(stranger)).length === 2);
  });

  it('[G19] an owner that ends while it sets it aside is followed by one that goes on there', async () => {
    const poison = await gateway.submit('demo', POISON);
    let puts = 0;
    const ended = atAppendOf('ends the process');
    const found = await answered(poison, (...call) => ended(...call) || (call[0] === 'put' && ++puts === 2));
    expect(found.at(-1)).toMatchObject({ trying: { position: 1, found: 2 } }); // its owner ended before the quarantine
    expect(gateway.replyTo(poison)).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    expect(await letters()).toHaveLength(1);
    expect(await inQuarantine()).toHaveLength(1);
  });

  it('[G19] where owners end for another reason nothing is set aside: what waited is tried, and done', async () => {
    let appends = 0;
    const atFirst = (method: string): boolean => method === 'append' && ++appends <= 2;
    owner.end();
    const op = await gateway.submit('demo', create('a'));
    expect(await answered(op, atFirst)).toHaveLength(3);
    expect(gateway.replyTo(op)).toEqual({ type: 'committed', seq: 2 });
    expect(await letters()).toEqual([]);
    expect(await inQuarantine()).toEqual([]);
  });
});

async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
}
