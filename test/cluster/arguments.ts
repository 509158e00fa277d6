import { parseArgs } from 'node:util';
import { drawings } from '../support/drawings.ts';

export const HELP = `Draws the real drawings of the fixtures live into two gateways, two sequencers and two projectors, on nats-server and the
event log, and compares what is there with what was drawn: first undisturbed, then with kill -9 of every process. Ends
with 1 when something differs.

  npm run cluster -- [--drawings all|N] [--seed N] [--kills N] [--rate N] [--out FILE] [--log-restart COMMAND]

  --drawings N           only the first N of the ten; all ten when absent
  --seed N               draws which process is killed when; 1 when absent
  --kills N              each process is killed so often over all drawings; 5 when absent, 0: undisturbed only
  --rate N               operations a second while processes are killed; 100 when absent
  --out FILE             writes the report, as Markdown, there too
  --log-restart COMMAND  kills the event log that BOARDSTREAM_TEST_ESDB_URL names, and starts it again

The event log is the one of BOARDSTREAM_TEST_ESDB_URL, else the double. With a log of that name and no --log-restart,
the log is not killed.
`;

export interface ClusterRequest {
  readonly drawings: number;
  readonly seed: number;
  readonly kills: number;
  readonly rate: number;
  readonly out: string | undefined;
  readonly logRestart: string | undefined;
}

/** An argument that is none. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is to be run; undefined when only help was asked for. @throws UsageError, TypeError when an argument is none */
export function readArguments(args: readonly string[]): ClusterRequest | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      drawings: text,
      seed: text,
      kills: text,
      rate: text,
      out: text,
      'log-restart': text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return undefined;
  const all = String(drawings.length);
  return {
    drawings: count('--drawings', values.drawings === 'all' ? all : (values.drawings ?? all), 1, drawings.length),
    seed: count('--seed', values.seed ?? '1', 0, 2 ** 32 - 1),
    kills: count('--kills', values.kills ?? '5', 0, 100),
    rate: count('--rate', values.rate ?? '100', 1, 10_000),
    out: values.out,
    logRestart: values['log-restart'],
  };
}

function count(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new UsageError(`${name} takes an integer from ${String(min)} to ${String(max)}, not ${text}`);
}
