import { Command, Option } from 'commander';
import type { RoomEvent } from '@boardstream/board';
import { encodeEvent, encodeLogEvent, encodeLogHeader, encodeLogTrailer, eventToJson } from '@boardstream/protocol';
import { stateHash, RoomFold } from '@boardstream/board';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type Globals } from '../globals.ts';
import { MOMENT, apiMoment, parseMoment } from '../moment.ts';
import type { Progress } from '../terminal.ts';
import { checkOutput, writeOutput } from '../write-output.ts';

const FORMATS = ['excalidraw', 'svg', 'png', 'log', 'jsonl'] as const;

const HELP = `
Formats:
  excalidraw   the drawing, to open in Excalidraw or to import again
  svg, png     a picture of it
  log          every event up to the moment, as it is kept, closed by their number and the state's hash
  jsonl        every event up to the moment, one JSON object a line

The file appears whole or not at all.

Examples:
  boardstream export --room demo --format png --out demo.png
  boardstream export --room demo --format excalidraw --at 2026-05-01T12:30:00Z --out then.excalidraw
  boardstream export --room demo --format jsonl --out - | head`;

interface Options {
  readonly room: string;
  readonly at?: string;
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
}

/** The events up to a moment, told to a progress bar as they come. */
async function* eventsTo({ api }: Globals, room: string, to: number, progress: Progress): AsyncGenerator<RoomEvent> {
  for await (const event of api.events(room, 1, to)) {
    yield event;
    progress.update(event.seq);
  }
}

/** The log as JSON, one event a line. */
async function* jsonLines(events: AsyncIterable<RoomEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(eventToJson(event))}\n`;
}

/** The log as a file that closes with its count and state hash (P21). */
async function* logFile(room: string, events: AsyncIterable<RoomEvent>): AsyncGenerator<Uint8Array> {
  yield encodeLogHeader({ room, exportedAt: Date.now() });
  const fold = new RoomFold();
  let count = 0;
  for await (const event of events) {
    fold.apply(event);
    count++;
    yield encodeLogEvent(encodeEvent(event));
  }
  yield encodeLogTrailer({ count, hash: stateHash(fold.finish().board) });
}

async function exportLog(globals: Globals, options: Options): Promise<number> {
  const to = await lastSeq(globals, options);
  const progress = globals.terminal.progress('export', to);
  try {
    const events = eventsTo(globals, options.room, to, progress);
    await writeOutput(options.out, options.format === 'jsonl' ? jsonLines(events) : logFile(options.room, events));
  } finally {
    progress.finish();
  }
  return to;
}

/** The last event of the export. @throws CliError when the room never had that moment */
async function lastSeq({ api }: Globals, { room, at }: Options): Promise<number> {
  const moment = at === undefined ? undefined : parseMoment(at);
  if (moment !== undefined && 'time' in moment) return (await api.state(room, apiMoment(moment))).seq;
  const { seq: head } = await api.head(room);
  if (moment === undefined) return head;
  if (moment.seq >= 1 && moment.seq <= head) return moment.seq;
  throw new CliError(
    EXIT.failed,
    `The room ${room} has no event ${String(moment.seq)}; its last one is ${String(head)}.`,
  );
}

async function exportState({ api }: Globals, format: 'excalidraw' | 'svg' | 'png', options: Options): Promise<number> {
  const moment = options.at === undefined ? 'head' : apiMoment(parseMoment(options.at));
  const file = await api.file(options.room, format, moment);
  await writeOutput(options.out, [file.data]);
  return file.seq;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write a room, as it is or as it was, to a file')
    .requiredOption('--room <room>', 'the room')
    .option('--at <moment>', `${MOMENT}; now, when left out`)
    .addOption(new Option('--format <format>', 'the kind of file, see below').choices(FORMATS).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it; - is standard output')
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const globals = globalsOf(command);
      const { format, room, out } = options;
      checkOutput(out, globals.terminal);
      const seq =
        format === 'log' || format === 'jsonl'
          ? await exportLog(globals, options)
          : await exportState(globals, format, options);
      if (out === '-') return;
      globals.terminal.result({ room, seq, format, out }, () => [`${room} at seq ${String(seq)} → ${out}`]);
    });
}
