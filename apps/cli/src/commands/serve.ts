import { Command } from 'commander';
import { describeSettings } from '@boardstream/config';
import { serve } from '@boardstream/standalone';
import { globalsOf, type SetExitCode } from '../globals.ts';

/** Flags that stand for settings, by the variable they set. */
const FLAGS = {
  port: 'BOARDSTREAM_PORT',
  operatorPort: 'BOARDSTREAM_OPERATOR_PORT',
  host: 'BOARDSTREAM_HOST',
  data: 'BOARDSTREAM_DATA_DIR',
} as const;

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
    .description('start a server with everything in one process')
    .option('--port <port>', 'web board, WebSocket and REST (BOARDSTREAM_PORT, 8080)')
    .option('--operator-port <port>', 'health and metrics (BOARDSTREAM_OPERATOR_PORT, 9090)')
    .option('--host <address>', 'address to listen on (BOARDSTREAM_HOST, 127.0.0.1)')
    .option('--data <dir>', 'where the boards are kept (BOARDSTREAM_DATA_DIR, ./data)')
    .option('--describe', 'print every setting with its type, default and meaning, and end')
    .action(async (flags: Flags, command: Command) => {
      if (flags.describe === true) return describe(command);
      const overrides = Object.entries(FLAGS).flatMap(([flag, variable]) => {
        const value = flags[flag as keyof typeof FLAGS]; // the keys of FLAGS, as entries() forgets
        return value === undefined ? [] : [[variable, value] as const];
      });
      setExitCode(await serve(Object.fromEntries(overrides)));
    });
}
