export { RenderError } from './render-error.ts';
export { renderSvg, type RenderOptions } from './render-svg.ts';
