import { parseArgs } from 'node:util';
import { Counters } from './counters.ts';
import { drawScript } from './draw-script.ts';
import { runScript } from './run-script.ts';
import { sourceOf } from './script.ts';
import { shortest } from './shrink.ts';

const HELP = `Runs sessions of many clients at one room, over a network that delays, repeats and loses, each drawn from a seed.
Ends with 1 at the first session that fails, and prints the shortest script that fails in the same way.

  npm run simulate -- [--sessions N] [--seed N] [--steps N] [--clients N]

  --sessions N   so many sessions; 500 when absent
  --seed N       the seed of the first; the others follow; 1 when absent
  --steps N      steps of a session; 250 when absent
  --clients N    clients of a session; 5 to 8, drawn from the seed, when absent
`;
const PROGRESS_EVERY = 500;
const EXIT_USAGE = 64;

interface Request {
  readonly sessions: number;
  readonly seed: number;
  readonly steps: number;
  readonly clients: number | undefined;
}

/** What is to be run; undefined when only help was asked for. @throws TypeError when an argument is none. */
function readArguments(args: readonly string[]): Request | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { sessions: text, seed: text, steps: text, clients: text, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) return undefined;
  const clients = values.clients === undefined ? undefined : count('--clients', values.clients, 1, 8);
  return {
    sessions: count('--sessions', values.sessions ?? '500', 1),
    seed: count('--seed', values.seed ?? '1', 0),
    steps: count('--steps', values.steps ?? '250', 1),
    clients,
  };
}

function count(name: string, text: string, min: number, max = 1_000_000_000): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new TypeError(`${name} takes an integer from ${String(min)} to ${String(max)}, not ${text}`);
}

/** Resolves the exit code. */
function simulate({ sessions, seed: first, steps, clients }: Request): number {
  const counters = new Counters();
  const started = process.cpuUsage();
  for (let seed = first; seed < first + sessions; seed++) {
    const script = drawScript(seed, { steps, ...(clients === undefined ? {} : { pages: clients }) });
    const { failure, counters: counts, events } = runScript(script);
    counters.addAll(counts);
    counters.add('events of rooms', events);
    if (failure !== undefined) {
      const short = shortest(script, failure.kind);
      say(`seed ${String(seed)} fails: ${failure.message}`);
      say(
        `the shortest script found (${String(short.actions.length)} actions): ${String(runScript(short).failure?.message)}`,
      );
      say(sourceOf(short));
      return 1;
    }
    const done = seed - first + 1;
    if (done % PROGRESS_EVERY === 0 && done < sessions) say(`${String(done)} sessions, no failure`);
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  say(table(counters));
  say(
    `${String(sessions)} sessions from seed ${String(first)}, ${String(steps)} steps each: 0 failures, ${seconds.toFixed(0)} s of CPU time, Node ${process.version}`,
  );
  return 0;
}

function table(counters: Counters): string {
  const rows = counters.entries().map(([name, times]) => `| ${name} | ${times.toLocaleString('en')} |`);
  return ['| what | times |', '| --- | ---: |', ...rows].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  const request = readArguments(process.argv.slice(2));
  if (request === undefined) say(HELP.trimEnd());
  else process.exitCode = simulate(request);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`simulate: ${error.message}\nTry: npm run simulate -- --help\n`);
  process.exitCode = EXIT_USAGE;
}
