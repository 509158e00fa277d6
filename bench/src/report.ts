import { figure } from './figure.ts';
import { machineLine, type Machine } from './machine.ts';
import type { BenchOptions } from './options.ts';
import type { Sustained } from './sustained.ts';

/** One thing that was measured, in every run. Undefined: nothing held. */
export interface Series {
  readonly name: string;
  readonly runs: readonly (Sustained | undefined)[];
}

/** A comparison within each run. `atLeast`: what is hoped for. */
export interface Ratio {
  readonly name: string;
  readonly of: string;
  readonly to: string;
  readonly atLeast?: number;
}

export interface Report {
  readonly name: string;
  readonly title: string;
  readonly workload: string;
  /** What is to be reached, in words. */
  readonly goal: string;
  readonly series: readonly Series[];
  readonly ratios: readonly Ratio[];
  /** Further lines of Markdown. */
  readonly notes: readonly string[];
  /** How it was measured, where no rate was searched. */
  readonly method?: string;
}

function rowOf({ name, runs }: Series): string {
  const held = runs.flatMap((run) => run ?? []);
  const column = (value: (run: Sustained) => number, digits = 0): string => figure(held.map(value), digits);
  const cells = [
    name,
    column((run) => run.rate),
    column((run) => run.deliveriesPerSecond),
    column((run) => run.p50, 1),
    column((run) => run.p99, 1),
    column((run) => run.serverCpuMicros, 1),
    column((run) => run.opsPerSubmission, 1),
    column((run) => run.generatorCpu * 100),
    `${String(held.length)} of ${String(runs.length)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratioRow({ name, of, to, atLeast }: Ratio, series: readonly Series[]): string {
  const rates = (wanted: string): readonly (Sustained | undefined)[] =>
    series.find((one) => one.name === wanted)?.runs ?? [];
  const below = rates(to);
  const ratios = rates(of).flatMap((run, i) => {
    const other = below[i];
    return run === undefined || other === undefined ? [] : [(run.rate / other.rate) * 100];
  });
  return `| ${name} | ${figure(ratios)} % | ${atLeast === undefined ? '' : `≥ ${String(atLeast * 100)} %`} |`;
}

function searched({ stepSeconds, confirmSeconds }: BenchOptions): string {
  return `a rate was searched in steps of ${String(stepSeconds)} s and then held for ${String(confirmSeconds)} s`;
}

/** CPU of each program for an op, in µs, as a table of Markdown. */
export function programTable(series: readonly Series[]): readonly string[] {
  const rows = series.flatMap(({ name, runs }) => {
    const held = runs.flatMap((run) => run ?? []);
    const programs = new Set(held.flatMap((run) => [...run.programCpuMicros.keys()]));
    return [...programs].map((program) => {
      const micros = held.map((run) => run.programCpuMicros.get(program) ?? 0);
      return `| ${name} | ${program} | ${figure(micros, 1)} |`;
    });
  });
  return ['| | program | CPU µs/op |', '| --- | --- | --- |', ...rows];
}

/** The report as Markdown. */
export function markdown(report: Report, machine: Machine, options: BenchOptions): string {
  return [
    `# ${report.name}: ${report.title}`,
    '',
    report.workload,
    '',
    `To reach: ${report.goal}`,
    '',
    options.smoke ? 'A smoke run of a small form: it shows that the harness works, its figures mean little.\n' : '',
    '| | sustained ops/s | deliveries/s | p50 ms | p99 ms | server CPU µs/op | ops a submission | generator CPU % | runs that held |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...report.series.map(rowOf),
    '',
    ...(report.ratios.length === 0
      ? []
      : [
          '| within each run | ratio of rates | to reach |',
          '| --- | --- | --- |',
          ...report.ratios.map((ratio) => ratioRow(ratio, report.series)),
          '',
        ]),
    ...report.notes,
    '',
    `Median (lowest–highest) of ${String(options.runs)} runs; ${report.method ?? searched(options)}. ` +
      'Arrivals at fixed times; a time is from the arrival of an op to its receipt by another client. ' +
      'Clients keep one submission in flight and compose what comes up meanwhile, as the SDK does; they send with its codec and read every field of what they get with a reader of the generator, for the objects that the SDK builds would be the limit. ' +
      'A generator near 100 % was itself the limit.',
    '',
    machineLine(machine),
    '',
  ].join('\n');
}
