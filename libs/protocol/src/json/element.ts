import {
  ELEMENT_KINDS,
  type BoardProps,
  type BoardPropsPatch,
  type Box,
  type ElementData,
  type JsonObject,
  type Point,
  type PropsPatch,
} from '@boardstream/ot';
import type { IdentifiedElement } from '@boardstream/board';
import { inside, ProtocolError, UnknownChangeError, within } from '../errors.ts';
import { checkedExtra, checkedProperties } from '../json-text.ts';
import { scalable, scalablePositive, UNITS } from '../numbers.ts';
import { PROP_TYPES, type PropType } from '../prop-types.ts';
import { bool, fields, list, need, number, oneOf, strings, text, type Read } from './read.ts';

// An element is written in JSON as it is in memory: domain types are plain data, so writing needs no code of its own.

/** An element as JSON: the same value, typed as such. */
export function elementToJson(element: ElementData): JsonObject {
  return element as unknown as JsonObject; // plain data by its type: nothing in it is not JSON
}

/** @throws ProtocolError; `UnknownChangeError` when it has a property that this version does not know. */
export function elementFromJson(json: unknown): ElementData {
  const from = fields(json);
  const kind = need(from, 'kind', kindOf);
  const out: Record<string, unknown> = { kind };
  for (const [key, value] of Object.entries(from)) {
    if (key === 'kind') continue;
    out[key] = within(key, readProperty(key, checkedExtra), value);
  }
  return out as unknown as ElementData; // every key was read by the type of its own property
}

/** @throws ProtocolError; `UnknownChangeError` when it names a property that this version does not know. */
export function patchFromJson(json: unknown): PropsPatch {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields(json))) {
    const unset = value === null && PROP_TYPES.has(key);
    out[key] = unset ? null : within(key, readProperty(key, checkedProperties), value);
  }
  return out;
}

export function boardPropsFromJson(json: unknown): BoardProps {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields(json)))
    out[key] = within(key, readBoardProperty(key, checkedExtra), value);
  return out;
}

export function boardPatchFromJson(json: unknown): BoardPropsPatch {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields(json))) {
    const unset = value === null && (key === 'title' || key === 'background');
    out[key] = unset ? null : within(key, readBoardProperty(key, checkedProperties), value);
  }
  return out;
}

export function identifiedFromJson(json: unknown): IdentifiedElement {
  const from = fields(json);
  return { id: need(from, 'id', text), element: need(from, 'element', elementFromJson) };
}

/** `[x, y]` or `[x, y, pressure]`, each. */
export function pointsFromJson(json: unknown): readonly Point[] {
  const values = list(json);
  const out: Point[] = [];
  for (let i = 0; i < values.length; i++) {
    try {
      out.push(pointFromJson(values[i]));
    } catch (error) {
      throw inside(i, error);
    }
  }
  return out;
}

function pointFromJson(json: unknown): Point {
  const parts = list(json);
  if (parts.length !== 2 && parts.length !== 3)
    throw new ProtocolError('malformed', 'a point is [x, y] or [x, y, pressure]');
  const x = length(parts[0]);
  const y = length(parts[1]);
  return parts.length === 2 ? [x, y] : [x, y, pressure(parts[2])];
}

function pressure(value: unknown): number {
  const read = number(value);
  if (read < 0 || read > 1) throw new ProtocolError('malformed', `pressure ${String(read)} is not from 0 to 1`);
  return read;
}

export const length: Read<number> = (value) => scalable(number(value), UNITS.px);
export const positiveLength: Read<number> = (value) => scalablePositive(number(value), UNITS.px);

function boxFromJson(json: unknown): Box {
  const from = fields(json);
  return {
    x: need(from, 'x', length),
    y: need(from, 'y', length),
    width: need(from, 'width', length),
    height: need(from, 'height', length),
  };
}

const kindOf = oneOf(ELEMENT_KINDS);

const BY_TYPE: Readonly<Record<PropType, Read<unknown>>> = {
  string: text,
  boolean: bool,
  box: boxFromJson,
  groups: strings,
  angle: (value) => scalable(number(value), UNITS.rad),
  length: positiveLength,
  fraction: (value) => scalablePositive(number(value), UNITS.fraction),
};

function readProperty(key: string, extra: Read<unknown>): Read<unknown> {
  const type = PROP_TYPES.get(key);
  if (type !== undefined) return BY_TYPE[type];
  if (key === 'points') return pointsFromJson;
  if (key === 'text') return text;
  if (key === 'extra') return extra;
  throw new UnknownChangeError(`property ${JSON.stringify(key.slice(0, 40))}`);
}

function readBoardProperty(key: string, extra: Read<unknown>): Read<unknown> {
  if (key === 'title' || key === 'background') return text;
  if (key === 'extra') return extra;
  throw new UnknownChangeError(`board property ${JSON.stringify(key.slice(0, 40))}`);
}
