import {
  textDelta,
  type Change,
  type ElementData,
  type Json,
  type Point,
  type PointsDelta,
  type Props,
  type PropsPatch,
} from '@boardstream/ot';
import { PROPERTY_TABLE } from '@boardstream/board';
import { own, sameJson } from './json-values.ts';

/**
 * The canonical changes that make `before` into `after`: at most one `set` (changed properties, null for those that are
 * gone, `extra` per key) and one `edit`. Points that were only appended, and texts, become edits; a path redrawn becomes
 * `set {box, points}`, one unit even when its box stayed. Empty when nothing differs. Both sides come from
 * `elementFromScene`, so they are rounded alike. What an import noted is never part of it.
 * @throws RangeError when the kinds differ: a kind never changes.
 */
export function diffElement(id: string, before: ElementData, after: ElementData): readonly Change[] {
  if (before.kind !== after.kind)
    throw new RangeError(`element ${id} can't change from ${before.kind} to ${after.kind}`);
  const redrawn = isRedrawn(before.points, after.points);
  const props: PropsPatch = {
    ...changedProps(before, after, redrawn),
    ...(redrawn && { points: after.points ?? [] }),
    ...changedExtra(before, after),
  };
  const changes: Change[] = Object.keys(props).length === 0 ? [] : [{ type: 'set', id, props }];
  const added = redrawn ? [] : (after.points ?? []).slice(before.points?.length ?? 0);
  if (added.length > 0)
    changes.push({ type: 'edit', id, field: 'points', delta: appended(before.points?.length ?? 0, added) });
  const delta = textDelta(before.text ?? '', after.text ?? '');
  if (delta.length > 0) changes.push({ type: 'edit', id, field: 'text', delta });
  return changes;
}

/**
 * `after` with the box of `before`, while a path is being drawn: width and height follow from the points and are sent
 * once, when the gesture ends. Diff against it, and keep it as the new baseline.
 */
export function withBoxHeld(before: ElementData, after: ElementData): ElementData {
  return before.box === undefined ? after : { ...after, box: before.box };
}

/** Whether the path is another one, not the same with points appended. */
function isRedrawn(before: readonly Point[] = [], after: readonly Point[] = []): boolean {
  return after.length < before.length || before.some((point, i) => !sameJson(point, after[i]));
}

function appended(length: number, points: readonly Point[]): PointsDelta {
  return length === 0 ? [{ insert: points }] : [{ retain: length }, { insert: points }];
}

function changedProps(before: ElementData, after: ElementData, redrawn: boolean): PropsPatch {
  const patch: Record<string, Json> = {};
  // The table has a row for each property, and no other.
  for (const prop of Object.keys(PROPERTY_TABLE) as (keyof Props)[]) {
    const value = after[prop];
    const unit = prop === 'box' && redrawn && value !== undefined;
    if (unit || !sameJson(before[prop], value)) patch[prop] = (value ?? null) as Json;
  }
  return patch;
}

function changedExtra(before: ElementData, after: ElementData): Pick<PropsPatch, 'extra'> {
  const patch: Record<string, Json> = {};
  const keys = new Set([...Object.keys(before.extra ?? {}), ...Object.keys(after.extra ?? {})]);
  keys.delete('imported');
  for (const key of keys) {
    const value = own(after.extra, key);
    if (!sameJson(own(before.extra, key), value)) patch[key] = value ?? null;
  }
  return Object.keys(patch).length === 0 ? {} : { extra: patch };
}
