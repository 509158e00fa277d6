import type { BoardPropsPatch, ElementData, Point, PropsPatch } from './element.ts';

/** One part of a delta. Lengths count code points in texts, points in paths (M5, M9). */
export type DeltaPart<Items> = { readonly retain: number } | { readonly insert: Items } | { readonly delete: number };

/** A change of a text. */
export type TextDelta = readonly DeltaPart<string>[];
/** A change of a path. */
export type PointsDelta = readonly DeltaPart<readonly Point[]>[];

/** Creates element `id`, or replaces it whole when it exists (M10). */
export interface CreateChange {
  readonly type: 'create';
  readonly id: string;
  readonly element: ElementData;
}

/** Sets properties of element `id`, each last-writer-wins in the room's order (M10). */
export interface SetChange {
  readonly type: 'set';
  readonly id: string;
  readonly props: PropsPatch;
}

/** Edits a sequence of element `id` (M8, M9). */
export type EditChange = EditTextChange | EditPointsChange;
export interface EditTextChange {
  readonly type: 'edit';
  readonly id: string;
  readonly field: 'text';
  readonly delta: TextDelta;
}
export interface EditPointsChange {
  readonly type: 'edit';
  readonly id: string;
  readonly field: 'points';
  readonly delta: PointsDelta;
}

/** Sets properties of the board itself. */
export interface BoardChange {
  readonly type: 'board';
  readonly props: BoardPropsPatch;
}

export type Change = CreateChange | SetChange | EditChange | BoardChange;

/** Changes applied in order (M8); canonical form: M14. */
export type Operation = readonly Change[];

/** Which of two operations is first in the room's order (M11). */
export type Side = 'first' | 'second';
