import { cpus } from 'node:os';
import type { FaultsRequest } from './arguments.ts';
import type { RoundReport } from './round.ts';

/** The report of a run, as Markdown. */
export function describeRun({ seed, leaseMs, nemeses }: FaultsRequest, rounds: readonly RoundReport[]): string {
  const [cpu] = cpus();
  const sum = (of: (round: RoundReport) => number): number => rounds.reduce((total, round) => total + of(round), 0);
  const violations = rounds.flatMap((round) => round.violations);
  return [
    `Seed ${String(seed)}, leases of ${String(leaseMs)} ms, ${String(rounds.length)} rounds. ` +
      `${String(cpus().length)} × ${cpu?.model ?? 'CPU'}, Node ${process.version}.`,
    `${String(sum(({ operations }) => operations))} operations, ` +
      `${String(sum(faultsOf))} faults, ${String(violations.length)} violations.`,
    table(
      ['faults', 'done', 'alone: longest stall, s', 'in mixes: longest stall, s', 'rounds with a violation'],
      nemeses.map(({ name }) => {
        const its = rounds.filter((round) => round.nemeses.includes(name));
        const [alone, mixed] = [its.filter(isAlone), its.filter((round) => !isAlone(round))];
        const bad = its.filter((round) => round.violations.length > 0).length;
        const done = its.reduce(
          (total, { faults }) => total + faults.filter(({ nemesis }) => nemesis === name).length,
          0,
        );
        return [name, String(done), stall(alone), stall(mixed), `${String(bad)} of ${String(its.length)}`];
      }),
    ),
    ...rounds.filter((round) => round.violations.length > 0).map(describeViolations),
  ].join('\n\n');
}

/** One line about a round. */
export function describeRound(round: RoundReport): string {
  const { name, nemeses, operations, stallMs, violations } = round;
  const outcome = violations.length === 0 ? 'all kept' : `${String(violations.length)} VIOLATIONS`;
  return (
    `${name} (${nemeses.join(', ')}): ${String(operations)} operations, ${String(faultsOf(round))} faults, ` +
    `longest stall ${(stallMs / 1_000).toFixed(1)} s, ${outcome}`
  );
}

/** How many of each kind, and the first of them: all are kept with the round. */
function describeViolations({ name, nemeses, violations }: RoundReport): string {
  const kinds = [...new Set(violations.map(({ kind }) => kind))].map((kind) => {
    const its = violations.filter((violation) => violation.kind === kind);
    return `- ${kind}, ${String(its.length)} times: ${its[0]?.what ?? ''}`;
  });
  return [`${name} (${nemeses.join(', ')}):`, '', ...kinds].join('\n');
}

function isAlone({ nemeses }: RoundReport): boolean {
  return nemeses.length === 1;
}

function faultsOf({ faults }: RoundReport): number {
  return faults.length;
}

function stall(rounds: readonly RoundReport[]): string {
  return rounds.length === 0 ? '–' : (Math.max(...rounds.map(({ stallMs }) => stallMs)) / 1_000).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
