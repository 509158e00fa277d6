import { applyDelta, ropeItems, type Delta } from './delta.ts';
import type { Point } from './element.ts';
import { POINT_ITEMS, TEXT_ITEMS } from './items.ts';
import { chunkAt, chunksOf, ropeOf, sliceRope, type Rope } from './rope.ts';

/** The points of a path, held in chunks; immutable. */
export interface PointSequence {
  readonly length: number;
  at(index: number): Point | undefined;
  /** All points, in time proportional to their number. */
  toArray(): readonly Point[];
  /** All points in runs; where they are cut carries no meaning. */
  chunks(): readonly (readonly Point[])[];
}

/** A text, held in chunks; immutable. */
export interface TextSequence {
  /** In code points (M5). */
  readonly length: number;
  /** The whole text, in time proportional to its length. */
  toString(): string;
  /** The text in runs; where they are cut carries no meaning. */
  chunks(): readonly string[];
}

export class RopePoints implements PointSequence {
  static readonly empty: RopePoints = RopePoints.of([]);

  readonly rope: Rope<readonly Point[]>;

  constructor(rope: Rope<readonly Point[]>) {
    this.rope = rope;
  }

  static of(points: readonly Point[]): RopePoints {
    return new RopePoints(ropeOf(POINT_ITEMS, points));
  }

  get length(): number {
    return this.rope.length;
  }

  at(index: number): Point | undefined {
    const from = index < 0 ? index + this.length : index;
    if (!(from >= 0 && from < this.length)) return undefined;
    const chunk = chunkAt(this.rope, from);
    return chunk.items[chunk.index];
  }

  toArray(): readonly Point[] {
    return ropeItems(POINT_ITEMS, this.rope);
  }

  chunks(): readonly (readonly Point[])[] {
    return chunksOf(this.rope);
  }

  edited(delta: Delta<readonly Point[]>): RopePoints {
    return new RopePoints(applyDelta(POINT_ITEMS, this.rope, delta));
  }

  slice(from: number, to: number): readonly Point[] {
    return ropeItems(POINT_ITEMS, sliceRope(POINT_ITEMS, this.rope, from, to));
  }
}

export class RopeText implements TextSequence {
  static readonly empty: RopeText = RopeText.of('');

  readonly rope: Rope<string>;

  constructor(rope: Rope<string>) {
    this.rope = rope;
  }

  static of(text: string): RopeText {
    return new RopeText(ropeOf(TEXT_ITEMS, text));
  }

  get length(): number {
    return this.rope.length;
  }

  toString(): string {
    return ropeItems(TEXT_ITEMS, this.rope);
  }

  chunks(): readonly string[] {
    return chunksOf(this.rope);
  }

  edited(delta: Delta<string>): RopeText {
    return new RopeText(applyDelta(TEXT_ITEMS, this.rope, delta));
  }

  slice(from: number, to: number): string {
    return ropeItems(TEXT_ITEMS, sliceRope(TEXT_ITEMS, this.rope, from, to));
  }
}
