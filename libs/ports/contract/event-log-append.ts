import { logRecord, logRecords } from '@boardstream/testing';
import { APPEND_LIMIT_BYTES, AppendTooLargeError, type LogRecord } from '../src/index.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';
import { withHarness } from './harness.ts';
import { unique } from './unique.ts';

const ALL = { direction: 'forwards', from: 0, limit: 10_000 } as const;

/** Appending: order, conflicts, limits. */
export function appendTests(make: MakeEventLogHarness): void {
  it(
    '[EL1, G1] the first record of a stream has revision 0, each later one the next, over all appends',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      expect(await log.append(stream, 'no-stream', logRecords(`${stream}a`, 3))).toMatchObject({
        type: 'appended',
        revision: 2,
      });
      expect(await log.append(stream, 2, logRecords(`${stream}b`, 1))).toMatchObject({ type: 'appended', revision: 3 });
      expect(await log.append(stream, 3, logRecords(`${stream}c`, 2))).toMatchObject({ type: 'appended', revision: 5 });
      const read = await log.read(stream, ALL);
      expect(read.type === 'events' && read.events.map((event) => event.revision)).toEqual([0, 1, 2, 3, 4, 5]);
    }),
  );

  it(
    '[EL2] what is read is what was appended, byte for byte, with or without metadata, empty data too',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      const every = Uint8Array.from({ length: 256 }, (_, i) => i);
      const records: LogRecord[] = [
        logRecord(`${stream}1`, every),
        { ...logRecord(`${stream}2`, new Uint8Array()), metadata: every },
        { ...logRecord(`${stream}3`), type: 'Another.v2', metadata: new Uint8Array([1]) },
      ];
      await log.append(stream, 'no-stream', records);
      const read = await log.read(stream, ALL);
      const found = read.type === 'events' ? read.events : [];
      expect(found.map(({ id, type, stream: name }) => ({ id, type, name }))).toEqual(
        records.map(({ id, type }) => ({ id, type, name: stream })),
      );
      expect(found.map(({ data }) => [...data])).toEqual(records.map(({ data }) => [...data]));
      expect(found.slice(1).map(({ metadata }) => [...(metadata ?? [])])).toEqual([[...every], [1]]);
    }),
  );

  it(
    '[EL3, G7] another expected revision is a conflict that tells the actual one, and writes nothing',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      expect(await log.append(stream, 0, logRecords(`${stream}x`, 1))).toEqual({
        type: 'conflict',
        actual: 'no-stream',
      });
      await log.append(stream, 'no-stream', logRecords(`${stream}a`, 2));
      expect(await log.append(stream, 'no-stream', logRecords(`${stream}y`, 1))).toEqual({
        type: 'conflict',
        actual: 1,
      });
      expect(await log.append(stream, 0, logRecords(`${stream}z`, 2))).toEqual({ type: 'conflict', actual: 1 });
      expect(await log.append(stream, 7, logRecords(`${stream}w`, 2))).toEqual({ type: 'conflict', actual: 1 });
      const read = await log.read(stream, ALL);
      expect(read.type === 'events' && read.events.length).toBe(2);
    }),
  );

  it(
    '[EL4, G7] of appends at once with the same expected revision exactly one wins, whole',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      await log.append(stream, 'no-stream', logRecords(`${stream}first`, 1));
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, i) => log.append(stream, 0, logRecords(`${stream}${String(i)}-`, 3))),
      );
      const winner = outcomes.findIndex((outcome) => outcome.type === 'appended');
      expect(outcomes[winner]).toMatchObject({ revision: 3 });
      expect(outcomes.filter((outcome) => outcome.type === 'conflict')).toEqual(
        Array(7).fill({ type: 'conflict', actual: 3 }),
      );
      const read = await log.read(stream, ALL);
      const ids = read.type === 'events' ? read.events.slice(1).map(({ id }) => id) : [];
      expect(ids).toEqual(logRecords(`${stream}${String(winner)}-`, 3).map(({ id }) => id));
    }),
  );

  it(
    '[EL5, G1] appends at once to many streams all succeed, each stream in its own order',
    withHarness(make, async ({ log }) => {
      const streams = Array.from({ length: 20 }, () => unique('board-'));
      await Promise.all(
        streams.map(async (stream) => {
          for (let i = 0; i < 5; i++) {
            const outcome = await log.append(stream, i === 0 ? 'no-stream' : 2 * i - 1, logRecords(stream, 2, 2 * i));
            expect(outcome).toMatchObject({ type: 'appended', revision: 2 * i + 1 });
          }
        }),
      );
      for (const stream of streams) {
        const read = await log.read(stream, ALL);
        expect(read.type === 'events' && read.events.map(({ id }) => id)).toEqual(
          logRecords(stream, 10).map(({ id }) => id),
        );
      }
    }),
  );

  it(
    '[EL9, P20] an append of 512 KiB is taken, one over the limit is refused and leaves nothing',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      const large = Array.from({ length: 4 }, (_, i) =>
        logRecord(`${stream}${String(i)}`, new Uint8Array(128 * 1024).fill(i)),
      );
      expect(await log.append(stream, 'no-stream', large)).toMatchObject({ type: 'appended', revision: 3 });
      const tooLarge = [logRecord(`${stream}x`), logRecord(`${stream}y`, new Uint8Array(APPEND_LIMIT_BYTES))];
      await expect(log.append(stream, 3, tooLarge)).rejects.toThrow(AppendTooLargeError);
      expect(await log.append(stream, 3, logRecords(`${stream}z`, 1))).toMatchObject({ type: 'appended', revision: 4 });
    }),
  );

  it(
    '[EL9] an append of nothing, a name that is no stream and an id that is no UUID are refused',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      await expect(log.append(stream, 'no-stream', [])).rejects.toThrow(RangeError);
      await expect(log.append('', 'no-stream', logRecords(stream, 1))).rejects.toThrow(RangeError);
      await expect(log.append('board-a b', 'no-stream', logRecords(stream, 1))).rejects.toThrow(RangeError);
      await expect(log.append(stream, 'no-stream', [{ ...logRecord(stream), id: 'x' }])).rejects.toThrow(RangeError);
      expect(await log.read(stream, ALL)).toEqual({ type: 'no-stream' });
    }),
  );

  it(
    '[EL14, P12] a log that can be written answers a ping',
    withHarness(make, async ({ log }) => {
      await expect(log.ping()).resolves.toBeUndefined();
    }),
  );
}
