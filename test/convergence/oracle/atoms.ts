import { apply, type Board, type Change, type ElementData, type Operation } from '@boardstream/ot';

/**
 * The smallest changes that an operation consists of, each with how often it is in it. As text, for they are kept in maps:
 * `X create` · `X = prop value` · `X x key value` (of `extra`) · `X t! ` and `X p! ` (a sequence is replaced) · `X t+ c`
 * and `X t- c` (a code point is inserted, deleted) · `X p+ point` · `X p- point`. The board's own properties have an
 * empty X.
 */
export type Atoms = ReadonlyMap<string, number>;

export interface Atom {
  readonly id: string;
  readonly kind: 'create' | '=' | 'x' | 't!' | 'p!' | 't+' | 't-' | 'p+' | 'p-';
  /** The property, the key of `extra`, the code point, or the point. */
  readonly name: string;
}

export const NO_ATOMS: Atoms = new Map();

export function parseAtom(key: string): Atom {
  const [id = '', kind = '', name = ''] = key.split(' ');
  return { id, kind: kind as Atom['kind'], name }; // atoms are only written by this file
}

/** The sequence that an atom is of. */
export function fieldOf({ kind }: Atom): 'text' | 'points' | undefined {
  if (kind.startsWith('t')) return 'text';
  return kind.startsWith('p') ? 'points' : undefined;
}

/** The atoms of an operation that applies to this board. */
export function atomsOf(op: Operation, board: Board): Atoms {
  const atoms = new Map<string, number>();
  const add = (key: string): void => void atoms.set(key, (atoms.get(key) ?? 0) + 1);
  let now = board;
  for (const [index, change] of op.entries()) {
    addChange(change, now, add);
    if (index < op.length - 1) now = apply(now, [change]);
  }
  return atoms;
}

function addChange(change: Change, board: Board, add: (key: string) => void): void {
  switch (change.type) {
    case 'create':
      add(`${change.id} create`);
      addProps(change.id, change.element, add);
      break;
    case 'set':
      if (change.props.text !== undefined) add(`${change.id} t! `);
      if (change.props.points !== undefined) add(`${change.id} p! `);
      addProps(change.id, change.props, add);
      break;
    case 'board':
      addProps('', change.props, add);
      break;
    case 'edit':
      addEdit(change, board, add);
      break;
  }
}

function addProps(id: string, props: object, add: (key: string) => void): void {
  for (const [name, value] of Object.entries(props as Partial<ElementData>)) {
    if (name === 'kind') continue;
    if (name === 'text') for (const char of value as string) add(`${id} t+ ${char}`);
    else if (name === 'points') for (const point of value as readonly unknown[]) add(`${id} p+ ${String(point)}`);
    else if (name === 'extra') {
      for (const [key, item] of Object.entries(value as object)) add(`${id} x ${key} ${JSON.stringify(item)}`);
    } else add(`${id} = ${name} ${JSON.stringify(value)}`);
  }
}

function addEdit(change: Change & { type: 'edit' }, board: Board, add: (key: string) => void): void {
  const { id, field, delta } = change;
  const element = board.get(id);
  const letter = field === 'text' ? 't' : 'p';
  const before: readonly unknown[] =
    field === 'text' ? Array.from(element?.text?.toString() ?? '') : (element?.points?.toArray() ?? []);
  let at = 0;
  for (const part of delta) {
    if ('retain' in part) at += part.retain;
    else if ('insert' in part) for (const item of part.insert) add(`${id} ${letter}+ ${String(item)}`);
    else for (const end = at + part.delete; at < end; at++) add(`${id} ${letter}- ${String(before[at])}`);
  }
}

/** All of several together. */
export function sumOf(parts: Iterable<Atoms>): Atoms {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [key, count] of part) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

/** What is in `a` more often than in `b`. */
export function minus(a: Atoms, b: Atoms): Atoms {
  const rest = new Map<string, number>();
  for (const [key, count] of a) {
    const left = count - (b.get(key) ?? 0);
    if (left > 0) rest.set(key, left);
  }
  return rest;
}

/** Those of these elements, or of all others. */
export function about(atoms: Atoms, ids: ReadonlySet<string>, among = true): Atoms {
  if (atoms.size === 0) return atoms;
  return new Map([...atoms].filter(([key]) => ids.has(key.slice(0, key.indexOf(' '))) === among));
}

export function idsOf(atoms: Atoms): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const key of atoms.keys()) ids.add(key.slice(0, key.indexOf(' ')));
  return ids;
}

/** For messages. */
export function show(atoms: Atoms): string {
  const keys = [...atoms].map(([key, count]) => (count > 1 ? `${key} (${String(count)} times)` : key));
  return keys.length === 0 ? 'nothing' : keys.slice(0, 20).map(visible).join('; ');
}

/** Private code points are shown by their number. */
function visible(key: string): string {
  return key.replaceAll(/[^ -~]/gu, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`);
}
