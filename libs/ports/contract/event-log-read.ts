import { logRecords } from '@boardstream/testing';
import type { EventLog, ReadOptions } from '../src/index.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';
import { thenReopened, withHarness } from './harness.ts';
import { unique } from './unique.ts';

/** A stream of 10 records, in appends of 1, 4, 2 and 3. */
async function tenRecords(log: EventLog): Promise<string> {
  const stream = unique('board-');
  let length = 0;
  for (const count of [1, 4, 2, 3]) {
    await log.append(stream, length === 0 ? 'no-stream' : length - 1, logRecords(stream, count, length));
    length += count;
  }
  return stream;
}

async function revisions(log: EventLog, stream: string, options: ReadOptions): Promise<readonly number[]> {
  const read = await log.read(stream, options);
  if (read.type !== 'events') throw new Error(`read answered ${read.type}`);
  return read.events.map(({ revision }) => revision);
}

/** Reading one stream, and what is gone for ever. */
export function readTests(make: MakeEventLogHarness): void {
  it(
    '[EL8] a read forwards starts at the revision asked for and ends at the limit or the end',
    withHarness(make, async ({ log }) => {
      const stream = await tenRecords(log);
      expect(await revisions(log, stream, { direction: 'forwards', from: 0, limit: 100 })).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      expect(await revisions(log, stream, { direction: 'forwards', from: 3, limit: 3 })).toEqual([3, 4, 5]);
      expect(await revisions(log, stream, { direction: 'forwards', from: 9, limit: 5 })).toEqual([9]);
      expect(await revisions(log, stream, { direction: 'forwards', from: 10, limit: 5 })).toEqual([]);
      expect(await revisions(log, stream, { direction: 'forwards', from: 1_000, limit: 5 })).toEqual([]);
    }),
  );

  it(
    '[EL8] a read backwards starts at the revision asked for, or at the end',
    withHarness(make, async ({ log }) => {
      const stream = await tenRecords(log);
      expect(await revisions(log, stream, { direction: 'backwards', from: 'end', limit: 1 })).toEqual([9]);
      expect(await revisions(log, stream, { direction: 'backwards', from: 'end', limit: 100 })).toEqual([
        9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
      ]);
      expect(await revisions(log, stream, { direction: 'backwards', from: 5, limit: 3 })).toEqual([5, 4, 3]);
      expect(await revisions(log, stream, { direction: 'backwards', from: 0, limit: 3 })).toEqual([0]);
      expect(await revisions(log, stream, { direction: 'backwards', from: 1_000, limit: 2 })).toEqual([9, 8]);
    }),
  );

  it(
    '[EL8] a stream without a record is no stream, whatever its name begins with',
    withHarness(make, async ({ log }) => {
      const stream = await tenRecords(log);
      for (const name of [unique('board-'), `${stream}x`, stream.slice(0, -1)]) {
        expect(await log.read(name, { direction: 'forwards', from: 0, limit: 1 })).toEqual({ type: 'no-stream' });
        expect(await log.read(name, { direction: 'backwards', from: 'end', limit: 1 })).toEqual({ type: 'no-stream' });
      }
    }),
  );

  it(
    '[EL13, G23] a tombstoned stream answers so for ever, to every read and append, after a restart too',
    withHarness(make, async (harness) => {
      const [stream, other] = [await tenRecords(harness.log), await tenRecords(harness.log)];
      await harness.log.tombstone(stream);
      await harness.log.tombstone(stream);
      for await (const log of thenReopened(harness.log, () => harness.reopen())) {
        expect(await log.read(stream, { direction: 'forwards', from: 0, limit: 1 })).toEqual({ type: 'tombstoned' });
        expect(await log.read(stream, { direction: 'backwards', from: 'end', limit: 1 })).toEqual({
          type: 'tombstoned',
        });
        for (const expected of ['no-stream', 9, 3] as const) {
          expect(await log.append(stream, expected, logRecords(unique(stream), 1))).toEqual({ type: 'tombstoned' });
        }
        expect(await revisions(log, other, { direction: 'forwards', from: 8, limit: 9 })).toEqual([8, 9]);
      }
    }),
  );

  it(
    '[EL13, G23] a stream that never had a record can be tombstoned',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      await log.tombstone(stream);
      expect(await log.append(stream, 'no-stream', logRecords(stream, 1))).toEqual({ type: 'tombstoned' });
      expect(await log.read(stream, { direction: 'forwards', from: 0, limit: 1 })).toEqual({ type: 'tombstoned' });
    }),
  );
}
