import { paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { fontOf } from './fonts.ts';
import { escapeXml, tag, type Attributes } from './xml.ts';

/** Hebrew, Arabic and their kin as the first letter make a line run from the right. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0591-\u07ff\ufb1d-\ufdfd\ufe70-\ufefc]/u;

/** The lines of a text; the origin is the element's. */
export function textLines(element: Drawn): string {
  const { families, ascender, descender } = fontOf(element.font);
  const lineHeight = element.fontSize * element.lineHeight;
  const baseline = element.fontSize * ascender + (lineHeight - element.fontSize * (ascender - descender)) / 2;
  const right = RIGHT_TO_LEFT.test(element.text);
  const anchor = element.textAlign === 'center' ? 'middle' : element.textAlign === 'right' || right ? 'end' : 'start';
  const x =
    element.textAlign === 'center'
      ? element.box.width / 2
      : element.textAlign === 'right' || right
        ? element.box.width
        : 0;
  const attributes = {
    'font-family': families,
    'font-size': element.fontSize,
    fill: paint(element.strokeColor),
    'text-anchor': anchor,
  };
  const lines = element.text.split(/\r\n?|\n/);
  const fit = fittedLength(element, lines);
  const markup = lines.map((line, i) => {
    const place = { x, y: i * lineHeight + baseline, 'xml:space': 'preserve' };
    return line === '' ? '' : tag('text', { ...place, ...fit }, escapeXml(line));
  });
  return tag('g', { ...attributes, ...(right && { direction: 'rtl' }) }, ...markup);
}

/**
 * The width of a text of one line is known from the editor that measured it in the right font: whatever font stands in,
 * the line is as long as it was. Not where the width may be another: that of a container, or one that no editor measured.
 */
function fittedLength({ box, fontSize, container }: Drawn, lines: readonly string[]): Attributes {
  const [line = ''] = lines;
  const perCharacter = box.width / (Math.max(1, line.length) * fontSize);
  const plausible =
    container === undefined && lines.length === 1 && line.length > 1 && perCharacter > 0.3 && perCharacter < 0.8;
  return plausible ? { textLength: box.width, lengthAdjust: 'spacingAndGlyphs' } : {};
}
