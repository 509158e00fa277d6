import { appendBytes, type EventLog } from '@boardstream/ports';
import type { Metrics } from './metrics.ts';

/** The same log, with the time and the bytes of each append measured. */
export function measuredLog(log: EventLog, metrics: Metrics): EventLog {
  return {
    append: async (stream, expected, records) => {
      const stop = metrics.appendSeconds.startTimer();
      metrics.appendBytes.observe(appendBytes(records));
      try {
        return await log.append(stream, expected, records);
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
