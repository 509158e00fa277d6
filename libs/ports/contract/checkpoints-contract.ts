import type { Checkpoints } from '../src/index.ts';
import { withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface CheckpointsHarness extends Harness {
  readonly checkpoints: Checkpoints;
  /** Closes the adapter and opens another over the same store. */
  reopen(): Promise<Checkpoints>;
}

/** What all checkpoints do (CP1, CP2 of SPEC.md). */
export function checkpointsContract(name: string, make: () => Promise<CheckpointsHarness>): void {
  describe(`checkpoints: ${name}`, () => {
    it(
      '[CP1] a checkpoint is the last that was saved under its name, and under no other',
      withHarness(make, async ({ checkpoints }) => {
        const [one, two] = [unique('projector-'), unique('projector-')];
        expect(await checkpoints.load(one)).toBeUndefined();
        await checkpoints.save(one, '0000000000000007');
        await checkpoints.save(one, '0000000000000009');
        expect(await checkpoints.load(one)).toBe('0000000000000009');
        expect(await checkpoints.load(two)).toBeUndefined();
      }),
    );

    it(
      '[CP2] a checkpoint that was saved is there after the store was opened again',
      withHarness(make, async (harness) => {
        const name = unique('projector-');
        await harness.checkpoints.save(name, '0000000000000042');
        expect(await (await harness.reopen()).load(name)).toBe('0000000000000042');
      }),
    );
  });
}
