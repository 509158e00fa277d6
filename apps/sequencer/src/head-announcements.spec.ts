import { create } from '@boardstream/testing';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

describe('announcements of the head', () => {
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

  it('[G16] are made about 0.2, 1 and 5 s after a room went quiet, then no more', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    const counts = [];
    for (const ms of [100, 200, 800, 4_000, 60_000]) {
      harness.clock.advance(ms);
      await harness.settle();
      counts.push(harness.notices('demo').length);
    }
    expect(counts).toEqual([0, 1, 2, 3, 3]);
    expect(harness.notices('demo').every((notice) => notice.head === 2)).toBe(true);
  });

  it('[G16] begin anew with every event', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    harness.clock.advance(300);
    await harness.answer(await harness.submit('demo', create('b'), { client: 'ben' }));
    harness.clock.advance(300);
    await harness.settle();
    expect(harness.notices('demo').map((notice) => notice.head)).toEqual([2, 3]);
  });

  it('[G16] follow a load', async () => {
    await harness.answer(await harness.submit('demo', create('a')));
    await harness.drain();
    harness = new SequencerHarness(store);
    // A viewer's op: it is refused, but the room was loaded for it.
    await harness.answer(await harness.submit('demo', create('b'), { client: 'vera', role: 'viewer' }));
    harness.clock.advance(300);
    await harness.settle();
    expect(harness.notices('demo').map((notice) => notice.head)).toEqual([2]);
  });
});
