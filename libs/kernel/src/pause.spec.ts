import { pause, type Timers } from './index.ts';

/** Timers that fire when told to. */
class HeldTimers implements Timers {
  readonly waiting = new Set<() => void>();

  setTimer(callback: () => void): () => void {
    this.waiting.add(callback);
    return () => this.waiting.delete(callback);
  }
}

/** A signal that counts who listens to it. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<AbortSignal['addEventListener']>) => {
    listeners++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<AbortSignal['removeEventListener']>) => {
    listeners--;
    remove(...args);
  };
  return { controller, signal, listeners: () => listeners };
}

describe('a pause', () => {
  it('ends with its time and leaves no listener on the signal, however often it is made', async () => {
    const timers = new HeldTimers();
    const { signal, listeners } = countedSignal();
    for (let i = 0; i < 100; i++) {
      const pausing = pause(timers, 10, signal);
      for (const fire of timers.waiting) fire();
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
