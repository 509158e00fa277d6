import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';

export interface PngOptions {
  /** Picture pixels per px of the SVG; 1 when left out. Lowered so that neither side passes `maxSide`. */
  readonly scale?: number;
  /** Picture pixels; 4,096 when left out, 16,384 at most. */
  readonly maxSide?: number;
}

const DEFAULT_MAX_SIDE = 4_096;
const HARD_MAX_SIDE = 16_384;
const SIZE = /^<svg [^>]*\bwidth="(\d+)" height="(\d+)"/;

/**
 * The picture of an SVG made by `renderSvg`, as a PNG. Node only; works off the main thread. Loads no file and no URL;
 * texts use the fonts of the machine. @throws RangeError when it is not an SVG of `renderSvg`.
 */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  const [, width, height] = SIZE.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new RangeError('not an SVG made by renderSvg');
  const longest = Math.max(1, Number(width), Number(height));
  const maxSide = Math.min(HARD_MAX_SIDE, options.maxSide ?? DEFAULT_MAX_SIDE);
  const scale = Math.min(options.scale ?? 1, maxSide / longest);
  const settings: ResvgRenderOptions = {
    fitTo: { mode: 'width', value: Math.max(1, Math.floor(Number(width) * scale)) },
    font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' },
    logLevel: 'off',
  };
  const image = await renderAsync(svg, settings);
  return image.asPng();
}
