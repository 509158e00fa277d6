import { eventually } from '@boardstream/testing';
import type { OpenedConsumption, QueuedSubmission, SubmissionQueue } from '../src/index.ts';
import { withHarness, type Harness } from './harness.ts';

export interface SubmissionQueueHarness extends Harness {
  /** Empty, with partitions 0 and 1, whose next positions are 1. */
  readonly queue: SubmissionQueue;
  /** What a partition keeps at most, in bytes: small enough to be filled by a test, at least 64 KiB. */
  readonly partitionBytes: number;
  /** Resolves when what was submitted before is too old to be kept. */
  age(): Promise<void>;
}

/** A consumption that keeps what it got. */
class Consumer {
  readonly got: QueuedSubmission[] = [];
  readonly batches: number[] = [];
  opened: OpenedConsumption | undefined;
  readonly ended: Promise<void>;
  readonly #abort = new AbortController();

  constructor(
    queue: SubmissionQueue,
    options: { partition?: number; from?: number; maxBatch?: number; incarnation?: string | undefined } = {},
  ) {
    this.ended = queue.consume({
      partition: options.partition ?? 0,
      from: options.from ?? 1,
      incarnation: options.incarnation,
      onOpen: (opened) => (this.opened = opened),
      maxBatch: options.maxBatch ?? 100,
      onBatch: (batch) => {
        this.got.push(...batch);
        this.batches.push(batch.length);
        return Promise.resolve();
      },
      signal: this.#abort.signal,
    });
  }

  async take(count: number): Promise<readonly QueuedSubmission[]> {
    await eventually(() => this.got.length >= count, { what: `${String(count)} messages` });
    await this.stop();
    return this.got;
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.ended;
  }
}

const text = new TextEncoder();

async function submit(queue: SubmissionQueue, names: readonly string[], partition = 0): Promise<void> {
  for (const name of names)
    expect(await queue.submit(partition, `room-${name}`, text.encode(name))).toEqual({ type: 'queued' });
}

function shown(messages: readonly QueuedSubmission[]): readonly string[] {
  return messages.map(({ position, room, data }) => `${String(position)} ${room} ${new TextDecoder().decode(data)}`);
}

/** What every submission queue does (SQ1 to SQ10 of SPEC.md). */
export function submissionQueueContract(name: string, makeHarness: () => Promise<SubmissionQueueHarness>): void {
  describe(`submission queue: ${name}`, () => {
    orderTests(makeHarness);
    waitingTests(makeHarness);
    endTests(makeHarness);
    boundTests(makeHarness);
  });
}

function orderTests(make: () => Promise<SubmissionQueueHarness>): void {
  it(
    '[SQ1, G6] messages come in the order of submission, at positions from 1, those that arrive later too',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b']);
      const consumer = new Consumer(queue);
      await eventually(() => consumer.got.length === 2);
      await submit(queue, ['c']);
      expect(shown(await consumer.take(3))).toEqual(['1 room-a a', '2 room-b b', '3 room-c c']);
    }),
  );

  it(
    '[SQ2, G10] a consumption that starts at an older position gets what is kept again, unchanged',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b', 'c', 'd']);
      const first = shown(await new Consumer(queue).take(4));
      expect(shown(await new Consumer(queue).take(4))).toEqual(first);
      expect(shown(await new Consumer(queue, { from: 3 }).take(2))).toEqual(first.slice(2));
    }),
  );

  it(
    '[SQ2] a consumption from the next position gets only what is new',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b']);
      const consumer = new Consumer(queue, { from: 3 });
      await submit(queue, ['c']);
      expect(shown(await consumer.take(1))).toEqual(['3 room-c c']);
    }),
  );

  it(
    '[SQ9] a position beyond the end, or of another incarnation, means the oldest that is kept',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b']);
      const consumer = new Consumer(queue, { from: 2 });
      expect(shown(await consumer.take(1))).toEqual(['2 room-b b']);
      const incarnation = consumer.opened?.incarnation;
      expect(consumer.opened?.from).toBe(2);
      expect(incarnation).toBeDefined();
      const same = new Consumer(queue, { from: 2, incarnation });
      expect(shown(await same.take(1))).toEqual(['2 room-b b']);
      for (const options of [{ from: 4, incarnation }, { from: 4 }, { from: 2, incarnation: 'another' }]) {
        const fresh = new Consumer(queue, options);
        expect(shown(await fresh.take(2))).toEqual(['1 room-a a', '2 room-b b']);
        expect(fresh.opened).toMatchObject({ incarnation, from: 1, last: 2 });
      }
    }),
  );

  it(
    '[SQ9, G19] a consumption is told the last position that waits for it when it opens',
    withHarness(make, async ({ queue, age }) => {
      const opened = async (from: number, expected: number): Promise<void> => {
        const consumer = new Consumer(queue, { from });
        await eventually(() => consumer.opened !== undefined);
        expect(consumer.opened).toMatchObject({ from, last: expected });
        await consumer.stop();
      };
      await opened(1, 0);
      await submit(queue, ['a', 'b', 'c']);
      await opened(1, 3);
      await opened(3, 3);
      await opened(4, 3);
      await age();
      await opened(2, 1);
    }),
  );

  it(
    '[SQ3, G7] two consumptions of one partition, an old owner and a new one, both get everything',
    withHarness(make, async ({ queue }) => {
      const [old, fresh] = [new Consumer(queue), new Consumer(queue)];
      await submit(queue, ['a', 'b', 'c']);
      expect(shown(await old.take(3))).toEqual(shown(await fresh.take(3)));
    }),
  );

  it(
    '[SQ4] a partition holds its own messages only',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a'], 0);
      await submit(queue, ['b', 'c'], 1);
      expect(shown(await new Consumer(queue, { partition: 1 }).take(2))).toEqual(['1 room-b b', '2 room-c c']);
      expect(shown(await new Consumer(queue, { partition: 0 }).take(1))).toEqual(['1 room-a a']);
    }),
  );

  it(
    '[SQ5] batches come one at a time and are no larger than asked for',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b', 'c', 'd', 'e']);
      let running = 0;
      const sizes: number[] = [];
      const abort = new AbortController();
      const onBatch = async (batch: readonly QueuedSubmission[]): Promise<void> => {
        expect(++running).toBe(1);
        sizes.push(batch.length);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
      };
      const ended = queue.consume({ partition: 0, from: 1, maxBatch: 2, onBatch, signal: abort.signal });
      await eventually(() => sizes.reduce((sum, size) => sum + size, 0) === 5);
      abort.abort();
      await ended;
      expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
    }),
  );
}

function waitingTests(make: () => Promise<SubmissionQueueHarness>): void {
  it(
    '[SQ10, O6] an open consumption knows how many messages wait for it: the batch in hand, and those behind it',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b', 'c', 'd', 'e']);
      await submit(queue, ['f'], 1);
      const abort = new AbortController();
      const sizes: number[] = [];
      let atOpen: number | undefined;
      let waiting = (): number => -1;
      let release = (): void => undefined;
      const ended = queue.consume({
        partition: 0,
        from: 2,
        onOpen: (opened) => {
          waiting = () => opened.waiting();
          atOpen = waiting();
        },
        maxBatch: 1,
        onBatch: async ({ length }) => {
          sizes.push(length);
          await new Promise<void>((resolve) => (release = resolve));
        },
        signal: abort.signal,
      });
      await eventually(() => sizes.length === 1);
      expect(atOpen).toBe(4);
      expect(waiting()).toBe(4);
      await submit(queue, ['g', 'h']);
      await eventually(() => waiting() === 6);
      release();
      await eventually(() => sizes.length === 2);
      expect(waiting()).toBe(5);
      for (let batches = 3; batches <= 6; batches++) {
        release();
        await eventually(() => sizes.length === batches);
      }
      expect(waiting()).toBe(1);
      release();
      await eventually(() => waiting() === 0);
      abort.abort();
      await ended;
    }),
  );

  it(
    '[SQ10, O6] nothing waits for a consumption that starts behind all there is',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b']);
      const consumer = new Consumer(queue, { from: 3 });
      await eventually(() => consumer.opened !== undefined);
      expect(consumer.opened?.waiting()).toBe(0);
      await consumer.stop();
    }),
  );
}

function endTests(make: () => Promise<SubmissionQueueHarness>): void {
  it(
    '[SQ6] a consumption that is aborted ends when the batch in hand is done, and takes no other',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a', 'b']);
      const abort = new AbortController();
      let batches = 0;
      let done = false;
      let finish: () => void = () => undefined;
      const onBatch = async (): Promise<void> => {
        batches++;
        await new Promise<void>((resolve) => (finish = resolve));
        done = true;
      };
      const ended = queue.consume({ partition: 0, from: 1, maxBatch: 1, onBatch, signal: abort.signal });
      await eventually(() => batches === 1);
      abort.abort();
      finish();
      await ended;
      expect({ done, batches }).toEqual({ done: true, batches: 1 });
    }),
  );

  it(
    '[SQ6] a consumption that waits for messages ends when it is aborted',
    withHarness(make, async ({ queue }) => {
      const consumer = new Consumer(queue);
      await consumer.stop();
      expect(consumer.got).toEqual([]);
    }),
  );

  it(
    '[SQ6] a handler that fails ends its consumption with its error; the messages are there for the next',
    withHarness(make, async ({ queue }) => {
      await submit(queue, ['a']);
      const failure = new Error('this handler fails');
      const signal = new AbortController().signal;
      const ended = queue.consume({
        partition: 0,
        from: 1,
        maxBatch: 1,
        onBatch: () => Promise.reject(failure),
        signal,
      });
      await expect(ended).rejects.toBe(failure);
      expect(shown(await new Consumer(queue).take(1))).toEqual(['1 room-a a']);
    }),
  );
}

function boundTests(make: () => Promise<SubmissionQueueHarness>): void {
  it(
    '[SQ7, P14] what is too old is not delivered any more, and its positions are not given again',
    withHarness(make, async (harness) => {
      await submit(harness.queue, ['a', 'b']);
      await harness.age();
      await submit(harness.queue, ['c']);
      expect(shown(await new Consumer(harness.queue, { from: 1 }).take(1))).toEqual(['3 room-c c']);
    }),
  );

  it(
    '[SQ8, G20] a partition that is full refuses what comes, keeps what it has, and fills no other',
    withHarness(make, async (harness) => {
      const { queue, partitionBytes } = harness;
      const data = new Uint8Array(8 * 1024).fill(7);
      let queued = 0;
      while ((await queue.submit(0, 'room', data)).type === 'queued') {
        expect(++queued * data.length).toBeLessThanOrEqual(partitionBytes);
      }
      expect(queued).toBeGreaterThan(0);
      expect(await queue.submit(1, 'room', data)).toEqual({ type: 'queued' });
      const got = await new Consumer(queue).take(queued);
      expect(got.map(({ position }) => position)).toEqual(Array.from({ length: queued }, (_, i) => i + 1));
      await harness.age();
      expect(await queue.submit(0, 'room', data)).toEqual({ type: 'queued' });
    }),
  );
}
