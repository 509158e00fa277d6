import type { Draw } from '@boardstream/testing';
import type {
  BoardPropsPatch,
  Change,
  DeltaPart,
  ElementData,
  ElementKind,
  Json,
  Operation,
  Point,
  PropsPatch,
} from '../index.ts';
import { naiveApply, type NaiveBoard, type NaiveElement } from './naive-board.ts';

export type { Draw };

// Concurrent ops are to collide, or nothing is shown by their coming to the same: all ops like two elements (a text, a
// path), one property, and one place in a sequence. How often they do collide: `COLLISIONS`.

/** Elements that ops are about, the liked ones first; the last is on no board at first. */
export const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
/** How often an element is on a board, in the order of `IDS`. */
const PRESENT = [0.96, 0.9, 0.25, 0.1, 0] as const;
const KINDS: readonly ElementKind[] = ['text', 'stroke', 'shape', 'image', 'frame'];
/** Pairs that share a half (😀😁, 👀👩 …), marks that combine, a joiner, and what UTF-16 sorts after the pairs. */
const ALPHABET = ['a', '😀', 'b', '\u0301', '😁', 'é', '👩', '\u200d', '🏽', '中', '\n', '\ue000'];
/** Longer than a chunk of a stored sequence. */
const LONG = { text: 530, points: 70 } as const;
/** The liked place: after so many items, where there are so many. */
const LIKED_PLACE = 2;

export function drawText(draw: Draw, max: number, min = 0): string {
  let text = '';
  for (let n = draw.integer(min, max); n > 0; n--) text += draw.pick(ALPHABET);
  return text;
}

export function drawPoints(draw: Draw, max: number, min = 0): readonly Point[] {
  const points: Point[] = [];
  for (let n = draw.integer(min, max); n > 0; n--) {
    const x = draw.integer(0, 1_000) / 100;
    points.push(draw.chance(0.3) ? [x, 0, draw.integer(0, 1_000) / 1_000] : [x, 0]);
  }
  return points;
}

/** A delta for a sequence of `length` items, in no particular form; `liking` is how often it is about the liked place. */
export function drawDelta<S>(draw: Draw, length: number, insert: () => S, liking = 0.85): readonly DeltaPart<S>[] {
  const parts: DeltaPart<S>[] = [];
  let at = 0;
  const retain = (count: number): void => {
    // Whoever cuts a retain in two, or has one of nothing, says the same.
    const first = draw.chance(0.1) ? draw.integer(0, count) : count;
    if (count > 0 || draw.chance(0.05)) parts.push({ retain: first });
    if (first < count) parts.push({ retain: count - first });
    at += count;
  };
  retain(draw.chance(liking) ? Math.min(LIKED_PLACE, length) : draw.integer(0, length));
  for (let places = draw.chance(0.3) ? 2 : 1; places > 0; places--) {
    if (places === 1 && at > 0 && draw.chance(0.1)) retain(draw.integer(0, length - at));
    const deletes = draw.chance(0.75) ? draw.integer(0, Math.min(3, length - at)) : 0;
    const isBefore = draw.chance(0.3);
    if (isBefore && deletes > 0) parts.push({ delete: deletes });
    if (deletes === 0 || draw.chance(0.92)) parts.push({ insert: insert() });
    if (!isBefore && deletes > 0) parts.push({ delete: deletes });
    at += deletes;
    if (places > 1) retain(draw.integer(0, length - at));
  }
  if (draw.chance(0.1)) retain(length - at);
  return parts;
}

/** Some text; now and then none, which is no canonical insert. */
function drawInsert(draw: Draw): string {
  return drawText(draw, 3, draw.chance(0.95) ? 1 : 0);
}

function drawJson(draw: Draw): Exclude<Json, null> {
  return draw.pick<Exclude<Json, null>>([0, 1.25, true, 'x', [1, null], { k: 'v' }, '']);
}

/** Some properties, the liked one (`angle`) most of the time. */
function drawProps(draw: Draw, nullable: boolean): PropsPatch {
  const patch: Record<string, unknown> = {};
  const maybe = (name: string, probability: number, value: () => unknown): void => {
    if (draw.chance(probability)) patch[name] = nullable && draw.chance(0.25) ? null : value();
  };
  maybe('angle', 0.95, () => draw.integer(0, 3));
  maybe('strokeColor', 0.2, () => draw.pick(['red', 'green', 'blue']));
  maybe('box', 0.2, () => ({ x: draw.integer(0, 9), y: 1, width: 2, height: 3 }));
  maybe('deleted', 0.15, () => draw.pick([true, false]));
  maybe('locked', 0.03, () => draw.pick([true, false]));
  maybe('groups', 0.1, () => draw.pick([[], ['g'], ['g', 'h']]));
  if (draw.chance(0.4)) patch['extra'] = drawExtra(draw, nullable);
  return patch; // names and values are of the right type, chosen above
}

function drawExtra(draw: Draw, nullable: boolean): Readonly<Record<string, Json>> {
  const extra: Record<string, Json> = {};
  for (const key of ['k', 'l', 'constructor', '10', '9']) {
    if (draw.chance(key === 'k' ? 0.8 : 0.15)) extra[key] = nullable && draw.chance(0.25) ? null : drawJson(draw);
  }
  return extra;
}

export function drawElement(draw: Draw, kind: ElementKind = draw.pick(KINDS)): ElementData {
  const props = drawProps(draw, false);
  const data = { kind, ...props } as ElementData; // without nulls a patch is element data
  if (kind === 'text') return { ...data, text: drawSequenceText(draw) };
  return kind === 'stroke' || kind === 'shape' ? { ...data, points: drawSequencePoints(draw) } : data;
}

function drawSequenceText(draw: Draw): string {
  const text = drawText(draw, 8, draw.chance(0.9) ? 3 : 0);
  return draw.chance(0.01) ? text + 'lorem 😀 '.repeat(LONG.text / 8) : text;
}

function drawSequencePoints(draw: Draw): readonly Point[] {
  const points = drawPoints(draw, 6, draw.chance(0.9) ? 3 : 0);
  return draw.chance(0.01) ? [...points, ...Array.from({ length: LONG.points }, (_, i): Point => [i, 0])] : points;
}

/** Elements for a board: some of `IDS`; mostly a text `a` and a path `b`. */
export function drawElements(draw: Draw): readonly { readonly id: string; readonly element: ElementData }[] {
  return IDS.flatMap((id, i) => (draw.chance(PRESENT[i] ?? 0) ? [{ id, element: drawLiked(draw, id) }] : []));
}

/** An element of the kind that its id mostly has. */
function drawLiked(draw: Draw, id: (typeof IDS)[number]): ElementData {
  if (id === 'a' && draw.chance(0.95)) return drawElement(draw, 'text');
  return id === 'b' && draw.chance(0.95) ? drawElement(draw, 'stroke') : drawElement(draw);
}

/** Changes that fit the board one after the other, in no particular form. */
export function drawChanges(draw: Draw, board: NaiveBoard): Operation {
  const changes: Change[] = [];
  let now = board;
  const push = (change: Change): void => {
    changes.push(change);
    now = naiveApply(now, [change]);
  };
  if (draw.chance(0.1)) {
    push(drawChange(draw, draw.chance(0.2) ? draw.pick(IDS) : 'a', now));
    return changes;
  }
  const isBackwards = draw.chance(0.3);
  for (const id of isBackwards ? [...IDS].reverse() : IDS) {
    if (!draw.chance(id === 'a' ? 0.96 : id === 'b' ? 0.65 : 0.06)) continue;
    push(drawChange(draw, id, now));
    if (draw.chance(0.9)) push(drawSet(draw, id, now));
    if (draw.chance(0.1)) push(drawChange(draw, id, now));
  }
  if (draw.chance(0.25)) push({ type: 'board', props: drawBoardPatch(draw) });
  return changes;
}

/** A create where there is no such element; else mostly an edit, where the element has a sequence. */
function drawChange(draw: Draw, id: string, board: NaiveBoard): Change {
  const element = board.elements.get(id);
  if (element === undefined || draw.chance(0.03)) return { type: 'create', id, element: drawElement(draw) };
  if (draw.chance(0.05)) return drawSet(draw, id, board);
  return drawEdit(draw, id, element) ?? drawSet(draw, id, board);
}

function drawEdit(draw: Draw, id: string, { kind, text, points }: NaiveElement): Change | undefined {
  if (kind === 'text') {
    return { type: 'edit', id, field: 'text', delta: drawDelta(draw, text.length, () => drawInsert(draw)) };
  }
  if (kind !== 'stroke' && kind !== 'shape') return undefined;
  return {
    type: 'edit',
    id,
    field: 'points',
    delta: drawDelta(draw, points.length, () => drawPoints(draw, 2, draw.chance(0.95) ? 1 : 0)),
  };
}

/** Properties, and now and then the whole sequence; a create where there is no such element. */
function drawSet(draw: Draw, id: string, board: NaiveBoard): Change {
  const kind = board.elements.get(id)?.kind;
  if (kind === undefined) return { type: 'create', id, element: drawElement(draw) };
  const props = drawProps(draw, true);
  if (!draw.chance(0.06)) return { type: 'set', id, props };
  if (kind === 'text') return { type: 'set', id, props: { ...props, text: drawText(draw, 5) } };
  if (kind !== 'stroke' && kind !== 'shape') return { type: 'set', id, props };
  return { type: 'set', id, props: { ...props, points: drawPoints(draw, 4) } };
}

function drawBoardPatch(draw: Draw): BoardPropsPatch {
  return draw.pick<BoardPropsPatch>([
    {},
    { title: 'one' },
    { title: 'two', background: 'red' },
    { title: null },
    { extra: { k: 1 } },
    { extra: { k: null, l: [2] }, background: null },
  ]);
}

/** The value, frozen to its depth: who changes it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) frozen(value[key]);
  }
  return value;
}
