import type { boardstream as pb } from '#generated';
import type { JsonObject } from '@boardstream/ot';
import { within } from '../errors.ts';
import { canonicalJson, checkedProperties, parseJson } from '../json-text.ts';
import type { PresenceState } from '../messages.ts';
import type { Mutable } from '../mutable.ts';
import { fromScaled, toScaled, UNITS } from '../numbers.ts';
import { shortExtra } from '../presence.ts';
import { nullKeys } from './element.ts';

export function presenceToProto(state: PresenceState): pb.v1.PresenceState.$Properties {
  const out: pb.v1.PresenceState.$Properties = {};
  if (state.name != null) out.name = state.name;
  if (state.cursor != null)
    out.cursor = { x: toScaled(state.cursor.x, UNITS.px), y: toScaled(state.cursor.y, UNITS.px) };
  if (state.tool != null) out.tool = state.tool;
  if (state.selection != null) out.selection = { ids: [...state.selection] };
  // `checkedProperties` because its type promises less than JSON.
  if (state.extra != null) out.extra = canonicalJson(checkedProperties(state.extra));
  const unset = nullKeys(state);
  if (unset.length > 0) out.unset = unset;
  return out;
}

export function presenceFromProto(message: pb.v1.PresenceState.$Properties): PresenceState {
  const out: Mutable<PresenceState> = {};
  if (message.name != null) out.name = message.name;
  if (message.cursor != null) out.cursor = within('cursor', cursorFromProto, message.cursor);
  if (message.tool != null) out.tool = message.tool;
  if (message.selection != null) out.selection = message.selection.ids ?? [];
  if (message.extra != null) out.extra = within('extra', extraFromText, message.extra);
  for (const name of message.unset ?? []) {
    // Others' fields are passed over, as unknown ones are (P8).
    if (name === 'name' || name === 'cursor' || name === 'tool' || name === 'selection' || name === 'extra')
      out[name] = null;
  }
  return out;
}

function cursorFromProto(message: pb.v1.Cursor.$Properties): { x: number; y: number } {
  return { x: fromScaled(message.x ?? 0, UNITS.px), y: fromScaled(message.y ?? 0, UNITS.px) };
}

function extraFromText(text: string): JsonObject {
  return checkedProperties(parseJson(shortExtra(text)));
}
