import { setTimeout as delay } from 'node:timers/promises';
import { NO_MISDEEDS, type Misdeeds } from './misdeeds.ts';
import type { Arena, Nemesis } from './nemesis.ts';
import type { Misdoing } from './fault-cluster.ts';

/** How long one process does wrong at least. */
const LASTS_AT_LEAST_MS = 1_000;
/** Far more than what clocks differ by (G9). */
const CLOCK_OFF_MS = 600_000;

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
  misdeed('clock-ahead', 'the clock of one sequencer is 10 minutes ahead', 'sequencer', { clockAheadMs: CLOCK_OFF_MS }),
  misdeed('clock-behind', 'the clock of one sequencer is 10 minutes behind', 'sequencer', {
    clockAheadMs: -CLOCK_OFF_MS,
  }),
];

function misdeed(name: string, does: string, role: Misdoing['role'], what: Partial<Misdeeds>): Nemesis {
  return {
    name,
    does: `${does}, for up to 7 s`,
    strike: ({ misdoings, random, longestMs }: Arena) => {
      const fits = (misdoing: Misdoing): boolean => misdoing.role === role;
      return misdoings.withAny(random, fits, async ({ file }) => {
        file.write({ ...NO_MISDEEDS, ...what });
        await delay(random.integer(LASTS_AT_LEAST_MS, longestMs));
        file.write(NO_MISDEEDS);
      });
    },
  };
}
