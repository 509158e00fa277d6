export { renderSvg, type RenderOptions } from './render-svg.ts';
