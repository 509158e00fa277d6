import { setTimeout as delay } from 'node:timers/promises';
import type { Nemesis } from './nemesis.ts';

/** About as long as a hand-over is looked at. */
const CALM_MS = 2_000;
export const CALM_NAME = 'calm';

/** What all others are to be compared with: on a machine that also runs every process, writers wait now and then anyway. */
export const CALM: Nemesis = {
  name: CALM_NAME,
  does: 'nothing, for 2 s: what writers wait for on this machine anyway',
  strike: async () => {
    await delay(CALM_MS);
    return ['nobody'];
  },
};
