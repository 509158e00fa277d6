import { getStroke } from 'perfect-freehand';
import type { Drawn } from './drawn.ts';
import { short } from './xml.ts';

/** The outline of a stroke as path data, with the options Excalidraw 0.18 uses (`renderer/renderElement.ts`, MIT). */
export function freehandPath(element: Drawn): string {
  const points =
    element.points.length === 0
      ? [[0, 0, 0.5]]
      : element.points.map((point) => inputPoint(point, element.simulatePressure));
  const outline = getStroke(points, {
    simulatePressure: element.simulatePressure,
    size: element.strokeWidth * 4.25,
    thinning: 0.6,
    smoothing: 0.5,
    streamline: 0.5,
    easing: (t) => Math.sin((t * Math.PI) / 2),
    last: true,
  });
  return closedCurve(outline);
}

function inputPoint([x, y, pressure]: readonly [number, number, number?], simulated: boolean): number[] {
  return simulated ? [x, y] : [x, y, pressure ?? 0.5];
}

/** A quadratic curve through the middles of the outline's sides. */
function closedCurve(outline: readonly (readonly number[])[]): string {
  const [first] = outline;
  if (first === undefined) return '';
  const parts = [`M${pair(first)}Q`];
  outline.forEach((point, i) => parts.push(`${pair(point)} ${pair(middle(point, outline[i + 1] ?? first))} `));
  return `${parts.join('').trimEnd()}L${pair(first)}Z`;
}

function middle(a: readonly number[], b: readonly number[]): readonly number[] {
  return [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
}

function pair([x = 0, y = 0]: readonly number[]): string {
  return `${short(x)} ${short(y)}`;
}
