import type { Wire } from './wire.ts';

/** The messages of operations.proto and model.proto, by the numbers of those fields that lead to points; `points` is their end. */
type Path = readonly (Path | 'points' | undefined)[];

const POINTS: Path = [undefined, 'points', 'points'];
const POINTS_DELTA: Path = [undefined, [undefined, undefined, POINTS]];
const EDIT: Path = [undefined, undefined, undefined, POINTS_DELTA];
const ELEMENT: Path = [undefined, undefined, undefined, POINTS];
const CREATE: Path = [undefined, undefined, ELEMENT];
const OPERATION: Path = [undefined, [undefined, CREATE, undefined, EDIT]];

const LENGTH_DELIMITED = 2;

/** Reads an operation of strokes up to `end`, points and all; returns what their coordinates add up to. */
export function readOperation(wire: Wire, end: number): number {
  return walk(wire, end, OPERATION);
}

function walk(wire: Wire, end: number, path: Path): number {
  let sum = 0;
  while (wire.at < end) {
    const tag = wire.varint();
    const inner = (tag & 7) === LENGTH_DELIMITED ? path[tag >>> 3] : undefined;
    if (inner === undefined) {
      wire.skip(tag);
      continue;
    }
    const innerEnd = wire.varint() + wire.at;
    sum += inner === 'points' ? wire.deltas(innerEnd) : walk(wire, innerEnd, inner);
  }
  return sum;
}
