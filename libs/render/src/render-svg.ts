import { paintOrder } from '@boardstream/board';
import type { Board } from '@boardstream/ot';
import { grown, union, type Bounds } from './bounds.ts';
import { isTransparent, paint } from './colors.ts';
import { drawElement } from './draw-element.ts';
import { readElement, type Drawn } from './drawn.ts';
import { RenderError } from './render-error.ts';
import { tag } from './xml.ts';

export interface RenderOptions {
  /** px around the drawing; 10 when left out. */
  readonly padding?: number;
  /** A colour, or null for none; the board's own when left out. */
  readonly background?: string | null;
  /** Characters of the document; 32 million when left out. */
  readonly maxLength?: number;
}

const DEFAULT_PADDING_PX = 10;
const DEFAULT_BACKGROUND = '#ffffff';
const DEFAULT_MAX_LENGTH = 32_000_000;
/** The picture's own size; the drawing is scaled down to it. A viewer may take the size for pixels. */
const MAX_SIDE_PX = 16_384;
const EMPTY: Bounds = { left: 0, top: 0, right: 100, bottom: 100 };

/**
 * The board as an SVG document, as Excalidraw would draw it: in paint order, a text bound to a shape right above it,
 * what belongs to a frame cut at its edge, deleted elements left out, images as placeholders. Deterministic. Safe to show
 * (G25): no script, no reference to anything outside, every value escaped, links only http(s) and mailto. An empty board
 * gives a small valid picture. @throws RenderError when the document would be longer than `maxLength`.
 */
export function renderSvg(board: Board, options: RenderOptions = {}): string {
  const color = options.background === undefined ? (board.props.background ?? DEFAULT_BACKGROUND) : options.background;
  const background = color === null || isTransparent(color) ? undefined : paint(color);
  const elements = inDrawingOrder(paintOrder(board).map(readElement));
  const frames = new Map(
    elements.filter(({ kind }) => kind === 'frame').map((frame, i) => [frame.id, { frame, clip: `frame-${i}` }]),
  );
  let bounds: Bounds | undefined;
  let length = 0;
  const parts = [...frames.values()].map(({ frame, clip }) => clipPath(frame, clip));
  for (const element of elements) {
    const picture = drawElement(element, background ?? DEFAULT_BACKGROUND);
    const clip = frames.get(element.frame ?? '')?.clip;
    const markup = clip === undefined ? picture.markup : tag('g', { 'clip-path': `url(#${clip})` }, picture.markup);
    length += markup.length;
    if (length > (options.maxLength ?? DEFAULT_MAX_LENGTH)) {
      throw new RenderError(
        `the picture of ${elements.length} elements would be longer than ${options.maxLength ?? DEFAULT_MAX_LENGTH} characters`,
      );
    }
    bounds = union(bounds, picture.bounds);
    parts.push(markup);
  }
  return document(grown(bounds ?? EMPTY, options.padding ?? DEFAULT_PADDING_PX), background, parts);
}

/** Texts bound to an element that is there are painted right above it. */
function inDrawingOrder(elements: readonly Drawn[]): readonly Drawn[] {
  const ids = new Set(elements.map(({ id }) => id));
  const bound = new Map<string, Drawn[]>();
  for (const text of elements.filter(isBound))
    bound.set(text.container ?? '', [...(bound.get(text.container ?? '') ?? []), text]);
  return elements
    .filter((element) => !isBound(element))
    .flatMap((element) => [element, ...(bound.get(element.id) ?? [])]);

  function isBound({ id, kind, container }: Drawn): boolean {
    return kind === 'text' && container !== undefined && container !== id && ids.has(container);
  }
}

function clipPath({ box, angle }: Drawn, id: string): string {
  const turn =
    angle === 0 ? undefined : `rotate(${(angle * 180) / Math.PI} ${box.x + box.width / 2} ${box.y + box.height / 2})`;
  const { x, y } = box;
  const rect = tag('rect', { x, y, width: Math.abs(box.width), height: Math.abs(box.height), rx: 8, transform: turn });
  return tag('clipPath', { id }, rect);
}

function document(bounds: Bounds, background: string | undefined, parts: readonly string[]): string {
  const [x, y] = [bounds.left, bounds.top];
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const scale = Math.min(1, MAX_SIDE_PX / Math.max(width, height));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: Math.ceil(width * scale),
    height: Math.ceil(height * scale),
    viewBox: [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' '),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const paper = background === undefined ? [] : [tag('rect', { x, y, width, height, fill: background })];
  return `${tag('svg', attributes, '\n', ...[...paper, ...parts].map((part) => `${part}\n`))}\n`;
}
