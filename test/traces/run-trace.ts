import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { areInOrder } from './ledger.ts';
import { nameCharacters, type NamedTrace } from './named-characters.ts';
import { count, type Outcome, type Progress } from './outcome.ts';
import { readTrace } from './read-trace.ts';
import { replayAlgebra } from './replay-algebra.ts';
import { replayEngines } from './replay-engines.ts';
import { describeOutcome, describeTrace } from './report.ts';
import { TraceError } from './trace.ts';

const EXIT = {
  ok: 0,
  /** Something that must be equal is not, or a character was lost, doubled or came back. */
  failed: 1,
  usage: 64,
  /** The file is no trace, or one that can't be replayed. */
  badFile: 65,
} as const;

const HELP = `Replays how several people wrote one text, with their own concurrency, in two ways: through the pure algebra, and through
a merge engine for each writer with a sequencer. All replicas must end equal, and every character that was inserted must be
in the text once, or have been deleted by somebody.

  npm run trace -- FILE

FILE is a trace of github.com/josephg/editing-traces, as JSON or gzipped (.gz): a concurrent one, or a sequential one (one
writer). test/fixtures/editing-traces/friendsforever.json.gz is one.

Of each way it says whether the text is exactly the one that the trace ends with. It need not be for the engines: what waits is
composed, and transform does not distribute over compose (M12); nor for writers who inserted at one place at once.

Exit code: 0 all is well; 1 replicas differ, or a character was lost or doubled; 64 usage; 65 the file is no trace that can be replayed.
`;

export interface Way {
  readonly name: string;
  readonly replay: (named: NamedTrace, progress: Progress) => Outcome;
}

const WAYS: readonly Way[] = [
  { name: 'pure algebra', replay: replayAlgebra },
  { name: 'client engines', replay: replayEngines },
];

class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Where a run tells its result, and its progress and errors. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** Does what the command line asks for; resolves with the exit code. `ways` are others in tests only. */
export async function runTrace(args: readonly string[], output: Output, ways: readonly Way[] = WAYS): Promise<number> {
  try {
    const { help, file } = readArguments(args);
    if (!help) return await replayFile(file, output, ways);
    output.out(HELP);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TraceError)) throw error;
    output.err(`trace: ${error.message}`);
    if (error instanceof TraceError) return EXIT.badFile;
    output.err('Try: npm run trace -- --help');
    return EXIT.usage;
  }
}

async function replayFile(file: string, output: Output, ways: readonly Way[]): Promise<number> {
  const trace = await readTrace(file);
  output.out(`${basename(file)}: ${describeTrace(trace)}`);
  const named = nameCharacters(trace);
  let failed = false;
  for (const way of ways) {
    const tell = progressOf(way.name, trace.transactions.length, output);
    const started = process.cpuUsage();
    const outcome = outcomeOf(() => way.replay(named, tell));
    const { user, system } = process.cpuUsage(started);
    output.out(`\n${way.name} (${((user + system) / 1e6).toFixed(1)} s of CPU)`);
    if (outcome instanceof Error) output.out(`  FAILED: ${outcome.stack ?? outcome.message}`);
    else for (const line of describeOutcome(outcome, trace)) output.out(`  ${line}`);
    failed ||= outcome instanceof Error || outcome.divergences.length > 0 || !areInOrder(outcome.accounts);
  }
  return failed ? EXIT.failed : EXIT.ok;
}

/** What a replica can't go on with is a result as a divergence is; what is wrong with the trace is not. @throws TraceError */
function outcomeOf(replay: () => Outcome): Outcome | Error {
  try {
    return replay();
  } catch (error) {
    if (error instanceof TraceError || !(error instanceof Error)) throw error;
    return error;
  }
}

function readArguments(args: readonly string[]): { readonly help: boolean; readonly file: string } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (values.help === true) return { help: true, file: '' };
  if (file === undefined) throw new UsageError('which file?');
  if (more.length > 0) throw new UsageError(`one file, not ${String(positionals.length)}`);
  return { help: false, file };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Tells after each tenth. */
function progressOf(name: string, all: number, output: Output): Progress {
  const step = Math.max(1, Math.floor(all / 10));
  return (done) => {
    if (done % step === 0) output.err(`${name}: ${count(done)} of ${count(all)} transactions`);
  };
}
