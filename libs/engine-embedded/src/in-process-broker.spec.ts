import { eventually, ManualClock } from '@boardstream/testing';
import { inProcessBroker } from './index.ts';

const data = new Uint8Array(1_000);

describe('the in-process queue', () => {
  it('[G20] makes room by letting go of what a consumption has finished, oldest first', async () => {
    const { queue, close } = inProcessBroker({ clock: new ManualClock(), queueMessages: 10 });
    for (let i = 0; i < 10; i++) await queue.submit(0, 'room', data);
    expect(await queue.submit(0, 'room', data)).toEqual({ type: 'full' });
    const abort = new AbortController();
    const got: number[] = [];
    const onBatch = (batch: readonly { position: number }[]) => {
      got.push(...batch.map(({ position }) => position));
      return Promise.resolve();
    };
    const ended = queue.consume({ partition: 0, from: 1, maxBatch: 4, onBatch, signal: abort.signal });
    await eventually(() => got.length === 10);
    for (let i = 0; i < 5; i++) expect(await queue.submit(0, 'room', data)).toEqual({ type: 'queued' });
    await eventually(() => got.length === 15);
    abort.abort();
    await ended;

    const again: number[] = [];
    const stop = new AbortController();
    const replay = queue.consume({
      partition: 0,
      from: 1,
      maxBatch: 100,
      onBatch: (batch) => {
        again.push(...batch.map(({ position }) => position));
        stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    await replay;
    expect(again).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    close();
  });

  it('[G20] keeps a long run of messages in bounded memory', async () => {
    const clock = new ManualClock();
    const { queue, close } = inProcessBroker({ clock, queueMessages: 5_000, queueAgeMs: 1_000 });
    for (let i = 0; i < 20_000; i++) {
      clock.advance(1);
      expect(await queue.submit(0, 'room', data)).toEqual({ type: 'queued' });
    }
    const stop = new AbortController();
    let first = 0;
    await queue.consume({
      partition: 0,
      from: 1,
      maxBatch: 1,
      onBatch: (batch) => {
        first = batch[0]?.position ?? 0;
        stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    expect(first).toBe(20_000 - 999);
    close();
  });
});

describe('the in-process queue of a consumer that keeps up', () => {
  it('[SQ8, G20] keeps the last of what was finished only, and all that was not', async () => {
    const { queue, close } = inProcessBroker({ clock: new ManualClock() });
    const positions = async (count: number): Promise<number[]> => {
      const got: number[] = [];
      const stop = new AbortController();
      const onBatch = (batch: readonly { position: number }[]) => {
        got.push(...batch.map(({ position }) => position));
        if (got.length >= count) stop.abort();
        return Promise.resolve();
      };
      await queue.consume({ partition: 0, from: 1, maxBatch: 10, onBatch, signal: stop.signal });
      return got;
    };
    for (let i = 0; i < 500; i++) await queue.submit(0, 'room', data);
    expect(await positions(400)).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
    const [oldest = 0] = await positions(1);
    expect(oldest).toBeGreaterThan(400 - 64);
    const kept = 500 - oldest + 1;
    expect(await positions(kept)).toEqual(Array.from({ length: kept }, (_, i) => oldest + i));
    close();
  });
});

describe('the in-process fan-out', () => {
  it('tells of a handler that throws, with its subject', async () => {
    const told: unknown[] = [];
    const { fanout, close } = inProcessBroker({
      clock: new ManualClock(),
      onHandlerError: (subject, error) => told.push([subject, error]),
    });
    const failure = new Error('this handler fails');
    fanout.subscribe('board.live.a', () => {
      throw failure;
    });
    fanout.publish('board.live.a', data);
    await fanout.flush();
    expect(told).toEqual([['board.live.a', failure]]);
    close();
  });

  it('delivers what handlers publish in the order of publishing', async () => {
    const { fanout, close } = inProcessBroker({ clock: new ManualClock() });
    const seen: number[] = [];
    fanout.subscribe('a', ([n = 0]) => {
      seen.push(n);
      if (n < 3) fanout.publish('a', Uint8Array.of(n + 10));
    });
    for (const n of [1, 2, 3]) fanout.publish('a', Uint8Array.of(n));
    await fanout.flush();
    expect(seen).toEqual([1, 2, 3, 11, 12]);
    close();
  });
});

describe('an in-process broker that closes', () => {
  it('ends consumptions and watches as closed, and refuses what comes', async () => {
    const { queue, fanout, leases, close } = inProcessBroker({ clock: new ManualClock() });
    const { signal } = new AbortController();
    const consuming = queue.consume({ partition: 0, from: 1, maxBatch: 1, onBatch: () => Promise.resolve(), signal });
    const watching = leases.watch(() => undefined, signal);
    const ended = Promise.all(
      [consuming, watching].map((running) => expect(running).rejects.toMatchObject({ code: 'closed' })),
    );
    close();
    await ended;
    await expect(queue.submit(0, 'room', data)).rejects.toMatchObject({ code: 'closed' });
    await expect(leases.acquire('partition-0', 'a')).rejects.toMatchObject({ code: 'closed' });
    expect(() => fanout.publish('a', data)).toThrow('closed');
    expect(() => fanout.subscribe('a', () => undefined)).toThrow('closed');
  });
});
