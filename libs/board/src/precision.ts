/** Powers of ten by exponent: `**` is slow, and this runs for every coordinate. */
const SCALES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
/** A number of decimals that there is a scale for. */
export type Decimals = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The nearest number with this many decimals; −0 is 0 (M4). Halves are rounded up. */
export function roundTo(value: number, decimals: Decimals): number {
  const scale = SCALES[decimals];
  return Math.round(value * scale) / scale + 0;
}

/** The number in units of its precision: an integer. */
export function scaled(value: number, decimals: Decimals): number {
  return Math.round(value * SCALES[decimals]);
}

/** Units of this precision in 1. */
export function scaleOf(decimals: Decimals): number {
  return SCALES[decimals];
}

export const COORDINATE = { min: -20_000_000, max: 20_000_000, decimals: 2 } as const;
export const PRESSURE = { min: 0, max: 1, decimals: 3 } as const;
