import { create, eventually } from '@boardstream/testing';
import { NEIGHBOUR, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const PER_SECOND = 10;
/** Of ops that come alone, each a group. */
const ALONE = 1 + 5;
const BURST_GROUPS = 3;
const BURST = BURST_GROUPS * ALONE;

describe("a room's ops a second", () => {
  let store: TestStore;
  let harness: SequencerHarness;
  let elements = 0;

  beforeEach(async () => {
    store = await TestStore.open();
    harness = new SequencerHarness(store, { roomOpsPerSecond: PER_SECOND, roomOpsBurst: BURST });
    elements = 0;
  });
  afterEach(async () => {
    await harness.stop();
    await store.close();
  });

  function write(room: string, client = 'ann'): Promise<number> {
    return harness.submit(room, create(`e${String(++elements)}`), { client });
  }

  /** The next op has to wait then. */
  async function useUpBurst(): Promise<void> {
    for (let i = 0; i < BURST_GROUPS; i++) expect((await harness.answer(await write('demo'))).type).toBe('committed');
  }

  it('[G20] a room that took its ops waits for its turn, and no other room of its partition does', async () => {
    await useUpBurst();
    const held = await write('demo');
    await eventually(() => harness.sequencer.stats.paced === 1);
    for (let i = 0; i < BURST_GROUPS; i++)
      expect((await harness.answer(await write(NEIGHBOUR))).type).toBe('committed');
    harness.clock.advance(1_000 / PER_SECOND - 1);
    await harness.settle();
    expect(harness.replyTo(held)).toBeUndefined();
    harness.clock.advance(1);
    expect((await harness.answer(held)).type).toBe('committed');
  });

  it('[G20] what comes while it waits is taken as one group, and made up for before the next one', async () => {
    await useUpBurst();
    const appends = store.log.appends;
    const group = [await write('demo', 'ann'), await write('demo', 'ben'), await write('demo', 'cleo')];
    await eventually(() => harness.sequencer.stats.pending === group.length);
    harness.clock.advance(1_000 / PER_SECOND);
    for (const id of group) expect((await harness.answer(id)).type).toBe('committed');
    expect(store.log.appends).toBe(appends + 1);

    const next = await write('demo');
    await eventually(() => harness.sequencer.stats.paced === 2);
    harness.clock.advance(((5 + group.length) * 1_000) / PER_SECOND - 1);
    await harness.settle();
    expect(harness.replyTo(next)).toBeUndefined();
    harness.clock.advance(1);
    expect((await harness.answer(next)).type).toBe('committed');
  });

  it('[G10] who waits longer than answers may take is told to come back', async () => {
    await harness.stop();
    harness = new SequencerHarness(store, { roomOpsPerSecond: ALONE, roomOpsBurst: ALONE, groupCount: 1 });
    expect((await harness.answer(await write('demo', 'dan'))).type).toBe('committed');
    const ids: number[] = [];
    for (let i = 0; i < 8; i++) ids.push(await write('demo', `c${String(i)}`));
    await eventually(() => harness.sequencer.stats.pending === ids.length);
    const [first = 0, ...others] = ids;
    harness.clock.advance(1_000);
    expect((await harness.answer(first)).type).toBe('committed');
    harness.clock.advance(4_000);
    for (const id of others)
      expect(await harness.answer(id)).toMatchObject({ type: 'refused', refusal: { code: 'busy', retryAfterMs: 500 } });
    expect(harness.sequencer.stats.pending).toBe(0);
  });

  it('a sequencer that is stopped waits for no room', async () => {
    await useUpBurst();
    await write('demo');
    await eventually(() => harness.sequencer.stats.paced === 1);
    await harness.stop();
    await harness.settle();
    expect(harness.clock.pendingTimers).toBe(0);
  });
});
