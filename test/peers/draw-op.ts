import type { Change, DeltaPart, ElementData, Operation, Point, SerializedBoard } from '@boardstream/ot';
import type { Random } from '@boardstream/testing';
import { plainApply } from './plain-board.ts';

/** Where the choices come from: each peer has its own source. */
export type Choices = Pick<Random, 'integer' | 'pick'>;

// Few ids, few properties and short sequences, so that ops of several clients meet.
const IDS = ['a', 'b', 'c'] as const;
const PIECES = ['a', 'é', '中', '😀', 'e\u0301', '👩\u200d👧', '\n'];
const MAX_LENGTH = 12;

/** An op of one to three changes that fit the board one after the other. It need not be canonical. */
export function drawOp(choices: Choices, board: SerializedBoard): Operation {
  const changes: Change[] = [];
  let now = board;
  for (let left = choices.integer(1, 3); left > 0; left--) {
    const change = drawChange(choices, now);
    changes.push(change);
    now = plainApply(now, [change]);
  }
  return changes;
}

function drawChange(choices: Choices, board: SerializedBoard): Change {
  const what = choices.integer(0, 19);
  if (what === 0)
    return { type: 'board', props: choices.pick([{ title: 'x' }, { title: null }, { background: 'red' }]) };
  if (what === 1)
    return { type: 'board', props: { extra: { [choices.pick(['k', 'constructor'])]: drawValue(choices) } } };
  const id = choices.pick(IDS);
  const element = board.elements.find((item) => item.id === id)?.element;
  if (element === undefined || what === 2) return { type: 'create', id, element: drawElement(choices, id) };
  if (what < 8) return { type: 'set', id, props: drawProps(choices) };
  return element.kind === 'text'
    ? changeText(choices, id, element, what === 8)
    : changePoints(choices, id, element, what === 8);
}

/** An id mostly has one kind, so that its sequence is edited by everybody. */
function drawElement(choices: Choices, id: string): ElementData {
  const kind = id === 'a' || choices.integer(0, 9) === 0 ? 'text' : choices.pick(['stroke', 'shape'] as const);
  const { extra, ...props } = { strokeColor: choices.pick(['red', 'green']), extra: { k: choices.integer(0, 3) } };
  if (kind === 'text') return { kind, ...props, text: drawText(choices, 1), extra };
  return { kind, ...props, points: drawPoints(choices, 1) };
}

function drawProps(choices: Choices): (Change & { type: 'set' })['props'] {
  return choices.pick([
    { angle: choices.integer(0, 3) },
    { angle: null, strokeColor: choices.pick(['red', 'blue']) },
    { box: { x: choices.integer(0, 3), y: 0, width: 1, height: 1 }, deleted: true },
    { deleted: choices.pick([true, false, null]) },
    { groups: choices.pick([[], ['g'], ['g', 'h']]) },
    { extra: { [choices.pick(['k', 'constructor', '10'])]: drawValue(choices) } },
  ]);
}

const drawValue = (choices: Choices) => choices.pick([null, 1.5, 'x', [1, null], { k: { l: true } }]);

/** A delta, or (`whole`) a new text. */
function changeText(choices: Choices, id: string, { text = '' }: ElementData, whole: boolean): Change {
  if (whole) return { type: 'set', id, props: { text: drawText(choices, 0) } };
  const delta = drawDelta(choices, Array.from(text).length, () => drawText(choices, 0));
  return { type: 'edit', id, field: 'text', delta };
}

function changePoints(choices: Choices, id: string, { points = [] }: ElementData, whole: boolean): Change {
  if (whole) return { type: 'set', id, props: { points: drawPoints(choices, 0) } };
  const delta = drawDelta(choices, points.length, () => drawPoints(choices, 0));
  return { type: 'edit', id, field: 'points', delta };
}

const drawText = (choices: Choices, min: number): string =>
  Array.from({ length: choices.integer(min, 3) }, () => choices.pick(PIECES)).join('');

const drawPoints = (choices: Choices, min: number): readonly Point[] =>
  Array.from({ length: choices.integer(min, 3) }, (): Point => {
    const [x, y] = [choices.integer(0, 99), choices.integer(0, 99)];
    return choices.integer(0, 1) === 0 ? [x, y] : [x, y, 0.5];
  });

/** In no particular form: parts may be empty, and a delete may stand before an insert. Long sequences are made shorter. */
function drawDelta<S>(choices: Choices, length: number, insert: () => S): readonly DeltaPart<S>[] {
  const parts: DeltaPart<S>[] = [];
  let left = length;
  for (let count = choices.integer(1, 4); count > 0; count--) {
    const what = choices.integer(0, length > MAX_LENGTH ? 5 : 3);
    const items = choices.integer(0, Math.min(left, length > MAX_LENGTH ? length : 3));
    if (what <= 1) parts.push({ insert: insert() });
    else if (what === 2) parts.push({ retain: items });
    else parts.push({ delete: items });
    if (what > 1) left -= items;
  }
  return parts;
}
