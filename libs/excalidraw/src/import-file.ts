import type { IdentifiedElement } from '@boardstream/board';

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
  readonly renamed: readonly { readonly path: string; readonly from: string; readonly to: string }[];
  /** How many elements the file has marked deleted; they are left out. */
  readonly deleted: number;
}

export interface ImportOptions {
  /** Ids already used on the board: an element with one of them gets a new id. */
  readonly taken?: ReadonlySet<string>;
  /** The highest `z` already used on the board; the elements go above it. */
  readonly above?: string;
}

/**
 * Reads the text of an `.excalidraw` or `.excalidrawlib` file (versions 1 and 2) into elements ready for `create`:
 * numbers rounded to M4, `z` from the order in the file, repeated ids renamed with the references inside their item.
 * Every element passes `checkOperation`. @throws ImportError naming the place in the file.
 */
export function importFile(_text: string, _options: ImportOptions = {}): ImportedFile {
  throw new Error('not yet');
}
