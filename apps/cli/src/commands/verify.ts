import { Command, Option } from 'commander';
import type { VerifyReport } from '@boardstream/client';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type Globals, type SetExitCode } from '../globals.ts';
import { allRooms } from './rooms.ts';

const HELP = `
The server builds each room again from all of its events and compares the result with every hash in the log, every
snapshot and the live state. The exit code is 1 when something differs.

Examples:
  boardstream verify --room demo
  boardstream verify --all --json`;

function lines(report: VerifyReport): readonly string[] {
  const head = `${report.ok ? 'ok ' : 'BAD'} ${report.room}: ${String(report.seq)} events`;
  return [head, ...report.problems.map((problem) => `    ${problem}`)];
}

async function verifyRooms(globals: Globals, rooms: readonly string[]): Promise<boolean> {
  const progress = globals.terminal.progress('verify', rooms.length);
  const reports: VerifyReport[] = [];
  try {
    for (const room of rooms) {
      progress.update(reports.length, room);
      reports.push(await globals.api.verify(room));
    }
    progress.update(reports.length);
  } finally {
    progress.finish();
  }
  const bad = reports.filter(({ ok }) => !ok).length;
  globals.terminal.result({ ok: bad === 0, rooms: reports }, () => [
    ...reports.flatMap(lines),
    bad === 0
      ? `${rooms.length === 1 ? '1 room' : `${String(rooms.length)} rooms`} verified`
      : `${String(bad)} of ${String(rooms.length)} rooms failed`,
  ]);
  return bad === 0;
}

export function verifyCommand(setExitCode: SetExitCode): Command {
  return new Command('verify')
    .description('prove that rooms are what their logs say')
    .addOption(new Option('--room <room>', 'verify one room').conflicts('all'))
    .option('--all', 'verify every room')
    .addHelpText('after', HELP)
    .action(async (options: { room?: string; all?: boolean }, command: Command) => {
      const globals = globalsOf(command);
      if (options.room === undefined && options.all !== true)
        throw new CliError(EXIT.usage, 'verify needs --room ROOM or --all');
      const rooms =
        options.room === undefined
          ? (await Array.fromAsync(allRooms(globals))).map(({ room }) => room)
          : [options.room];
      if (!(await verifyRooms(globals, rooms))) setExitCode(EXIT.failed);
    });
}
