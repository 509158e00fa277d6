import { assertNever } from '@boardstream/kernel';
import { arrowhead } from './arrowheads.ts';
import { boundsOfOps, boundsOfPoints, grown, rotated, type Bounds } from './bounds.ts';
import { paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { freehandPath } from './freehand.ts';
import { isLoop, outlineOf } from './outlines.ts';
import { fillOf, optionsOf, outlineOps, pathsOf, sketch } from './rough.ts';
import { textLines, textSize } from './text-lines.ts';
import { escapeXml, tag } from './xml.ts';

/** An element as markup, and the room it takes on the board. */
export interface Picture {
  readonly markup: string;
  readonly bounds: Bounds;
}

const FRAME_COLOR = '#bbbbbb';
const PLACEHOLDER_COLOR = '#e9ecef';
const MARGIN_PX = 2;

/** Draws one element, turned and placed. `background` fills what is hollow in arrowheads. */
export function drawElement(element: Drawn, background: string): Picture {
  const { markup, inner } = drawInPlace(element, background);
  const { x, y } = element.box;
  const centre = `${(inner.left + inner.right) / 2} ${(inner.top + inner.bottom) / 2}`;
  const turn = element.angle === 0 ? '' : ` rotate(${(element.angle * 180) / Math.PI} ${centre})`;
  const group = tag(
    'g',
    { transform: `translate(${x} ${y})${turn}`, opacity: element.opacity === 1 ? undefined : element.opacity },
    markup,
  );
  const placed = { left: inner.left + x, top: inner.top + y, right: inner.right + x, bottom: inner.bottom + y };
  return {
    markup: linked(element.link, group),
    bounds: grown(rotated(placed, element.angle), element.strokeWidth / 2 + MARGIN_PX),
  };
}

/** Only what leads out of the picture by the reader's own click (M6), and nothing else a URL can do. */
function linked(link: string | undefined, markup: string): string {
  if (link === undefined || !/^(?:https?:\/\/|mailto:)/i.test(link)) return markup;
  return tag('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, markup);
}

interface InPlace {
  readonly markup: string;
  /** Relative to the element's origin, before it is turned; its centre is what it is turned about. */
  readonly inner: Bounds;
}

function drawInPlace(element: Drawn, background: string): InPlace {
  switch (element.kind) {
    case 'stroke':
      return drawStroke(element);
    case 'shape':
      return drawShape(element, background);
    case 'text':
      return { markup: textLines(element), inner: innerBox({ box: { ...element.box, ...textSize(element) } }) };
    case 'image':
      return { markup: placeholder(element), inner: innerBox(element) };
    case 'frame':
      return { markup: frame(element), inner: innerBox(element) };
    default:
      return assertNever(element.kind);
  }
}

function innerBox({ box }: Pick<Drawn, 'box'>): Bounds {
  return {
    left: Math.min(0, box.width),
    top: Math.min(0, box.height),
    right: Math.max(0, box.width),
    bottom: Math.max(0, box.height),
  };
}

function drawStroke(element: Drawn): InPlace {
  const inner = boundsOfPoints(element.points) ?? innerBox(element);
  const line = tag('path', { d: freehandPath(element), fill: paint(element.strokeColor), stroke: 'none' });
  return { markup: strokeFill(element) + line, inner };
}

function strokeFill(element: Drawn): string {
  const fill = fillOf(element);
  if (fill.fill === undefined || !isLoop(element.points)) return '';
  const points = element.points.map(([x, y]): [number, number] => [x, y]);
  const filled = sketch.curve(points, { ...optionsOf(element), ...fill, stroke: 'none' });
  return pathsOf({ ...filled, sets: filled.sets.filter(({ type }) => type !== 'path') });
}

function drawShape(element: Drawn, background: string): InPlace {
  const outline = outlineOf(element);
  const isPath = element.shape === 'line' || element.shape === 'arrow';
  const loop = element.shape === 'line' && isLoop(element.points);
  const body = pathsOf(outline, loop ? 'evenodd' : undefined);
  if (!isPath) return { markup: body, inner: innerBox(element) };
  const heads =
    element.shape === 'arrow'
      ? [...arrowhead(element, outline, 'start', background), ...arrowhead(element, outline, 'end', background)]
      : [];
  const inner = boundsOfOps(outlineOps(outline)) ?? boundsOfPoints(element.points) ?? innerBox(element);
  return { markup: body + heads.map((head) => pathsOf(head)).join(''), inner };
}

/** A picture whose bytes are not part of the board: its place, crossed. */
function placeholder(element: Drawn): string {
  const { left, top, right, bottom } = innerBox(element);
  const size = { width: right - left, height: bottom - top };
  const cross = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
  return (
    tag('rect', { x: left, y: top, ...size, fill: PLACEHOLDER_COLOR, stroke: FRAME_COLOR }) +
    tag('path', { d: cross, stroke: FRAME_COLOR, fill: 'none' })
  );
}

function frame(element: Drawn): string {
  const { left, top, right, bottom } = innerBox(element);
  const size = { width: right - left, height: bottom - top };
  const outline = tag('rect', {
    x: left,
    y: top,
    ...size,
    rx: 8,
    fill: 'none',
    stroke: FRAME_COLOR,
    'stroke-width': 2,
  });
  if (element.name === undefined || element.name === '') return outline;
  const label = tag(
    'text',
    { x: left, y: top - 6, 'font-family': 'sans-serif', 'font-size': 14, fill: '#999999' },
    escapeXml(element.name),
  );
  return outline + label;
}
