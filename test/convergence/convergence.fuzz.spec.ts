import { Counters } from './counters.ts';
import { drawScript } from './draw-script.ts';
import { runScript } from './run-script.ts';
import { sourceOf } from './script.ts';
import { shortest } from './shrink.ts';

const SESSIONS = 500;
const FIRST_SEED = 1;
const STEPS = 200;
const TIMEOUT_MS = 600_000;

/** What has to have come up in all sessions together, at least so often: about half of what did. */
const COVERED = {
  'event op-committed': 4_000,
  'committed over others at the same property or sequence': 800,
  'answer stale-base': 500,
  'answer duplicate': 1_000,
  'answer op-id-conflict': 50,
  'answer from an old state': 300,
  'append lost to another owner': 400,
  'owner behind': 500,
  takeover: 500,
  'after a refusal: retry': 200,
  'after a refusal: reload': 60,
  'dropped exists': 20,
  'dropped limit': 100,
  'dropped locked': 100,
  'dropped purged': 15,
  'forged, and refused missing': 20,
  'refused for good archived': 300,
  'refused for good forbidden': 250,
  'lost purged': 70,
  recovered: 8,
  'recovered from the conflicts': 1,
  'late copy': 50,
  'submission lost': 50,
  'answer lost': 100,
  'crash before sending': 100,
  'reload from an old record': 70,
  'started from a copy of a record': 35,
  'started under a client id in use': 12,
  'stale record found': 150,
  'started anew under another name': 3,
  'conflicts stale-record': 70,
  'conflicts truncated': 80,
  'own entry says saved': 45,
  'resync without own': 80,
  'fate unknown': 1,
  undo: 900,
  redo: 80,
  'others changed what could be undone': 300,
  'cancelled before it was sent': 1_000,
  'left out by transform at the owner t+': 15,
  'left out by transform at the owner p-': 15,
  'part loaded': 7,
  rest: 500,
} as const;

describe('many clients at one room, over a network that delays, repeats and loses', () => {
  const counters = new Counters();

  it(
    '[G1] [G5] [G6] [G11] [M25] [M27] [M30] they converge, and every change is accounted for exactly once',
    () => {
      for (let seed = FIRST_SEED; seed < FIRST_SEED + SESSIONS; seed++) {
        const script = drawScript(seed, { steps: STEPS });
        const { failure, counters: counts } = runScript(script);
        if (failure !== undefined) {
          throw new Error(`seed ${seed}: ${failure.message}\n${sourceOf(shortest(script, failure.kind))}`);
        }
        counters.addAll(counts);
      }
    },
    TIMEOUT_MS,
  );

  it.each(Object.entries(COVERED))('in these sessions it came up: %s, %i times or more', (name, least) => {
    expect(counters.get(name)).toBeGreaterThanOrEqual(least);
  });
});
