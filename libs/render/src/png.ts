export interface PngOptions {
  /** Picture pixels per px of the board; 1 when left out. Lowered so that neither side passes `maxSide`. */
  readonly scale?: number;
  /** Picture pixels; 4,096 when left out. */
  readonly maxSide?: number;
}

/** The picture of an SVG made by `renderSvg`. Node only. Loads no file and no URL; texts use the machine's fonts. */
export function renderPng(_svg: string, _options: PngOptions = {}): Promise<Uint8Array> {
  return Promise.reject(new Error('not yet'));
}
