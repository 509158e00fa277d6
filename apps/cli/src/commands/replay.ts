import { Command } from 'commander';
import { globalsOf } from '../globals.ts';
import { apiMoment, parseMoment } from '../moment.ts';
import { writeOutput } from '../write-output.ts';

export function replayCommand(): Command {
  return new Command('replay')
    .description('the picture of a room at a moment, as SVG')
    .requiredOption('--room <room>', 'the room')
    .requiredOption('--at <moment>', 'a seq (250) or a time (2026-05-01T12:30:00Z)')
    .option('--out <file>', 'where to write it; - is standard output', '-')
    .action(async (options: { room: string; at: string; out: string }, command: Command) => {
      const { api, terminal } = globalsOf(command);
      const picture = await api.file(options.room, 'svg', apiMoment(parseMoment(options.at)));
      await writeOutput(options.out, [picture.data]);
      const { seq, final } = picture;
      if (options.out === '-') return;
      terminal.result({ room: options.room, seq, final, out: options.out }, () => [
        `${options.room} at seq ${String(seq)} → ${options.out}`,
      ]);
    });
}
