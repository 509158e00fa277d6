import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rng, type Random } from '@boardstream/testing';
import { HELP, readArguments, UsageError, type FaultsRequest } from './arguments.ts';
import { FaultCluster } from './fault-cluster.ts';
import type { Nemesis } from './nemesis.ts';
import { describeFailure, describeRound, describeRun } from './report.ts';
import { runRound, type RoundReport } from './round.ts';
import { describeMutant, runMutants } from './run-mutants.ts';

const EXIT = { ok: 0, failed: 1, usage: 64 } as const;
/** Kinds of faults that a mix has at most. */
const MIXED_AT_MOST = 3;

/** Where a run tells its result, and its progress and errors. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** Does what the command line asks for; resolves with the exit code. */
export async function runFaults(args: readonly string[], output: Output): Promise<number> {
  let request: FaultsRequest | undefined;
  try {
    request = readArguments(args, Date.now() % 2 ** 32);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    output.err(`faults: ${error.message}\nTry: npm run faults -- --help`);
    return EXIT.usage;
  }
  if (request === undefined) {
    output.out(HELP.trimEnd());
    return EXIT.ok;
  }
  output.err(`seed ${String(request.seed)}`);
  if (request.mutants.length > 0) {
    const mutants = await runMutants(request, (line) => output.err(line));
    for (const mutant of mutants) output.out(describeMutant(mutant));
    return mutants.every(({ found }) => found !== undefined) ? EXIT.ok : EXIT.failed;
  }
  const rounds = await runRounds(request, output);
  const report = describeRun(request, rounds);
  output.out(report);
  if (request.out !== undefined) {
    await mkdir(dirname(request.out), { recursive: true });
    await writeFile(request.out, `${report}\n`);
  }
  return rounds.every(({ violations }) => violations.length === 0) ? EXIT.ok : EXIT.failed;
}

async function runRounds(request: FaultsRequest, { err }: Output): Promise<readonly RoundReport[]> {
  const { leaseMs, roundMs, minutes, seed } = request;
  const random = rng(seed);
  const until = performance.now() + minutes * 60_000;
  const target = await FaultCluster.start({ leaseMs, seed });
  const rounds: RoundReport[] = [];
  try {
    while (rounds.length < request.nemeses.length || performance.now() < until) {
      const name = `round-${String(rounds.length + 1)}`;
      const nemeses = chosen(request.nemeses, rounds.length, random);
      const round = await runRound(target, {
        name,
        nemeses,
        pace: { type: 'again', forMs: roundMs },
        leaseMs,
        random: random.fork(),
      });
      const kept = round.violations.length === 0;
      err(kept ? describeRound(round) : await describeFailure(round, request.keep, target.cluster));
      rounds.push({ ...round, records: [], clients: [] }); // what is to be kept of them is
    }
  } finally {
    await target.stop();
  }
  return rounds;
}

/** Each kind alone, one after the other; then mixes. */
function chosen(nemeses: readonly Nemesis[], round: number, random: Random): readonly Nemesis[] {
  const alone = nemeses[round];
  if (alone !== undefined) return [alone];
  return random.shuffle(nemeses).slice(0, random.integer(1, Math.min(MIXED_AT_MOST, nemeses.length)));
}
