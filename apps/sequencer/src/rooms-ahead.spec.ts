import { ManualClock } from '@boardstream/testing';
import { newCounters } from './counters.ts';
import { LoadedRoom } from './loaded-room.ts';
import type { LoadOutcome } from './room-loader.ts';
import { RoomsAhead } from './rooms-ahead.ts';

const KEEP_MS = 1_000;

describe('rooms that are read ahead', () => {
  let clock: ManualClock;
  let loaded: string[];
  let caughtUp: string[];
  let load: (room: string) => Promise<LoadOutcome>;

  beforeEach(() => {
    clock = new ManualClock();
    loaded = [];
    caughtUp = [];
    load = () => Promise.resolve({ type: 'loaded', room: new LoadedRoom() });
  });

  function ahead(keepBytes = Infinity): RoomsAhead {
    const loader = {
      load: (room: string) => {
        loaded.push(room);
        return load(room);
      },
      catchUp: (room: string, kept: LoadedRoom): Promise<LoadOutcome> => {
        caughtUp.push(room);
        return Promise.resolve({ type: 'loaded', room: kept });
      },
    };
    return new RoomsAhead({ loader, timers: clock, counters: newCounters(), keepMs: KEEP_MS, keepBytes });
  }

  it('are given once, with what came since, and loaded by who asks again', async () => {
    const rooms = ahead();
    await rooms.read(['a']);
    await rooms.load('a');
    await rooms.load('a');
    expect([loaded, caughtUp]).toEqual([['a', 'a'], ['a']]);
  });

  it('are waited for where they are being read', async () => {
    let answer = (): void => undefined;
    load = () => new Promise((resolve) => (answer = () => resolve({ type: 'loaded', room: new LoadedRoom() })));
    const rooms = ahead();
    const reading = rooms.read(['a']);
    const asked = rooms.load('a');
    answer();
    await Promise.all([reading, asked]);
    expect([loaded, caughtUp]).toEqual([['a'], ['a']]);
  });

  it.each<[string, () => Promise<LoadOutcome>]>([
    ['could not be read', () => Promise.reject(new Error('away'))],
    ['was gone', () => Promise.resolve({ type: 'gone' })],
    ['was in quarantine', () => Promise.resolve({ type: 'quarantined' })],
  ])('one that %s is loaded when it is asked for', async (_, outcome) => {
    load = outcome;
    const rooms = ahead();
    await rooms.read(['a', 'b']);
    load = () => Promise.resolve({ type: 'gone' });
    expect(await rooms.load('a')).toEqual({ type: 'gone' });
    expect([loaded, caughtUp]).toEqual([['a', 'b', 'a'], []]);
  });

  it('are dropped when nobody asks for them', async () => {
    const rooms = ahead();
    await rooms.read(['a']);
    clock.advance(KEEP_MS);
    await rooms.load('a');
    expect(caughtUp).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('[G20] are so many at most, and of so many bytes', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `room-${String(i)}`);
    await ahead().read(many);
    expect(loaded).toHaveLength(64);
    loaded = [];
    const { bytes } = new LoadedRoom();
    const few = ahead(2.5 * bytes);
    await few.read(many);
    expect(loaded).toHaveLength(3);
    clock.advance(KEEP_MS);
    await few.read(many.slice(0, 2));
    expect(loaded).toHaveLength(5);
  });
});
