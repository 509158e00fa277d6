import type { Conflicts } from '@boardstream/client';
import { Board, type ElementKind, type Operation } from '@boardstream/ot';
import { ensure } from '../failure.ts';
import { atomsOf, idsOf, minus, parseAtom, show, sumOf, type Atoms } from './atoms.ts';
import type { PendingEntry } from './pending.ts';
import type { StepContext } from './step.ts';

export const ONLY_CONFLICTS: { readonly reason: Conflicts['reason'] | undefined } = { reason: undefined };

/**
 * What of pending operations cannot be brought to a state that no events lead to (M30): sets of elements that are not
 * there, or are now of a kind that has not what is set, and edits, unless of elements that they create themselves. With `only`, of these elements.
 */
export function conflictAtoms(entries: readonly PendingEntry[], board: Board, only?: ReadonlySet<string>): Atoms {
  const created = new Set<string>();
  const conflicts: Atoms[] = [];
  for (const { atoms } of entries) {
    for (const key of atoms.keys()) if (parseAtom(key).kind === 'create') created.add(parseAtom(key).id);
    const left = [...atoms].filter(([key]) => {
      const { id, kind } = parseAtom(key);
      if (only?.has(id) === false || created.has(id) || id === '') return false;
      const isSet = kind === '=' || kind === 'x' || kind.endsWith('!') || isOfSet(atoms, id, kind);
      return !isSet || !holdsWhatIsSet(atoms, id, board.get(id)?.kind);
    });
    conflicts.push(new Map(left));
  }
  return sumOf(conflicts);
}

/** Whether there is an element, of a kind that has the sequences that are set: since a purge another may have its id. */
function holdsWhatIsSet(atoms: Atoms, id: string, kind: ElementKind | undefined): boolean {
  if (kind === undefined) return false;
  if (atoms.has(`${id} t! `) && kind !== 'text') return false;
  return !atoms.has(`${id} p! `) || kind === 'stroke' || kind === 'shape';
}

/** Whether an insertion belongs to a `set` of the whole sequence. */
function isOfSet(atoms: Atoms, id: string, kind: string): boolean {
  return kind.endsWith('+') && atoms.has(`${id} ${kind.charAt(0)}! `);
}

/** Exactly this is handed over. Of what was deleted only the elements are compared: on which state it was is not told. */
export function expectConflicts(
  { place, report }: StepContext,
  due: Atoms,
  { reason }: { readonly reason: Conflicts['reason'] | undefined },
): void {
  const told = sumOf(report.conflicts.flatMap(({ ops }) => ops.map(statedAtoms)));
  const stated = new Map([...due].filter(([key]) => !parseAtom(key).kind.endsWith('-')));
  const [more, less] = [minus(told, stated), minus(stated, told)];
  ensure(more.size === 0 && less.size === 0, 'M30: conflicts', () => {
    return `${place}: handed over besides: ${show(more)}; not handed over: ${show(less)}`;
  });
  const named = new Set(report.conflicts.flatMap(({ ops }) => ops.flatMap((op) => op.map(idOf))));
  for (const id of idsOf(due))
    ensure(named.has(id), 'M30: conflicts', () => `${place}: nothing of ${id} is handed over`);
  for (const each of report.conflicts) {
    ensure(
      reason === undefined || each.reason === reason,
      'M30: conflicts',
      () => `${place}: ${each.reason}, not ${String(reason)}`,
    );
  }
}

const idOf = (change: Operation[number]): string => (change.type === 'board' ? '' : change.id);

/** What an operation says without the board that it applies to: all but which items it deletes. */
function statedAtoms(op: Operation): Atoms {
  const atoms = new Map<string, number>();
  const add = (key: string): void => void atoms.set(key, (atoms.get(key) ?? 0) + 1);
  for (const change of op) {
    if (change.type !== 'edit') {
      for (const [key, count] of atomsOf([change], Board.empty)) atoms.set(key, (atoms.get(key) ?? 0) + count);
      continue;
    }
    const letter = change.field === 'text' ? 't' : 'p';
    for (const part of change.delta) {
      if ('insert' in part) for (const item of part.insert) add(`${change.id} ${letter}+ ${String(item)}`);
    }
  }
  return atoms;
}
