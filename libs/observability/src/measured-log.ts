import type { EventLog } from '@boardstream/ports';
import type { Metrics } from './metrics.ts';

/** The same log, with the time of each append and the events that it kept counted. */
export function measuredLog(log: EventLog, metrics: Metrics): EventLog {
  return {
    append: async (stream, expected, records) => {
      const stop = metrics.appendSeconds.startTimer();
      try {
        const outcome = await log.append(stream, expected, records);
        if (outcome.type === 'appended') metrics.appendedEvents.inc(records.length);
        return outcome;
      } finally {
        stop();
      }
    },
    read: (stream, options) => log.read(stream, options),
    subscribeAll: (options) => log.subscribeAll(options),
    tombstone: (stream) => log.tombstone(stream),
    ping: () => log.ping(),
  };
}
