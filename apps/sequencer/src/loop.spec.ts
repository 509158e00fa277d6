import { LogUnavailableError } from '@boardstream/ports';
import { create, eventually, set } from '@boardstream/testing';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const COLD = Array.from({ length: 40 }, (_, i) => `cold-${String(i)}`);

describe('many rooms in one process', () => {
  let store: TestStore;
  let harness: SequencerHarness;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store, { roomsAtOnce: 2 });
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  function write(room: string): Promise<number> {
    return harness.submit(room, create('a'));
  }

  it('[G20] so many rooms append at a time, and the others follow', async () => {
    const { promise, open } = gate();
    store.log.onAppend = () => ({ type: 'late', until: promise });
    const ids = await Promise.all(COLD.map(write));
    await eventually(() => store.log.inFlight === 2);
    await harness.settle();
    expect(store.log.mostInFlight).toBe(2);
    open();
    for (const id of ids) expect(await harness.answer(id)).toEqual({ type: 'committed', seq: 2 });
    expect(store.log.mostInFlight).toBe(2);
  });

  it('[G10] a room in memory waits for none of those that are still to be loaded, which take turns', async () => {
    expect((await harness.answer(await write('warm'))).type).toBe('committed');
    const { promise, open } = gate();
    let reading = 0;
    store.log.afterRead = (stream) => {
      if (!stream.includes('cold')) return undefined;
      reading++;
      return promise;
    };
    const ids = await Promise.all(COLD.map(write));
    await eventually(() => reading === 8);
    const answer = await harness.answer(await harness.submit('warm', set('a', { angle: 1 })));
    expect(answer).toEqual({ type: 'committed', seq: 3 });
    expect(reading).toBe(8);
    open();
    for (const id of ids) expect((await harness.answer(id)).type).toBe('committed');
  });

  it('[G10] who waits for a turn that does not come is told to come back', async () => {
    const { promise, open } = gate();
    store.log.afterRead = () => promise;
    const ids = await Promise.all(COLD.map(write));
    await eventually(() => harness.sequencer.stats.pending === COLD.length);
    harness.clock.advance(5_000);
    for (const id of ids)
      expect(await harness.answer(id)).toMatchObject({ type: 'refused', refusal: { retryAfterMs: 500 } });
    open();
  });
});

describe('the memory of many rooms', () => {
  it('[G20] rooms of which nothing could be read count too', async () => {
    const store = await TestStore.open();
    const harness = new SequencerHarness(store, { cacheBytes: 60_000 });
    try {
      store.log.onRead = () => new LogUnavailableError('away');
      store.log.onPing = () => new LogUnavailableError('away');
      for (let i = 0; i < 500; i++) await harness.submit(`unread-${String(i)}`, create('a'));
      await eventually(() => harness.sequencer.stats.roomsInMemory > 0);
      await eventually(() => {
        harness.clock.advance(1_000);
        return harness.sequencer.stats.roomBytes > 0 && harness.sequencer.stats.roomBytes <= 60_000;
      });
      expect(harness.sequencer.stats.roomsInMemory).toBeLessThan(100);
    } finally {
      await harness.stop();
      await store.close();
    }
  });

  it('[G20] beyond the bound of bytes the longest unused leave, and what is left is counted right', async () => {
    const store = await TestStore.open();
    const harness = new SequencerHarness(store, { cacheBytes: 60_000 });
    try {
      for (const room of COLD) await harness.answer(await harness.submit(room, create('a')));
      const whole = COLD.length;
      await eventually(() => {
        harness.clock.advance(1_000);
        return harness.sequencer.stats.roomsInMemory < whole && harness.sequencer.stats.roomBytes <= 60_000;
      });
      const { roomsInMemory, roomBytes, loads } = harness.sequencer.stats;
      expect(roomsInMemory).toBeGreaterThan(0);
      expect(roomBytes).toBeGreaterThan(0);
      await harness.answer(await harness.submit('cold-39', set('a', { angle: 1 })));
      expect(harness.sequencer.stats.loads).toBe(loads); // used last: it stayed
      await harness.answer(await harness.submit('cold-0', set('a', { angle: 1 })));
      expect(harness.sequencer.stats.loads).toBe(loads + 1);
      for (let i = 0; i < 40; i++) harness.clock.advance(10_000);
      expect(harness.sequencer.stats).toMatchObject({ roomsInMemory: 0, roomBytes: 0 });
    } finally {
      await harness.stop();
      await store.close();
    }
  });
});

/** Something that is waited for until it is opened. */
function gate(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open: () => open() };
}
