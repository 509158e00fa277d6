import { rehearse } from './rehearse.ts';

describe('what a sequencer does before it is asked for anything', () => {
  it('[O5] is what it is asked for first: operations that are decided, a snapshot and events that are loaded', async () => {
    await expect(rehearse()).resolves.toBeUndefined();
  });
});
