import type { Clock } from '@boardstream/kernel';
import { ManualClock } from '@boardstream/testing';
import { Coalescer } from './coalescer.ts';

const EVENT = new Uint8Array(8);

/** A coalescer in a process that needs so many ms to hand a frame to all connections. */
function withCost(costMs: number) {
  const timers = new ManualClock();
  let spent = 0;
  const clock: Clock = { now: () => timers.now(), monotonic: () => timers.monotonic() + spent };
  const frames: { readonly at: number; readonly from: number; readonly count: number }[] = [];
  const coalescer = new Coalescer(clock, timers, ({ from, events }) => {
    frames.push({ at: clock.monotonic(), from, count: events.length });
    spent += costMs;
  });
  return { timers, frames, coalescer };
}

/** One event a millisecond. */
function draw({ timers, coalescer }: ReturnType<typeof withCost>, count: number): void {
  for (let seq = 1; seq <= count; seq++) {
    coalescer.push(seq, [EVENT]);
    timers.advance(1);
  }
  timers.advance(100);
}

describe('the coalescer of a room', () => {
  it('passes the first event on at once, and gathers what comes within 5 ms', () => {
    const room = withCost(0);
    draw(room, 12);
    expect(room.frames.map(({ from, count }) => [from, count])).toEqual([
      [1, 1],
      [2, 4],
      [6, 5],
      [11, 2],
    ]);
  });

  it('[G20] gathers for as long as the last frame took to write, so that writing takes half of the time at most', () => {
    const room = withCost(20);
    draw(room, 100);
    const gaps = room.frames.slice(1, -1).map(({ at }, index) => at - (room.frames[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(40);
    expect(room.frames.reduce((sum, { count }) => sum + count, 0)).toBe(100);
  });

  it('[G20] gathers for 50 ms at most', () => {
    const room = withCost(1_000);
    room.coalescer.push(1, [EVENT]);
    room.coalescer.push(2, [EVENT]);
    room.timers.advance(49);
    expect(room.frames).toHaveLength(1);
    room.timers.advance(1);
    expect(room.frames).toHaveLength(2);
  });

  it('passes nothing on once it is closed', () => {
    const room = withCost(0);
    room.coalescer.push(1, [EVENT]);
    room.coalescer.push(2, [EVENT]);
    room.coalescer.close();
    room.timers.advance(100);
    expect(room.frames).toHaveLength(1);
  });
});
