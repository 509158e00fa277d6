import type { CreateChange, EditChange, Operation, SetChange } from '../index.ts';
import { mergeItems, naiveApply, type NaiveBoard, type NaiveElement } from './naive-board.ts';

/**
 * What two concurrent canonical ops come to, `first` being first in the order: the table of M10 read element by element.
 * Uses no transform, and nothing else of the code under test.
 */
export function naiveMerge(board: NaiveBoard, first: Operation, second: Operation): NaiveBoard {
  const own = (op: Operation): Operation => op.filter((change) => change.type === 'board');
  const { props, extra } = naiveApply(naiveApply(board, own(first)), own(second));
  const elements = new Map(board.elements);
  for (const id of new Set([...idsOf(first), ...idsOf(second)])) {
    const merged = mergeElement(id, board, changesOf(first, id), changesOf(second, id));
    if (merged !== undefined) elements.set(id, merged);
  }
  return { props, extra, elements };
}

/** What an op does to one element. */
interface Changes {
  readonly create?: CreateChange;
  readonly set?: SetChange;
  readonly edits: readonly EditChange[];
}

function mergeElement(id: string, board: NaiveBoard, first: Changes, second: Changes): NaiveElement | undefined {
  // Of two creates the first stands, and a create beats what else there is.
  const create = first.create ?? second.create;
  if (create !== undefined) return naiveApply(board, [create]).elements.get(id);
  const before = board.elements.get(id);
  if (before === undefined) throw new Error(`no element ${id}`);
  // Of two sets of one property the later stands; nobody's edits are in it, for a set of a sequence beats them.
  const sets = [first.set, second.set].filter((set) => set !== undefined);
  const after = naiveApply(board, sets).elements.get(id) ?? before;
  const isSet = (field: 'text' | 'points'): boolean => sets.some(({ props }) => props[field] !== undefined);
  const [text1, text2] = [textDeltaOf(first), textDeltaOf(second)];
  const [points1, points2] = [pointsDeltaOf(first), pointsDeltaOf(second)];
  return {
    ...after,
    text: isSet('text') ? after.text : mergeItems(before.text, text1, text2, (text) => Array.from(text)),
    points: isSet('points') ? after.points : mergeItems(before.points, points1, points2, (items) => items),
  };
}

function changesOf(op: Operation, id: string): Changes {
  const changes = op.filter((change) => change.type !== 'board' && change.id === id);
  const create = changes.find((change) => change.type === 'create');
  const set = changes.find((change) => change.type === 'set');
  const edits = changes.filter((change) => change.type === 'edit');
  return { ...(create && { create }), ...(set && { set }), edits };
}

const textDeltaOf = ({ edits }: Changes) => edits.find((edit) => edit.field === 'text')?.delta ?? [];
const pointsDeltaOf = ({ edits }: Changes) => edits.find((edit) => edit.field === 'points')?.delta ?? [];
const idsOf = (op: Operation) => op.flatMap((change) => (change.type === 'board' ? [] : [change.id]));
