import type { ElementData, Json, Props } from '@boardstream/ot';
import { isValidKey } from '@boardstream/board';
import { fontName } from './fonts.ts';
import { ImportError } from './import-error.ts';
import { copyJson, own, roundTo, sameJson } from './json-values.ts';
import { isForeignStyle, readProp } from './prop-values.ts';
import { isExtraKey, keysOfType, type SceneKeys } from './scene-keys.ts';
import { baseType, kindOfType } from './scene-type.ts';
import { readPath, wrappedForm } from './sequences.ts';

/** An element of a scene whose values nobody has looked at yet. */
export type RawElement = Readonly<Record<string, unknown>>;

type ExtraValues = Record<string, NonNullable<Json>>;

/**
 * The board's form of an element of the live editor, rounded to M4; properties equal to their default are left out. Not
 * taken over: `version`, `versionNonce`, `updated`, `lastCommittedPoint` (the editor's own bookkeeping) and
 * `boundElements` (derived, M7b). `index` becomes `z` when it is a valid key; the text is `originalText`; its wrapped
 * form, when it differs, is kept as `extra.wrapped`. The scene element is only read, and nothing of it is shared: the
 * editor may go on changing it in place.
 * @throws ImportError (path within the element) when its type is unknown or a value is one that the board can't hold.
 */
export function elementFromScene(scene: RawElement): ElementData {
  const madeSharp = scene['roundness'] === null && scene['strokeSharpness'] === 'round';
  return readElement(madeSharp ? { ...scene, strokeSharpness: 'sharp' } : scene);
}

/** The same for a file, where a key of version 1 is not yet overruled by one of version 2. */
export function readElement(scene: RawElement): ElementData {
  const type = scene['type'];
  const base = typeof type === 'string' ? baseType(type) : '';
  const form = kindOfType(base);
  if (form === undefined) throw new ImportError('invalid', 'type', `is no type of Excalidraw: ${JSON.stringify(type)}`);
  const keys = keysOfType(base);
  const extra: ExtraValues = readExtra(scene, keys, base);
  if (base !== type) extra['sceneType'] = String(type);
  const element = {
    ...form,
    box: {
      x: coordinate(scene, 'x'),
      y: coordinate(scene, 'y'),
      width: coordinate(scene, 'width'),
      height: coordinate(scene, 'height'),
    },
    ...readProps(scene, keys, extra),
    ...readOrder(scene),
    ...readSequences(scene, base, extra),
  };
  return Object.keys(extra).length === 0 ? element : { ...element, extra };
}

function coordinate(scene: RawElement, key: string): number {
  const value = scene[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ImportError('invalid', key, 'is not a number');
  return roundTo(value, 2);
}

/** Styles that the board does not know are added to `extra`. */
function readProps(scene: RawElement, keys: SceneKeys, extra: ExtraValues): Props {
  const props: Record<string, Json> = {};
  for (const [key, place] of Object.entries(keys)) {
    if (place.in !== 'prop') continue;
    const value = readProp(place.prop, scene[key], place.per);
    if (value !== undefined) props[place.prop] = value;
    else if (isForeignStyle(place.prop, scene[key])) extra[key] = scene[key];
  }
  return props; // each value has passed the check of its property
}

function readOrder(scene: RawElement): Pick<ElementData, 'z'> {
  const index = scene['index'];
  return typeof index === 'string' && isValidKey(index) ? { z: index } : {};
}

/** Points and texts; what does not fit in them is added to `extra`. */
function readSequences(
  scene: RawElement,
  base: string,
  extra: ExtraValues,
): Pick<ElementData, 'points' | 'text' | 'font'> {
  if (base === 'text') return readText(scene, extra);
  if (base !== 'freedraw' && base !== 'line' && base !== 'arrow') return {};
  const path = readPath(scene['points'], base === 'freedraw' ? scene['pressures'] : undefined);
  if (path.unmatched !== undefined) extra['pressures'] = path.unmatched.map(copyJson);
  if (path.inPoints === true) extra['pressuresInPoints'] = true;
  if (base === 'freedraw' && typeof scene['simulatePressure'] === 'boolean') {
    const simulated = path.points[0]?.[2] === undefined;
    if (scene['simulatePressure'] !== simulated) extra['simulatePressure'] = scene['simulatePressure'];
  }
  return path.points.length === 0 ? {} : { points: path.points }; // an empty path is no path (M14)
}

function readText(scene: RawElement, extra: ExtraValues): Pick<ElementData, 'text' | 'font'> {
  const shown = scene['text'];
  if (typeof shown !== 'string') throw new ImportError('invalid', 'text', 'is not a string');
  const typed = typeof scene['originalText'] === 'string' ? scene['originalText'] : shown;
  const wrapped = wrappedForm(shown, typed);
  if (wrapped !== undefined) extra['wrapped'] = { ...wrapped };
  const font = typeof scene['fontFamily'] === 'number' ? fontName(scene['fontFamily']) : undefined;
  return { ...(typed !== '' && { text: typed }), ...(font !== undefined && { font }) };
}

/** Null means unset on the board, so a null is left out; so is what equals the default. */
function readExtra(scene: RawElement, keys: SceneKeys, base: string): ExtraValues {
  const extra: ExtraValues = {};
  for (const [key, value] of Object.entries(scene)) {
    if (!isExtraKey(keys, key) || value === null || value === undefined || isDerivedDefault(base, key)) continue;
    const place = own(keys, key);
    if (place?.in === 'extra' && sameJson(place.default, value)) continue;
    extra[key] = copyJson(value) as NonNullable<Json>; // from JSON, or from the editor, which holds JSON values
  }
  return extra;
}

/** Read with the points, whose pressures decide its default. */
function isDerivedDefault(base: string, key: string): boolean {
  return base === 'freedraw' && key === 'simulatePressure';
}
