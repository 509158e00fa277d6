import { PropertyThread } from '@boardstream/testing';
import { PROPERTIES } from './properties.ts';

const SEED = 20_253;
const CASES = 20_000;
const TIMEOUT_MS = 120_000;

describe(`rooms and codecs in random cases of seed ${String(SEED)}`, () => {
  let thread: PropertyThread;
  beforeAll(() => {
    thread = new PropertyThread(new URL('./properties.ts', import.meta.url));
  });
  afterAll(() => thread.stop());

  it.each(PROPERTIES)(
    '[$rule] $title',
    async ({ title, weight = 1 }) => {
      const { failure, cases } = await thread.run({ title, seed: SEED, cases: CASES });
      expect(failure).toBeUndefined();
      expect(cases).toBe(CASES / weight);
    },
    TIMEOUT_MS,
  );
});
