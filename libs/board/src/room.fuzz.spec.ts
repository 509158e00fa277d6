import { PropertyThread } from '@boardstream/testing';
import { PROPERTIES } from './spec-support/properties.ts';

const SEED = 20_252;
const CASES = 20_000;
const TIMEOUT_MS = 120_000;

describe(`rooms in random cases of seed ${String(SEED)}`, () => {
  let thread: PropertyThread;
  beforeAll(() => {
    thread = new PropertyThread(new URL('./spec-support/properties.ts', import.meta.url));
  });
  afterAll(() => thread.stop());

  it.each(PROPERTIES)(
    '[$rule] $title',
    async ({ title, weight = 1 }) => {
      const { failure, cases, shares } = await thread.run({ title, seed: SEED, cases: CASES });
      expect(failure).toBeUndefined();
      expect(cases).toBe(CASES / weight);
      // What a property says that it is about is to happen in its cases.
      const rare = shares.filter(([, { of, happened }]) => happened < of / 20);
      expect(rare).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
