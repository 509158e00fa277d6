import { join } from 'node:path';
import { AlgebraReplay } from './algebra-replay.ts';
import { areInOrder } from './ledger.ts';
import { nameCharacters } from './named-characters.ts';
import { readTrace } from './read-trace.ts';
import { replayAlgebra } from './replay-algebra.ts';
import { replayEngines } from './replay-engines.ts';

const FILE = join(import.meta.dirname, '../fixtures/editing-traces/friendsforever.json.gz');

/** Far more than it takes, also where much else runs. */
const TIMEOUT_MS = 300_000;

describe('two people who wrote one text at once', () => {
  it('[M11] through the algebra alone, uncomposed, first agent first, their text ends exactly as it did', async () => {
    const trace = await readTrace(FILE);
    const replay = new AlgebraReplay(trace);
    replay.finish();
    expect(replay.operations).toBe(26_078);
    expect(replay.transforms).toBeGreaterThan(100_000);
    expect(replay.content).toBe(trace.endContent);
    expect(replay.finalContents()).toEqual([trace.endContent, trace.endContent]);
  });

  it('[M11] through the algebra alone, no character that they inserted is lost or doubled', async () => {
    const { divergences, accounts } = replayAlgebra(nameCharacters(await readTrace(FILE)));
    expect(divergences).toEqual([]);
    expect(accounts).toEqual({ lost: [], doubled: [], revived: [], strange: 0 });
  });

  it(
    '[M24, M25] through engines that compose, clients, sequencer and log end equal and no character is lost or doubled',
    async () => {
      const trace = await readTrace(FILE);
      const outcome = replayEngines(nameCharacters(trace));
      expect(outcome.divergences).toEqual([]);
      expect(areInOrder(outcome.accounts)).toBe(true);
      // It need not be so (M12). That it is shows that composing moved nothing here, nor did anybody put a tie otherwise.
      expect(outcome.content).toBe(trace.endContent);
      expect(outcome.exactly + outcome.ahead).toBe(26_078);
      // It shows something only when much was concurrent and much was composed.
      expect(outcome.exactly).toBeGreaterThan(15_000);
      expect(outcome.ahead).toBeGreaterThan(1_000);
      expect(outcome.composed).toBeGreaterThan(5_000);
    },
    TIMEOUT_MS,
  );
});
