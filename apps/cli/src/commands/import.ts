import { readFile, stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { ImportError, importFile, liveSteps } from '@boardstream/excalidraw';
import { paintOrder, type IdentifiedElement } from '@boardstream/board';
import { roomId } from '@boardstream/kernel';
import type { Board, Operation } from '@boardstream/ot';
import { CliError } from '../cli-error.ts';
import { Drawing } from '../drawing.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type SetExitCode } from '../globals.ts';
import { reasonOf } from '../reason.ts';
import { checkServer } from '../server-fetch.ts';

/** A file larger than this is no drawing. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** How many elements an import that is not live hands over at once: bounds what memory holds. */
const UNSAVED_LIMIT = 64;

const HELP = `
What is in the room stays; the drawing goes on top of it. When the connection breaks, the import goes on by itself as
soon as the server is back. It ends when everything is saved; what the server refused for good is listed, and the exit
code is 1.

Examples:
  boardstream import cat.excalidraw --room demo
  boardstream import cat.excalidraw --room demo --live --rate 50`;

interface Options {
  readonly room: string;
  readonly live?: boolean;
  readonly rate?: number;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('Expected a number above 0.');
  return value;
}

async function readDrawing(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      throw new CliError(EXIT.usage, `${path} has ${String(size)} bytes; at most ${String(MAX_FILE_BYTES)} are read`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(EXIT.usage, `${path} can't be read: ${reasonOf(error)}`, { cause: error });
  }
}

/** Refuses a file that is no drawing before anything is connected. @throws CliError naming the file and the place in it */
function checkDrawing(path: string, text: string): void {
  try {
    importFile(text);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new CliError(EXIT.usage, `${path} can't be imported: ${error.message}`, { cause: error });
  }
}

/** The elements of a file, with ids that the board does not have yet, above everything that is on it. */
function elementsFor(board: Board, text: string): readonly IdentifiedElement[] {
  const taken = new Set(Array.from(board.elements(), ({ id }) => id));
  const above = paintOrder(board).at(-1)?.props.z;
  return importFile(text, { taken, ...(above === undefined ? {} : { above }) }).items.flatMap(
    ({ elements }) => elements,
  );
}

/** One `create` an element, for an import that is not to be watched. */
function* creates(elements: readonly IdentifiedElement[]): Generator<Operation> {
  for (const { id, element } of elements) yield [{ type: 'create', id, element }];
}

export function importCommand(setExitCode: SetExitCode): Command {
  return new Command('import')
    .description('draw an .excalidraw or .excalidrawlib file into a room')
    .argument('<file>', 'the drawing, as saved by Excalidraw, or a library of drawings')
    .requiredOption('--room <room>', 'where to draw; the room is made when there is none')
    .option('--live', 'draw as a person would, to be watched: strokes in pieces, texts typed, shapes moved into place')
    .option('--rate <ops>', 'at most so many operations a second', positive)
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options, command: Command) => {
      const { url, terminal } = globalsOf(command);
      const text = await readDrawing(file);
      checkDrawing(file, text);
      roomId(options.room);
      await checkServer(url);
      const drawing = new Drawing({ url, room: options.room, terminal });
      try {
        const elements = elementsFor(await drawing.join(), text);
        const live = options.live === true ? liveSteps(elements) : undefined;
        const report = await drawing.draw(live ?? creates(elements), {
          total: live?.total ?? elements.length,
          unsaved: live === undefined ? UNSAVED_LIMIT : 1,
          ...(options.rate === undefined ? {} : { rate: options.rate }),
        });
        const result = { room: options.room, elements: elements.length, ...report };
        terminal.result(result, () => [
          `${String(elements.length)} elements drawn into ${options.room}: ${String(report.operations)} operations, now at seq ${String(report.seq)}`,
          ...report.lost.map(({ id, reason }) => `lost: element ${id} (${reason})`),
        ]);
        if (report.lost.length > 0) setExitCode(EXIT.failed);
      } finally {
        await drawing.close();
      }
    });
}
