import { readFileSync } from 'node:fs';
import { MUTANTS, mutate } from './suite/mutant.ts';

// Whether the suite finds them takes minutes: npm run faults -- --mutants all
describe('the roles that break a promise on purpose', () => {
  it.each(MUTANTS)('$name: what it does otherwise stands once in what is built now', (mutant) => {
    const source = readFileSync(new URL(`../..${mutant.file}`, import.meta.url), 'utf8');
    expect(mutate(source, mutant)).not.toBe(source);
    for (const { right } of mutant.changes)
      expect(() => mutate(source.replace(right, ''), mutant)).toThrow(mutant.name);
  });
});
