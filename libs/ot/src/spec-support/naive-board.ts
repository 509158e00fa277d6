import type { BoardProps, ElementData, ElementKind, Operation, Point } from '../index.ts';

// The model that the properties compare with: plain arrays and maps, written from the rules and not from the code under
// test. Slow, and obvious.

export interface NaiveElement {
  readonly kind: ElementKind;
  readonly props: ReadonlyMap<string, unknown>;
  readonly extra: ReadonlyMap<string, unknown>;
  readonly points: readonly Point[];
  /** One entry a code point. */
  readonly text: readonly string[];
}

export interface NaiveBoard {
  readonly props: ReadonlyMap<string, unknown>;
  readonly extra: ReadonlyMap<string, unknown>;
  readonly elements: ReadonlyMap<string, NaiveElement>;
}

/** Changes one after the other (M8). */
export function naiveApply(board: NaiveBoard, op: Operation): NaiveBoard {
  let { props, extra } = board;
  const elements = new Map(board.elements);
  for (const change of op) {
    if (change.type === 'board') {
      props = patched(props, change.props, ['extra']);
      extra = patched(extra, change.props.extra ?? {}, []);
      continue;
    }
    if (change.type === 'create') {
      elements.set(change.id, naiveElement(change.element));
      continue;
    }
    const before = elements.get(change.id);
    if (before === undefined) throw new Error(`no element ${change.id}`);
    if (change.type === 'set') {
      elements.set(change.id, {
        kind: before.kind,
        props: patched(before.props, change.props, ['points', 'text', 'extra']),
        extra: patched(before.extra, change.props.extra ?? {}, []),
        points: change.props.points ?? before.points,
        text: change.props.text === undefined ? before.text : Array.from(change.props.text),
      });
    } else if (change.field === 'points') {
      elements.set(change.id, { ...before, points: editItems(before.points, change.delta, (items) => items) });
    } else {
      elements.set(change.id, { ...before, text: editItems(before.text, change.delta, (text) => Array.from(text)) });
    }
  }
  return { props, extra, elements };
}

type NaiveDelta<S> = readonly ({ readonly retain: number } | { readonly insert: S } | { readonly delete: number })[];

/** A sequence after a delta. */
export function editItems<T, S>(
  items: readonly T[],
  delta: NaiveDelta<S>,
  itemsOf: (insert: S) => readonly T[],
): readonly T[] {
  const result: T[] = [];
  let at = 0;
  for (const part of delta) {
    if ('insert' in part) {
      for (const item of itemsOf(part.insert)) result.push(item);
    } else {
      const count = 'retain' in part ? part.retain : part.delete;
      if (at + count > items.length) throw new Error('past the end');
      if ('retain' in part) result.push(...items.slice(at, at + count));
      at += count;
    }
  }
  return [...result, ...items.slice(at)];
}

/**
 * What two concurrent deltas come to, `first` being first in the order: an item stays when neither deletes it, and at each
 * place between two items stands what `first` inserts there, then what `second` does. Uses no transform.
 */
export function mergeItems<T, S>(
  items: readonly T[],
  first: NaiveDelta<S>,
  second: NaiveDelta<S>,
  itemsOf: (insert: S) => readonly T[],
): readonly T[] {
  const [a, b] = [marks(items.length, first, itemsOf), marks(items.length, second, itemsOf)];
  const result: T[] = [];
  for (let gap = 0; gap <= items.length; gap++) {
    result.push(...(a.inserts[gap] ?? []), ...(b.inserts[gap] ?? []));
    const item = items[gap];
    if (item !== undefined && !a.deleted.has(gap) && !b.deleted.has(gap)) result.push(item);
  }
  return result;
}

function marks<T, S>(length: number, delta: NaiveDelta<S>, itemsOf: (insert: S) => readonly T[]) {
  const inserts: T[][] = Array.from({ length: length + 1 }, () => []);
  const deleted = new Set<number>();
  let at = 0;
  for (const part of delta) {
    if ('insert' in part) inserts[at]?.push(...itemsOf(part.insert));
    else if ('retain' in part) at += part.retain;
    else for (let i = 0; i < part.delete; i++) deleted.add(at++);
  }
  return { inserts, deleted };
}

export function naiveElement(data: ElementData): NaiveElement {
  const { kind, points, text, extra, ...props } = data;
  return {
    kind,
    props: new Map(Object.entries(props)),
    extra: new Map(Object.entries(extra ?? {})),
    points: points ?? [],
    text: Array.from(text ?? ''),
  };
}

export function naiveBoardOf(
  elements: Iterable<{ readonly id: string; readonly element: ElementData }>,
  { extra, ...props }: BoardProps = {},
): NaiveBoard {
  const entries = [...elements].map(({ id, element }) => [id, naiveElement(element)] as const);
  return {
    props: new Map(Object.entries(props)),
    extra: new Map(Object.entries(extra ?? {})),
    elements: new Map(entries),
  };
}

/** Where two boards are not the same, in words; undefined where they are. */
export function differenceOf(a: NaiveBoard, b: NaiveBoard): string | undefined {
  const own = differingKey(a.props, b.props) ?? differingKey(a.extra, b.extra);
  if (own !== undefined) return `the board's ${own}`;
  for (const [id, element] of a.elements) {
    const other = b.elements.get(id);
    const field = other === undefined ? 'being there' : differingField(element, other);
    if (field !== undefined) return `${field} of ${id}: ${shown(element)} and ${shown(other)}`;
  }
  const more = [...b.elements.keys()].find((id) => !a.elements.has(id));
  return more === undefined ? undefined : `being there of ${more}`;
}

function differingField(a: NaiveElement, b: NaiveElement): string | undefined {
  if (a.kind !== b.kind) return 'kind';
  if (!sameItems(a.text, b.text)) return 'text';
  if (a.points !== b.points && JSON.stringify(a.points) !== JSON.stringify(b.points)) return 'points';
  return differingKey(a.props, b.props) ?? differingKey(a.extra, b.extra);
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
}

function differingKey(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string | undefined {
  if (a === b) return undefined;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (value !== other && JSON.stringify(value) !== JSON.stringify(other)) return key;
  }
  return a.size === b.size ? undefined : [...b.keys()].find((key) => !a.has(key));
}

function shown(element: NaiveElement | undefined): string {
  if (element === undefined) return 'nothing';
  const { props, extra, text, ...rest } = element;
  const plain = { ...rest, props: Object.fromEntries(props), extra: Object.fromEntries(extra), text: text.join('') };
  return JSON.stringify(plain);
}

function patched(
  values: ReadonlyMap<string, unknown>,
  patch: object,
  except: readonly string[],
): ReadonlyMap<string, unknown> {
  const result = new Map(values);
  for (const [name, value] of Object.entries(patch)) {
    if (except.includes(name)) continue;
    if (value === null) result.delete(name);
    else result.set(name, value);
  }
  return result;
}
