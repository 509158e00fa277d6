import { machineLine, type Machine } from '../machine.ts';
import type { BenchOptions } from '../options.ts';
import { figure } from '../figure.ts';
import type { Measured } from './measure.ts';

/** A line of the report: a workload, what is to be reached, and the same work in another library. */
export interface Row<Name extends string> {
  readonly name: string;
  readonly of: Name;
  /** Ops a second. */
  readonly goal?: number;
  readonly peer?: { readonly name: string; readonly of: Name };
}

/** How many times the CPU time of `to` an op of `of` takes. */
export interface Comparison<Name extends string> {
  readonly name: string;
  readonly of: Name;
  readonly to: Name;
  readonly atMost?: number;
}

export interface AlgebraReport<Name extends string = string> {
  readonly title: string;
  readonly rows: readonly Row<Name>[];
  readonly comparisons: readonly Comparison<Name>[];
  /** Of each workload one result a run, in order. */
  readonly measured: ReadonlyMap<Name, readonly Measured[]>;
}

const perSecond = ({ ops, cpuMicros }: Measured): number => (ops / cpuMicros) * 1_000_000;
const perSecondByClock = ({ ops, micros }: Measured): number => (ops / micros) * 1_000_000;
const cpuMicros = ({ ops, cpuMicros }: Measured): number => cpuMicros / ops;

/** The report as Markdown. */
export function algebraMarkdown<Name extends string>(
  { title, rows, comparisons, measured }: AlgebraReport<Name>,
  machine: Machine,
  options: BenchOptions,
): string {
  const runs = (name: Name): readonly Measured[] => measured.get(name) ?? [];
  /** Within each run, how many times the one's rate the other's is. */
  const ratios = (of: Name, to: Name): readonly number[] =>
    runs(of).flatMap((run, i) => {
      const other = runs(to)[i];
      return other === undefined ? [] : [perSecond(run) / perSecond(other)];
    });
  return [
    `# Algebra: ${title}`,
    '',
    ...(options.smoke
      ? ['A smoke run of a small form: it shows that the harness works, its figures mean little.', '']
      : []),
    '| | ops/s | goal | CPU µs/op | ops/s by the clock | the same work in | its ops/s | times as fast |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, of, goal, peer }) => {
      const column = (value: (run: Measured) => number, digits = 0): string => figure(runs(of).map(value), digits);
      const peers = peer === undefined ? [] : runs(peer.of).map(perSecond);
      return line(
        name,
        column(perSecond),
        goal === undefined ? '' : `≥ ${goal.toLocaleString('en')}`,
        column(cpuMicros, 2),
        column(perSecondByClock),
        peer?.name ?? '',
        peer === undefined ? '' : figure(peers),
        peer === undefined ? '' : figure(ratios(of, peer.of), 1),
      );
    }),
    '',
    '| within each run, CPU time an op | times | goal |',
    '| --- | --- | --- |',
    ...comparisons.map(({ name, of, to, atMost }) =>
      line(name, figure(ratios(to, of), 2), atMost === undefined ? '' : `≤ ${String(atMost)}`),
    ),
    '',
    ...ABOUT,
    '',
    `Median (lowest–highest) of ${String(options.runs)} runs. Ops/s are ops a second of CPU time, everything counted that the process used: its compiler's and garbage collector's threads too. On a quiet core the clock says the same.`,
    '',
    machineLine(machine),
    '',
  ].join('\n');
}

function line(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What the workloads are. */
const ABOUT: readonly string[] = [
  'Each workload runs alone in a process, pinned to a core. Everything it is given was decoded from protobuf before, as in the server.',
  '',
  '- The board has 10,000 elements unless the row says otherwise: 8 of 10 are strokes of 40 points, the others rectangles and texts.',
  '- Property sets: one property of any element. Appends: ten strokes grow in turn by 8 points with pressure, 40 times each, then ten others.',
  '- 100, 10,000 and 100,000 elements: the same ops on 100 elements that lie spread over the board. Where they may be any of 100,000, most of what an op touches is in no cache of the processor, and that shows.',
  '- `transform`: each of 200 ops (6 in 10 appends, 3 property sets, 1 typing) over 100 such ops on other elements; an op counts when it was transformed over all 100.',
  '- The sequencing step: `decide` (which checks the op, transforms it over the window and judges it), the room after it, and the window; the state hash at every 1,024th event. Ten people submit in turn, up to nine events behind the head. Drawing: everybody appends 8 points with pressure to a stroke of its own, a new one every 40 ops. Mixed: 4 of 10 set a property of any element, 3 type in one of four texts, 2 create and 1 deletes. Worst case: every op appends to another stroke, of 200 points.',
  '- The private fold: `RoomFold` over the events of those same ops; every hash in them is checked.',
  '- ot-json1 has the same board as an object of elements by id, ot-text-unicode the same text as a string; they get the same ops in their own form.',
];
