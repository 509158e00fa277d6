import { ManualClock } from '@boardstream/testing';
import { CallSlots, NoSlotError } from './call-slots.ts';

describe('slots for calls', () => {
  it('[G20] lets so many run, the others in the order in which they came', async () => {
    const slots = new CallSlots(2, new ManualClock(), 1_000);
    const started: number[] = [];
    const calls = [1, 2, 3, 4].map((n) => slots.take().then(() => started.push(n)));
    await Promise.all(calls.slice(0, 2));
    expect(started).toEqual([1, 2]);
    slots.give();
    await calls[2];
    slots.give();
    await calls[3];
    expect(started).toEqual([1, 2, 3, 4]);
  });

  it('[G20] refuses who waits too long, and gives its place to nobody', async () => {
    const clock = new ManualClock();
    const slots = new CallSlots(1, clock, 1_000);
    await slots.take();
    const late = expect(slots.take()).rejects.toThrow(NoSlotError);
    clock.advance(1_000);
    await late;
    const next = slots.take();
    slots.give();
    await expect(next).resolves.toBeUndefined();
  });
});
