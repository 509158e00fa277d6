import { cpus } from 'node:os';
import type { Cluster } from '../../support/cluster.ts';
import type { FaultsRequest } from './arguments.ts';
import { describeOwners } from './describe-owners.ts';
import { keepEvidence } from './keep-evidence.ts';
import type { RoundReport } from './round.ts';
import { percentile } from '../support/percentile.ts';

/** Violations that are told of one round; all are kept. */
const SHOWN_AT_MOST = 10;
const COLUMNS = [
  'faults',
  'done',
  'alone: rooms that were hit, s',
  'rooms of other partitions, s',
  'in mixes: longest, s',
  'rounds with a violation',
];

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
    'Write stalls as p99 / longest, over all faults of a kind and the rooms of a round.',
    table(
      COLUMNS,
      kindsOf(nemeses, rounds).map((name) => rowOf(name, rounds)),
    ),
    ...describeOwners(
      rounds.flatMap((round) => (isAlone(round) ? round.stalls : [])),
      leaseMs,
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
    `longest stall ${seconds(stallMs)} s, ${outcome}`
  );
}

/** What was broken in a round, one line each, and where all that is known of it is kept from now on. */
export async function describeFailure(round: RoundReport, keep: string, cluster: Cluster): Promise<string> {
  const lines = round.violations.slice(0, SHOWN_AT_MOST).map(({ kind, what }) => `  ${kind}: ${what}`);
  const more = round.violations.length - lines.length;
  return [
    describeRound(round),
    ...lines,
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    `  kept in ${await keepEvidence(keep, cluster, round)}`,
  ].join('\n');
}

/** Those that were to be done, then those that were done apart to take them back. */
function kindsOf(nemeses: FaultsRequest['nemeses'], rounds: readonly RoundReport[]): readonly string[] {
  const names = nemeses.map(({ name }) => name);
  const done = rounds.flatMap(({ faults }) => faults.map(({ nemesis }) => nemesis));
  return [...new Set([...names, ...done])];
}

function rowOf(name: string, rounds: readonly RoundReport[]): readonly string[] {
  const its = rounds.filter(
    ({ nemeses, faults }) => nemeses.includes(name) || faults.some(({ nemesis }) => nemesis === name),
  );
  const stalls = its.filter(isAlone).flatMap((round) => round.stalls.filter(({ nemesis }) => nemesis === name));
  const mixed = its.filter((round) => !isAlone(round)).map(({ stallMs }) => stallMs);
  const done = its.flatMap(({ faults }) => faults).filter(({ nemesis }) => nemesis === name).length;
  const bad = its.filter(({ violations }) => violations.length > 0).length;
  return [
    name,
    String(done),
    spread(stalls.flatMap(({ hit }) => hit)),
    spread(stalls.flatMap(({ others }) => others)),
    mixed.length === 0 ? '–' : seconds(Math.max(...mixed)),
    `${String(bad)} of ${String(its.length)}`,
  ];
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

function spread(values: readonly number[]): string {
  return values.length === 0 ? '–' : `${seconds(percentile(values, 0.99))} / ${seconds(Math.max(...values))}`;
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
