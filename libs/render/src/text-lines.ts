import { paint } from './colors.ts';
import type { Drawn } from './drawn.ts';
import { fontOf } from './fonts.ts';
import { escapeXml, tag, type Attributes } from './xml.ts';

/** Hebrew, Arabic and their kin as the first letter make a text run from the right. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0591-\u07ff\ufb1d-\ufdfd\ufe70-\ufefc]/u;
/** em; about what the letters of a hand-drawn font take. */
const LETTER_WIDTH = 0.55;

const PLACES: Readonly<Record<string, { readonly anchor: string; readonly share: number }>> = {
  center: { anchor: 'middle', share: 1 / 2 },
  right: { anchor: 'end', share: 1 },
};

/** The lines of a text; the origin is the element's. */
export function textLines(element: Drawn): string {
  const { families, ascender, descender } = fontOf(element.font);
  const lineHeight = element.fontSize * element.lineHeight;
  const baseline = element.fontSize * ascender + (lineHeight - element.fontSize * (ascender - descender)) / 2;
  const { anchor, share } = PLACES[element.textAlign] ?? { anchor: 'start', share: 0 };
  const lines = linesOf(element);
  const fit = fittedLength(element, lines);
  const markup = lines.map((line, i) => {
    const place = { x: element.box.width * share, y: i * lineHeight + baseline, 'xml:space': 'preserve' };
    return line === '' ? '' : tag('text', { ...place, ...fit }, escapeXml(isolated(line, element.text)));
  });
  const style = { 'font-family': families, 'font-size': element.fontSize, fill: paint(element.strokeColor) };
  return tag('g', { ...style, 'text-anchor': anchor }, ...markup);
}

/** The size of a text: its box, or a guess where no editor has measured it. */
export function textSize(element: Drawn): { readonly width: number; readonly height: number } {
  const lines = linesOf(element);
  const longest = lines.reduce((length, line) => Math.max(length, line.length), 0);
  return {
    width: element.box.width === 0 ? longest * element.fontSize * LETTER_WIDTH : element.box.width,
    height: element.box.height === 0 ? lines.length * element.fontSize * element.lineHeight : element.box.height,
  };
}

function linesOf({ text }: Drawn): readonly string[] {
  return text.split(/\r\n?|\n/);
}

/**
 * Marks a line that runs from the right with Unicode's isolates. The attribute `direction` would turn the meaning of
 * `text-anchor` round in some viewers and not in others.
 */
function isolated(line: string, text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2067${line}\u2069` : line;
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
