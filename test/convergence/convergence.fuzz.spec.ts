import { Counters } from './counters.ts';
import { drawScript } from './draw-script.ts';
import { runScript } from './run-script.ts';
import { sourceOf } from './script.ts';
import { shortest } from './shrink.ts';

const SESSIONS = 200;
const FIRST_SEED = 1;
const STEPS = 250;

describe('many clients at one room, over a network that delays, repeats and loses', () => {
  it('[G5] [G11] [M25] [M27] converge, and every change is accounted for once', () => {
    const counters = new Counters();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SESSIONS; seed++) {
      const script = drawScript(seed, { steps: STEPS });
      const { failure, counters: counts } = runScript(script);
      if (failure !== undefined) {
        throw new Error(`seed ${seed}: ${failure.message}\n${sourceOf(shortest(script, failure.kind))}`);
      }
      counters.addAll(counts);
    }
    expect(counters.get('rest')).toBeGreaterThanOrEqual(SESSIONS);
  }, 300_000);
});
