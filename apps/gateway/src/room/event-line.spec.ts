import { Metrics, silentLogger } from '@boardstream/observability';
import { ManualClock, eventually } from '@boardstream/testing';
import { MemoryRooms } from '../spec-support/memory-rooms.ts';
import { Coalescer } from './coalescer.ts';
import { EventLine } from './event-line.ts';
import { EventRing } from './event-ring.ts';
import { RUN_BYTES, runsOf, type EventRun } from './event-run.ts';

const room = 'demo';

function line(rooms: MemoryRooms, clock = new ManualClock()) {
  const passed: number[] = [];
  let gone = 0;
  const events = new EventLine({
    room,
    history: rooms,
    timers: clock,
    logger: silentLogger,
    metrics: new Metrics(),
    ring: { events: 5, bytes: 1_000_000 },
    onEvents: (from, some) => some.forEach((_, index) => passed.push(from + index)),
    onGone: () => {
      gone += 1;
    },
  });
  return { events, passed, clock, gone: () => gone };
}

describe('EventLine', () => {
  it('[G16] passes live events in order and drops what it has', () => {
    const rooms = new MemoryRooms();
    const all = rooms.grow(room, 4);
    const { events, passed } = line(rooms);
    events.start(1);
    events.accept(2, all.slice(1, 3));
    events.accept(2, all.slice(1, 4));
    expect(passed).toEqual([2, 3, 4]);
    expect(rooms.asked.events).toBe(0);
  });

  it('[G16] fills a gap of the live path from the log before anything later passes', async () => {
    const rooms = new MemoryRooms();
    const all = rooms.grow(room, 6);
    const { events, passed } = line(rooms);
    events.start(1);
    events.accept(5, all.slice(4, 5));
    expect(passed).toEqual([]);
    await eventually(() => events.head === 6);
    expect(passed).toEqual([2, 3, 4, 5, 6]);
  });

  it('[G16] believes an announced head, also one that came before it was started', async () => {
    const rooms = new MemoryRooms();
    rooms.grow(room, 3);
    const { events, passed } = line(rooms);
    events.noteHead(3);
    expect(passed).toEqual([]);
    events.start(1);
    await eventually(() => events.head === 3);
    expect(passed).toEqual([2, 3]);
  });

  it('[G16] goes on trying while the log can not be read', async () => {
    const rooms = new MemoryRooms();
    rooms.grow(room, 3);
    rooms.failing = true;
    const { events, passed, clock } = line(rooms);
    events.start(1);
    events.noteHead(3);
    await eventually(() => clock.pendingTimers === 1);
    rooms.failing = false;
    clock.advance(50);
    await eventually(() => events.head === 3);
    expect(passed).toEqual([2, 3]);
  });

  it('[G16] live events that arrive while a gap is filled are passed once', async () => {
    const rooms = new MemoryRooms();
    const all = rooms.grow(room, 4);
    const { events, passed } = line(rooms);
    events.start(0);
    events.noteHead(4);
    events.accept(1, all.slice(0, 2));
    events.accept(3, all.slice(2, 4));
    await eventually(() => events.head === 4);
    await Promise.resolve();
    expect(passed).toEqual([1, 2, 3, 4]);
  });

  it('[G23] says that the room is gone when the log says so', async () => {
    const rooms = new MemoryRooms();
    rooms.erase(room);
    const { events, gone } = line(rooms);
    events.start(1);
    events.noteHead(2);
    await eventually(() => gone() === 1);
  });

  it('[G12] reads what the ring does not hold from the log', async () => {
    const rooms = new MemoryRooms();
    const all = rooms.grow(room, 10);
    const { events } = line(rooms);
    events.start(0);
    events.accept(1, all);
    expect(events.recent(6)?.to).toBe(10);
    expect(events.recent(5)).toBeUndefined();
    expect(await events.read(2)).toMatchObject({ from: 2 });
    expect(rooms.asked.events).toBe(1);
  });
});

describe('EventRing', () => {
  it('[G20] is bounded by events and by bytes', () => {
    const ring = new EventRing(10, { events: 3, bytes: 100 });
    for (let i = 0; i < 5; i++) ring.push(new Uint8Array(10));
    expect([ring.first, ring.head]).toEqual([13, 15]);
    ring.push(new Uint8Array(95));
    expect([ring.first, ring.head]).toEqual([16, 16]);
    expect(ring.since(16, 9)).toHaveLength(1);
    expect(ring.since(15, 9)).toBeUndefined();
    expect(ring.since(17, 9)).toEqual([]);
  });

  it('[G20] keeps the right ones however many have passed', () => {
    const ring = new EventRing(0, { events: 4, bytes: 1_000 });
    for (let i = 1; i <= 100; i++) ring.push(Uint8Array.of(i));
    expect(ring.since(97, 9)?.map(([byte]) => byte)).toEqual([97, 98, 99, 100]);
    expect(ring.since(97, 2)?.map(([byte]) => byte)).toEqual([97, 98]);
  });
});

describe('runsOf', () => {
  it('[P9] splits what does not fit one frame, in order, and lets an event that is larger pass alone', () => {
    const sizes = [RUN_BYTES / 2, RUN_BYTES / 2, 1, RUN_BYTES * 2, 1];
    const runs = [
      ...runsOf(
        7,
        sizes.map((size) => new Uint8Array(size)),
      ),
    ];
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      [7, 8],
      [9, 9],
      [10, 10],
      [11, 11],
    ]);
  });
});

describe('Coalescer', () => {
  it('[P9] passes at once when idle, and as one run what comes within 5 ms', () => {
    const clock = new ManualClock();
    const runs: [number, number][] = [];
    const coalescer = new Coalescer(clock, clock, ({ from, to }: EventRun) => runs.push([from, to]));
    coalescer.push(1, [Uint8Array.of(1)]);
    expect(runs).toEqual([[1, 1]]);
    clock.advance(1);
    coalescer.push(2, [Uint8Array.of(2)]);
    clock.advance(1);
    coalescer.push(3, [Uint8Array.of(3), Uint8Array.of(4)]);
    expect(runs).toHaveLength(1);
    clock.advance(3);
    expect(runs).toEqual([
      [1, 1],
      [2, 4],
    ]);
    clock.advance(5);
    coalescer.push(5, [Uint8Array.of(5)]);
    expect(runs).toHaveLength(3);
  });

  it('[P9] passes nothing after it was closed', () => {
    const clock = new ManualClock();
    const runs: EventRun[] = [];
    const coalescer = new Coalescer(clock, clock, (run) => runs.push(run));
    coalescer.push(1, [Uint8Array.of(1)]);
    coalescer.push(2, [Uint8Array.of(2)]);
    coalescer.close();
    clock.advance(100);
    expect(runs).toHaveLength(1);
    expect(clock.pendingTimers).toBe(0);
  });
});
