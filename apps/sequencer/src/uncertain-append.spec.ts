import { LogUnavailableError } from '@boardstream/ports';
import { create, eventually } from '@boardstream/testing';
import { once } from './spec-support/faulty-log.ts';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const STREAM = 'board-demo';

describe('an append whose outcome is not known', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store);
    await harness.answer(await harness.submit('demo', create('start'), { client: 'zoe' }));
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  it('[G8] that went through is found in the log: its ops are answered with their seqs and not written again', async () => {
    store.log.onAppend = once(STREAM, { type: 'unheard', error: new LogUnavailableError('connection lost') });
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(answer).toEqual({ type: 'duplicate', seq: 3 });
    expect(await harness.events('demo')).toHaveLength(3);
    expect(harness.sequencer.stats).toMatchObject({ uncertain: 1, loads: 2 });
  });

  it('[G8] that did not go through is decided again', async () => {
    store.log.onAppend = once(STREAM, { type: 'lost', error: new LogUnavailableError('connection lost') });
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
    expect(harness.live('demo').map((event) => event.seq)).toEqual([1, 2, 3]);
  });

  it('[G8] [G9] that is not answered within 5 s is resolved from the log, and stamped anew', async () => {
    store.log.onAppend = once(STREAM, { type: 'hung' });
    const first = await harness.submit('demo', create('a'), { client: 'ann' });
    await eventually(() => store.log.inFlight === 1);
    harness.clock.advance(5_000);
    expect(await harness.answer(first)).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
    const again = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann', counter: 1 }));
    expect(again).toEqual({ type: 'committed', seq: 3 });
    expect((await harness.events('demo')).at(-1)?.committedAt).toBe(harness.clock.now());
  });

  it('[G5] [G8] that lands after it was given up has one event, and the resend is told so', async () => {
    let land = (): void => undefined;
    const until = new Promise<void>((resolve) => (land = resolve));
    store.log.onAppend = once(STREAM, { type: 'stalled', until });
    const first = await harness.submit('demo', create('a'), { client: 'ann' });
    await eventually(() => store.log.inFlight === 1);
    harness.clock.advance(5_000);
    expect((await harness.answer(first)).type).toBe('refused');
    await eventually(() => harness.sequencer.stats.loads === 2 || harness.sequencer.stats.pending === 0);
    land();
    await eventually(async () => (await harness.events('demo')).length === 3);
    const again = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann', counter: 1 }));
    expect(again).toEqual({ type: 'duplicate', seq: 3 });
    expect(await harness.events('demo')).toHaveLength(3);
  });

  it('[G16] [G8] whose event nobody was shown is announced, so that gateways fill the gap', async () => {
    store.log.onAppend = once(STREAM, { type: 'unheard', error: new LogUnavailableError('connection lost') });
    await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(harness.live('demo').map((event) => event.seq)).toEqual([1, 2]);
    harness.clock.advance(300);
    await eventually(() => harness.notices('demo').some((notice) => notice.head === 3));
  });

  it('[G10] that fails again and again ends in refusals that say come back, never in silence', async () => {
    store.log.onAppend = () => ({ type: 'lost', error: new LogUnavailableError('connection lost') });
    const answer = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann' }));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'unavailable', retryAfterMs: 500 } });
    store.log.onAppend = () => undefined;
    const again = await harness.answer(await harness.submit('demo', create('a'), { client: 'ann', counter: 1 }));
    expect(again).toEqual({ type: 'committed', seq: 3 });
  });
});

describe('two sequencers that both believe they own a room', () => {
  let store: TestStore;
  let first: SequencerHarness;
  let second: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    first = new SequencerHarness(store);
    second = new SequencerHarness(store);
  });
  afterEach(async () => {
    await first.stop();
    await second.stop();
    await store.close();
  });

  it('[G7] never both append at one revision: the loser reads the log and decides again', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    await second.answer(await second.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    // The first one still thinks that the head is 2.
    const answer = await first.answer(await first.submit('demo', create('c'), { client: 'cleo', baseSeq: 2 }));
    expect(answer).toEqual({ type: 'committed', seq: 4 });
    expect(first.sequencer.stats.conflicts).toBe(1);
    expect((await store.events('demo')).map((event) => event.seq)).toEqual([1, 2, 3, 4]);
  });

  it('[G5] [G7] an op that both get has one event', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    second.clock.advance(50);
    const op = { client: 'ben', counter: 1, baseSeq: 2 };
    await second.answer(await second.submit('demo', create('b'), op));
    const copy = await first.answer(await first.submit('demo', create('b'), op));
    expect(copy).toEqual({ type: 'duplicate', seq: 3 });
    expect(await store.events('demo')).toHaveLength(3);
  });

  it('[P19] the same decision made twice to the last bit is one event, and both are told its seq', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    const op = { client: 'ben', counter: 1, baseSeq: 2 };
    const answers = [
      await second.answer(await second.submit('demo', create('b'), op)),
      await first.answer(await first.submit('demo', create('b'), op)),
    ];
    expect(answers).toEqual([
      { type: 'committed', seq: 3 },
      { type: 'committed', seq: 3 },
    ]);
    expect(await store.events('demo')).toHaveLength(3);
  });

  it('[M19] a base beyond the known head makes the owner read the tail before it judges', async () => {
    await first.answer(await first.submit('demo', create('a'), { client: 'ann' }));
    await second.answer(await second.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    const answer = await first.answer(await first.submit('demo', create('c'), { client: 'cleo', baseSeq: 3 }));
    expect(answer).toEqual({ type: 'committed', seq: 4 });
    expect(first.sequencer.stats.conflicts).toBe(0);
    const wrong = await first.answer(await first.submit('demo', create('d'), { client: 'dora', baseSeq: 9 }));
    expect(wrong).toMatchObject({ type: 'refused', refusal: { code: 'bad-base' } });
  });
});
