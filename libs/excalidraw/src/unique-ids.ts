import { LIMITS } from '@boardstream/board';
import type { RawElement } from './element-from-scene.ts';
import type { RawDrawing } from './read-drawing.ts';
import { renameReferences } from './references.ts';

export interface Rename {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** The elements of a file with ids that are unique among all its items and `taken`, item by item. */
export interface UniqueElements {
  readonly items: readonly (readonly { readonly id: string; readonly path: string; readonly raw: RawElement }[])[];
  readonly renamed: readonly Rename[];
}

/** Printable ASCII without the space, as the board has it, with room for what a rename adds. */
const VALID_ID = /^[\x21-\x7e]+$/;
const SUFFIX_ROOM = 8;

/**
 * Gives an element whose id was used before (or can't be an id of the board) a new one: the old id with `-2`, `-3` …, the
 * first that is free. References are rewritten within the item of a library that the element is in; of two elements of one
 * item that share an id, references go to the first. A group id that an earlier item used is renamed likewise, or the
 * groups of two items would be one. Deterministic: the same file gives the same ids.
 */
export function withUniqueIds(drawing: RawDrawing, taken: ReadonlySet<string>): UniqueElements {
  const ids = new IdPool(
    taken,
    drawing.items.flatMap((item) => item.elements.map(({ raw }) => idOf(raw))),
  );
  const groupIds = new IdPool(
    new Set(),
    drawing.items.flatMap((item) => item.elements.flatMap(({ raw }) => groupsOf(raw))),
  );
  const renamed: Rename[] = [];
  const items = drawing.items.map((item) => {
    const elements = new Map<string, string>();
    const given = item.elements.map(({ path, raw }) => {
      const from = idOf(raw);
      const id = ids.give(from);
      if (id !== from) renamed.push({ path, from, to: id });
      if (!elements.has(from)) elements.set(from, id);
      return { id, path, raw };
    });
    const groups = new Map(
      [...new Set(item.elements.flatMap(({ raw }) => groupsOf(raw)))].map((group) => [group, groupIds.give(group)]),
    );
    const renames = { elements: changed(elements), groups: changed(groups) };
    return given.map(({ id, path, raw }) => ({ id, path, raw: { ...renameReferences(raw, renames), id } }));
  });
  return { items, renamed };
}

/** Ids given so far, and those of the file, which a new name must not take either. */
class IdPool {
  readonly #used: Set<string>;
  readonly #wanted: ReadonlySet<string>;

  constructor(taken: ReadonlySet<string>, wanted: readonly string[]) {
    this.#used = new Set(taken);
    this.#wanted = new Set(wanted);
  }

  give(id: string): string {
    const valid = VALID_ID.test(id) && id.length <= LIMITS.idLength - SUFFIX_ROOM;
    let given = valid ? id : 'element';
    for (let n = 2; this.#used.has(given) || (given !== id && this.#wanted.has(given)); n++) {
      given = `${valid ? id : 'element'}-${n}`;
    }
    this.#used.add(given);
    return given;
  }
}

function changed(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].filter(([from, to]) => from !== to));
}

function idOf(raw: RawElement): string {
  return String(raw['id']); // checked when the file was read
}

function groupsOf(raw: RawElement): readonly string[] {
  const groups: unknown = raw['groupIds'];
  return Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [];
}
