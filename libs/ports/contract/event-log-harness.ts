import type { EventLog } from '../src/index.ts';
import type { Harness } from './harness.ts';

export interface EventLogHarness extends Harness {
  readonly log: EventLog;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<EventLog>;
}

export type MakeEventLogHarness = () => Promise<EventLogHarness>;
