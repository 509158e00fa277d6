import { LogUnavailableError, type EventLog } from '@boardstream/ports';
import { logRecords } from '@boardstream/testing';
import { measuredLog } from './measured-log.ts';
import { Metrics } from './metrics.ts';

function logThat(append: EventLog['append']): EventLog {
  const never = (): Promise<never> => Promise.reject(new Error('not asked for here'));
  return { append, read: never, subscribeAll: never, tombstone: never, ping: () => Promise.resolve() };
}

describe('measuredLog', () => {
  it('[O6] tells time and bytes of every append, also of one that failed', async () => {
    const metrics = new Metrics();
    const appended = measuredLog(
      logThat(() => Promise.resolve({ type: 'appended', revision: 2, position: '1' })),
      metrics,
    );
    await appended.append('board-a', 'no-stream', logRecords('a', 3));
    const failing = measuredLog(
      logThat(() => Promise.reject(new LogUnavailableError('gone'))),
      metrics,
    );
    await expect(failing.append('board-a', 2, logRecords('b', 1))).rejects.toThrow(LogUnavailableError);
    const text = await metrics.text();
    expect(text).toContain('boardstream_append_bytes_count 2');
    expect(text).toContain('boardstream_append_seconds_count 2');
  });
});
