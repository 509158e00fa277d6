import { checkOperation, LIMITS, type IdentifiedElement } from '@boardstream/board';
import { OpError, type ElementData } from '@boardstream/ot';
import { readElement, type RawElement } from './element-from-scene.ts';
import { ImportError } from './import-error.ts';
import { withNotes } from './import-notes.ts';
import { utf8Length } from './json-values.ts';
import { orderKeys } from './order-keys.ts';
import { readDrawing } from './read-drawing.ts';
import { withUniqueIds, type Rename } from './unique-ids.ts';

/** One item of a library, or the whole of an `.excalidraw` file. Elements in paint order. */
export interface ImportedItem {
  readonly name?: string;
  readonly elements: readonly IdentifiedElement[];
}

/** What was read from a file. */
export interface ImportedFile {
  readonly format: 'excalidraw' | 'excalidrawlib';
  readonly items: readonly ImportedItem[];
  /** The colour of the canvas, when the file names one. */
  readonly background?: string;
  /** Ids that were used before, in the file or in `taken`, and got a new one. */
  readonly renamed: readonly Rename[];
  /** How many elements the file has marked deleted; they are left out. */
  readonly deleted: number;
  /** Ids of the files of images that the drawing embeds; their bytes are not part of the board. */
  readonly files: readonly string[];
}

export interface ImportOptions {
  /** Ids already used on the board: an element with one of them gets a new id. */
  readonly taken?: ReadonlySet<string>;
  /** The highest `z` already used on the board; the elements go above it. */
  readonly above?: string;
}

/** Characters of a file: the largest real library has 2 million. */
const MAX_FILE_LENGTH = 256 * 1024 * 1024;

/**
 * Reads the text of an `.excalidraw` or `.excalidrawlib` file (versions 1 and 2) into elements ready for `create`:
 * numbers rounded to M4, `z` from the order in the file, repeated ids renamed with the references inside their item.
 * Every element passes `checkOperation`. @throws ImportError naming the place in the file.
 */
export function importFile(text: string, options: ImportOptions = {}): ImportedFile {
  const drawing = readDrawing(parse(text));
  const unique = withUniqueIds(drawing, options.taken ?? new Set());
  const count = unique.items.reduce((sum, item) => sum + item.length, 0);
  const keys = orderKeys(count, options.above ?? null);
  let position = 0;
  let deleted = 0;
  const items = drawing.items.map(({ name }, i) => {
    const elements: IdentifiedElement[] = [];
    for (const { id, path, raw } of unique.items[i] ?? []) {
      const z = keys[position++] ?? '';
      if (raw['isDeleted'] === true) deleted++;
      else elements.push({ id, element: importElement(id, raw, z, path) });
    }
    return { ...(name !== undefined && { name }), elements };
  });
  return {
    format: drawing.format,
    items,
    ...(drawing.background !== undefined && { background: drawing.background }),
    renamed: unique.renamed,
    deleted,
    files: Object.keys(drawing.files),
  };
}

function parse(text: string): unknown {
  if (text.length > MAX_FILE_LENGTH) {
    throw new ImportError('too-large', '', `has ${text.length} characters; at most ${MAX_FILE_LENGTH} can be read`);
  }
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    // The engine's message says where, as "… at position 17".
    throw new ImportError('not-json', '', `is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function importElement(id: string, raw: RawElement, z: string, path: string): ElementData {
  try {
    const element = withNotes(id, { ...readElement(raw), z }, raw);
    checkSize(element);
    checkOperation([{ type: 'create', id, element }]);
    return element;
  } catch (error) {
    if (error instanceof OpError)
      throw new ImportError('invalid', path, `can't be on a board: ${error.message}`, { cause: error });
    if (error instanceof ImportError) throw error.within(path);
    throw error;
  }
}

/** The limits that have a code of their own; all others are the board's check's. */
function checkSize(element: ElementData): void {
  const points = element.points?.length ?? 0;
  if (points > LIMITS.points)
    throw new ImportError('too-large', 'points', `has ${points} points; a path holds ${LIMITS.points}`);
  const bytes = element.extra === undefined ? 0 : utf8Length(JSON.stringify(element.extra));
  if (bytes > LIMITS.extraBytes) {
    throw new ImportError(
      'too-large',
      '',
      `has ${bytes} bytes beside the typed properties; an element holds ${LIMITS.extraBytes}`,
    );
  }
}
