import { PropertyThread } from '@boardstream/testing';
import { COLLISIONS, PROPERTIES } from './spec-support/properties.ts';

const SEED = 20_251;
const CASES = 20_000;
const TIMEOUT_MS = 120_000;

describe(`the algebra in ${String(CASES)} random cases of seed ${String(SEED)}`, () => {
  let thread: PropertyThread;
  beforeAll(() => {
    thread = new PropertyThread(new URL('./spec-support/properties.ts', import.meta.url));
  });
  afterAll(() => thread.stop());

  it.each(PROPERTIES)(
    '[$rule] $title',
    async ({ title }) => {
      const { failure, cases } = await thread.run({ title, seed: SEED, cases: CASES });
      expect(failure).toBeUndefined();
      expect(cases).toBe(CASES);
    },
    TIMEOUT_MS,
  );

  it(
    '[M11] most concurrent ops meet: in an element, a property, a sequence, a place in it',
    async () => {
      const counted = PROPERTIES.find(({ title }) => title.startsWith('TP1: '));
      const cases = CASES / 4;
      const report = await thread.run({ title: counted?.title ?? 'TP1', seed: SEED, cases });
      const shares = new Map(report.shares);
      const rare = COLLISIONS.filter(({ name, atLeast }) => (shares.get(name)?.happened ?? 0) < atLeast * cases);
      expect(rare).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
