import { SettingsError } from '@boardstream/config';
import type { RunningProcess } from './run-role.ts';
import { EXIT_CODES, StartError } from './start-error.ts';

/** By when a stopping process must have ended, in ms. */
const STOP_WITHIN_MS = 10_000;
/** Exit code of a process that a second signal ended at once: 128 and SIGINT's number. */
const EXIT_INTERRUPTED = 130;

/**
 * The whole life of a process: starts, prints what it is told to, stops on SIGTERM or SIGINT. Resolves with the exit code;
 * errors of starting, those of settings too, were printed for people. A second signal ends the process at once.
 */
export async function serveUntilStopped<P extends RunningProcess>(
  start: () => Promise<P>,
  greeting: (running: P) => readonly string[],
): Promise<number> {
  let running: P;
  try {
    running = await start();
  } catch (error) {
    return explain(error);
  }
  for (const line of greeting(running)) say(line);
  return untilStopped(running);
}

async function untilStopped(running: RunningProcess): Promise<number> {
  const signals = new SignalWatch();
  try {
    await Promise.race([signals.first, running.ended]);
    say('Stopping: finishing what was taken.');
    await stopInTime(running);
    return 0;
  } catch (error) {
    complain(`stopped by an error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await stopInTime(running).catch(() => undefined);
    return EXIT_CODES.unexpected;
  } finally {
    signals.end();
  }
}

async function stopInTime(running: RunningProcess): Promise<void> {
  const late = setTimeout(() => {
    complain(`not stopped within ${String(STOP_WITHIN_MS / 1_000)} s; what was acknowledged is safe in the log`);
    process.exit(EXIT_CODES.unexpected);
  }, STOP_WITHIN_MS);
  try {
    await running.stop();
  } finally {
    clearTimeout(late);
  }
}

/** The first SIGTERM or SIGINT asks the process to stop; a second one ends it at once. */
class SignalWatch {
  readonly first: Promise<void>;
  readonly #listener: () => void;

  constructor() {
    let asked: () => void;
    let times = 0;
    this.first = new Promise((resolve) => {
      asked = resolve;
    });
    this.#listener = () => {
      times += 1;
      if (times > 1) process.exit(EXIT_INTERRUPTED);
      asked();
    };
    process.on('SIGTERM', this.#listener);
    process.on('SIGINT', this.#listener);
  }

  end(): void {
    process.off('SIGTERM', this.#listener);
    process.off('SIGINT', this.#listener);
  }
}

/** Prints why there was no start, and gives the exit code that says it to programs. */
function explain(error: unknown): number {
  if (error instanceof SettingsError) {
    complain(`wrong settings:\n  ${error.message.replaceAll('\n', '\n  ')}`);
    return EXIT_CODES.settings;
  }
  if (error instanceof StartError) {
    complain(error.message);
    return error.exitCode;
  }
  complain(`could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT_CODES.unexpected;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`boardstream: ${line}\n`);
}
