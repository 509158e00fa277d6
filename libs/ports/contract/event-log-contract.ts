import { appendTests } from './event-log-append.ts';
import { durabilityTests } from './event-log-durability.ts';
import { readTests } from './event-log-read.ts';
import { repeatTests } from './event-log-repeat.ts';
import { subscribeTests } from './event-log-subscribe.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';

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
