import type { Json } from '@boardstream/ot';
import { PROPERTY_TABLE } from '@boardstream/board';
import type { RawElement } from './element-from-scene.ts';
import { copyJson, own, roundTo } from './json-values.ts';
import { keysOfType } from './scene-keys.ts';
import { baseType } from './scene-type.ts';

/** Decimals of the numbers that make up the form of an element (M4). */
const COORDINATE = PROPERTY_TABLE.box.decimals;
const PRESSURE = 3;

/** The element with its typed numbers at M4's precision and no −0; everything else as it is. A copy. */
export function normaliseElement(raw: RawElement): Readonly<Record<string, Json>> {
  const keys = keysOfType(baseType(String(raw['type'])));
  const normalised: Record<string, Json> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const place = own(keys, key);
    if (place?.in === 'prop') normalised[key] = normaliseProp(value, decimalsOf(place.prop), place.per);
    else if (place?.in === 'form') normalised[key] = normaliseForm(key, value);
    else normalised[key] = copyJson(value);
  }
  return normalised;
}

function decimalsOf(prop: keyof typeof PROPERTY_TABLE): number | undefined {
  const spec = PROPERTY_TABLE[prop];
  return 'decimals' in spec ? spec.decimals : undefined;
}

function normaliseProp(value: unknown, decimals: number | undefined, per = 1): Json {
  if (typeof value !== 'number' || decimals === undefined) return copyJson(value);
  return per === 1 ? roundTo(value, decimals) : roundTo(roundTo(value / per, decimals) * per, 4);
}

function normaliseForm(key: string, value: unknown): Json {
  if (key === 'points' && Array.isArray(value)) return value.map(normalisePoint);
  if (key === 'pressures' && Array.isArray(value)) return value.map((pressure) => rounded(pressure, PRESSURE));
  return key === 'x' || key === 'y' || key === 'width' || key === 'height'
    ? rounded(value, COORDINATE)
    : copyJson(value);
}

function normalisePoint(point: unknown): Json {
  if (!Array.isArray(point)) return copyJson(point);
  return point.map((value, i) => rounded(value, i < 2 ? COORDINATE : PRESSURE));
}

function rounded(value: unknown, decimals: number): Json {
  return typeof value === 'number' ? roundTo(value, decimals) : copyJson(value);
}
