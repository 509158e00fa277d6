import type { Point } from '@boardstream/ot';
import type { Drawn } from './drawn.ts';
import { fillOf, optionsOf, sketch, type Drawable, type Options } from './rough.ts';

const PROPORTION = 0.25;
/** First and last point this near make a loop, which is filled (Excalidraw's `LINE_CONFIRM_THRESHOLD`). */
const LOOP_PX = 8;
const ELBOW_RADIUS_PX = 16;

/** The body of a shape; its origin is the element's. After Excalidraw 0.18 (`scene/Shape.ts`, MIT). */
export function outlineOf(element: Drawn): Drawable {
  switch (element.shape) {
    case 'ellipse': {
      const { width, height } = element.box;
      return sketch.ellipse(width / 2, height / 2, width, height, { ...optionsOf(element), ...fillOf(element) });
    }
    case 'diamond':
      return diamond(element);
    case 'line':
    case 'arrow':
      return line(element);
    default:
      return rectangle(element);
  }
}

export function isLoop(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return (
    points.length >= 3 &&
    first !== undefined &&
    last !== undefined &&
    Math.hypot(last[0] - first[0], last[1] - first[1]) <= LOOP_PX
  );
}

function cornerRadius(side: number, { roundness }: Drawn): number {
  if (roundness === undefined) return 0;
  return roundness.type === 'proportional' ? side * PROPORTION : Math.min(side * PROPORTION, roundness.radius);
}

function rectangle(element: Drawn): Drawable {
  const { width: w, height: h } = element.box;
  if (element.roundness === undefined)
    return sketch.rectangle(0, 0, w, h, { ...optionsOf(element), ...fillOf(element) });
  const r = cornerRadius(Math.min(Math.abs(w), Math.abs(h)), element);
  const path = `M ${r} 0 L ${w - r} 0 Q ${w} 0, ${w} ${r} L ${w} ${h - r} Q ${w} ${h}, ${w - r} ${h} L ${r} ${h} Q 0 ${h}, 0 ${h - r} L 0 ${r} Q 0 0, ${r} 0`;
  return sketch.path(path, { ...optionsOf(element, true), ...fillOf(element) });
}

function diamond(element: Drawn): Drawable {
  const { width, height } = element.box;
  const x = Math.floor(width / 2) + 1;
  const y = Math.floor(height / 2) + 1;
  if (element.roundness === undefined) {
    return sketch.polygon(
      [
        [x, 0],
        [width, y],
        [x, height],
        [0, y],
      ],
      { ...optionsOf(element), ...fillOf(element) },
    );
  }
  const v = cornerRadius(Math.abs(x), element);
  const h = cornerRadius(Math.abs(y), element);
  const path =
    `M ${x + v} ${h} L ${width - v} ${y - h} C ${width} ${y}, ${width} ${y}, ${width - v} ${y + h} ` +
    `L ${x + v} ${height - h} C ${x} ${height}, ${x} ${height}, ${x - v} ${height - h} ` +
    `L ${v} ${y + h} C 0 ${y}, 0 ${y}, ${v} ${y - h} L ${x - v} ${h} C ${x} 0, ${x} 0, ${x + v} ${h}`;
  return sketch.path(path, { ...optionsOf(element, true), ...fillOf(element) });
}

function line(element: Drawn): Drawable {
  const points = element.points.length === 0 ? [[0, 0] as const] : element.points;
  if (element.elbowed && points.length > 1) return sketch.path(elbowPath(points), optionsOf(element, true));
  const fill = element.shape === 'line' && isLoop(points) ? fillOf(element) : {};
  const options: Options = { ...optionsOf(element), ...fill };
  const pairs = points.map(([x, y]): [number, number] => [x, y]);
  if (element.roundness !== undefined) return sketch.curve(pairs, options);
  return options.fill === undefined ? sketch.linearPath(pairs, options) : sketch.polygon(pairs, options);
}

/** Straight runs with rounded corners. */
function elbowPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const parts = [`M ${start[0]} ${start[1]}`];
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    const before = points[i] ?? start;
    if (next === undefined) parts.push(`L ${corner[0]} ${corner[1]}`);
    else {
      const [into, out] = [towards(corner, before), towards(corner, next)];
      parts.push(`L ${into[0]} ${into[1]} Q ${corner[0]} ${corner[1]}, ${out[0]} ${out[1]}`);
    }
  });
  return parts.join(' ');
}

/** The point on the way from a corner where its rounding ends. */
function towards(corner: Point, other: Point): readonly [number, number] {
  const distance = Math.hypot(other[0] - corner[0], other[1] - corner[1]);
  if (distance === 0) return [corner[0], corner[1]];
  const share = Math.min(ELBOW_RADIUS_PX, distance / 2) / distance;
  return [corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share];
}
