import type { CaseLog } from '@boardstream/testing';
import type { Change, EditChange, Operation, Point } from '../index.ts';
import type { NaiveBoard } from './naive-board.ts';

/** A way in which two concurrent ops meet. */
interface Collision {
  readonly name: string;
  /** The share of all pairs of ops in which it is found, at least: a test of ops that never meet shows nothing. */
  readonly atLeast: number;
  happens(a: Operation, b: Operation, board: NaiveBoard): boolean;
}

/** How ops meet, and how often those of `drawOp` do at least. */
export const COLLISIONS: readonly Collision[] = [
  { name: 'the same element', atLeast: 0.9, happens: (a, b) => meet(a, b, (x, y) => idOf(x) === idOf(y)) },
  { name: 'the same property', atLeast: 0.5, happens: (a, b) => meet(a, b, setTheSame) },
  { name: 'the same sequence edited', atLeast: 0.65, happens: (a, b) => meet(a, b, editTheSame) },
  { name: 'inserts at the same place', atLeast: 0.5, happens: (a, b) => meet(a, b, insertAtTheSame) },
  { name: 'deletes of the same item', atLeast: 0.15, happens: (a, b) => meet(a, b, deleteTheSame) },
  { name: 'an insert within what the other deletes', atLeast: 0.05, happens: (a, b) => eitherWay(a, b, insertWithin) },
  { name: 'two creates of one element', atLeast: 0.05, happens: (a, b) => meet(a, b, createTheSame) },
  { name: 'a create and other changes of its element', atLeast: 0.05, happens: (a, b) => eitherWay(a, b, createOver) },
  { name: 'a sequence set and edited', atLeast: 0.07, happens: (a, b) => eitherWay(a, b, setOver) },
  { name: 'surrogate pairs in a text that both edit', atLeast: 0.5, happens: holding(/[\u{10000}-\u{10ffff}]/u) },
  { name: 'combining marks in a text that both edit', atLeast: 0.3, happens: holding(/\p{M}/u) },
];

/** Counts how two concurrent ops meet. */
export function countCollisions(log: CaseLog, a: Operation, b: Operation, board: NaiveBoard): void {
  for (const collision of COLLISIONS) log.count(collision.name, collision.happens(a, b, board));
}

type Pair = (x: Change, y: Change) => boolean;

const idOf = (change: Change): string => (change.type === 'board' ? '' : change.id);
const meet = (a: Operation, b: Operation, pair: Pair): boolean => a.some((x) => b.some((y) => pair(x, y)));
const eitherWay = (a: Operation, b: Operation, pair: Pair): boolean => meet(a, b, pair) || meet(b, a, pair);

function setTheSame(x: Change, y: Change): boolean {
  if (!('props' in x) || !('props' in y) || idOf(x) !== idOf(y)) return false;
  const [extra1, extra2] = [x.props.extra ?? {}, y.props.extra ?? {}];
  return (
    Object.keys(x.props).some((name) => name !== 'extra' && Object.hasOwn(y.props, name)) ||
    Object.keys(extra1).some((key) => Object.hasOwn(extra2, key))
  );
}

function editTheSame(x: Change, y: Change): boolean {
  return x.type === 'edit' && y.type === 'edit' && x.id === y.id && x.field === y.field;
}

function insertAtTheSame(x: Change, y: Change): boolean {
  if (x.type !== 'edit' || y.type !== 'edit' || !editTheSame(x, y)) return false;
  const places = marksOf(y).inserts;
  return marksOf(x).inserts.some((place) => places.includes(place));
}

function deleteTheSame(x: Change, y: Change): boolean {
  if (x.type !== 'edit' || y.type !== 'edit' || !editTheSame(x, y)) return false;
  const ranges = marksOf(y).deletes;
  return marksOf(x).deletes.some(([from, to]) => ranges.some((other) => from < other[1] && other[0] < to));
}

function insertWithin(x: Change, y: Change): boolean {
  if (x.type !== 'edit' || y.type !== 'edit' || !editTheSame(x, y)) return false;
  const ranges = marksOf(y).deletes;
  return marksOf(x).inserts.some((place) => ranges.some(([from, to]) => from < place && place < to));
}

function createTheSame(x: Change, y: Change): boolean {
  return x.type === 'create' && y.type === 'create' && x.id === y.id;
}

function createOver(x: Change, y: Change): boolean {
  return x.type === 'create' && y.type !== 'create' && x.id === idOf(y);
}

function setOver(x: Change, y: Change): boolean {
  return x.type === 'set' && y.type === 'edit' && x.id === y.id && x.props[y.field] !== undefined;
}

/** Whether both edit a text with such characters in it, or put some there. */
function holding(characters: RegExp): Collision['happens'] {
  return (a, b, board) =>
    meet(a, b, (x, y) => {
      if (x.type !== 'edit' || y.type !== 'edit' || x.field !== 'text' || !editTheSame(x, y)) return false;
      const text = board.elements.get(x.id)?.text.join('') ?? '';
      return characters.test(text) || characters.test(JSON.stringify([x.delta, y.delta]));
    });
}

/** Where an edit inserts and what it deletes, counted in the sequence before it. */
function marksOf(edit: EditChange) {
  const inserts: number[] = [];
  const deletes: [from: number, to: number][] = [];
  let at = 0;
  const parts: readonly (
    { readonly retain: number } | { readonly insert: string | readonly Point[] } | { readonly delete: number }
  )[] = edit.delta;
  for (const part of parts) {
    if ('insert' in part) inserts.push(at);
    else if ('retain' in part) at += part.retain;
    else deletes.push([at, (at += part.delete)]);
  }
  return { inserts, deletes };
}
