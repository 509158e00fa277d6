import { COLLISIONS } from '@boardstream/ot/properties';
import { describeFailure, runProperty, type PropertyResult, type Property } from '@boardstream/testing';
import { DEFAULT_CASES, readFuzzRequest, UsageError, type FuzzRequest } from './fuzz-request.ts';
import { collisionTable, commonShares, propertyTable, tooRare, type TimedResult } from './fuzz-report.ts';

/** Where the script runs. */
export interface FuzzSurroundings {
  readonly properties: readonly Property[];
  /** The seed where none is given. */
  readonly randomSeed: number;
  /** CPU time of this process so far, in seconds. */
  cpuSeconds(): number;
  out(text: string): void;
  /** Shows how far it is, on a terminal; the next one takes its place. Undefined where there is none. */
  readonly progress?: (text: string) => void;
}

/** Cases from which on the collisions are judged: in fewer, a share may be low by chance. */
const JUDGED_CASES = 2_000;

const EXIT_USAGE = 64;

/** Resolves `npm run fuzz`'s command line; returns the exit code: 1 where a property fails, or ops collide too rarely. */
export function runFuzz(args: readonly string[], surroundings: FuzzSurroundings): number {
  const { properties, randomSeed, out } = surroundings;
  try {
    const request = readFuzzRequest(args, properties, randomSeed);
    if (request.type === 'run') return runAll(request, surroundings);
    out(helpText(properties));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    out(`fuzz: ${error.message}\nTry: npm run fuzz -- --help`);
    return EXIT_USAGE;
  }
}

function runAll(request: FuzzRequest & { readonly type: 'run' }, surroundings: FuzzSurroundings): number {
  const { out } = surroundings;
  const { properties, seed, cases } = request;
  out(`${String(cases)} cases a property, seed ${String(seed)}\n`);
  const results = properties.map((property) => runOne(property, request, surroundings));
  out(propertyTable(results));
  const shares = commonShares(results);
  if (shares.size > 0) out(`\n${collisionTable(shares)}`);
  const failed = results.filter((result) => result.failure !== undefined);
  for (const result of failed) if (result.failure !== undefined) out(`\n${describeFailure(result, result.failure)}`);
  const rare = cases < JUDGED_CASES ? [] : tooRare(shares, COLLISIONS);
  for (const name of rare) out(`\nops collide too rarely to show anything: ${name}`);
  const sound = failed.length === 0 && rare.length === 0;
  out(`\n${sound ? 'every property held' : 'FAILED'} (seed ${String(seed)})`);
  return sound ? 0 : 1;
}

function runOne(
  property: Property,
  { seed, cases, first }: FuzzRequest & { readonly type: 'run' },
  { cpuSeconds, progress }: FuzzSurroundings,
): TimedResult {
  const began = cpuSeconds();
  const result: PropertyResult = runProperty(property, {
    seed,
    cases,
    first,
    ...(progress && { onProgress: (done) => progress(`[${property.rule}] ${property.title}: ${String(done)}`) }),
  });
  progress?.('');
  return { ...result, cpuSeconds: cpuSeconds() - began };
}

function helpText(properties: readonly Property[]): string {
  return `Holds the properties of the op algebra, of rooms and of the codecs against random cases.

  npm run fuzz -- [--cases N] [--seed N] [--property NAME]
  npm run fuzz -- --seed N --case N --property NAME

  --cases N         cases of each property (${String(DEFAULT_CASES)}); of those marked ÷ so many fewer, as each is much more work
  --seed N          repeats a run; without it there is another each time, which is printed
  --property NAME   only those of this rule, or with these words in their title
  --case N          only this case: what a failure says, to repeat it
  --help

Exits with 1 where a property fails; the smallest case that was found is printed.

${properties.map(({ rule, title, weight }) => `  [${rule}] ${title}${weight === undefined ? '' : ` ÷${String(weight)}`}`).join('\n')}`;
}
