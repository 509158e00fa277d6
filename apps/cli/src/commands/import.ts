import { readFile, stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { importFile, liveSteps } from '@boardstream/excalidraw';
import { paintOrder, type IdentifiedElement } from '@boardstream/board';
import type { Board, Operation } from '@boardstream/ot';
import { CliError } from '../cli-error.ts';
import { Drawing } from '../drawing.ts';
import { EXIT } from '../exit-codes.ts';
import { globalsOf, type SetExitCode } from '../globals.ts';

/** A file larger than this is no drawing. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** How many elements an import that is not live hands over at once: bounds what memory holds. */
const UNSAVED_LIMIT = 64;

interface Options {
  readonly room: string;
  readonly live?: boolean;
  readonly rate?: number;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('expected a number above 0');
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
    throw new CliError(EXIT.usage, `${path} can't be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
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
    .description('draw an .excalidraw or .excalidrawlib file into a room; what is there stays')
    .argument('<file>', 'the file')
    .requiredOption('--room <room>', 'the room; it is opened when there is none')
    .option('--live', 'draw as a person would: strokes in pieces, texts typed, shapes moved into place')
    .option('--rate <ops>', 'at most so many operations a second', positive)
    .action(async (file: string, options: Options, command: Command) => {
      const { url, terminal } = globalsOf(command);
      const text = await readDrawing(file);
      importFile(text); // a file that can't be read is told before anything is connected
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
