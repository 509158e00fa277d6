import type { Board, Operation } from '@boardstream/ot';
import { atomsOf, fieldOf, parseAtom, type Atom, type Atoms } from './atoms.ts';
import { replacedBy, type PendingEntry } from './pending.ts';

/** Whether a change may have gone without a word, by what is known from elsewhere than the algebra. */
export type MayGo = (key: string) => boolean;

/** How often an element's sequence has this code point or point. */
function countIn(board: Board, { id, name }: Atom, field: 'text' | 'points'): number {
  const element = board.get(id);
  if (field === 'text') {
    let count = 0;
    for (const char of element?.text?.toString() ?? '') if (char === name) count += 1;
    return count;
  }
  return (element?.points?.toArray() ?? []).filter((point) => String(point) === name).length;
}

/**
 * What another's operation may leave without effect (M10, M21): an edit of a sequence that it replaces, unless one's own
 * replaces it too, at or before that edit; and the deletion of what it deletes.
 */
export function mayGoByRemote(entries: readonly PendingEntry[], remote: Operation, before: Board): MayGo {
  const replaced = replacedBy(remote);
  const theirs = atomsOf(remote, before);
  return (key) => {
    const atom = parseAtom(key);
    const field = fieldOf(atom);
    if (field === undefined || atom.kind.endsWith('!')) return false;
    const place = `${atom.id} ${field}`;
    if (replaced.has(place) && entries.some((entry, i) => entry.atoms.has(key) && !isCovered(place, entries, i)))
      return true;
    return atom.kind.endsWith('-') && theirs.has(key);
  };
}

function isCovered(place: string, entries: readonly PendingEntry[], index: number): boolean {
  return entries.slice(0, index + 1).some(({ op }) => replacedBy(op).has(place));
}

/**
 * What own later changes may cancel while it is not sent: what was inserted and is deleted again, what is replaced, a
 * property that is set anew; and what is unset in an element that was just made is not there.
 * @param added what was pending, and what was done since, in this order
 * @param left what is still pending
 */
export function mayGoByOwn(added: readonly Atoms[], removed: Atoms, left: Atoms): MayGo {
  const deleted = new Set<string>();
  const replaced = new Set<string>();
  const lastValue = new Map<string, string>();
  const created = new Set<string>();
  for (const atoms of added) {
    for (const key of atoms.keys()) {
      const atom = parseAtom(key);
      const field = fieldOf(atom);
      if (atom.kind.endsWith('-')) deleted.add(key);
      if (atom.kind.endsWith('!') && field !== undefined) replaced.add(`${atom.id} ${field}`);
      if (atom.kind === 'create') created.add(atom.id);
      if (field === undefined) lastValue.set(propertyOf(key), key);
    }
  }
  return (key) => {
    const atom = parseAtom(key);
    const field = fieldOf(atom);
    if (field === undefined) {
      const isLast = lastValue.get(propertyOf(key)) === key;
      return !isLast || left.has(key) || (key.endsWith(' null') && created.has(atom.id));
    }
    if (replaced.has(`${atom.id} ${field}`)) return true;
    if (atom.kind.endsWith('+')) return deleted.has(opposite(key));
    return atom.kind.endsWith('-') && deleted.has(key) && removed.has(opposite(key));
  };
}

/** What an undo, whose operation nobody but the engine knows, may cancel: its effect on the shown board tells. */
export function mayGoByUndo(before: Board, after: Board, left: Atoms): MayGo {
  const properties = new Set([...left.keys()].map(propertyOf));
  return (key) => {
    const atom = parseAtom(key);
    const field = fieldOf(atom);
    // What is unset in an element that was just made is not there.
    if (field === undefined) return properties.has(propertyOf(key)) || left.has(`${atom.id} create`);
    const more = countIn(after, atom, field) - countIn(before, atom, field);
    return atom.kind.endsWith('+') ? more < 0 : atom.kind.endsWith('-') && more > 0;
  };
}

/** `X = name` of `X = name value`: what of two of them the later one sets anew. */
export function propertyOf(key: string): string {
  const [id = '', kind = '', name = ''] = key.split(' ');
  return kind === 'create' ? key : `${id} ${kind} ${name}`;
}

/** The insertion that a deletion takes back, and the reverse. */
function opposite(key: string): string {
  const { id, kind, name } = parseAtom(key);
  const turned = kind.endsWith('+') ? kind.replace('+', '-') : kind.replace('-', '+');
  return `${id} ${turned} ${name}`;
}
