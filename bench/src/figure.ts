import { spread } from './statistics.ts';

/** The median, and with several values the lowest and the highest; a dash of none. */
export function figure(values: readonly number[], digits = 0): string {
  if (values.length === 0) return '–';
  const { median, min, max } = spread(values);
  const shown = (value: number): string =>
    value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return values.length === 1 ? shown(median) : `${shown(median)} (${shown(min)}–${shown(max)})`;
}
