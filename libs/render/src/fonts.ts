/** A font and what stands in for it where it is not installed; with the metrics that place its baseline (em). */
interface Font {
  readonly families: string;
  readonly ascender: number;
  readonly descender: number;
}

const HAND = {
  families: "Excalifont, Virgil, 'Segoe Print', 'Bradley Hand', 'Comic Neue', cursive, sans-serif",
  ascender: 0.886,
  descender: -0.374,
};
const SANS = {
  families: "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
  ascender: 0.77,
  descender: -0.23,
};
const MONO = {
  families: "Cascadia, 'Cascadia Code', Consolas, 'DejaVu Sans Mono', monospace",
  ascender: 0.928,
  descender: -0.234,
};

/** Excalidraw's fonts by name. Families are ours, never a user's text. */
const FONTS: ReadonlyMap<string, Font> = new Map<string, Font>([
  ['Virgil', HAND],
  ['Excalifont', HAND],
  ['Helvetica', SANS],
  ['Liberation Sans', { ...SANS, ascender: 0.905, descender: -0.212 }],
  ['Cascadia', MONO],
  ['Nunito', { families: `Nunito, ${SANS.families}`, ascender: 1.011, descender: -0.353 }],
  ['Lilita One', { families: `'Lilita One', ${SANS.families}`, ascender: 0.923, descender: -0.22 }],
  ['Comic Shanns', { families: `'Comic Shanns', ${MONO.families}`, ascender: 0.75, descender: -0.25 }],
]);

export function fontOf(name: string | undefined): Font {
  return FONTS.get(name ?? '') ?? HAND;
}
