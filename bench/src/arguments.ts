import { parseArgs } from 'node:util';
import { BENCHMARKS, type BenchmarkName } from './benchmarks.ts';
import { FULL, SMOKE, type BenchOptions } from './options.ts';

/** What the command line asks for. */
export type Request =
  | { readonly type: 'help' }
  | {
      readonly type: 'run';
      readonly names: readonly BenchmarkName[];
      readonly options: BenchOptions;
      readonly out?: string;
    };

/** A command line that can't be done; the message says why and what could be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help === true) return { type: 'help' };
  if (positionals.length === 0) throw new UsageError(`which benchmark? There are ${known()}`);
  const base = values.smoke === true ? SMOKE : FULL;
  const options: BenchOptions = {
    ...base,
    runs: number('--runs', values.runs, base.runs),
    stepSeconds: number('--step-seconds', values['step-seconds'], base.stepSeconds),
    confirmSeconds: number('--confirm-seconds', values['confirm-seconds'], base.confirmSeconds),
  };
  return {
    type: 'run',
    names: positionals.map(benchmarkName),
    options,
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        smoke: { type: 'boolean' },
        out: { type: 'string' },
        runs: { type: 'string' },
        'step-seconds': { type: 'string' },
        'confirm-seconds': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function benchmarkName(text: string): BenchmarkName {
  // Its own keys.
  const name = (Object.keys(BENCHMARKS) as BenchmarkName[]).find((one) => one.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return name;
  const planned = /^B([5-9]|1[01])$/i.test(text);
  throw new UsageError(
    `${planned ? `${text} is not written yet` : `there is no benchmark ${text}`}; there are ${known()}`,
  );
}

function known(): string {
  return Object.keys(BENCHMARKS).join(', ');
}

function number(flag: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!(value >= 0) || value > 3_600) throw new UsageError(`${flag} takes a number from 0 to 3600, not ${text}`);
  return value;
}
