import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../fixtures/excalidraw-libraries/', import.meta.url);

/** A real drawing of the fixtures. */
export interface Fixture {
  readonly name: string;
  readonly path: string;
}

/** All ten, in order of name. */
export const drawings: readonly Fixture[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.excalidrawlib'))
  .sort()
  .map((file) => ({ name: file.replace('.excalidrawlib', ''), path: fileURLToPath(new URL(file, FOLDER)) }));

/** The drawing whose name has this in it. */
export function drawing(part: string): Fixture {
  const found = drawings.find(({ name }) => name.includes(part));
  if (found === undefined) throw new Error(`no fixture is named like ${part}`);
  return found;
}

/** A file's JSON. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
