import type { Property } from '@boardstream/testing';
import { runFuzz } from './run-fuzz.ts';

const HOLDS: Property = { rule: 'X1', title: 'all is well', run: (_draw, log) => log.count('the same element', true) };
const FAILS: Property = {
  rule: 'X2',
  title: 'no number is above 6',
  weight: 10,
  run: (draw, log) => {
    const number = draw.integer(0, 9);
    log.note('number', number);
    if (number > 6) throw new RangeError(`${String(number)} is above`);
  },
};
const NEVER_MEETS: Property = { ...HOLDS, run: (_draw, log) => log.count('the same element', false) };

function run(command: string, properties: readonly Property[] = [HOLDS, FAILS]) {
  const lines: string[] = [];
  const code = runFuzz(command.split(' ').filter(Boolean), {
    properties,
    randomSeed: 5,
    cpuSeconds: () => 1,
    out: (text) => lines.push(text),
  });
  return { code, text: lines.join('\n') };
}

describe('npm run fuzz', () => {
  it('prints seed, table and shares, and exits with 0 where everything holds', () => {
    const { code, text } = run('--cases 2000 --property X1');
    expect(code).toBe(0);
    expect(text).toContain('2000 cases a property, seed 5');
    expect(text).toMatch(/\| X1 +\| all is well \| 2,000 \| +0 \|/);
    expect(text).toMatch(/\| the same element \| +2,000 \| 100\.0 % \|/);
    expect(text).toContain('every property held');
  });

  it('prints the smallest case that fails, repeats it when told to, and exits with 1', () => {
    const { code, text } = run('--seed 9');
    expect(code).toBe(1);
    expect(text).toContain('number: 7');
    const again = /Again: npm run fuzz -- (--seed 9 --case \d+) /.exec(text)?.[1] ?? '';
    const second = run(`${again} --property above`);
    expect(second.code).toBe(1);
    expect(second.text).toContain('number: 7');
    expect(second.text).toContain('1 cases a property');
  });

  it('exits with 1 where ops do not collide: such a run shows nothing', () => {
    const { code, text } = run('--cases 2000', [NEVER_MEETS]);
    expect(code).toBe(1);
    expect(text).toContain('too rarely to show anything: the same element');
  });

  it('lists the properties, and says what it does not understand', () => {
    expect(run('--help')).toMatchObject({
      code: 0,
      text: expect.stringContaining('[X2] no number is above 6 ÷10') as string,
    });
    for (const wrong of [
      '--cases 0',
      '--cases x',
      '--seed -1',
      '--case 3',
      '--property nothing',
      '--what',
      '--seed 1 --case 1 --cases 2',
    ]) {
      expect([wrong, run(wrong).code]).toEqual([wrong, 64]);
    }
  });
});
