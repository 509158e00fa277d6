import { keepDoing } from './index.ts';
import { HeldTimers } from './spec-support/held-timers.ts';

/** Lets everything run that waits for nothing but its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is kept doing', () => {
  it('is done again after a rest when it ended or failed, until the signal; failures are told', async () => {
    const timers = new HeldTimers();
    const ends = new AbortController();
    const errors: unknown[] = [];
    const failure = new Error('broke');
    let times = 0;
    const doing = keepDoing(
      () => {
        times++;
        return times === 1 ? Promise.reject(failure) : Promise.resolve();
      },
      { timers, restMs: 10, onError: (error) => errors.push(error), signal: ends.signal },
    );
    for (let done = 1; done <= 3; done++) {
      await settled();
      expect([times, timers.waiting.size]).toEqual([done, 1]);
      timers.fireAll();
    }
    await settled();
    ends.abort();
    await doing;
    expect(errors).toEqual([failure]);
    expect([times, timers.waiting.size]).toEqual([4, 0]);
  });

  it('ends with the signal, and what the signal broke is no failure', async () => {
    const ends = new AbortController();
    const errors: unknown[] = [];
    const work = (): Promise<void> =>
      new Promise((_resolve, reject) => {
        ends.signal.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      });
    const doing = keepDoing(work, {
      timers: new HeldTimers(),
      restMs: 10,
      onError: (error) => errors.push(error),
      signal: ends.signal,
    });
    ends.abort();
    await doing;
    expect(errors).toEqual([]);
  });
});
