import { inProcessBroker } from '@boardstream/engine-embedded';
import { silentLogger } from '@boardstream/observability';
import { LogUnavailableError, type BrokerClock } from '@boardstream/ports';
import { create, eventually, ManualClock } from '@boardstream/testing';
import { CheckedClock } from './checked-clock.ts';
import { PARTITIONS, SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const MINUTE_MS = 60_000;
const EVERY_MS = 3_000;

/** A broker's clock that goes as the monotonic one of the test, and answers when it is told to. */
class BrokerTime implements BrokerClock {
  /** How long an answer takes, in ms. */
  takesMs = 0;
  problem: Error | undefined;
  asked = 0;
  readonly #clock: ManualClock;
  readonly #offset: number;

  constructor(clock: ManualClock) {
    this.#clock = clock;
    this.#offset = clock.now() - clock.monotonic();
  }

  get shown(): number {
    return this.#offset + this.#clock.monotonic();
  }

  async now(): Promise<number> {
    this.asked++;
    if (this.problem !== undefined) throw this.problem;
    if (this.takesMs > 0) await new Promise<void>((resolve) => this.#clock.setTimer(resolve, this.takesMs));
    return this.shown;
  }
}

describe('a clock that is compared with the broker’s', () => {
  let clock: ManualClock;
  let time: BrokerTime;
  let checked: CheckedClock;
  let ends: AbortController;

  beforeEach(() => {
    clock = new ManualClock();
    time = new BrokerTime(clock);
    ends = new AbortController();
    checked = new CheckedClock({
      clock,
      brokerClock: time,
      timers: clock,
      logger: silentLogger,
      onMeasured: () => undefined,
    });
  });
  afterEach(() => ends.abort());

  async function measuredAgain(): Promise<void> {
    const { asked } = time;
    clock.advance(EVERY_MS);
    await eventually(() => time.asked > asked);
    await new Promise((resolve) => setImmediate(resolve));
  }

  it('[G9] nothing is owned before the clock was compared, and why not is said', async () => {
    expect(checked.problem).toContain('not compared');
    time.problem = new LogUnavailableError('no connection');
    void checked.run(ends.signal);
    await eventually(() => checked.problem?.includes('no connection'));
    time.problem = undefined;
    clock.advance(250);
    await eventually(() => checked.problem === undefined);
    expect(checked.aheadMs).toBe(0);
  });

  it.each([
    ['ahead of', 10 * MINUTE_MS],
    ['behind', -10 * MINUTE_MS],
    ['ahead of', 2_500],
  ])('[G9] a clock that is %s it by %i ms is a problem until it is right again', async (where, off) => {
    void checked.run(ends.signal);
    await eventually(() => checked.problem === undefined);
    const right = await checked.whenRight(ends.signal);
    clock.setWallClock(time.shown + off);
    await measuredAgain();
    expect(checked.problem).toContain(where);
    expect(checked.aheadMs).toBe(off);
    expect(right.aborted).toBe(true);
    const again = checked.whenRight(ends.signal);
    clock.setWallClock(time.shown + 1_500); // not yet: it would go to and fro
    await measuredAgain();
    expect(checked.problem).toBeDefined();
    clock.setWallClock(time.shown + 500);
    await measuredAgain();
    expect(checked.problem).toBeUndefined();
    expect((await again).aborted).toBe(false);
  });

  it('[G9] a difference that the round trip may hide is none', async () => {
    void checked.run(ends.signal);
    await eventually(() => checked.problem === undefined);
    clock.setWallClock(time.shown + 2_400);
    time.takesMs = 1_000;
    await measuredAgain();
    clock.advance(1_000);
    await eventually(() => checked.aheadMs === 1_900);
    expect(checked.problem).toBeUndefined();
  });

  it('[G9] a clock that jumps between two measurements is believed no farther than 2 s', async () => {
    void checked.run(ends.signal);
    await eventually(() => checked.problem === undefined);
    clock.advance(1_000);
    clock.setWallClock(time.shown + 1_900);
    expect(checked.now()).toBe(time.shown + 1_900);
    clock.setWallClock(time.shown + 10 * MINUTE_MS);
    expect(checked.now()).toBe(time.shown + 2_000);
    clock.setWallClock(time.shown - 10 * MINUTE_MS);
    expect(checked.now()).toBe(time.shown - 2_000);
    clock.advance(500);
    expect(checked.now()).toBe(time.shown - 2_000);
  });

  it('[G9] a broker that does not answer changes nothing', async () => {
    void checked.run(ends.signal);
    await eventually(() => checked.problem === undefined);
    clock.setWallClock(time.shown + 10 * MINUTE_MS);
    time.problem = new LogUnavailableError('gone');
    await measuredAgain();
    expect(checked.problem).toBeUndefined();
    expect(checked.now()).toBe(time.shown + 2_000);
  });
});

describe('a sequencer whose clock is wrong', () => {
  let store: TestStore;
  let first: SequencerHarness;
  let second: SequencerHarness | undefined;
  let time: BrokerTime;
  let offMs = 0;

  beforeEach(async () => {
    store = await TestStore.open();
    const clock = new ManualClock();
    time = new BrokerTime(clock);
    offMs = 0;
    const broker = inProcessBroker({ clock });
    const brokerClock = { now: async () => (await time.now()) - offMs };
    first = new SequencerHarness(store, { owner: 'first' }, { clock, broker, brokerClock });
    second = undefined;
  });
  afterEach(async () => {
    await first.stop();
    await second?.stop();
    await store.close();
  });

  it('[G9] hands its partitions over, says so, and owns its share again when it is right', async () => {
    await eventually(() => first.sequencer.stats.partitionsOwned === PARTITIONS);
    const other = new SequencerHarness(store, { owner: 'second' }, { clock: first.clock, broker: first.broker });
    second = other;
    const passing = async (owned: readonly number[]): Promise<void> => {
      await eventually(async () => {
        first.clock.advance(500);
        await first.settle();
        return [first, other].every(({ sequencer }, i) => sequencer.stats.partitionsOwned === owned[i]);
      });
    };
    await passing([PARTITIONS / 2, PARTITIONS / 2]);
    offMs = 10 * MINUTE_MS;
    await passing([0, PARTITIONS]);
    expect(first.sequencer.stats.clockProblem).toContain('600.0 s ahead');
    expect(first.sequencer.stats).toMatchObject({ partitionsShare: 0, clockAheadMs: offMs });
    other.listen('demo');
    expect(await other.answer(await other.submit('demo', create('a')))).toEqual({ type: 'committed', seq: 2 });
    offMs = 0;
    await passing([PARTITIONS / 2, PARTITIONS / 2]);
    expect(first.sequencer.stats.clockProblem).toBeUndefined();
  });

  it('[G9] stamps no event with a time that the broker does not show, in the seconds before it notices', async () => {
    await eventually(() => first.sequencer.stats.partitionsOwned === PARTITIONS);
    first.clock.setWallClock(first.clock.now() + 10 * MINUTE_MS);
    await first.answer(await first.submit('demo', create('a')));
    first.clock.setWallClock(time.shown);
    first.clock.advance(2_500);
    await first.answer(await first.submit('demo', create('b'), { client: 'ben', baseSeq: 2 }));
    const times = (await store.events('demo')).map(({ committedAt }) => committedAt);
    expect(times).toEqual([time.shown - 500, time.shown - 500, time.shown]);
  });
});
