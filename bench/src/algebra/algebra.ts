import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchContext } from '../bench-context.ts';
import { nodeOn } from '../cores.ts';
import type { AlgebraReport, Comparison, Row } from './algebra-report.ts';
import type { Measured } from './measure.ts';
import { WORKLOADS, type WorkloadName } from './workloads.ts';

export const ALGEBRA_TITLE = 'the op algebra and the pure sequencing step, on one core';

const JSON1 = 'ot-json1';
const TEXT = 'ot-text-unicode';

/** What is shown, in this order. */
const ROWS: readonly Row<WorkloadName>[] = [
  { name: 'apply, a property set', of: 'set, apply', goal: 1_000_000, peer: { name: JSON1, of: 'ot-json1: set' } },
  { name: 'private draft, a property set', of: 'set, draft', goal: 1_000_000 },
  {
    name: 'apply, 8 points appended',
    of: 'append, apply',
    goal: 500_000,
    peer: { name: JSON1, of: 'ot-json1: append' },
  },
  { name: 'private draft, 8 points appended', of: 'append, draft', goal: 500_000 },
  {
    name: 'transform over 100 ops on other elements',
    of: 'transform',
    goal: 200_000,
    peer: { name: JSON1, of: 'ot-json1: transform' },
  },
  {
    name: 'transform over 100 edits of the same text',
    of: 'transform, one text',
    peer: { name: TEXT, of: 'ot-text-unicode: transform, one text' },
  },
  {
    name: 'typing into an empty text',
    of: 'type, empty text',
    peer: { name: TEXT, of: 'ot-text-unicode: type, empty text' },
  },
  {
    name: 'typing at the end of a text of 100,000',
    of: 'type, long text',
    peer: { name: TEXT, of: 'ot-text-unicode: type, long text' },
  },
  { name: 'sequencing step, ten people drawing', of: 'sequence, drawing', goal: 150_000 },
  { name: 'the same, each event folded again by `evolve`', of: 'sequence, evolved again', goal: 150_000 },
  { name: 'sequencing step, mixed', of: 'sequence, mixed' },
  { name: 'sequencing step, worst case', of: 'sequence, scattered' },
  { name: 'private fold, ten people drawing', of: 'replay, drawing', goal: 600_000 },
  { name: 'private fold, mixed', of: 'replay, mixed' },
  { name: 'private fold, worst case', of: 'replay, scattered' },
  { name: 'apply, a property set, the same 100 of 100 elements', of: 'set, 100 of 100' },
  { name: 'apply, a property set, the same 100 of 10,000 elements', of: 'set, 100 of 10,000' },
  { name: 'apply, a property set, the same 100 of 100,000 elements', of: 'set, 100 of 100,000' },
  { name: 'apply, a property set, any of 100,000 elements', of: 'set, any of 100,000' },
  { name: 'apply, 8 points appended, 100 elements', of: 'append, 100 of 100' },
  { name: 'apply, 8 points appended, 10,000 elements', of: 'append, 100 of 10,000' },
  { name: 'apply, 8 points appended, 100,000 elements', of: 'append, 100 of 100,000' },
  { name: 'sequencing step, ten people drawing, 100 elements', of: 'sequence, few elements' },
  { name: 'sequencing step, ten people drawing, 100,000 elements', of: 'sequence, many elements' },
];

const COMPARISONS: readonly Comparison<WorkloadName>[] = [
  { name: 'typing, in a text of 100,000 to an empty one', of: 'type, long text', to: 'type, empty text', atMost: 5 },
  ...(['set', 'append'] as const).flatMap((op): readonly Comparison<WorkloadName>[] => [
    { name: `${op}, 10,000 elements to 100`, of: `${op}, 100 of 10,000`, to: `${op}, 100 of 100` },
    { name: `${op}, 100,000 elements to 100`, of: `${op}, 100 of 100,000`, to: `${op}, 100 of 100` },
  ]),
  { name: 'sequencing step, 10,000 elements to 100', of: 'sequence, drawing', to: 'sequence, few elements' },
  { name: 'sequencing step, 100,000 elements to 100', of: 'sequence, many elements', to: 'sequence, few elements' },
];

/** Measures every workload in each run, each alone in a process on one core. */
export async function runAlgebra({ cores, options, say }: BenchContext): Promise<AlgebraReport<WorkloadName>> {
  const { runs, smoke } = options;
  const names = Object.keys(WORKLOADS) as WorkloadName[]; // its own keys
  const measured = new Map<WorkloadName, Measured[]>(names.map((name) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const name of names) {
      say(`run ${String(run)} of ${String(runs)}: ${name}`);
      measured.get(name)?.push(await measureAlone(name, cores.server, smoke));
    }
  }
  return { title: ALGEBRA_TITLE, rows: ROWS, comparisons: COMPARISONS, measured };
}

async function measureAlone(name: WorkloadName, core: number | undefined, smoke: boolean): Promise<Measured> {
  const { command, args } = nodeOn(core);
  const program = join(import.meta.dirname, 'main.ts');
  const { stdout } = await promisify(execFile)(command, [...args, program, name, ...(smoke ? ['smoke'] : [])]);
  return JSON.parse(stdout) as Measured; // that program prints nothing else
}
