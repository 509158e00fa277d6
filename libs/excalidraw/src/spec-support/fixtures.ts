import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../test/fixtures/excalidraw-libraries/', import.meta.url);

/** The real drawings: name and text of each file. */
export const FIXTURES: readonly { readonly name: string; readonly text: string }[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.excalidrawlib'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
