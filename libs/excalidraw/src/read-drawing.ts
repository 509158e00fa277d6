import { LIMITS } from '@boardstream/board';
import type { RawElement } from './element-from-scene.ts';
import { ImportError } from './import-error.ts';
import { isObject, isWellFormed } from './json-values.ts';
import { kindOfType } from './scene-type.ts';

/** A file taken apart, its elements as they stand in it. `path` names a place for people. */
export interface RawDrawing {
  readonly format: 'excalidraw' | 'excalidrawlib';
  readonly items: readonly RawItem[];
  readonly background?: string;
  readonly files: Readonly<Record<string, unknown>>;
}
interface RawItem {
  readonly name?: string;
  readonly elements: readonly { readonly path: string; readonly raw: RawElement }[];
}

/** Levels of nesting: more than any value of a scene needs, and far from the end of the stack. */
const MAX_DEPTH = 32;

/** Takes the parsed JSON of a file apart and checks what every element must have. @throws ImportError */
export function readDrawing(file: unknown): RawDrawing {
  if (!isObject(file)) throw new ImportError('foreign', '', 'is not a drawing of Excalidraw');
  const drawing = file['type'] === 'excalidrawlib' ? readLibrary(file) : readScene(file);
  const count = drawing.items.reduce((sum, item) => sum + item.elements.length, 0);
  if (count > LIMITS.elements) {
    throw new ImportError('too-large', '', `has ${count} elements; a board holds ${LIMITS.elements}`);
  }
  return drawing;
}

function readScene(file: RawElement): RawDrawing {
  if (file['type'] !== 'excalidraw') {
    throw new ImportError('foreign', 'type', `is ${shown(file['type'])}, not "excalidraw" or "excalidrawlib"`);
  }
  const background = isObject(file['appState']) ? file['appState']['viewBackgroundColor'] : undefined;
  return {
    format: 'excalidraw',
    items: [{ elements: readElements(file['elements'], 'elements') }],
    ...(typeof background === 'string' && { background }),
    files: isObject(file['files']) ? file['files'] : {},
  };
}

/** Version 1: `library`, a list of lists of elements. Version 2: `libraryItems`, a list of objects. */
function readLibrary(file: RawElement): RawDrawing {
  const version = file['version'];
  if (version !== 1 && version !== 2)
    throw new ImportError('foreign', 'version', `is ${shown(version)}; known are 1 and 2`);
  const key = version === 1 ? 'library' : 'libraryItems';
  const list = file[key];
  if (!Array.isArray(list)) throw new ImportError('invalid', key, 'is not a list');
  const items = list.map((item: unknown, i) => readItem(item, `${key}[${i}]`, version));
  return { format: 'excalidrawlib', items, files: {} };
}

function readItem(item: unknown, path: string, version: 1 | 2): RawItem {
  if (version === 1) return { elements: readElements(item, path) };
  if (!isObject(item)) throw new ImportError('invalid', path, 'is not an item of a library');
  const elements = readElements(item['elements'], `${path}.elements`);
  return { elements, ...(typeof item['name'] === 'string' && { name: item['name'] }) };
}

function readElements(list: unknown, path: string): RawItem['elements'] {
  if (!Array.isArray(list)) throw new ImportError('invalid', path, 'is not a list of elements');
  return list.map((raw: unknown, i) => ({ path: `${path}[${i}]`, raw: readElement(raw, `${path}[${i}]`) }));
}

function readElement(raw: unknown, path: string): RawElement {
  if (!isObject(raw)) throw new ImportError('invalid', path, 'is not an element');
  if (typeof raw['id'] !== 'string') throw new ImportError('invalid', `${path}.id`, 'is not a string');
  if (typeof raw['type'] !== 'string' || kindOfType(raw['type']) === undefined) {
    throw new ImportError('invalid', `${path}.type`, `is no type of Excalidraw: ${shown(raw['type'])}`);
  }
  for (const [key, value] of Object.entries(raw)) checkValue(key, value, `${path}.${key}`, 1);
  return raw;
}

/** What no board can hold, wherever in the element it stands: M4, M5, M6. */
function checkValue(key: string, value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new ImportError('too-large', path, `is nested more than ${MAX_DEPTH} deep`);
  if (key === '__proto__') throw new ImportError('invalid', path, 'is a name that is not allowed');
  if (!isWellFormed(key))
    throw new ImportError('invalid', path.replaceAll(/\p{Surrogate}/gu, '\ufffd'), 'is not well-formed Unicode');
  if (typeof value === 'string' && !isWellFormed(value))
    throw new ImportError('invalid', path, 'is not well-formed Unicode');
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new ImportError('invalid', path, 'is not a finite number');
  if (Array.isArray(value)) value.forEach((item, i) => checkValue('', item, `${path}[${i}]`, depth + 1));
  else if (isObject(value))
    for (const [inner, item] of Object.entries(value)) checkValue(inner, item, `${path}.${inner}`, depth + 1);
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 100);
}
