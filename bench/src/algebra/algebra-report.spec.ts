import { FULL } from '../options.ts';
import { algebraMarkdown } from './algebra-report.ts';

const machine = {
  cpu: 'a processor',
  cores: 2,
  memoryGiB: 24,
  kernel: '6',
  node: 'v24',
  versions: {},
  syncMs: { median: 1, min: 1, max: 2 },
  load: '0.1',
};

describe('the report on the algebra', () => {
  it('counts ops a second of CPU time, and compares within each run only', () => {
    const measured = new Map([
      [
        'ours',
        [
          { ops: 100, cpuMicros: 50, micros: 100 },
          { ops: 100, cpuMicros: 100, micros: 100 },
        ],
      ],
      [
        'theirs',
        [
          { ops: 10, cpuMicros: 50, micros: 100 },
          { ops: 10, cpuMicros: 50, micros: 100 },
        ],
      ],
    ]);
    const rows = [{ name: 'a set', of: 'ours', goal: 1_000_000, peer: { name: 'a peer', of: 'theirs' } }];
    const comparisons = [{ name: 'theirs to ours', of: 'theirs', to: 'ours', atMost: 5 }];
    const text = algebraMarkdown({ title: 't', rows, comparisons, measured }, machine, { ...FULL, runs: 2 });
    expect(text).toContain(
      '| a set | 1,500,000 (1,000,000–2,000,000) | ≥ 1,000,000 | 0.75 (0.50–1.00) | 1,000,000 (1,000,000–1,000,000) | a peer | 200,000 (200,000–200,000) | 7.5 (5.0–10.0) |',
    );
    expect(text).toContain('| theirs to ours | 7.50 (5.00–10.00) | ≤ 5 |');
  });
});
