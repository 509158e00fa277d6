import { eventually, logRecords } from '@boardstream/testing';
import type { EventLog, RecordedEvent } from '../src/index.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';
import { Follower } from './follower.ts';
import { thenReopened, withHarness } from './harness.ts';
import { unique } from './unique.ts';

function names(events: readonly RecordedEvent[]): readonly string[] {
  return events.map(({ stream, revision }) => `${stream}@${String(revision)}`);
}

/** Appends so many records to a new stream of this prefix, three at a time. */
async function newStream(log: EventLog, prefix: string, count: number): Promise<string> {
  const stream = unique(prefix);
  for (let i = 0; i < count; i += 3) {
    await log.append(stream, i === 0 ? 'no-stream' : i - 1, logRecords(stream, Math.min(3, count - i), i));
  }
  return stream;
}

/** Following the whole log. */
export function subscribeTests(make: MakeEventLogHarness): void {
  it(
    '[EL10] a subscription gives all records of the prefix in log order, those that come later too, and nothing else',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      const first = await newStream(log, prefix, 4);
      await newStream(log, unique('b-'), 4);
      const follower = new Follower(log, prefix);
      await follower.has(4);
      const second = await newStream(log, prefix, 2);
      await newStream(log, unique('b-'), 1);
      await log.append(first, 3, logRecords(first, 1, 4));
      const events = await follower.take(7);
      expect(names(events)).toEqual(
        [0, 1, 2, 3].map((i) => `${first}@${String(i)}`).concat(`${second}@0`, `${second}@1`, `${first}@4`),
      );
      const positions = events.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort());
    }),
  );

  it(
    '[EL11, G12] a subscription after any position gives exactly the rest',
    withHarness(make, async (harness) => {
      const prefix = unique('a-');
      await Promise.all(Array.from({ length: 4 }, () => newStream(harness.log, prefix, 5)));
      const all = await new Follower(harness.log, prefix).take(20);
      for await (const log of thenReopened(harness.log, () => harness.reopen())) {
        for (const after of [0, 7, 18]) {
          expect(names(await new Follower(log, prefix, all[after]?.position).take(19 - after))).toEqual(
            names(all.slice(after + 1)),
          );
        }
        const atEnd = new Follower(log, prefix, all[19]?.position);
        await eventually(() => atEnd.caughtUpAt.length > 0);
        await atEnd.stop();
        expect(atEnd.events).toEqual([]);
      }
    }),
  );

  it(
    '[EL11] the position that an append answered is where its last record lies',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      const stream = await newStream(log, prefix, 3);
      const outcome = await log.append(stream, 2, logRecords(stream, 2, 3));
      await log.append(stream, 4, logRecords(stream, 1, 5));
      const position = outcome.type === 'appended' ? outcome.position : undefined;
      const all = await new Follower(log, prefix).take(6);
      expect(all[4]?.position).toBe(position);
      expect(names(await new Follower(log, prefix, position).take(1))).toEqual([`${stream}@5`]);
    }),
  );

  it(
    '[EL12] it says that it has caught up when everything was handled, an empty log too',
    withHarness(make, async ({ log }) => {
      const empty = new Follower(log, unique('none-'));
      await eventually(() => empty.caughtUpAt.length > 0);
      await empty.stop();
      expect(empty.events).toEqual([]);

      const prefix = unique('a-');
      const stream = await newStream(log, prefix, 10);
      const follower = new Follower(log, prefix);
      await eventually(() => follower.caughtUpAt.at(-1) === 10);
      await log.append(stream, 9, logRecords(stream, 5, 10));
      await eventually(() => follower.caughtUpAt.at(-1) === 15);
      await follower.stop();
    }),
  );

  it(
    '[EL10] batches come one at a time: the next waits for the handler',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      const stream = await newStream(log, prefix, 3);
      const abort = new AbortController();
      const seen: string[] = [];
      let running = 0;
      const release: (() => void)[] = [];
      const ended = log.subscribeAll({
        streamPrefix: prefix,
        signal: abort.signal,
        onEvents: async (events) => {
          expect(++running).toBe(1);
          seen.push(...names(events));
          await new Promise<void>((resolve) => release.push(resolve));
          running--;
        },
      });
      await eventually(() => seen.length > 0);
      await log.append(stream, 2, logRecords(stream, 3, 3));
      await eventually(() => {
        release.pop()?.();
        return seen.length === 6;
      });
      abort.abort();
      release.pop()?.();
      await ended;
      expect(seen).toEqual([0, 1, 2, 3, 4, 5].map((i) => `${stream}@${String(i)}`));
    }),
  );

  it(
    '[EL10] a handler that fails ends its subscription with its error, and no other',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      const stream = await newStream(log, prefix, 2);
      const other = new Follower(log, prefix);
      const failure = new Error('this handler fails');
      const ended = log.subscribeAll({
        streamPrefix: prefix,
        onEvents: () => Promise.reject(failure),
        signal: new AbortController().signal,
      });
      await expect(ended).rejects.toBe(failure);
      await log.append(stream, 1, logRecords(stream, 1, 2));
      expect(names(await other.take(3))).toEqual([`${stream}@0`, `${stream}@1`, `${stream}@2`]);
    }),
  );

  it(
    '[EL10] a subscription whose signal is aborted already ends without an event',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      await newStream(log, prefix, 2);
      let called = 0;
      const onEvents = (): Promise<void> => {
        called++;
        return Promise.resolve();
      };
      await log.subscribeAll({ streamPrefix: prefix, onEvents, signal: AbortSignal.abort() });
      expect(called).toBe(0);
    }),
  );

  it(
    '[EL10, G1] followers that join while many write miss nothing, see nothing twice, and agree on the order',
    withHarness(make, async ({ log }) => {
      const prefix = unique('a-');
      const followers = [new Follower(log, prefix)];
      const writers = Array.from({ length: 10 }, () => newStream(log, prefix, 30));
      await eventually(() => (followers[0]?.events.length ?? 0) > 20);
      followers.push(new Follower(log, prefix));
      const streams = await Promise.all(writers);
      const seen = await Promise.all(followers.map((follower) => follower.take(300)));
      expect(names(seen[1] ?? [])).toEqual(names(seen[0] ?? []));
      for (const stream of streams) {
        const own = (seen[0] ?? []).filter((event) => event.stream === stream).map(({ revision }) => revision);
        expect(own).toEqual(Array.from({ length: 30 }, (_, i) => i));
      }
    }),
  );
}
