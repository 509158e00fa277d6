import { LossyCluster } from './lossy-cluster.ts';
import { LossyRoom } from './lossy-room.ts';
import { NO_LOSS, type LossPlan } from './loss-plan.ts';

const SEED = 16;
const ROOMS = 3;
/** How far behind anybody may be at most, in ms (G16). */
const ALWAYS_WITHIN_MS = 20_000;

/** What is lost, and in bursts of how many operations of each drawer. */
const PLANS: readonly { readonly what: string; readonly plan: LossPlan; readonly bursts: readonly number[] }[] = [
  { what: '1 % of live and control messages', plan: { ...NO_LOSS, chance: 0.01 }, bursts: [120] },
  { what: 'every last live message of a burst', plan: { ...NO_LOSS, lastOfBurst: true }, bursts: [8, 3, 1] },
  { what: 'both', plan: { ...NO_LOSS, chance: 0.01, lastOfBurst: true }, bursts: [20, 5, 1] },
];

describe(`a gateway that loses messages, beside one that does not (seed ${String(SEED)})`, () => {
  let lossy: LossyCluster;
  const rooms: LossyRoom[] = [];

  beforeAll(async () => {
    lossy = await LossyCluster.start(SEED);
    for (let i = 1; i <= ROOMS; i++) rooms.push(await LossyRoom.open(lossy, `lossy-${String(i)}`));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(rooms.map((room) => room.close()));
    await lossy.stop();
  }, 60_000);

  const burst = (ops: number): Promise<unknown> => Promise.all(rooms.map((room) => room.burst(ops)));
  const whole = (withinMs: number): Promise<unknown> => Promise.all(rooms.map((room) => room.whole(withinMs)));

  it.each(PLANS)(
    '[G16] $what: everybody gets every event in order, and asks for what is missing as soon as a head is announced',
    async ({ plan, bursts }) => {
      const before = await lossy.record();
      await lossy.lose(plan);
      for (const ops of bursts) {
        await burst(ops);
        await whole(ALWAYS_WITHIN_MS);
      }
      await lossy.lose(NO_LOSS);
      const { losses, notices } = await lossy.record();
      expect(losses.length).toBeGreaterThan(before.losses.length);
      expect(notices.filter(({ asked }) => !asked)).toEqual([]);
    },
    120_000,
  );

  it('[G16] announcements tell of losses that nothing else had told', async () => {
    expect((await lossy.record()).notices.length).toBeGreaterThan(0);
  });

  it('[G16] a gateway that never fills gaps is caught by the same check', async () => {
    await lossy.lose({ ...NO_LOSS, lastOfBurst: true, blind: true });
    await burst(2);
    await expect(whole(3_000)).rejects.toThrow(/gateway 2 shows lossy-\d up to/);
    await lossy.lose(NO_LOSS);
    await whole(ALWAYS_WITHIN_MS);
  }, 60_000);

  it('[G16] even when every message is lost, everybody is whole within 20 s', async () => {
    await lossy.lose({ ...NO_LOSS, chance: 1 });
    await burst(3);
    await whole(ALWAYS_WITHIN_MS);
    const { notices } = await lossy.record();
    expect(notices.filter(({ asked }) => !asked)).toEqual([]);
  }, 60_000);
});
