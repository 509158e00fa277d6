import { silentLogger } from '@boardstream/observability';
import { LogFullError, type EventLog } from '@boardstream/ports';
import { ManualClock } from '@boardstream/testing';
import { LogHealth } from './log-health.ts';

describe('LogHealth', () => {
  it('[G21] asks once in an interval, also when the log failed while it was being asked', async () => {
    const clock = new ManualClock();
    const answers: (() => void)[] = [];
    const ping: EventLog['ping'] = () =>
      new Promise((_, reject) => answers.push(() => reject(new LogFullError('full', 'no room'))));
    const log = { ping } as EventLog; // it is only asked
    const health = new LogHealth({
      log,
      timers: clock,
      logger: silentLogger,
      pingEveryMs: 1_000,
      pingWithinMs: 5_000,
    });
    health.suspect();
    health.fail(new LogFullError('full', 'no room'));
    for (let asked = 1; asked <= 3; asked++) {
      expect(answers).toHaveLength(asked);
      answers.at(-1)?.();
      await new Promise((resolve) => setImmediate(resolve));
      clock.advance(1_000);
    }
    expect(health.problem).toBe('no room');
    health.stop();
  });
});
