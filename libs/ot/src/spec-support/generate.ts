import type { Random } from '@boardstream/testing';
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
import { naiveApply, type NaiveBoard } from './naive-board.ts';

/** Where a property's values come from: a seeded generator, for it is far faster than drawing each from fast-check. */
export type Draw = Random;

export const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const KINDS: readonly ElementKind[] = ['stroke', 'shape', 'text', 'image', 'frame'];
const ALPHABET = ['a', 'b', 'c', 'é', '中', '😀', '👩', '\u200d', '\u0301', ' ', '\n', '\ue000'];

export function drawText(draw: Draw, max: number): string {
  return Array.from({ length: draw.integer(0, max) }, () => draw.pick(ALPHABET)).join('');
}

export function drawPoints(draw: Draw, max: number): readonly Point[] {
  return Array.from({ length: draw.integer(0, max) }, (): Point => {
    const [x, y] = [draw.integer(-500, 500) / 100, draw.integer(-500, 500) / 100];
    return draw.integer(0, 1) === 0 ? [x, y] : [x, y, draw.integer(0, 1_000) / 1_000];
  });
}

/** A delta for a sequence of `length` items, in no particular form. */
export function drawDelta<S>(draw: Draw, length: number, insert: () => S): readonly DeltaPart<S>[] {
  const parts: DeltaPart<S>[] = [];
  let left = length;
  for (let n = draw.integer(0, 5); n > 0; n--) {
    const what = draw.integer(0, 2);
    if (what === 0) {
      parts.push({ insert: insert() });
      continue;
    }
    const count = draw.integer(0, left);
    left -= count;
    parts.push(what === 1 ? { retain: count } : { delete: count });
  }
  return parts;
}

function drawJson(draw: Draw): Exclude<Json, null> {
  return draw.pick<Exclude<Json, null>>([0, 1.25, true, 'x', [1, null], { k: 'v' }, '']);
}

function drawProps(draw: Draw, nullable: boolean): PropsPatch {
  const patch: Record<string, unknown> = {};
  const maybe = (name: string, value: () => unknown): void => {
    const what = draw.integer(0, nullable ? 5 : 3);
    if (what === 0) patch[name] = value();
    if (what === 5) patch[name] = null;
  };
  maybe('box', () => ({ x: draw.integer(0, 9), y: 1, width: 2, height: 3 }));
  maybe('angle', () => draw.integer(0, 9));
  maybe('strokeColor', () => draw.pick(['red', 'green', 'blue']));
  maybe('deleted', () => draw.pick([true, false]));
  maybe('groups', () => draw.pick([[], ['g'], ['g', 'h']]));
  const extra: Record<string, Json> = {};
  for (const key of ['k', 'l', 'constructor', '10', '9']) {
    const what = draw.integer(0, nullable ? 8 : 6);
    if (what === 0) extra[key] = drawJson(draw);
    if (what === 8) extra[key] = null;
  }
  if (Object.keys(extra).length > 0) patch['extra'] = extra;
  return patch; // names and values are of the right type, chosen above
}

export function drawElement(draw: Draw, kind: ElementKind = draw.pick(KINDS)): ElementData {
  const data = { kind, ...drawProps(draw, false) } as ElementData; // without nulls a patch is element data
  if (kind === 'text') return { ...data, text: drawText(draw, 8) };
  return kind === 'stroke' || kind === 'shape' ? { ...data, points: drawPoints(draw, 8) } : data;
}

/** Elements for a board: some of `IDS`. */
export function drawElements(draw: Draw): readonly { readonly id: string; readonly element: ElementData }[] {
  return IDS.slice(0, 4)
    .filter(() => draw.integer(0, 4) > 0)
    .map((id) => ({ id, element: drawElement(draw) }));
}

function drawChange(draw: Draw, board: NaiveBoard): Change {
  const id = draw.pick(IDS);
  const element = board.elements.get(id);
  const what = draw.integer(0, 9);
  if (what === 0) return { type: 'board', props: drawBoardPatch(draw) };
  if (element === undefined || what === 1) return { type: 'create', id, element: drawElement(draw) };
  if (what <= 4) return { type: 'set', id, props: drawSet(draw, element.kind) };
  if (element.kind === 'text') {
    return { type: 'edit', id, field: 'text', delta: drawDelta(draw, element.text.length, () => drawText(draw, 3)) };
  }
  if (element.kind === 'stroke' || element.kind === 'shape') {
    return {
      type: 'edit',
      id,
      field: 'points',
      delta: drawDelta(draw, element.points.length, () => drawPoints(draw, 3)),
    };
  }
  return { type: 'set', id, props: drawSet(draw, element.kind) };
}

function drawSet(draw: Draw, kind: ElementKind): PropsPatch {
  const patch = drawProps(draw, true);
  if (draw.integer(0, 3) > 0) return patch;
  if (kind === 'text') return { ...patch, text: drawText(draw, 5) };
  return kind === 'stroke' || kind === 'shape' ? { ...patch, points: drawPoints(draw, 5) } : patch;
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

/** Changes that fit the board one after the other, in no particular form. */
export function drawChanges(draw: Draw, board: NaiveBoard): Operation {
  const changes: Change[] = [];
  let now = board;
  for (let n = draw.integer(1, 5); n > 0; n--) {
    const change = drawChange(draw, now);
    changes.push(change);
    now = naiveApply(now, [change]);
  }
  return changes;
}

/** The value, frozen to its depth: who changes it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
