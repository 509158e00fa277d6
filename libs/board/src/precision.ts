/** The nearest number with this many decimals; −0 is 0 (M4). Halves are rounded up. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}

/** The number in units of its precision: an integer. */
export function scaled(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

export const COORDINATE = { min: -20_000_000, max: 20_000_000, decimals: 2 } as const;
export const PRESSURE = { min: 0, max: 1, decimals: 3 } as const;
