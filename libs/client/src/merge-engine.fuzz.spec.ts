import { withSeed } from '@boardstream/testing';
import { FuzzSession } from '../test/fuzz-session.ts';

const SESSIONS = 100;
const STEPS = 120;

describe('the merge engine in random sessions', () => {
  it('[G11] [M25] converges, and every change is committed once or its loss is told', async () => {
    for (let seed = 1; seed <= SESSIONS; seed++) {
      await withSeed(seed, (random) => {
        const session = new FuzzSession({ random, steps: STEPS, undo: false });
        session.run();
        for (const { token, committed, toldOf } of session.accounts()) {
          if (committed > 1 || (committed === 0 && !toldOf)) {
            throw new Error(`${token} was committed ${String(committed)} times, and told of: ${String(toldOf)}`);
          }
        }
      });
    }
  });

  it('[G11] [M28] converges with undo and redo', async () => {
    for (let seed = 1_001; seed <= 1_000 + SESSIONS; seed++) {
      await withSeed(seed, (random) => {
        new FuzzSession({ random, steps: STEPS, undo: true }).run();
      });
    }
  });
});
