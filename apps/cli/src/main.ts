import { Command, CommanderError, Option } from 'commander';
import { ApiError } from '@boardstream/client';
import { InvalidIdError } from '@boardstream/kernel';
import { CliError } from './cli-error.ts';
import { dlqCommand } from './commands/dlq.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { replayCommand } from './commands/replay.ts';
import { roomsCommand } from './commands/rooms.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { parseUrl } from './globals.ts';
import { version } from './version.ts';

const DEFAULT_URL = 'http://127.0.0.1:8080';

const HELP = `
A room is one board; its name is part of its address: ${DEFAULT_URL}/room/demo. Everything that happens in it is an
event with a number, counted from 1; any of them, and any time, is a moment to go back to.

Examples:
  boardstream serve                                            start a server; draw at ${DEFAULT_URL}/room/demo
  boardstream import cat.excalidraw --room demo --live         draw a file into a room, stroke by stroke
  boardstream export --room demo --format png --out demo.png   a picture of the room as it is
  boardstream replay --room demo --at 2026-05-01T12:30:00Z     the picture of a moment, as SVG, on standard output
  boardstream verify --all                                     fold every log again and compare the hashes
  boardstream rooms --quarantined                              rooms that need an operator to look at them
  boardstream doctor                                           what is there, and what is wrong

With --json standard output is one JSON value. Errors, remarks and progress go to standard error.
Exit codes: 0 done · 1 the answer is no (no such room, a verification failed, work was lost) · 2 wrong usage or file
            3 server not reached`;

const COMMANDS = [
  serveCommand,
  importCommand,
  exportCommand,
  replayCommand,
  roomsCommand,
  verifyCommand,
  dlqCommand,
  doctorCommand,
];

function program(setExitCode: (code: number) => void): Command {
  const root = new Command('boardstream')
    .description('Collaborative whiteboards that lose nothing and go back to any moment.')
    .version(version())
    .addOption(
      new Option('--url <url>', 'address of the server')
        .env('BOARDSTREAM_URL')
        .default(DEFAULT_URL)
        .argParser(parseUrl),
    )
    .option('--json', 'print the result as JSON, for programs', false)
    .showHelpAfterError('(--help after the command shows how it is used)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', HELP)
    .exitOverride();
  for (const make of COMMANDS) {
    const command = make(setExitCode);
    root.addCommand(command);
    inherit(command, root);
  }
  return root;
}

/** Gives a command and all below it the settings of the one above: those added as a whole do not get them by themselves. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
}

/** What an error means to the person at the terminal: one line, and the exit code. */
function explain(error: unknown): { readonly message: string; readonly exitCode: ExitCode } {
  if (error instanceof CliError) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof InvalidIdError) return { message: error.message, exitCode: EXIT.usage };
  if (error instanceof ApiError) {
    // The check that the server is there runs inside the request, whose error wraps it.
    if (error.cause instanceof CliError) return explain(error.cause);
    return { message: error.message, exitCode: error.status === 0 ? EXIT.unreachable : EXIT.failed };
  }
  throw error;
}

/** Whoever read our output has had enough of it (`| head`): nothing is left to do. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
}

/** Runs one command line; resolves with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  process.stdout.on('error', endQuietly);
  try {
    await program((code) => (exitCode = code)).parseAsync(argv);
    return exitCode;
  } catch (error) {
    // Commander has printed its own message already; 0 is --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const { message, exitCode: code } = explain(error);
    console.error(`boardstream: ${message}`);
    return code;
  }
}
