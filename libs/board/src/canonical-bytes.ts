import {
  type BoardProps,
  type Box,
  type Element,
  type Extra,
  type Json,
  type PointSequence,
  type Props,
} from '@boardstream/ot';
import type { ByteWriter } from './byte-writer.ts';
import { COORDINATE, PRESSURE, scaled, scaleOf } from './precision.ts';
import { BOARD_PROPERTY_TABLE, PROPERTY_TABLE, type PropertySpec } from './property-table.ts';

/** Ends a text: no byte of UTF-8 has this value. */
const END = 0xff;

type Properties = readonly (readonly [name: string, spec: PropertySpec])[];
const ELEMENT_PROPERTIES: Properties = Object.entries(PROPERTY_TABLE);
const BOARD_PROPERTIES: Properties = Object.entries(BOARD_PROPERTY_TABLE);

/**
 * Writes the bytes that stand for an element in the state hash, version 1 (M23; the layout is in SPEC.md). They depend on
 * what the element is only: not on the order of keys, on how sequences are cut, or on whether a default is written out.
 */
export function writeElement(to: ByteWriter, element: Element): void {
  writeText(to, element.id);
  writeText(to, element.kind);
  writeProperties(to, ELEMENT_PROPERTIES, element.props);
  writePoints(to, element.points);
  for (const chunk of element.text?.chunks() ?? []) to.utf8(chunk);
  to.byte(END);
  writeExtra(to, element.extra);
}

/** The board's own properties count as one more element, with the empty id (M1). */
export function writeBoardProps(to: ByteWriter, props: BoardProps): void {
  writeText(to, '');
  writeProperties(to, BOARD_PROPERTIES, props);
  writeExtra(to, props.extra);
}

/** Number and value of each property that differs from its default, in the table's order; 0 ends them. */
function writeProperties(to: ByteWriter, table: Properties, props: Props | BoardProps): void {
  let number = 0;
  for (const [name, spec] of table) {
    number++;
    const value: unknown = (props as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || isDefault(spec, value)) continue;
    to.byte(number);
    writeValue(to, spec, value);
  }
  to.byte(0);
}

function isDefault(spec: PropertySpec, value: unknown): boolean {
  if (spec.type === 'strings') return (value as readonly string[]).length === 0;
  return 'default' in spec && spec.default === value;
}

function writeValue(to: ByteWriter, spec: PropertySpec, value: unknown): void {
  // The table tells the type of each property's value, and `checkOperation` has seen to it.
  switch (spec.type) {
    case 'number': {
      to.signed(scaled(value as number, spec.decimals));
      return;
    }
    case 'box': {
      const box = value as Box;
      for (const part of [box.x, box.y, box.width, box.height]) to.signed(scaled(part, spec.decimals));
      return;
    }
    case 'boolean': {
      to.byte(value === true ? 1 : 0);
      return;
    }
    case 'strings':
      to.varint((value as readonly string[]).length);
      for (const item of value as readonly string[]) writeText(to, item);
      return;
    case 'choice':
    case 'string':
    case 'color':
    case 'order-key':
    case 'link': {
      writeText(to, value as string);
      return;
    }
  }
}

function writePoints(to: ByteWriter, points: PointSequence | undefined): void {
  const scale = scaleOf(COORDINATE.decimals);
  const pressureScale = scaleOf(PRESSURE.decimals);
  to.varint(points?.length ?? 0);
  for (const chunk of points?.chunks() ?? []) {
    for (const point of chunk) {
      const pressure = point.length === 2 ? -1 : Math.round(point[2] * pressureScale); // −1 is "no pressure"
      // Of fixed width, for speed: in units of the precision they fit 32 bits.
      to.integers(Math.round(point[0] * scale), Math.round(point[1] * scale), pressure);
    }
  }
}

function writeExtra(to: ByteWriter, extra: Extra | undefined): void {
  writeJson(to, extra ?? {});
}

/** A letter for the type, then the value; keys by UTF-16 units, as RFC 8785 orders them. */
function writeJson(to: ByteWriter, value: Json): void {
  if (value === null) {
    to.byte(0x7a);
    return;
  }
  if (typeof value === 'boolean') {
    to.byte(value ? 0x74 : 0x66);
    return;
  }
  if (typeof value === 'number') {
    to.byte(0x6e);
    to.double(value);
    return;
  }
  if (typeof value === 'string') {
    to.byte(0x73);
    writeText(to, value);
    return;
  }
  if (isList(value)) {
    to.byte(0x6c);
    to.varint(value.length);
    for (const item of value) writeJson(to, item);
    return;
  }
  const keys = Object.keys(value).sort();
  to.byte(0x6f);
  to.varint(keys.length);
  for (const key of keys) {
    writeText(to, key);
    writeJson(to, value[key] ?? null);
  }
}

// Array.isArray does not narrow a readonly list out of a union.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function writeText(to: ByteWriter, text: string): void {
  to.utf8(text);
  to.byte(END);
}
