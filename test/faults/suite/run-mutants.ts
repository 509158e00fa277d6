import { rng } from '@boardstream/testing';
import { nemesisNamed, type FaultsRequest } from './arguments.ts';
import { FaultCluster } from './fault-cluster.ts';
import type { Mutant } from './mutant.ts';
import { describeRound } from './report.ts';
import { runRound } from './round.ts';
import type { Violation } from './violation.ts';

/** What became of a mutant. */
export interface MutantReport {
  readonly mutant: Mutant;
  /** Rounds until it was found, or until the time was over. */
  readonly rounds: number;
  /** The first violation of a kind that shows the mutant; undefined when there was none. */
  readonly found: Violation | undefined;
}

/** Runs each mutant until the checker finds what it does wrong. */
export async function runMutants(
  request: FaultsRequest,
  progress: (line: string) => void,
): Promise<readonly MutantReport[]> {
  const reports: MutantReport[] = [];
  for (const mutant of request.mutants) {
    const report = await runMutant(mutant, request, progress);
    progress(describeMutant(report));
    reports.push(report);
  }
  return reports;
}

/** One sentence about a mutant. */
export function describeMutant({ mutant, rounds, found }: MutantReport): string {
  const outcome = found === undefined ? 'NOT FOUND' : `found (${found.kind}: ${found.what})`;
  return `${mutant.name}, ${mutant.does}: ${outcome}, round ${String(rounds)}`;
}

async function runMutant(
  mutant: Mutant,
  { leaseMs, roundMs, minutes, seed }: FaultsRequest,
  progress: (line: string) => void,
): Promise<MutantReport> {
  const random = rng(seed);
  const until = performance.now() + minutes * 60_000;
  const nemeses = mutant.nemeses.map(nemesisNamed);
  const target = await FaultCluster.start({ leaseMs, seed, mutant });
  try {
    for (let rounds = 1; ; rounds++) {
      const name = `${mutant.name}-${String(rounds)}`;
      const round = await runRound(target, {
        name,
        nemeses,
        pace: { type: 'again', forMs: roundMs },
        leaseMs,
        random: random.fork(),
      });
      progress(describeRound(round));
      const found = round.violations.find(({ kind }) => mutant.foundBy.includes(kind));
      if (found !== undefined || performance.now() > until) return { mutant, rounds, found };
    }
  } finally {
    await target.stop();
  }
}
