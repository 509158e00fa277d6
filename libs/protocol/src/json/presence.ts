import type { JsonObject } from '@boardstream/ot';
import { canonicalJson, checkedProperties } from '../json-text.ts';
import type { PresenceState } from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { shortExtra } from '../presence.ts';
import { length } from './element.ts';
import { fields, need, strings, text, type Fields, type Read } from './read.ts';

/** A presence: null takes a field away, absence leaves it. */
export function presenceFromJson(json: unknown): PresenceState {
  const from = fields(json);
  const out: Mutable<PresenceState> = {};
  const name = maybeNull(from, 'name', text);
  if (name !== undefined) out.name = name;
  const cursor = maybeNull(from, 'cursor', cursorFromJson);
  if (cursor !== undefined) out.cursor = cursor;
  const tool = maybeNull(from, 'tool', text);
  if (tool !== undefined) out.tool = tool;
  const selection = maybeNull(from, 'selection', strings);
  if (selection !== undefined) out.selection = selection;
  const extra = maybeNull(from, 'extra', extraFromJson);
  if (extra !== undefined) out.extra = extra;
  return out;
}

function maybeNull<T>(from: Fields, key: string, read: Read<T>): T | null | undefined {
  const value = from[key];
  return value === undefined || value === null ? value : need(from, key, read);
}

const cursorFromJson: Read<{ x: number; y: number }> = (json) => {
  const from = fields(json);
  return { x: need(from, 'x', length), y: need(from, 'y', length) };
};

const extraFromJson: Read<JsonObject> = (json) => {
  const checked = checkedProperties(json);
  shortExtra(canonicalJson(checked));
  return checked;
};
