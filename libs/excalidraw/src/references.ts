import { isObject } from './json-values.ts';
import type { RawElement } from './element-from-scene.ts';

/** New names for ids: what is not in it keeps its id. */
export interface Renames {
  readonly elements: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

/** The element with the references in it renamed, its own id aside; the same object when none is. */
export function renameReferences(element: RawElement, renames: Renames): RawElement {
  if (renames.elements.size === 0 && renames.groups.size === 0) return element;
  const to = (id: unknown): unknown => (typeof id === 'string' ? (renames.elements.get(id) ?? id) : id);
  const group = (id: unknown): unknown => (typeof id === 'string' ? (renames.groups.get(id) ?? id) : id);
  const renamed: Record<string, unknown> = { ...element };
  for (const key of ['containerId', 'frameId']) if (key in element) renamed[key] = to(element[key]);
  for (const key of ['startBinding', 'endBinding']) renameWithin(renamed, key, 'elementId', to);
  mapList(renamed, 'boundElements', (entry) =>
    isObject(entry) && 'id' in entry ? { ...entry, id: to(entry['id']) } : entry,
  );
  mapList(renamed, 'boundElementIds', to); // what `boundElements` was in version 1
  mapList(renamed, 'groupIds', group);
  return renamed;
}

function renameWithin(
  element: Record<string, unknown>,
  key: string,
  inner: string,
  to: (id: unknown) => unknown,
): void {
  const value = element[key];
  if (isObject(value) && inner in value) element[key] = { ...value, [inner]: to(value[inner]) };
}

function mapList(element: Record<string, unknown>, key: string, map: (item: unknown) => unknown): void {
  const value = element[key];
  if (Array.isArray(value)) element[key] = value.map(map);
}
