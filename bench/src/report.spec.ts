import { markdown, programTable, type Report } from './report.ts';
import { SMOKE } from './options.ts';
import { median, spread } from './statistics.ts';
import type { Sustained } from './sustained.ts';

const machine = {
  cpu: 'a processor',
  cores: 2,
  memoryGiB: 24,
  kernel: '6',
  node: 'v24',
  versions: { ws: '8' },
  syncMs: { median: 1, min: 1, max: 2 },
  load: '0.1',
};

function at(rate: number): Sustained {
  return {
    rate,
    offered: rate,
    received: rate,
    deliveries: rate * 4,
    deliveriesDue: rate * 4,
    deliveriesPerSecond: rate * 4,
    opsPerSubmission: 1,
    p50: 1.25,
    p99: 9,
    max: 20,
    generatorCpu: 0.5,
    serverCpuMicros: 30,
    programCpuMicros: new Map([
      ['gateway', 20],
      ['sequencer', 10],
    ]),
    problems: [],
  };
}

describe('a report', () => {
  it('shows median and spread of the runs, and ratios within each run only', () => {
    const series = [
      { name: 'server', runs: [at(1_000), at(3_000), undefined] },
      { name: 'relay', runs: [at(2_000), at(4_000), at(9_000)] },
    ];
    const report: Report = {
      name: 'B0',
      title: 't',
      workload: 'w',
      goal: 'g',
      series,
      ratios: [{ name: 'both', of: 'server', to: 'relay', atLeast: 0.5 }],
      notes: [],
    };
    const text = markdown(report, machine, { ...SMOKE, runs: 3 });
    expect(text).toContain('| server | 2,000 (1,000–3,000) | 8,000 (4,000–12,000) | 1.3 (1.3–1.3) |');
    expect(text).toContain('| 2 of 3 |');
    expect(text).toContain('| both | 63 (50–75) % | ≥ 50 % |');
    expect(text).toContain('a processor, 2 cores, 24 GiB');
  });

  it('tells the CPU of each program of a server', () => {
    expect(programTable([{ name: 'cluster', runs: [at(1_000), at(2_000)] }]).slice(2)).toEqual([
      '| cluster | gateway | 20.0 (20.0–20.0) |',
      '| cluster | sequencer | 10.0 (10.0–10.0) |',
    ]);
  });
});

describe('statistics', () => {
  it('the median is the middle, or between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(spread([2, 9, 4])).toEqual({ median: 4, min: 2, max: 9 });
  });
});
