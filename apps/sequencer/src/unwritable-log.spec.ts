import { LogFullError, LogUnavailableError } from '@boardstream/ports';
import { create, eventually } from '@boardstream/testing';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const FULL = new LogFullError('full', 'no space left in /somewhere/private');

describe('a log that cannot be written', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store);
    await harness.answer(await harness.submit('demo', create('start'), { client: 'zoe' }));
    store.log.onAppend = () => ({ type: 'lost', error: FULL });
    store.log.onPing = () => FULL;
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  it('[G21] ops are refused as unavailable with a delay, and never look saved', async () => {
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'unavailable', retryAfterMs: 500 } });
    expect(harness.live('demo')).toHaveLength(2);
    expect(harness.sequencer.stats).toMatchObject({ logWritable: false, logProblem: FULL.message });
  });

  it('[G21] the room says that it takes nothing, and again when it does', async () => {
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    await eventually(() => harness.notices('demo').at(-1)?.room?.writable === false);
    store.log.onAppend = () => undefined;
    harness.clock.advance(1_000);
    await harness.settle();
    expect(harness.sequencer.stats.logWritable).toBe(false); // the ping still fails
    store.log.onPing = () => undefined;
    harness.clock.advance(1_000);
    await eventually(() => harness.notices('demo').at(-1)?.room?.writable === true);
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann', counter: 1 }));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
  });

  it('[G21] every room is told, not only the one that failed', async () => {
    store.log.onAppend = () => undefined;
    await harness.answer(await harness.submit('other', create('a')));
    store.log.onAppend = () => ({ type: 'lost', error: FULL });
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    await eventually(() => harness.notices('other').at(-1)?.room?.writable === false);
  });

  it('[G16] [G21] that it takes ops again is said four times, for who did not hear it', async () => {
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    await eventually(() => harness.notices('demo').at(-1)?.room?.writable === false);
    store.log.onAppend = () => undefined;
    store.log.onPing = () => undefined;
    const writable = () => harness.notices('demo').filter(({ room }) => room?.writable === true).length;
    harness.clock.advance(1_000);
    await eventually(() => writable() === 1);
    for (const ms of [300, 1_000, 5_000, 60_000]) {
      harness.clock.advance(ms);
      await harness.settle();
    }
    expect(writable()).toBe(4);
  });

  it('[G10] [G21] an owner that comes after says how the room stands when it has read it', async () => {
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    await harness.drain();
    store.log.onAppend = () => undefined;
    store.log.onPing = () => undefined;
    harness = new SequencerHarness(store);
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann', counter: 1 }));
    harness.clock.advance(300);
    await harness.settle();
    expect(harness.notices('demo')).toEqual([{ head: 3, room: { status: 'open', writable: true } }]);
  });

  it('[G25] what people read names no internals', async () => {
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(JSON.stringify([answer, harness.notices('demo')])).not.toContain('private');
  });

  it('[G10] [G21] a room that cannot be read is refused as unavailable, and loaded once it can', async () => {
    store.log.onAppend = () => undefined;
    store.log.onPing = () => undefined;
    store.log.onRead = () => new LogUnavailableError('connection lost');
    const answer = await harness.answer(await harness.submit('cold', create('a'), { client: 'ann' }));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'unavailable' } });
    // One room that cannot be read does not shut the others out.
    expect((await harness.answer(await harness.submit('demo', create('b'), { client: 'ben' }))).type).toBe('committed');
    store.log.onRead = () => undefined;
    const again = await harness.answer(await harness.submit('cold', create('a'), { client: 'ann', counter: 1 }));
    expect(again).toEqual({ type: 'committed', seq: 2 });
  });

  it('while it is so the log is not asked for every op', async () => {
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    const before = store.log.appends;
    for (let i = 0; i < 5; i++) await harness.answer(await harness.submit('demo', create('b'), { client: 'ben' }));
    expect(store.log.appends).toBe(before);
  });
});
