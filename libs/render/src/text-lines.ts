import { paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { fontOf } from './fonts.ts';
import { escapeXml, short, tag } from './xml.ts';

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
  const lines = element.text
    .split(/\r\n?|\n/)
    .map((line, i) =>
      line === ''
        ? ''
        : `<text x="${short(x)}" y="${short(i * lineHeight + baseline)}" xml:space="preserve">${escapeXml(line)}</text>`,
    );
  return tag('g', { ...attributes, ...(right && { direction: 'rtl' }) }, ...lines);
}
