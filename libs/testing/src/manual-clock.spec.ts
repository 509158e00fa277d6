import { ManualClock } from './index.ts';

describe('a manual clock', () => {
  it('stands still until it is moved; both its times move together', () => {
    const clock = new ManualClock(1_000);
    expect([clock.now(), clock.monotonic()]).toEqual([1_000, 0]);
    clock.advance(250);
    expect([clock.now(), clock.monotonic()]).toEqual([1_250, 250]);
    clock.setWallClock(10);
    expect([clock.now(), clock.monotonic()]).toEqual([10, 250]);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });

  it('fires timers at their times, in order, those set by timers too', () => {
    const clock = new ManualClock();
    const fired: string[] = [];
    const note = (name: string) => () => fired.push(`${name}@${String(clock.monotonic())}`);
    clock.setTimer(note('late'), 30);
    clock.setTimer(note('early'), 10);
    clock.setTimer(note('same time, made later'), 10);
    clock.setTimer(() => clock.setTimer(note('nested'), 5), 10);
    const cancel = clock.setTimer(note('cancelled'), 20);
    cancel();
    clock.advance(29);
    expect(fired).toEqual(['early@10', 'same time, made later@10', 'nested@15']);
    expect(clock.pendingTimers).toBe(1);
    clock.advance(1);
    expect(fired.at(-1)).toBe('late@30');
    expect(clock.pendingTimers).toBe(0);
  });
});
