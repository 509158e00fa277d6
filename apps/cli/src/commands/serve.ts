import { Command } from 'commander';
import { describeSettings } from '@boardstream/config';
import { globalsOf, type SetExitCode } from '../globals.ts';

/** Flags that stand for settings, by the variable they set. */
const FLAGS = {
  port: 'BOARDSTREAM_PORT',
  operatorPort: 'BOARDSTREAM_OPERATOR_PORT',
  host: 'BOARDSTREAM_HOST',
  data: 'BOARDSTREAM_DATA_DIR',
} as const;

const HELP = `
A flag wins over its variable in the environment. Ctrl+C (or SIGTERM) stops the server after it finished what it took.

Exit codes: 0 stopped · 65 data damaged · 69 port in use · 73 data directory in use, full, read-only or none
            78 wrong settings · 1 anything else

Examples:
  boardstream serve
  boardstream serve --port 9000 --data /var/lib/boardstream
  boardstream serve --describe                                 every setting, with its default`;

type Flags = Partial<Record<keyof typeof FLAGS, string>> & { readonly describe?: boolean };

function describe(command: Command): void {
  const settings = describeSettings();
  globalsOf(command).terminal.result(settings, () =>
    settings.map(
      ({ variable, expected, default: value, description }) =>
        `${variable}  (${expected}; default ${value})\n    ${description}`,
    ),
  );
}

export function serveCommand(setExitCode: SetExitCode): Command {
  return new Command('serve')
    .description('start a server on this machine')
    .option('--port <port>', 'port for people and programs (BOARDSTREAM_PORT; default 8080)')
    .option('--operator-port <port>', 'port for health and metrics (BOARDSTREAM_OPERATOR_PORT; default 9090)')
    .option('--host <address>', 'address to listen on (BOARDSTREAM_HOST; default 127.0.0.1: this machine only)')
    .option('--data <dir>', 'where the boards are kept (BOARDSTREAM_DATA_DIR; default ./data)')
    .option('--describe', 'print every setting with its type, default and meaning, and end')
    .addHelpText('after', HELP)
    .action(async (flags: Flags, command: Command) => {
      if (flags.describe === true) {
        describe(command);
        return;
      }
      const overrides = Object.entries(FLAGS).flatMap(([flag, variable]) => {
        const value = flags[flag as keyof typeof FLAGS]; // the keys of FLAGS, as entries() forgets
        return value === undefined ? [] : [[variable, value] as const];
      });
      // Only now: the whole server takes a while to load, which no other command should wait for.
      const { serve } = await import('@boardstream/standalone');
      setExitCode(await serve(Object.fromEntries(overrides)));
    });
}
