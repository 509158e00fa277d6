import { partitionOf, roomStream } from '@boardstream/ports';
import { create, eventually, logRecord, textElement } from '@boardstream/testing';
import { NEIGHBOUR, PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

describe('isolation of rooms', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store, { roomQueueCount: 10, partitionQueueCount: 15 });
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  function hang(room: string): void {
    store.log.onAppend = (stream) => (stream === roomStream(room) ? { type: 'hung' } : undefined);
  }

  it('[G10] a stuck room does not hold up its partition', async () => {
    hang('demo');
    const stuck = await harness.submit('demo', create('a'));
    await eventually(() => store.log.inFlight === 1);
    for (let i = 0; i < 20; i++) {
      const answer = await harness.answer(await harness.submit(NEIGHBOUR, create(`e${i}`), { client: 'ben' }));
      expect(answer.type).toBe('committed');
    }
    expect(harness.replyTo(stuck)).toBeUndefined();
  });

  it('[G10] every submission has its answer within 5 s, whatever its room does', async () => {
    hang('demo');
    const ids = [await harness.submit('demo', create('a'))];
    await eventually(() => store.log.inFlight === 1);
    for (let i = 0; i < 5; i++) ids.push(await harness.submit('demo', create(`b${i}`), { client: `c${i}` }));
    await eventually(() => harness.sequencer.stats.pending === 6);
    harness.clock.advance(5_000);
    for (const id of ids)
      expect(await harness.answer(id)).toMatchObject({ type: 'refused', refusal: { code: 'busy', retryAfterMs: 500 } });
    expect(harness.sequencer.stats.pending).toBe(0);
  });

  it('[G20] a room with too many waiting answers busy at once', async () => {
    hang('demo');
    await harness.submit('demo', create('a'));
    await eventually(() => store.log.inFlight === 1);
    const ids = [];
    for (let i = 0; i < 12; i++) ids.push(await harness.submit('demo', create(`b${i}`), { client: `c${i}` }));
    const last = await harness.answer(ids.at(-1) ?? 0);
    expect(last).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
  });

  it('[G20] a room with too many bytes waiting answers busy at once', async () => {
    await harness.stop();
    harness = new SequencerHarness(store, { roomQueueBytes: 100_000 });
    hang('demo');
    const text = textElement('x'.repeat(40_000));
    const taken = [
      await harness.submit('demo', create('a', text)),
      await harness.submit('demo', create('b', text), { client: 'ben' }),
    ];
    const beyond = await harness.submit('demo', create('c', text), { client: 'cleo' });
    expect(await harness.answer(beyond)).toMatchObject({
      type: 'refused',
      refusal: { code: 'busy', retryAfterMs: 500 },
    });
    expect(taken.map((id) => harness.replyTo(id))).toEqual([undefined, undefined]);
    expect((await harness.answer(await harness.submit(NEIGHBOUR, create('a', text)))).type).toBe('committed');
  });

  it('[G20] a partition with too many waiting answers busy at once', async () => {
    store.log.onAppend = () => ({ type: 'hung' });
    const rooms = Array.from({ length: 200 }, (_, i) => `r${i}`).filter((room) => partitionOf(room, PARTITIONS) === 0);
    const ids = [];
    for (const room of rooms.slice(0, 20)) ids.push(await harness.submit(room, create('a')));
    const last = await harness.answer(ids.at(-1) ?? 0);
    expect(last).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
    expect(harness.sequencer.stats.pending).toBe(15);
  });

  it('[G20] a partition with too many bytes waiting answers busy at once', async () => {
    await harness.stop();
    harness = new SequencerHarness(store, { partitionQueueBytes: 5_000 });
    store.log.onAppend = () => ({ type: 'hung' });
    const text = textElement('x'.repeat(2_000));
    const first = await harness.submit('demo', create('a', text));
    await eventually(() => store.log.inFlight === 1);
    const [second, third] = [
      await harness.submit(NEIGHBOUR, create('a', text)),
      await harness.submit('demo', create('b', text), { client: 'ben' }),
    ];
    expect(await harness.answer(third)).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
    expect([first, second].map((id) => harness.replyTo(id))).toEqual([undefined, undefined]);
    expect(harness.sequencer.stats.pending).toBe(2);
  });

  it('[G19] an op that no gateway would let through is refused, and its room goes on', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    const poison = [{ type: 'edit', id: 'a', field: 'text', delta: [{ retain: 5_000 }, { delete: 1 }] }] as const;
    const answer = await harness.answer(await harness.submit('demo', poison, { client: 'eve', baseSeq: 2 }));
    expect(answer.type).toBe('refused');
    const after = await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    expect(after).toEqual({ type: 'committed', seq: 3 });
  });

  it('[G19] a room that cannot be folded is quarantined and says so; its neighbours go on', async () => {
    await store.store.log.append(roomStream('demo'), 'no-stream', [logRecord('nonsense')]);
    const answer = await harness.answer(await harness.submit('demo', create('a')));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    await eventually(() => harness.notices('demo').at(-1)?.room?.status === 'quarantined');
    expect(harness.notices('demo').at(-1)?.room?.writable).toBe(false);
    expect(harness.sequencer.stats.quarantined).toBe(1);
    expect((await harness.answer(await harness.submit(NEIGHBOUR, create('a')))).type).toBe('committed');
  });

  it('[M33] a room with an event of a newer version is quarantined, not folded past; nothing is appended to it', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    await harness.drain();
    // seq 3, version 1, and a body in field 40, which this version does not know.
    const newer = { ...logRecord('newer'), data: Uint8Array.of(0x08, 3, 0x18, 1, 0xc2, 0x02, 0) };
    await store.store.log.append(roomStream('demo'), 1, [newer]);
    harness = new SequencerHarness(store);
    const answer = await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'quarantined' } });
    await eventually(() => harness.notices('demo').at(-1)?.room?.status === 'quarantined');
    const head = await store.store.log.read(roomStream('demo'), { direction: 'backwards', from: 'end', limit: 1 });
    expect(head.type === 'events' ? head.events[0]?.data : head.type).toEqual(newer.data);
    expect((await harness.answer(await harness.submit(NEIGHBOUR, create('a')))).type).toBe('committed');
  });

  it('[M33] a sequencer does not start where the cluster writes events that it does not know', async () => {
    const parts = { leaseMs: 1_000, eventFormat: 2 };
    await expect(new SequencerHarness(store, parts).running).rejects.toThrow("the cluster's event format is 2");
  });

  it('[G23] an erased room is gone', async () => {
    await store.store.log.tombstone(roomStream('demo'));
    const answer = await harness.answer(await harness.submit('demo', create('a')));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'gone' } });
  });

  it('a message that is no submission is counted and passed over', async () => {
    await harness.broker.queue.submit(partitionOf('demo', PARTITIONS), 'demo', new Uint8Array([255, 255, 255]));
    expect((await harness.answer(await harness.submit('demo', create('a')))).type).toBe('committed');
    expect(harness.sequencer.stats.undecodable).toBe(1);
  });

  it('idle rooms leave memory, and come back from the log', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    expect(harness.sequencer.stats.roomsInMemory).toBe(1);
    for (let i = 0; i < 40; i++) harness.clock.advance(10_000);
    expect(harness.sequencer.stats.roomsInMemory).toBe(0);
    const answer = await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
  });
});
