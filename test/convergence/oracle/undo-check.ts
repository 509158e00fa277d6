import type { Board, Element } from '@boardstream/ot';
import { ensure } from '../failure.ts';
import { parseAtom, type Atoms } from './atoms.ts';
import type { Ledger } from './ledger.ts';

/** Who changed last what of the shown board, as the page itself sees it. */
type Writer = 'self' | 'other';

/**
 * Watches over one page's undo and redo (M28): they touch only what the person's own operations touched, and never write
 * over what somebody else set since and the person was shown.
 */
export class UndoCheck {
  readonly #page: string;
  readonly #ledger: Ledger;
  /** `X = name`, `X x key`, `X t+ c`, `X p+ point`: what own steps touched. */
  readonly #touched = new Set<string>();
  readonly #lastWriter = new Map<string, Writer>();

  constructor(page: string, ledger: Ledger) {
    this.#page = page;
    this.#ledger = ledger;
  }

  /** The page did something itself. */
  did(atoms: Atoms, before: Board, undoable: boolean): void {
    for (const key of atoms.keys()) {
      for (const unit of unitsOf(key, before)) {
        this.#lastWriter.set(unit, undoable ? 'self' : 'other');
        if (undoable) this.#touched.add(unit);
      }
    }
  }

  /** The shown board changed by anything else. Whether that was at something that own steps touched. */
  changed(before: Board, after: Board, ids: Iterable<string>): boolean {
    let met = false;
    for (const { unit } of shifts(before, after, ids)) {
      this.#lastWriter.set(unit, 'other');
      met ||= this.#touched.has(unit);
    }
    return met;
  }

  /** The page undid or did something again. */
  undone(before: Board, after: Board, ids: Iterable<string>, kind: 'undo' | 'redo'): void {
    for (const { unit, from } of shifts(before, after, ids)) {
      const what = (): string =>
        `page ${this.#page}: ${kind} changed ${encodeURI(unit)} from ${encodeURI(from ?? 'nothing')}`;
      ensure(this.#touched.has(unit), 'M28: undo touched what was not its own', what);
      const isSequence = unit.includes(' t+ ') || unit.includes(' p+ ');
      if (!isSequence) {
        ensure(this.#lastWriter.get(unit) === 'self', 'M28: undo wrote over what others set', what);
        if (kind === 'undo' && from !== undefined) this.#checkAuthor(`${unit} ${from}`, what);
      }
      this.#lastWriter.set(unit, 'self');
    }
  }

  /** What an undo takes away, this very person had set. */
  #checkAuthor(key: string, what: () => string): void {
    const author = this.#ledger.authorOf(key);
    if (author === undefined || !hasOwnValue(key)) return;
    ensure(author.page === this.#page && author.undoable, 'M28: undo took away what others set', what);
  }
}

function hasOwnValue(key: string): boolean {
  return /["{\d]/.test(key.split(' ')[3]?.[0] ?? '') && parseAtom(key).name !== 'shape';
}

/** What of the board an own change is about: undoing it may touch that, and nothing else. */
function unitsOf(key: string, before: Board): readonly string[] {
  const { id, kind, name } = parseAtom(key);
  switch (kind) {
    case 'create':
      return [`${id} = deleted`];
    case '=':
    case 'x':
      return [`${id} ${kind} ${name}`];
    case 't+':
    case 't-':
      return [`${id} t+ ${name}`];
    case 'p+':
    case 'p-':
      return [`${id} p+ ${name}`];
    case 't!':
    case 'p!':
      return [...unitsIn(before.get(id), id).keys()].filter((unit) => unit.startsWith(`${id} ${kind.charAt(0)}+ `));
  }
}

interface Shift {
  readonly unit: string;
  readonly from: string | undefined;
}

/** What differs between two boards. */
function shifts(before: Board, after: Board, ids: Iterable<string>): readonly Shift[] {
  const found: Shift[] = [];
  for (const id of ids) {
    const [old, now] = [unitsIn(elementOf(before, id), id), unitsIn(elementOf(after, id), id)];
    for (const unit of new Set([...old.keys(), ...now.keys()])) {
      if (old.get(unit) !== now.get(unit)) found.push({ unit, from: old.get(unit) });
    }
  }
  return found;
}

type Units = ReadonlyMap<string, string>;

function elementOf(board: Board, id: string): Partial<Element> | undefined {
  if (id !== '') return board.get(id);
  const { extra, ...props } = board.props;
  return { props, extra } as Partial<Element>; // read by name below, as an element's are
}

function unitsIn(element: Partial<Element> | undefined, id: string): Units {
  if (element === undefined) return NO_UNITS;
  const units = new Map<string, string>();
  for (const [name, value] of Object.entries(element.props ?? {})) units.set(`${id} = ${name}`, JSON.stringify(value));
  for (const [name, value] of Object.entries(element.extra ?? {})) units.set(`${id} x ${name}`, JSON.stringify(value));
  const count = (unit: string): void => void units.set(unit, String(Number(units.get(unit) ?? 0) + 1));
  for (const char of element.text?.toString() ?? '') count(`${id} t+ ${char}`);
  for (const point of element.points?.toArray() ?? []) count(`${id} p+ ${String(point)}`);
  return units;
}

const NO_UNITS: Units = new Map();
