import type { Change, Operation, Point, SerializedBoard, TextDelta } from '@boardstream/ot';

// What ops do to a board as plain JSON, written from the rules (M8–M10): it uses nothing of libs/ot but its types.

type Fields = Record<string, unknown>;

/** The board after an op. Slow, and obvious. */
export function plainApply(board: SerializedBoard, op: Operation): SerializedBoard {
  let props = board.board as Fields;
  const elements = new Map(board.elements.map(({ id, element }) => [id, element as unknown as Fields]));
  for (const change of op) {
    if (change.type === 'board') props = patched(props, change.props);
    else elements.set(change.id, changed(elements.get(change.id), change));
  }
  const ids = [...elements.keys()].sort();
  // The fields are those of the given elements and changes, each with its value.
  return { board: props, elements: ids.map((id) => ({ id, element: elements.get(id) })) } as unknown as SerializedBoard;
}

function changed(before: Fields | undefined, change: Exclude<Change, { type: 'board' }>): Fields {
  if (change.type === 'create') return withoutEmpty({ ...change.element });
  if (before === undefined) throw new Error(`there is no element ${change.id}`);
  if (change.type === 'set') return patched(before, change.props);
  if (change.field === 'text') {
    const before_ = Array.from((before['text'] ?? '') as string);
    return withoutEmpty({ ...before, text: edited(before_, change.delta, (text) => Array.from(text)).join('') });
  }
  const points = (before['points'] ?? []) as readonly Point[];
  return withoutEmpty({ ...before, points: edited(points, change.delta, (items) => items) });
}

/** One entry after the other: null unsets, `extra` is patched by its own keys. */
function patched(before: Fields, patch: object): Fields {
  const after: Fields = { ...before };
  for (const [name, value] of Object.entries(patch) as [string, unknown][]) {
    if (name === 'extra') after['extra'] = patched((before['extra'] ?? {}) as Fields, value as object);
    else if (value === null) Reflect.deleteProperty(after, name);
    else after[name] = value;
  }
  return withoutEmpty(after);
}

/** An empty text, path or `extra` is the same as none. */
function withoutEmpty(fields: Fields): Fields {
  const isEmpty = (name: string, value: unknown): boolean =>
    (name === 'text' && value === '') ||
    (name === 'points' && (value as readonly unknown[]).length === 0) ||
    (name === 'extra' && Object.keys(value as object).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isEmpty(name, value)));
}

type PlainDelta<S> = readonly ({ readonly retain: number } | { readonly insert: S } | { readonly delete: number })[];

/** A sequence after a delta, item by item. */
function edited<T, S>(items: readonly T[], delta: PlainDelta<S>, itemsOf: (insert: S) => readonly T[]): readonly T[] {
  const result: T[] = [];
  let at = 0;
  for (const part of delta) {
    if ('insert' in part) result.push(...itemsOf(part.insert));
    else if ('retain' in part) for (let i = 0; i < part.retain; i++) result.push(itemAt(items, at++));
    else at += part.delete;
  }
  if (at > items.length) throw new Error('past the end');
  return [...result, ...items.slice(at)];
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (index >= items.length) throw new Error('past the end');
  return items[index] as T; // the index is within the list
}

/** The code points that a delta deletes of this text. */
export function deletedBy(text: string, delta: TextDelta): readonly string[] {
  const points = Array.from(text);
  const deleted: string[] = [];
  let at = 0;
  for (const part of delta) {
    if ('retain' in part) at += part.retain;
    else if ('delete' in part) deleted.push(...points.slice(at, (at += part.delete)));
  }
  return deleted;
}
