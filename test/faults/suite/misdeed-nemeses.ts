import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@boardstream/testing';
import { NO_MISDEEDS, type Misdeeds } from './misdeeds.ts';
import type { Arena, Nemesis } from './nemesis.ts';
import { isProcessOf } from './owner-nemeses.ts';
import type { Misdoing } from './fault-cluster.ts';

/** How long one process does wrong at least. */
const LASTS_AT_LEAST_MS = 1_000;
/** Far more than what clocks differ by (G9). */
const CLOCK_OFF_MS = 600_000;

/** Far more than it needs to measure its clock and to hand over, for other faults may be done to it at the same time. */
const GIVES_UP_WITHIN_MS = 60_000;

/** What one process does wrong by itself. */
export const MISDEED_NEMESES: readonly Nemesis[] = [
  misdeed('lost-live', 'a third of the live events and heads of one sequencer are lost', 'sequencer', {
    lostLive: 0.33,
  }),
  misdeed('lost-answers', 'a third of the answers of one sequencer are lost', 'sequencer', { lostAnswers: 0.33 }),
  misdeed('repeated-live', 'a third of what one sequencer tells comes again, up to 2 s later', 'sequencer', {
    repeated: 0.33,
  }),
  misdeed('late-live', 'a third of what one sequencer tells comes up to 2 s late', 'sequencer', { late: 0.33 }),
  misdeed('repeated-submissions', 'a third of what one gateway submits comes again, up to 2 s later', 'gateway', {
    repeated: 0.33,
  }),
  misdeed('late-submissions', 'a third of what one gateway submits comes up to 2 s late', 'gateway', { late: 0.33 }),
  wrongClock('clock-ahead', '10 minutes ahead', CLOCK_OFF_MS),
  wrongClock('clock-behind', '10 minutes behind', -CLOCK_OFF_MS),
];

/** A clock that is off until its sequencer has given up all that it owned, and for some time after. */
function wrongClock(name: string, how: string, clockAheadMs: number): Nemesis {
  const does = `the clock of one sequencer is ${how}, which then gives its partitions up`;
  return misdeed(name, does, 'sequencer', { clockAheadMs }, async ({ leases }, process) => {
    const owned = (): readonly number[] => leases.partitionsOf((owner) => isProcessOf(owner, process));
    const what = `${process} without a partition while its clock is wrong (G9)`;
    await eventually(() => owned().length === 0, { timeoutMs: GIVES_UP_WITHIN_MS, what });
  });
}

/** @param shown resolves when what is done wrong has shown; a fault lasts longer than that */
function misdeed(
  name: string,
  does: string,
  role: Misdoing['role'],
  what: Partial<Misdeeds>,
  shown: (arena: Arena, process: string) => Promise<void> = () => Promise.resolve(),
): Nemesis {
  return {
    name,
    does: `${does}, for up to 7 s`,
    strike: (arena) => {
      const { misdoings, random, longestMs } = arena;
      const fits = (misdoing: Misdoing): boolean => misdoing.role === role;
      return misdoings.withAny(random, fits, async ({ name: process, file }) => {
        file.write({ ...NO_MISDEEDS, ...what });
        try {
          await shown(arena, process);
          await delay(random.integer(LASTS_AT_LEAST_MS, longestMs));
        } finally {
          file.write(NO_MISDEEDS);
        }
      });
    },
  };
}
