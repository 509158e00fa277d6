import type { Point } from '@boardstream/ot';

/** Points of one op: a piece of a freehand stroke, as it is sent while somebody draws. */
export const POINTS_PER_OP = 8;
/** Ops that a stroke grows by before its writer begins the next one. */
export const OPS_PER_STROKE = 40;

/** A hand that wanders, with some pressure; on the precision of the model. `start` tells one piece from another. */
export function pieceOfStroke(start: number, count = POINTS_PER_OP): readonly Point[] {
  let x = (start * 37) % 10_000;
  let y = (start * 101) % 10_000;
  return Array.from({ length: count }, (_, i): Point => {
    const step = start + i;
    x += (step * 7_919) % 500;
    y += ((step * 104_729) % 601) - 300;
    return [x / 100, y / 100, (400 + ((step * 31) % 200)) / 1_000];
  });
}
