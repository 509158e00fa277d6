import type { Position } from '@eventstore/db-client';
import type { LogPosition } from '@boardstream/ports';

/** Digits of one half of a position as text: enough for every unsigned 64-bit number. */
const DIGITS = 20;
const TEXT = /^(\d{20})-(\d{20})$/;

/** Commit and prepare position; as text of equal length they sort as the log does. */
export function formatPosition({ commit, prepare }: Position): LogPosition {
  return `${padded(commit)}-${padded(prepare)}`;
}

/** @throws RangeError when it is not a position of this log. */
export function parsePosition(position: LogPosition): Position {
  const [, commit, prepare] = TEXT.exec(position) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new RangeError(`not a position of this log: ${JSON.stringify(position.slice(0, 100))}`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

function padded(half: bigint): string {
  return half.toString().padStart(DIGITS, '0');
}
