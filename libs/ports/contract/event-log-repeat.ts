import { logRecord, logRecords } from '@boardstream/testing';
import type { EventLog } from '../src/index.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';
import { withHarness } from './harness.ts';
import { unique } from './unique.ts';

async function lengthOf(log: EventLog, stream: string): Promise<number> {
  const read = await log.read(stream, { direction: 'forwards', from: 0, limit: 10_000 });
  return read.type === 'events' ? read.events.length : 0;
}

/** An append whose answer was lost is made again (G8): it must not count twice. */
export function repeatTests(make: MakeEventLogHarness): void {
  it(
    '[EL6, P19] the same append again answers as before and writes nothing',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      const first = logRecords(`${stream}a`, 2);
      const second = logRecords(`${stream}b`, 3);
      await log.append(stream, 'no-stream', first);
      await log.append(stream, 1, second);
      expect(await log.append(stream, 1, second)).toMatchObject({ type: 'appended', revision: 4 });
      expect(await log.append(stream, 'no-stream', first)).toMatchObject({ type: 'appended', revision: 1 });
      expect(await lengthOf(log, stream)).toBe(5);
    }),
  );

  it(
    '[EL6, P19] the same append twice at once is written once, and both are told so',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      const records = logRecords(stream, 3);
      const outcomes = await Promise.all([
        log.append(stream, 'no-stream', records),
        log.append(stream, 'no-stream', records),
      ]);
      expect(outcomes).toEqual([outcomes[0], outcomes[0]]);
      expect(outcomes[0]).toMatchObject({ type: 'appended', revision: 2 });
      expect(await lengthOf(log, stream)).toBe(3);
    }),
  );

  it(
    '[EL6, P19] the same append after the store was opened again is still a repeat',
    withHarness(make, async (harness) => {
      const stream = unique('board-');
      const records = logRecords(stream, 2);
      await harness.log.append(stream, 'no-stream', records);
      const log = await harness.reopen();
      expect(await log.append(stream, 'no-stream', records)).toMatchObject({ type: 'appended', revision: 1 });
      expect(await lengthOf(log, stream)).toBe(2);
    }),
  );

  it(
    '[EL7, P19] an append that shares only some ids with what is there is a conflict',
    withHarness(make, async ({ log }) => {
      const stream = unique('board-');
      const [a, b] = [logRecord(`${stream}a`), logRecord(`${stream}b`)];
      await log.append(stream, 'no-stream', [a, b]);
      expect(await log.append(stream, 'no-stream', [a, logRecord(`${stream}c`)])).toEqual({
        type: 'conflict',
        actual: 1,
      });
      expect(await log.append(stream, 'no-stream', [a, b, logRecord(`${stream}d`)])).toEqual({
        type: 'conflict',
        actual: 1,
      });
      expect(await log.append(stream, 'no-stream', [b, a])).toEqual({ type: 'conflict', actual: 1 });
      expect(await lengthOf(log, stream)).toBe(2);
    }),
  );
}
