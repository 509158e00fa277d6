import { join } from 'node:path';
import { ruleCoverage, rulesOfProperties, rulesTitled, rulesTold } from './rule-coverage.ts';

/** The rules of the board model and its operations. */
const RULES: readonly string[] = [...Array.from({ length: 34 }, (_, i) => `M${String(i + 1)}`), 'M7b'];

/** The rules that are the promise of one package. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ot: ['M1', 'M2', 'M3', 'M5', 'M6', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M33'],
  board: [
    'M3',
    'M4',
    'M5',
    'M6',
    'M7',
    'M14',
    'M17',
    'M18',
    'M19',
    'M20',
    'M21',
    'M22',
    'M23',
    'M31',
    'M32',
    'M33',
    'M34',
  ],
  client: ['M18', 'M24', 'M25', 'M26', 'M27', 'M28', 'M29', 'M30', 'M33', 'M34'],
};

describe('the rules', () => {
  const { told, shown } = ruleCoverage(join(import.meta.dirname, '../..'));

  it.each(RULES)('%s is told in a SPEC.md, and a test is titled by it', (rule) => {
    expect(told.get(rule) ?? 'told nowhere').not.toBe('told nowhere');
    expect(shown.get(rule) ?? 'no test is titled by it').not.toBe('no test is titled by it');
  });

  it.each(Object.entries(PACKAGES))('libs/%s tells its own, and tests of it are titled by each', (name, rules) => {
    const missing = (where: ReadonlyMap<string, readonly string[]>): readonly string[] =>
      rules.filter((rule) => !(where.get(rule) ?? []).some((path) => path.startsWith(`libs/${name}/`)));
    expect({ notTold: missing(told), notShown: missing(shown) }).toEqual({ notTold: [], notShown: [] });
  });
});

describe('looking for rules', () => {
  it('finds them where a specification tells them, and not where it only names them', () => {
    const markdown =
      '- **M1, M2** A board is (as M5 says) …\n## Sending (M26, M27)\nderived [M7b], as in M9, `M10` and **not M11**';
    expect([...rulesTold(markdown)]).toEqual(['M1', 'M2', 'M26', 'M27', 'M7b']);
  });

  it('finds those that a title begins with, of one test or of a table', () => {
    const source = `
      it('[M1] a board is a set', () => {});
      it.each(CASES)(\`[M2, M7b] %s\`, () => {});
      describe("[G1] [M3] a log", () => {});
      it('what [M4] says', () => {});
      // [M5] is told elsewhere
      const [M6] = ['[M8]'];`;
    expect([...rulesTitled(source)]).toEqual(['M1', 'M2', 'M7b', 'G1', 'M3']);
  });

  it('finds those of properties', () => {
    expect([...rulesOfProperties("{ rule: 'M11', title: 'TP1 …' }, { rule: 'M14', title: '…' }")]).toEqual([
      'M11',
      'M14',
    ]);
  });
});
