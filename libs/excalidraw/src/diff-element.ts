import type { Change, ElementData } from '@boardstream/ot';

/**
 * The canonical changes that make `before` into `after`: at most one `set` (changed properties, null for those that are
 * gone, `extra` per key) and one `edit` per sequence. Points that were only appended and texts become edits; a path
 * redrawn becomes `set {box, points}`, one unit even when its box stayed. Empty when nothing differs. Both sides come
 * from `elementFromScene`, so they are rounded alike. @throws RangeError when the kinds differ: a kind never changes.
 */
export function diffElement(_id: string, _before: ElementData, _after: ElementData): readonly Change[] {
  throw new Error('not yet');
}

/**
 * `after` with the box of `before`, while a path is being drawn: width and height follow from the points and are sent
 * once, when the gesture ends. Diff against it, and keep it as the new baseline.
 */
export function withBoxHeld(before: ElementData, after: ElementData): ElementData {
  return before.box === undefined ? after : { ...after, box: before.box };
}
