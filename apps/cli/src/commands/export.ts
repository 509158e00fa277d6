import { Command, Option } from 'commander';
import type { RoomEvent } from '@boardstream/board';
import { encodeEvent, encodeLogEvent, encodeLogHeader, encodeLogTrailer, eventToJson } from '@boardstream/protocol';
import { stateHash, RoomFold } from '@boardstream/board';
import { globalsOf, type Globals } from '../globals.ts';
import { apiMoment, parseMoment } from '../moment.ts';
import type { Progress } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

const FORMATS = ['excalidraw', 'svg', 'png', 'log', 'jsonl'] as const;

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
  const to =
    options.at === undefined
      ? (await globals.api.head(options.room)).seq
      : await seqAt(globals, options.room, options.at);
  const progress = globals.terminal.progress('export', to);
  try {
    const events = eventsTo(globals, options.room, to, progress);
    await writeOutput(options.out, options.format === 'jsonl' ? jsonLines(events) : logFile(options.room, events));
  } finally {
    progress.finish();
  }
  return to;
}

async function seqAt({ api }: Globals, room: string, at: string): Promise<number> {
  const moment = parseMoment(at);
  return 'seq' in moment ? moment.seq : (await api.state(room, apiMoment(moment))).seq;
}

async function exportState({ api }: Globals, format: 'excalidraw' | 'svg' | 'png', options: Options): Promise<number> {
  const moment = options.at === undefined ? 'head' : apiMoment(parseMoment(options.at));
  const file = await api.file(options.room, format, moment);
  await writeOutput(options.out, [file.data]);
  return file.seq;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write a room, or any moment of it, to a file')
    .requiredOption('--room <room>', 'the room')
    .option('--at <moment>', 'a seq (250) or a time (2026-05-01T12:30:00Z); the head when left out')
    .addOption(
      new Option('--format <format>', 'excalidraw, svg, png: the state; log (bit-exact), jsonl: the events')
        .choices(FORMATS)
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where to write it; - is standard output')
    .action(async (options: Options, command: Command) => {
      const globals = globalsOf(command);
      const { format, room, out } = options;
      const seq =
        format === 'log' || format === 'jsonl'
          ? await exportLog(globals, options)
          : await exportState(globals, format, options);
      if (out === '-') return;
      globals.terminal.result({ room, seq, format, out }, () => [`${room} at seq ${String(seq)} → ${out}`]);
    });
}
