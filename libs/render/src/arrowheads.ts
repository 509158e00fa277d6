import { paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { dashesOf, outlineOps, sketch, type Drawable, type Options } from './rough.ts';

type Pair = readonly [x: number, y: number];

/** Where an arrow ends: the tip, the direction (a unit vector) it comes from, and how long its head is. */
interface Tip {
  readonly point: Pair;
  readonly direction: Pair;
  readonly length: number;
}

const SIZES: Readonly<Record<string, number>> = {
  arrow: 25,
  diamond: 12,
  diamond_outline: 12,
  crowfoot_many: 20,
  crowfoot_one: 20,
  crowfoot_one_or_many: 20,
};
const DEFAULT_SIZE_PX = 15;
const ANGLES_DEGREES: Readonly<Record<string, number>> = { bar: 90, arrow: 20 };
const DEFAULT_ANGLE_DEGREES = 25;

/** The head of an arrow, by the line it sits on. After Excalidraw 0.18 (`scene/Shape.ts`, `element/bounds.ts`, MIT). */
export function arrowhead(
  element: Drawn,
  line: Drawable,
  end: 'start' | 'end',
  background: string,
): readonly Drawable[] {
  const style = end === 'start' ? element.startArrowhead : element.endArrowhead;
  const tip = style === undefined ? undefined : tipOf(element, line, end, style);
  if (style === undefined || tip === undefined) return [];
  const options = headOptions(line.options);
  const fill = style.endsWith('_outline') ? background : paint(element.strokeColor);
  const filled: Options = { ...options, fill, fillStyle: 'solid' };
  switch (style.replace(/_outline$/, '')) {
    case 'dot':
    case 'circle': {
      const diameter = Math.max(1, tip.length + element.strokeWidth - 2);
      return [sketch.circle(...tip.point, diameter, { ...filled, roughness: Math.min(0.5, element.roughness) })];
    }
    case 'triangle': {
      const [left, right] = wings(tip, style);
      return [sketch.polygon(mutable([tip.point, left, right, tip.point]), filled)];
    }
    case 'diamond': {
      const [left, right] = wings(tip, style);
      const back = along(tip, 2);
      return [sketch.polygon(mutable([tip.point, left, back, right, tip.point]), filled)];
    }
    case 'crowfoot_one':
      return bar(tip, style, options);
    case 'crowfoot_many':
      return foot(tip, options);
    case 'crowfoot_one_or_many':
      return [...foot(tip, options), ...bar(tip, 'crowfoot_one', options)];
    default:
      return strokes(tip, style, element, options);
  }
}

/** Heads are drawn solid, and never very rough. */
function headOptions(line: Options): Options {
  const { strokeLineDash: _, fill: __, ...options } = line;
  return { ...options, roughness: Math.min(1, options.roughness ?? 1) };
}

function strokes(tip: Tip, style: string, element: Drawn, options: Options): readonly Drawable[] {
  const dotted = element.dash === 'dotted' ? dashesOf('dotted', element.strokeWidth - 1) : undefined;
  const styled = dotted === undefined ? options : { ...options, strokeLineDash: dotted };
  return wings(tip, style).map((wing) => sketch.line(...wing, ...tip.point, styled));
}

function bar(tip: Tip, style: string, options: Options): readonly Drawable[] {
  const [left, right] = wings(tip, style);
  return [sketch.line(...left, ...right, options)];
}

/** The toes start at the tip's sides and meet behind it. */
function foot(tip: Tip, options: Options): readonly Drawable[] {
  const heel = along(tip, 1);
  return [25, -25].map((degrees) => sketch.line(...turned(tip.point, heel, degrees), ...heel, options));
}

function wings(tip: Tip, style: string): readonly [Pair, Pair] {
  const angle = ANGLES_DEGREES[style] ?? DEFAULT_ANGLE_DEGREES;
  const back = along(tip, 1);
  return [turned(back, tip.point, -angle), turned(back, tip.point, angle)];
}

function along({ point, direction, length }: Tip, times: number): Pair {
  return [point[0] - direction[0] * length * times, point[1] - direction[1] * length * times];
}

/** Undefined when the line has no direction there. */
function tipOf(element: Drawn, line: Drawable, end: 'start' | 'end', style: string): Tip | undefined {
  const ops = outlineOps(line);
  const index = end === 'start' ? 1 : ops.length - 1;
  const curve = ops[index];
  if (curve?.op !== 'bcurveTo') return undefined;
  const [a = 0, b = 0, c = 0, d = 0, x3 = 0, y3 = 0] = curve.data;
  const before = ops[index - 1];
  const [x0 = 0, y0 = 0] = before === undefined ? [] : before.data.slice(-2);
  const point: Pair = end === 'start' ? [x0, y0] : [x3, y3];
  // Excalidraw takes the direction from the point at 0.3 of the curve, counted from its far end, whichever end has the head.
  const from: Pair = [bezier(0.3, x3, c, a, x0), bezier(0.3, y3, d, b, y0)];
  const distance = Math.hypot(point[0] - from[0], point[1] - from[1]);
  if (!(distance > 0)) return undefined;
  const share = style.startsWith('diamond') ? 0.25 : 0.5;
  return {
    point,
    direction: [(point[0] - from[0]) / distance, (point[1] - from[1]) / distance],
    length: Math.min(SIZES[style] ?? DEFAULT_SIZE_PX, lastSection(element, end) * share),
  };
}

function lastSection({ points }: Drawn, end: 'start' | 'end'): number {
  const tip = end === 'start' ? points[0] : points.at(-1);
  const next = end === 'start' ? points[1] : points.at(-2);
  return tip === undefined || next === undefined ? 0 : Math.hypot(tip[0] - next[0], tip[1] - next[1]);
}

function bezier(t: number, p0: number, p1: number, p2: number, p3: number): number {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

function turned([x, y]: Pair, [centreX, centreY]: Pair, degrees: number): Pair {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [centreX + (x - centreX) * cos - (y - centreY) * sin, centreY + (x - centreX) * sin + (y - centreY) * cos];
}

/** rough.js asks for tuples that it may change, and does not. */
function mutable(points: readonly Pair[]): [number, number][] {
  return points.map(([x, y]) => [x, y]);
}
