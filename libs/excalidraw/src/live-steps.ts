import { PROPERTY_TABLE, type IdentifiedElement } from '@boardstream/board';
import {
  normalize,
  type Box,
  type Change,
  type ElementData,
  type Operation,
  type Point,
  type Props,
  type PropsPatch,
} from '@boardstream/ot';
import { roundTo } from './json-values.ts';

/** Operations that draw elements bit by bit; may be iterated again, and gives the same each time. */
export interface LiveSteps extends Iterable<Operation> {
  /** How many operations there are. */
  readonly total: number;
}

/** Points that a hand draws between two frames sent. */
const POINTS_A_PIECE = 6;
/** Code points typed between two frames sent. */
const TEXT_A_RUN = 4;
/** px by which a shape is started away from its place. */
const OFFSET = { x: 24, y: 16 };
/** What a shape is given after it was drawn and moved. */
const RESTYLED = [
  'strokeColor',
  'fillColor',
  'fillStyle',
  'strokeWidth',
  'dash',
  'opacity',
  'angle',
] as const satisfies readonly (keyof Props)[];

/**
 * Draws the elements as a person would, one after the other: strokes, lines and arrows in pieces of a few points, texts
 * typed in runs, shapes started small elsewhere, then resized, moved and restyled. After the last operation of an element
 * it is exactly the element given. Operations are canonical and pass `checkOperation`; nothing has effect outside `elements`.
 */
export function liveSteps(elements: readonly IdentifiedElement[]): LiveSteps {
  let total = 0;
  for (const { id, element } of elements) total += changesOf(id, element).length;
  return { total, [Symbol.iterator]: () => draw(elements) };
}

function* draw(elements: readonly IdentifiedElement[]): Generator<Operation> {
  for (const { id, element } of elements) {
    for (const change of changesOf(id, element)) yield normalize([change]);
  }
}

/** The steps of one element; each becomes an operation. */
function changesOf(id: string, element: ElementData): readonly Change[] {
  const box = element.box;
  if (box === undefined) return [{ type: 'create', id, element }];
  if (element.points !== undefined) return drawPath(id, element, element.points, box);
  if (element.text !== undefined) return typeText(id, element, element.text, box);
  return placeShape(id, element, box);
}

function drawPath(id: string, element: ElementData, points: readonly Point[], box: Box): readonly Change[] {
  const first = points.slice(0, Math.max(1, Math.min(POINTS_A_PIECE, points.length - 1)));
  const started = { ...box, ...extentOf(first) };
  const changes: Change[] = [{ type: 'create', id, element: { ...element, points: first, box: started } }];
  for (let at = first.length; at < points.length; at += POINTS_A_PIECE) {
    const piece = points.slice(at, at + POINTS_A_PIECE);
    changes.push({ type: 'edit', id, field: 'points', delta: [{ retain: at }, { insert: piece }] });
  }
  return [...changes, ...setBox(id, started, box)];
}

function typeText(id: string, element: ElementData, text: string, box: Box): readonly Change[] {
  const typed = Array.from(text); // by code point, as text positions count (M5)
  const first = typed.slice(0, TEXT_A_RUN);
  const started = { ...box, width: roundTo((box.width * first.length) / Math.max(1, typed.length), 2) };
  const changes: Change[] = [{ type: 'create', id, element: { ...element, text: first.join(''), box: started } }];
  for (let at = first.length; at < typed.length; at += TEXT_A_RUN) {
    const run = typed.slice(at, at + TEXT_A_RUN).join('');
    changes.push({ type: 'edit', id, field: 'text', delta: [{ retain: at }, { insert: run }] });
  }
  return [...changes, ...setBox(id, started, box)];
}

function placeShape(id: string, element: ElementData, box: Box): readonly Change[] {
  const { min } = PROPERTY_TABLE.box;
  const away = { x: Math.max(min, roundTo(box.x - OFFSET.x, 2)), y: Math.max(min, roundTo(box.y - OFFSET.y, 2)) };
  const small = { ...away, width: roundTo(box.width / 4, 2), height: roundTo(box.height / 4, 2) };
  const grown = { ...away, width: box.width, height: box.height };
  const { plain, style } = withoutStyle(element);
  return [
    { type: 'create', id, element: { ...plain, box: small } },
    ...setBox(id, small, grown),
    ...setBox(id, grown, box),
    ...(Object.keys(style).length === 0 ? [] : [{ type: 'set' as const, id, props: style }]),
  ];
}

function withoutStyle(element: ElementData): { readonly plain: ElementData; readonly style: PropsPatch } {
  const isStyle = ([prop]: readonly [string, unknown]): boolean => (RESTYLED as readonly string[]).includes(prop);
  const values = Object.entries(element);
  return {
    // Only optional properties are taken out, and only properties that a set can have are put in.
    plain: Object.fromEntries(values.filter((entry) => !isStyle(entry))) as unknown as ElementData,
    style: Object.fromEntries(values.filter(isStyle)),
  };
}

function setBox(id: string, from: Box, to: Box): readonly Change[] {
  const same = from.x === to.x && from.y === to.y && from.width === to.width && from.height === to.height;
  return same ? [] : [{ type: 'set', id, props: { box: to } }];
}

function extentOf(points: readonly Point[]): { readonly width: number; readonly height: number } {
  return { width: spread(points.map(([x]) => x)), height: spread(points.map(([, y]) => y)) };
}

function spread(values: readonly number[]): number {
  return values.length === 0 ? 0 : roundTo(Math.max(...values) - Math.min(...values), 2);
}
