import type { Property } from '@boardstream/testing';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type FuzzRequest =
  | { readonly type: 'help' }
  | {
      readonly type: 'run';
      readonly properties: readonly Property[];
      readonly seed: number;
      readonly cases: number;
      /** The number of the first case. */
      readonly first: number;
    };

/** A command line that can't be done; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const DEFAULT_CASES = 20_000;

/**
 * @param randomSeed the seed where none is given
 * @throws UsageError
 */
export function readFuzzRequest(args: readonly string[], all: readonly Property[], randomSeed: number): FuzzRequest {
  const values = parse(args);
  if (values.help === true) return { type: 'help' };
  const seed = integer('--seed', values.seed, 0, 2 ** 32 - 1) ?? randomSeed;
  const only = integer('--case', values.case, 0, 2 ** 32 - 1);
  if (only !== undefined && (values.cases !== undefined || values.seed === undefined)) {
    throw new UsageError('--case takes a --seed with it, and no --cases');
  }
  const cases = only === undefined ? (integer('--cases', values.cases, 1, 2 ** 32) ?? DEFAULT_CASES) : 1;
  return { type: 'run', properties: chosen(values.property, all), seed, cases, first: only ?? 0 };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        cases: { type: 'string' },
        seed: { type: 'string' },
        property: { type: 'string' },
        case: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Those of this rule, or with this in their title; all where nothing is asked for. */
function chosen(name: string | undefined, all: readonly Property[]): readonly Property[] {
  if (name === undefined) return all;
  const wanted = name.toLowerCase();
  const exact = all.filter(({ title }) => title.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const found = all.filter(({ rule, title }) => rule.toLowerCase() === wanted || title.toLowerCase().includes(wanted));
  if (found.length === 0) throw new UsageError(`no property has the rule or the words ${name}; --help lists them`);
  return found;
}

function integer(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`${flag} takes an integer from ${String(min)} to ${String(max)}, not ${text}`);
}
