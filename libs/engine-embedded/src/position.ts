import type { LogPosition } from '@boardstream/ports';

/** Digits of a position as text: enough for every safe integer. */
const DIGITS = 16;

/** Positions count the records of the whole log from 1; as text they sort as numbers do. */
export function formatPosition(position: number): LogPosition {
  return String(position).padStart(DIGITS, '0');
}

/** @throws RangeError when it is not a position of this log. */
export function parsePosition(position: LogPosition): number {
  const number = Number(position);
  if (position.length !== DIGITS || !Number.isSafeInteger(number) || number < 0) {
    throw new RangeError(`not a position of this log: ${JSON.stringify(position.slice(0, 100))}`);
  }
  return number;
}
