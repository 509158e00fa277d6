import type { EventLogHarness } from '@boardstream/ports/contract';
import { EsdbEventLog } from '@boardstream/engine-eventstore';

/** A log on the server that this connection string names; reopening is another client to the same server. */
export function esdbHarness(connectionString: string): EventLogHarness {
  const first = new EsdbEventLog({ connectionString });
  let current = first;
  return {
    log: first,
    reopen: async () => {
      await current.close();
      current = new EsdbEventLog({ connectionString });
      return current;
    },
    close: () => current.close(),
  };
}
