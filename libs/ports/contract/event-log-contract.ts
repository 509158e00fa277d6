import type { EventLog } from '../src/index.ts';
import { appendTests } from './event-log-append.ts';
import { durabilityTests } from './event-log-durability.ts';
import { readTests } from './event-log-read.ts';
import { repeatTests } from './event-log-repeat.ts';
import { subscribeTests } from './event-log-subscribe.ts';
import type { Harness } from './harness.ts';

export interface EventLogHarness extends Harness {
  readonly log: EventLog;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<EventLog>;
}

export type MakeEventLogHarness = () => Promise<EventLogHarness>;

/** What every event log does (EL1 to EL16 of SPEC.md). */
export function eventLogContract(name: string, makeHarness: MakeEventLogHarness): void {
  describe(`event log: ${name}`, () => {
    appendTests(makeHarness);
    repeatTests(makeHarness);
    readTests(makeHarness);
    subscribeTests(makeHarness);
    durabilityTests(makeHarness);
  });
}
