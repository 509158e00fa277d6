import { create, eventually, set } from '@boardstream/testing';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

describe('the order of a room', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store);
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  it('[G1] [M32] the first op opens the room; seqs start at 1 and grow by 1, revisions are one less', async () => {
    const ids = [];
    for (let i = 0; i < 50; i++) ids.push(await harness.submit('demo', create(`e${i}`), { client: `c${i}` }));
    for (const id of ids) expect((await harness.answer(id)).type).toBe('committed');
    const events = await harness.events('demo');
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
    expect(events[0]?.body.type).toBe('room-opened');
  });

  it('[G1] the order goes on after a restart', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    await harness.drain();
    harness = new SequencerHarness(store);
    const answer = await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
  });

  it('[G2] [G3] nothing is answered or shown before the append is acknowledged', async () => {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'late', until });
    const id = await harness.submit('demo', create('a'));
    await eventually(async () => (await store.events('demo')).length === 2);
    await harness.settle();
    expect(harness.heard).toEqual([]);
    acknowledge();
    expect(await harness.answer(id)).toEqual({ type: 'committed', seq: 2 });
    expect(harness.live('demo').map((event) => event.seq)).toEqual([1, 2]);
  });

  it('[G2] refusals and duplicates of a group leave after its append too', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'late', until });
    const group = await Promise.all([
      harness.submit('demo', create('b'), { client: 'ben' }),
      harness.submit('demo', create('c'), { client: 'eve', role: 'viewer' }),
      harness.submit('demo', create('a'), { counter: 1 }),
    ]);
    await eventually(async () => (await store.events('demo')).length === 3);
    await harness.settle();
    expect(group.map((id) => harness.replyTo(id))).toEqual([undefined, undefined, undefined]);
    acknowledge();
    const answers = await Promise.all(group.map((id) => harness.answer(id)));
    expect(answers.map((answer) => answer.type)).toEqual(['committed', 'refused', 'duplicate']);
  });

  it('[G2] one append is in flight per room; what arrives meanwhile is the next group', async () => {
    let acknowledge = (): void => undefined;
    const until = new Promise<void>((resolve) => (acknowledge = resolve));
    store.log.onAppend = () => ({ type: 'stalled', until });
    const first = await harness.submit('demo', create('a'));
    await eventually(() => store.log.inFlight === 1);
    const rest = await Promise.all(
      Array.from({ length: 40 }, (_, i) => harness.submit('demo', create(`b${i}`), { client: `c${i}` })),
    );
    await harness.settle();
    expect(store.log.appends).toBe(1);
    acknowledge();
    for (const id of [first, ...rest]) expect((await harness.answer(id)).type).toBe('committed');
    expect(store.log.appends).toBe(2);
    expect(store.log.mostInFlight).toBe(1);
  });

  it('[P20] no append holds more than 512 KiB of events', async () => {
    const big = (id: string) => create(id, { kind: 'text', text: 'x'.repeat(100_000), z: 'a0' });
    const ids = await Promise.all(
      Array.from({ length: 8 }, (_, i) => harness.submit('demo', big(`t${i}`), { client: `c${i}` })),
    );
    for (const id of ids) expect((await harness.answer(id)).type).toBe('committed');
    const { appends, appendedBytes } = harness.sequencer.stats;
    expect(appendedBytes).toBeGreaterThan(800_000);
    expect(appends).toBeGreaterThanOrEqual(2);
  });

  it('[G20] no group holds more than so many ops', async () => {
    await harness.stop();
    harness = new SequencerHarness(store, { groupCount: 10 });
    await Promise.all(
      Array.from({ length: 45 }, (_, i) => harness.submit('demo', create(`e${i}`), { client: `c${i}` })),
    );
    await eventually(() => harness.sequencer.stats.committed === 45);
    expect(harness.sequencer.stats.appends).toBe(5);
  });

  it('[G3] what is shown live are the bytes of the log, each once and in order', async () => {
    const ids = [];
    for (let i = 0; i < 30; i++) ids.push(await harness.submit('demo', create(`e${i}`), { client: `c${i}` }));
    for (const id of ids) await harness.answer(id);
    expect(harness.live('demo')).toEqual(await harness.events('demo'));
  });

  it('[G5] a resend is answered with the seq of the event that it has', async () => {
    const first = await harness.answer(await harness.submit('demo', create('a'), { counter: 1 }));
    const again = await harness.answer(await harness.submit('demo', create('a'), { counter: 1 }));
    expect([first, again]).toEqual([
      { type: 'committed', seq: 2 },
      { type: 'duplicate', seq: 2 },
    ]);
    expect(await harness.events('demo')).toHaveLength(2);
  });

  it('[G5] copies of one op in one group make one event', async () => {
    const ids = await Promise.all([1, 1, 1].map((counter) => harness.submit('demo', create('a'), { counter })));
    const answers = await Promise.all(ids.map((id) => harness.answer(id)));
    expect(answers.map((answer) => answer.type)).toEqual(['committed', 'duplicate', 'duplicate']);
    expect(await harness.events('demo')).toHaveLength(2);
  });

  it('[G5] the proof is in the log: a resend after a restart has no second event', async () => {
    await harness.answer(await harness.submit('demo', create('a'), { counter: 1 }));
    await harness.drain();
    harness = new SequencerHarness(store);
    const again = await harness.answer(await harness.submit('demo', create('a'), { counter: 1 }));
    expect(again).toEqual({ type: 'duplicate', seq: 2 });
    expect(await harness.events('demo')).toHaveLength(2);
  });

  it('[G6] the ops of a client keep their order, whatever of it is sent again', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    for (let i = 2; i <= 20; i++) {
      const change = set('a', { opacity: i / 100 });
      await harness.submit('demo', change, { counter: i - 1 });
      await harness.answer(await harness.submit('demo', change, { counter: i }));
    }
    const counters = (await harness.events('demo')).flatMap(({ body }) =>
      body.type === 'op-committed' ? [body.opId.counter] : [],
    );
    expect(counters).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('[G9] committed times never go back, whatever the wall clock does', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    harness.clock.setWallClock(harness.clock.now() - 3_600_000);
    await harness.answer(await harness.submit('demo', create('b'), { client: 'ben' }));
    harness.clock.setWallClock(harness.clock.now() + 7_200_000);
    await harness.answer(await harness.submit('demo', create('c'), { client: 'cleo' }));
    const times = (await harness.events('demo')).map((event) => event.committedAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(harness.clock.now());
  });
});
