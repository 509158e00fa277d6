import { pause } from './index.ts';
import { countedSignal } from './spec-support/counted-signal.ts';
import { HeldTimers } from './spec-support/held-timers.ts';

describe('a pause', () => {
  it('ends with its time and leaves no listener on the signal, however often it is made', async () => {
    const timers = new HeldTimers();
    const { signal, listeners } = countedSignal();
    for (let i = 0; i < 100; i++) {
      const pausing = pause(timers, 10, signal);
      timers.fireAll();
      await pausing;
    }
    expect(listeners()).toBe(0);
    expect(timers.waiting.size).toBe(0);
  });

  it('ends with the signal and leaves no timer; with one that is aborted it does not begin', async () => {
    const timers = new HeldTimers();
    const { signal, controller } = countedSignal();
    const pausing = pause(timers, 10, signal);
    controller.abort();
    await pausing;
    await pause(timers, 10, signal);
    expect(timers.waiting.size).toBe(0);
  });
});
