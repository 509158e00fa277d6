import { isObject } from './json-values.ts';
import type { BoundElement } from './scene.ts';

/** What an element is bound to: the ids, and what it is there. */
export function bindingsOf(
  kind: string,
  values: Readonly<Record<string, unknown>>,
): readonly { readonly target: string; readonly as: BoundElement['type'] }[] {
  if (kind === 'text') {
    const container = values['containerId'];
    return typeof container === 'string' ? [{ target: container, as: 'text' }] : [];
  }
  const ends = [values['startBinding'], values['endBinding']].flatMap((binding) =>
    isObject(binding) && typeof binding['elementId'] === 'string' ? [binding['elementId']] : [],
  );
  return [...new Set(ends)].map((target) => ({ target, as: 'arrow' }));
}

/** The one order of `boundElements`: by id, in code units, so that every client has the same list. */
export function sortedBindings(bound: Iterable<BoundElement>): readonly BoundElement[] {
  return [...bound].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
