import roughjs from 'roughjs';
import type { Drawable, Op, Options } from 'roughjs/bin/core.js';
import type { RoughGenerator } from 'roughjs/bin/generator.js';
import { boundsOfPoints } from './bounds.ts';
import { isTransparent, paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { tag } from './xml.ts';

export type { Drawable, Op, Options, RoughGenerator };

// The package is CommonJS whose export is what its types call the default: at run time there is no `.default` within it.
const { generator } = roughjs as unknown as { readonly generator: () => RoughGenerator };

/** Makes hand-drawn shapes without a DOM; holds no state. */
export const sketch: RoughGenerator = generator();

/**
 * Time and size stay bounded: a hatch has at most so many lines, and what is larger or has more points is filled plain
 * (rough.js goes down a hatched shape pixel by pixel).
 */
const HATCH_LINES = 400;
const HATCHED_POINTS = 1_000;
const LARGE_SIDES_PX = 20_000;
const DEFAULT_STEPS = 9;
const DECIMALS = 2;

/** How rough.js draws the element; after Excalidraw 0.18 (`scene/Shape.ts`, MIT). */
export function optionsOf(element: Drawn, continuousPath = false): Options {
  const { strokeWidth, dash } = element;
  const dashes = dashesOf(dash, strokeWidth);
  return {
    seed: element.seed,
    disableMultiStroke: dash !== 'solid',
    strokeWidth: dash === 'solid' ? strokeWidth : strokeWidth + 0.5,
    fillWeight: strokeWidth / 2,
    hachureGap: Math.max(strokeWidth * 4, sidesOf(element) / HATCH_LINES, 1),
    roughness: adjustedRoughness(element),
    stroke: paint(element.strokeColor),
    preserveVertices: continuousPath || element.roughness < 2,
    ...(dashes !== undefined && { strokeLineDash: dashes }),
    ...(element.shape === 'ellipse' && { curveFitting: 1, curveStepCount: ellipseSteps(element) }),
  };
}

/** The fill, or nothing for a path that is open or a colour that is not seen. */
export function fillOf(element: Drawn): Options {
  if (isTransparent(element.fillColor)) return {};
  const hatched = element.points.length <= HATCHED_POINTS && sidesOf(element) <= LARGE_SIDES_PX;
  return { fill: paint(element.fillColor), fillStyle: hatched ? element.fillStyle : 'solid' };
}

export function dashesOf(dash: string, strokeWidth: number): number[] | undefined {
  if (dash === 'dashed') return [8, 8 + strokeWidth];
  return dash === 'dotted' ? [1.5, 6 + strokeWidth] : undefined;
}

/** rough.js takes more steps the larger an ellipse is; from some size on they only make the picture long. */
function ellipseSteps(element: Drawn): number {
  return DEFAULT_STEPS * Math.min(1, Math.sqrt(LARGE_SIDES_PX / sidesOf(element)));
}

/** Width and height together, px: by the box or by the points, whichever is larger, for either may say anything. */
function sidesOf({ box, points }: Drawn): number {
  const extent = boundsOfPoints(points) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return Math.max(Math.abs(box.width) + Math.abs(box.height), extent.right - extent.left + extent.bottom - extent.top);
}

/** Small shapes are drawn less roughly, or nothing could be told of them. */
function adjustedRoughness({ roughness, box, kind, shape, roundness }: Drawn): number {
  const max = Math.max(Math.abs(box.width), Math.abs(box.height));
  const min = Math.min(Math.abs(box.width), Math.abs(box.height));
  const linear = kind === 'shape' && (shape === 'line' || shape === 'arrow');
  const roundable = roundness !== undefined && ['rectangle', 'diamond', 'line'].includes(shape);
  if ((min >= 20 && max >= 50) || (min >= 15 && roundable) || (linear && max >= 50)) return roughness;
  return Math.min(roughness / (max < 10 ? 3 : 2), 2.5);
}

/** The paths of a shape made by rough.js, in the order in which they are painted. */
export function pathsOf(drawable: Drawable, fillRule?: 'evenodd'): string {
  const { options } = drawable;
  return drawable.sets
    .map((set) => {
      const d = sketch
        .opsToPath({ ...set, ops: set.ops.filter(({ data }) => data.every(Number.isFinite)) }, DECIMALS)
        .trim();
      if (d === '') return '';
      if (set.type === 'fillPath') return tag('path', { d, fill: options.fill, stroke: 'none', 'fill-rule': fillRule });
      const sketched = set.type === 'fillSketch';
      return tag('path', {
        d,
        fill: 'none',
        stroke: sketched ? options.fill : options.stroke,
        'stroke-width': sketched
          ? options.fillWeight > 0
            ? options.fillWeight
            : options.strokeWidth / 2
          : options.strokeWidth,
        'stroke-dasharray': sketched ? undefined : options.strokeLineDash?.join(' '),
      });
    })
    .join('');
}

/** The line of a shape, without its fill. */
export function outlineOps(drawable: Drawable): readonly Op[] {
  return (drawable.sets.find(({ type }) => type === 'path') ?? drawable.sets[0])?.ops ?? [];
}
