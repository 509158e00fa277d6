import type { Operation, Point } from '@boardstream/ot';

/** Points of one op: a piece of a freehand stroke, as it is sent while somebody draws. */
export const POINTS_PER_OP = 8;
/** Ops of a stroke before the next one begins. */
const OPS_PER_STROKE = 100;

/**
 * One writer's drawing: a stroke that grows by 8 points an op, then the next. Ops that wait together become one
 * operation, in the form to which the SDK composes them.
 */
export class Strokes {
  readonly #name: string;
  #strokes = 0;
  #opsOfStroke = OPS_PER_STROKE;
  #x = 0;
  #y = 0;
  #step = 0;

  /** @param name is the beginning of the strokes' ids */
  constructor(name: string) {
    this.#name = name;
  }

  /** The next `ops` pieces as one operation. */
  next(ops: number): Operation {
    const operation: Operation[number][] = [];
    for (let left = ops; left > 0;) {
      if (this.#opsOfStroke === OPS_PER_STROKE) this.#begin();
      const taken = Math.min(left, OPS_PER_STROKE - this.#opsOfStroke);
      operation.push(this.#grow(taken));
      left -= taken;
    }
    return operation.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }

  #begin(): void {
    this.#strokes++;
    this.#opsOfStroke = 0;
    this.#x = 0;
    this.#y = 0;
  }

  #grow(ops: number): Operation[number] {
    const id = `${this.#name}-${String(this.#strokes).padStart(6, '0')}`;
    const before = this.#opsOfStroke * POINTS_PER_OP;
    const points = Array.from({ length: ops * POINTS_PER_OP }, () => this.#point());
    this.#opsOfStroke += ops;
    if (before > 0) return { type: 'edit', id, field: 'points', delta: [{ retain: before }, { insert: points }] };
    const box = { x: this.#strokes % 1_000, y: 0, width: 100, height: 100 };
    return {
      type: 'create',
      id,
      element: { kind: 'stroke', box, strokeColor: '#1e1e1e', strokeWidth: 2, z: 'a0', points },
    };
  }

  /** A hand that wanders, a few px a point, with some pressure; on the precision of the model. */
  #point(): Point {
    this.#step++;
    this.#x += (this.#step * 7_919) % 500;
    this.#y += ((this.#step * 104_729) % 601) - 300;
    return [this.#x / 100, this.#y / 100, (400 + ((this.#step * 31) % 200)) / 1_000];
  }
}

function idOf(change: Operation[number]): string {
  return change.type === 'board' ? '' : change.id;
}
