import { Command } from 'commander';
import { globalsOf } from '../globals.ts';
import { MOMENT, apiMoment, parseMoment } from '../moment.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

const HELP = `
Examples:
  boardstream replay --room demo --at 250 --out demo-250.svg
  boardstream replay --room demo --at 2026-05-01T12:30:00Z > demo.svg`;

export function replayCommand(): Command {
  return new Command('replay')
    .description('draw the picture of a room as it was at a moment, as SVG')
    .requiredOption('--room <room>', 'the room')
    .requiredOption('--at <moment>', MOMENT)
    .option('--out <file>', 'where to write the picture; - is standard output', '-')
    .addHelpText('after', HELP)
    .action(async (options: { room: string; at: string; out: string }, command: Command) => {
      const { api, terminal } = globalsOf(command);
      checkOutput(options.out, terminal);
      const picture = await api.file(options.room, 'svg', apiMoment(parseMoment(options.at)));
      await writeOutput(options.out, [picture.data]);
      const { seq, final } = picture;
      if (options.out === '-') return;
      terminal.result({ room: options.room, seq, final, out: options.out }, () => [
        `${options.room} at seq ${String(seq)} → ${options.out}`,
      ]);
    });
}
