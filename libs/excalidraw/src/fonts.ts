/** Excalidraw numbers its fonts; the board names them, so that other applications can use the name. */
const FONT_NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'Virgil'],
  [2, 'Helvetica'],
  [3, 'Cascadia'],
  [5, 'Excalifont'],
  [6, 'Nunito'],
  [7, 'Lilita One'],
  [8, 'Comic Shanns'],
  [9, 'Liberation Sans'],
]);
const FONT_NUMBERS: ReadonlyMap<string, number> = new Map([...FONT_NAMES].map(([number, name]) => [name, number]));
const UNNAMED = /^excalidraw-(0|[1-9][0-9]{0,8})$/;

/** What a text without a font gets: Excalifont, the editor's default. */
const DEFAULT_FONT_NUMBER = 5;

/** A number without a name of its own becomes `excalidraw-<number>`. Undefined when it is no font number. */
export function fontName(number: number): string | undefined {
  if (!Number.isSafeInteger(number) || number < 0 || number > 999_999_999) return undefined;
  return FONT_NAMES.get(number) ?? `excalidraw-${number}`;
}

/** The editor's default for a font that Excalidraw does not have. */
export function fontNumber(name: string | undefined): number {
  if (name === undefined) return DEFAULT_FONT_NUMBER;
  const unnamed = UNNAMED.exec(name)?.[1];
  return FONT_NUMBERS.get(name) ?? (unnamed === undefined ? DEFAULT_FONT_NUMBER : Number(unnamed));
}
