import { parseArgs } from 'node:util';
import { loadSettings } from '@boardstream/config';
import { MUTANTS, type Mutant } from './mutant.ts';
import type { Nemesis } from './nemesis.ts';
import { NEMESES } from './nemeses.ts';

/** As an operator has it who sets none. */
const DEFAULT_LEASE_MS = loadSettings({}).cluster.leaseMs;

export const HELP = `Draws through two gateways, three sequencers and two projectors, on nats-server and the event log, while processes are
killed, stopped, cut off and restarted; then compares the log with what everybody did and was told. Each kind of fault is
done alone first, then in random mixes. Ends with 1 when a promise was broken.

  npm run faults -- [--minutes N] [--seed N] [--only NAME,…] [--lease-ms N] [--round-s N] [--keep DIR] [--out FILE]
                    [--mutants all|NAME,…]

  --minutes N     how long; 30 when absent. Each kind is done at least once
  --seed N        draws what is done when; another one each time when absent, and printed
  --only NAME,…   only these kinds of faults
  --lease-ms N    how long a sequencer's lease lasts; ${String(DEFAULT_LEASE_MS)} when absent
  --round-s N     how long is drawn between two checks; 15 when absent
  --keep DIR      where histories, logs and outputs are kept when a promise was broken; ./data/faults when absent
  --out FILE      writes the report, as Markdown, there too
  --mutants NAME,…|all  runs roles that break a promise on purpose instead, each until that is found, for --minutes at
                  most each; ends with 1 when one is not

Kinds of faults:
${NEMESES.map(({ name, does }) => `  ${name.padEnd(20)} ${does}`).join('\n')}

Mutants:
${MUTANTS.map(({ name, does }) => `  ${name.padEnd(20)} ${does}`).join('\n')}
`;

export interface FaultsRequest {
  readonly minutes: number;
  readonly seed: number;
  readonly nemeses: readonly Nemesis[];
  readonly leaseMs: number;
  readonly roundMs: number;
  readonly keep: string;
  readonly out: string | undefined;
  /** To be run instead of the faults, when there are any. */
  readonly mutants: readonly Mutant[];
}

/** An argument that is none. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is to be run; undefined when only help was asked for. @throws UsageError, TypeError when an argument is none */
export function readArguments(args: readonly string[], anySeed: number): FaultsRequest | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: text,
      seed: text,
      only: text,
      'lease-ms': text,
      'round-s': text,
      keep: text,
      out: text,
      mutants: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return undefined;
  return {
    minutes: number('--minutes', values.minutes ?? '30', 0, 24 * 60),
    seed: number('--seed', values.seed ?? String(anySeed), 0, 2 ** 32 - 1),
    nemeses: values.only === undefined ? NEMESES : values.only.split(',').map(nemesisNamed),
    leaseMs: number('--lease-ms', values['lease-ms'] ?? String(DEFAULT_LEASE_MS), 500, 60_000),
    roundMs: number('--round-s', values['round-s'] ?? '15', 1, 3_600) * 1_000,
    keep: values.keep ?? 'data/faults',
    out: values.out,
    mutants: mutantsNamed(values.mutants),
  };
}

function mutantsNamed(names: string | undefined): readonly Mutant[] {
  if (names === undefined) return [];
  if (names === 'all') return MUTANTS;
  return names.split(',').map((name) => {
    const mutant = MUTANTS.find((each) => each.name === name);
    if (mutant === undefined) throw new UsageError(`there is no mutant named ${name}`);
    return mutant;
  });
}

/** @throws UsageError when there is none */
export function nemesisNamed(name: string): Nemesis {
  const nemesis = NEMESES.find((each) => each.name === name);
  if (nemesis === undefined) throw new UsageError(`there is no kind of fault named ${name}`);
  return nemesis;
}

function number(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text !== '' && value >= min && value <= max) return value;
  throw new UsageError(`${name} takes a number from ${String(min)} to ${String(max)}, not ${text}`);
}
