import { SettingsError, loadSettings, type Environment, type Settings } from '@boardstream/config';
import { createLogger } from '@boardstream/observability';
import { EXIT_CODES, StartError } from './start-error.ts';
import { startStandalone, type RunningStandalone } from './start-standalone.ts';

/** By when a stopping server must have ended, in ms. */
const STOP_WITHIN_MS = 10_000;
/** Exit code of a process that a second signal ended at once: 128 and SIGINT's number. */
const EXIT_INTERRUPTED = 130;

/**
 * The whole life of a standalone server: reads settings, starts, prints where to draw, stops on SIGTERM or SIGINT.
 * Resolves with the exit code; errors of starting were printed in one line. `overrides` are flags by variable name.
 */
export async function serve(overrides: Environment = {}): Promise<number> {
  let server: RunningStandalone;
  try {
    server = await startAndTell(loadSettings(undefined, overrides));
  } catch (error) {
    return explain(error);
  }
  return untilStopped(server);
}

async function startAndTell(settings: Settings): Promise<RunningStandalone> {
  const server = await startStandalone(settings, { logger: createLogger(settings.log) });
  say(`Draw at ${server.url}/room/demo`);
  say(`Health and metrics at ${server.operatorUrl}; boards are kept in ${settings.dataDir}; stop with Ctrl+C`);
  return server;
}

async function untilStopped(server: RunningStandalone): Promise<number> {
  const signals = new SignalWatch();
  try {
    await Promise.race([signals.first, server.ended]);
    say('Stopping: finishing what was taken.');
    await stopInTime(server);
    return 0;
  } catch (error) {
    complain(`stopped by an error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await stopInTime(server).catch(() => undefined);
    return EXIT_CODES.unexpected;
  } finally {
    signals.end();
  }
}

async function stopInTime(server: RunningStandalone): Promise<void> {
  const late = setTimeout(() => {
    complain(`not stopped within ${String(STOP_WITHIN_MS / 1_000)} s; what was acknowledged is safe in the log`);
    process.exit(EXIT_CODES.unexpected);
  }, STOP_WITHIN_MS);
  try {
    await server.stop();
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
