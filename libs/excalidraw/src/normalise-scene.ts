import type { Json } from '@boardstream/ot';
import { bindingsOf, sortedBindings } from './derived-bindings.ts';
import { own, sameJson } from './json-values.ts';
import { normaliseElement } from './normalise-element.ts';
import { orderKeys } from './order-keys.ts';
import { readDrawing } from './read-drawing.ts';
import type { BoundElement, SceneElement } from './scene.ts';
import { withUniqueIds } from './unique-ids.ts';

/**
 * THE normalisation under which a source and its export are equal, element by element and key by key, absent and null
 * being different. Takes the parsed JSON of an `.excalidraw` or `.excalidrawlib` file. All it does is listed in SPEC.md.
 * @throws ImportError when it is no such file.
 */
export function normaliseScene(file: unknown): readonly SceneElement[] {
  const all = withUniqueIds(readDrawing(file), new Set()).items.flat();
  const kept = all.filter(({ raw }) => raw['isDeleted'] !== true);
  const bound = boundElementsOf(kept);
  const keys = orderKeys(kept.length, null);
  return kept.map(({ id, raw }, i) => {
    const element = normaliseElement(raw);
    const boundElements = deriveBound(element['boundElements'], bound.get(id));
    return {
      ...element,
      ...(boundElements !== undefined && { boundElements }),
      index: keys[i] ?? null,
      id,
      type: String(raw['type']),
    };
  });
}

function boundElementsOf(
  elements: readonly { readonly id: string; readonly raw: Readonly<Record<string, unknown>> }[],
): ReadonlyMap<string, readonly BoundElement[]> {
  const bound = new Map<string, BoundElement[]>();
  for (const { id, raw } of elements) {
    const kind = raw['type'] === 'text' ? 'text' : 'path';
    for (const { target, as } of bindingsOf(kind, raw))
      bound.set(target, [...(bound.get(target) ?? []), { type: as, id }]);
  }
  return bound;
}

/** The derived list; where nothing is bound, the empty form that the element has: absent, null or []. */
function deriveBound(own: Json | undefined, derived: readonly BoundElement[] | undefined): Json | undefined {
  if (derived !== undefined) return sortedBindings(derived).map(({ type, id }) => ({ type, id }));
  return own === undefined || own === null ? own : [];
}

/** One key of one element in which two drawings differ; `undefined` is absent. */
export interface SceneDifference {
  readonly element: string;
  /** '' when the element as a whole is missing on one side, or stands at another place. */
  readonly key: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * Compares two files (parsed JSON) after the normalisation. Empty when they are equal; else in the order of `expected`,
 * then what only `actual` has. @throws ImportError when one is no file of Excalidraw.
 */
export function compareScenes(expected: unknown, actual: unknown): readonly SceneDifference[] {
  const left = normaliseScene(expected);
  const right = new Map(normaliseScene(actual).map((element) => [element.id, element]));
  const differences = left.flatMap((element) => compareElements(element, right.get(element.id)));
  const known = new Set(left.map(({ id }) => id));
  const more = [...right.values()].filter(({ id }) => !known.has(id));
  return [
    ...differences,
    ...more.map((element) => ({ element: element.id, key: '', expected: undefined, actual: element })),
  ];
}

function compareElements(expected: SceneElement, actual: SceneElement | undefined): readonly SceneDifference[] {
  if (actual === undefined) return [{ element: expected.id, key: '', expected, actual }];
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys]
    .filter(
      (key) => Object.hasOwn(expected, key) !== Object.hasOwn(actual, key) || !sameJson(expected[key], actual[key]),
    )
    .map((key) => ({ element: expected.id, key, expected: own(expected, key), actual: own(actual, key) }));
}
