import { eventually, ManualClock } from '@boardstream/testing';
import { endWhenStalled } from './end-when-stalled.ts';

/** A consumption at which the test looks in place of time. */
function watched() {
  const clock = new ManualClock();
  const ends = new AbortController();
  const state = { count: 0, isEmpty: true, undelivered: 0, asked: 0, stopped: false };
  const arrived = {
    get count() {
      return state.count;
    },
    get isEmpty() {
      return state.isEmpty;
    },
    stop: () => {
      state.stopped = true;
    },
  };
  const undelivered = (): Promise<number> => {
    state.asked++;
    return state.undelivered < 0 ? Promise.reject(new Error('no such consumer')) : Promise.resolve(state.undelivered);
  };
  const watching = endWhenStalled({ undelivered }, arrived, clock, ends.signal);
  /** Lets the time of so many looks go by. */
  const looks = async (times: number): Promise<void> => {
    for (let look = 0; look < times; look++) {
      await eventually(() => clock.pendingTimers > 0 || state.stopped);
      clock.advance(2_000);
    }
    await eventually(() => clock.pendingTimers > 0 || state.stopped);
  };
  return { state, looks, end: () => ends.abort(), watching };
}

describe('a consumption that delivers nothing', () => {
  it('[G10] ends when the server has messages for it at two looks in a row', async () => {
    const { state, looks, watching } = watched();
    await looks(3);
    expect(state.stopped).toBe(false);
    state.undelivered = 3;
    await looks(2);
    expect(state.stopped).toBe(true);
    await watching;
  });

  it('goes on while messages come, or wait to be taken, and is not even asked about', async () => {
    const { state, looks, end, watching } = watched();
    state.undelivered = 3;
    for (; state.count < 5; state.count++) await looks(1);
    state.isEmpty = false;
    await looks(5);
    expect([state.stopped, state.asked]).toEqual([false, 0]);
    end();
    await watching;
  });

  it('goes on where there is nothing for it, where a message came between two looks, and where it can not be asked', async () => {
    const { state, looks, end, watching } = watched();
    await looks(3);
    state.undelivered = 1;
    await looks(1);
    state.count++;
    await looks(2);
    state.undelivered = -1;
    await looks(4);
    expect(state.stopped).toBe(false);
    end();
    await watching;
  });
});
