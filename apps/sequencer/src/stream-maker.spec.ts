import { silentLogger } from '@boardstream/observability';
import { eventually, ManualClock } from '@boardstream/testing';
import { StreamMaker } from './stream-maker.ts';

function maker() {
  const clock = new ManualClock();
  const failures: Error[] = [];
  let made = 0;
  const make = (): Promise<void> => {
    made++;
    const failure = failures.shift();
    return failure === undefined ? Promise.resolve() : Promise.reject(failure);
  };
  return { clock, failures, made: () => made, streams: new StreamMaker({ make, timers: clock, logger: silentLogger }) };
}

describe('the streams of the cluster', () => {
  it('[P12] are told as not made until they were', async () => {
    const { streams, made } = maker();
    await expect(streams.check()).rejects.toThrow('not made yet');
    streams.start();
    await eventually(() => made() === 1);
    await streams.check();
    await streams.stop();
  });

  it('[P12] are tried again until they can be made, and the reason is told meanwhile', async () => {
    const { streams, failures, clock, made } = maker();
    failures.push(new Error('no room'), new Error('still no room'));
    streams.start();
    await eventually(() => clock.pendingTimers === 1);
    await expect(streams.check()).rejects.toThrow(/^no room$/);
    clock.advance(1_000);
    await eventually(() => clock.pendingTimers === 1 && made() === 2);
    await expect(streams.check()).rejects.toThrow('still no room');
    clock.advance(1_000);
    await eventually(() => made() === 3);
    await streams.check();
    await streams.stop();
  });

  it('[G10] are made again when the broker was reached again: it may have lost them', async () => {
    const { streams, made } = maker();
    streams.start();
    streams.start();
    await eventually(() => made() === 2);
    await streams.stop();
    streams.start();
    expect(made()).toBe(2);
  });

  it('[G10] one that is gone is made again once the server has done with the one before, however often it is missed', async () => {
    const { streams, clock, made } = maker();
    streams.start();
    await eventually(() => made() === 1);
    await streams.check();
    streams.startAgain();
    streams.startAgain();
    await expect(streams.check()).rejects.toThrow('gone');
    expect(clock.pendingTimers).toBe(1);
    clock.advance(1_000);
    await eventually(() => made() === 2);
    await streams.check();
    streams.startAgain();
    await streams.stop();
    expect(clock.pendingTimers).toBe(0);
  });
});
