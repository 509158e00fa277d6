import { ProtocolError } from './errors.ts';

/** Units of M4: how many of them make 1. */
export const UNITS = {
  /** Lengths and coordinates: 1/100 px. */
  px: 100,
  /** Angles: 1/1,000,000 rad. */
  rad: 1_000_000,
  /** Opacity: 1/100. */
  fraction: 100,
  /** Pressure: 1/1000. */
  pressure: 1000,
} as const;

/** No scaled number passes this: ±20,000,000 px in 1/100 px (M4). It leaves 32-bit integers some room. */
const LARGEST_SCALED = 2_000_000_000;

function outside(value: number, unit: number): never {
  throw new ProtocolError('malformed', `${String(value)} is outside of ±${String(LARGEST_SCALED / unit)}`);
}

/** Refuses what is not finite or has no place in the wire's 32-bit integers. −0 becomes 0. */
export function scalable(value: number, unit: number): number {
  if (!(Math.abs(Math.round(value * unit)) <= LARGEST_SCALED)) outside(value, unit);
  return value + 0;
}

/** As `scalable`, and not negative. */
export function scalablePositive(value: number, unit: number): number {
  if (value < 0) throw new ProtocolError('malformed', `${String(value)} is negative`);
  return scalable(value, unit);
}

/** The integer that stands for the value on the wire; rounds to the unit. */
export function toScaled(value: number, unit: number): number {
  const scaled = Math.round(value * unit);
  if (!(Math.abs(scaled) <= LARGEST_SCALED)) outside(value, unit);
  return scaled;
}

/** The value that an integer on the wire stands for. The quotient is the double nearest to the decimal, so it equals the rounded original. */
export function fromScaled(scaled: number, unit: number): number {
  if (!(Math.abs(scaled) <= LARGEST_SCALED)) outside(scaled / unit, unit);
  return scaled / unit;
}

/** Refuses what is not an integer from 0 to 2^53 − 1. −0 becomes 0. */
export function count(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new ProtocolError('malformed', `${String(value)} is not an integer from 0 to 2^53 - 1`);
  }
  return value + 0;
}
