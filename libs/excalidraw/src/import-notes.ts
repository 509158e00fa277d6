import { assertNever } from '@boardstream/kernel';
import type { ElementData, Extra, JsonObject } from '@boardstream/ot';
import type { RawElement } from './element-from-scene.ts';
import { elementToScene } from './element-to-scene.ts';
import { copyJson, own, isJsonObject, sameJson } from './json-values.ts';
import { normaliseElement } from './normalise-element.ts';
import type { BoundElement, SceneElement } from './scene.ts';
import { isExtraKey, keysOfType } from './scene-keys.ts';
import { baseType } from './scene-type.ts';

/**
 * `extra.imported`: the form an element had in its file, where the board's form alone would be written otherwise. An
 * export follows a note only while its key has no value on the board, so a note never hides an edit; of the notes of what
 * is derived it follows only those of an empty form (absent or null).
 */
interface ImportNotes {
  /** Keys that the source did not have. */
  readonly absent: readonly string[];
  /** Values of keys that the board derives, defaults, or can't hold; null is a value here. */
  readonly values: JsonObject;
}

/** Written from `z` and never noted for an export; its original value is kept all the same. */
const ORDER_KEY = 'index';

/** The element with notes of everything in the source that would be written otherwise. */
export function withNotes(id: string, element: ElementData, source: RawElement): ElementData {
  const wanted = normaliseElement(source);
  const written = normaliseElement(elementToScene(id, element));
  const absent = Object.keys(written).filter((key) => key !== ORDER_KEY && !Object.hasOwn(wanted, key));
  const differing = Object.entries(wanted).filter(
    ([key, value]) => !Object.hasOwn(written, key) || !sameJson(written[key], value),
  );
  if (absent.length === 0 && differing.length === 0) return element;
  const imported: JsonObject = {
    ...(absent.length > 0 && { absent }),
    ...(differing.length > 0 && { values: copyJson(Object.fromEntries(differing)) }),
  };
  return { ...element, extra: { ...element.extra, imported } };
}

/** Writes an element as its notes have it. */
export function writeWithNotes(id: string, element: ElementData, boundElements: readonly BoundElement[]): SceneElement {
  const scene = elementToScene(id, element, { boundElements });
  const notes = notesOf(element.extra);
  if (notes === undefined) return scene;
  const free = (key: string): boolean => hasNoValue(scene, element, key);
  const kept = Object.entries(scene).filter(([key]) => !notes.absent.includes(key) || !free(key));
  const noted = Object.entries(notes.values).filter(
    ([key, value]) => free(key) && (key !== 'boundElements' || value === null),
  );
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(noted.map(([key, value]) => [key, copyJson(value)])),
    id,
    type: scene.type,
  };
}

function notesOf(extra: Extra | undefined): ImportNotes | undefined {
  const imported = extra?.['imported'];
  if (!isJsonObject(imported)) return undefined;
  const { absent, values } = imported;
  return {
    absent: Array.isArray(absent) ? absent.filter((key) => typeof key === 'string') : [],
    values: isJsonObject(values) ? values : {},
  };
}

/** Whether what is written for a key is not the element's own value, but a default, derived, or the editor's. */
function hasNoValue(scene: SceneElement, element: ElementData, key: string): boolean {
  const keys = keysOfType(baseType(scene.type));
  if (isExtraKey(keys, key)) return own(element.extra, key) === undefined;
  const place = own(keys, key);
  switch (place?.in) {
    case undefined: // a name that is reserved in `extra`: only a note can hold it
    case 'own':
      return true;
    case 'prop':
      return element[place.prop] === undefined;
    case 'derived':
      return key === 'boundElements' && sameJson(scene[key], []);
    case 'form':
      return isDefaultForm(scene, element, key);
    case 'extra':
      return false; // seen to above
    default:
      return assertNever(place);
  }
}

function isDefaultForm(scene: SceneElement, element: ElementData, key: string): boolean {
  if (key === 'originalText') return scene['originalText'] === scene['text'];
  if (key === 'fontFamily') return element.font === undefined;
  return key === 'pressures' && sameJson(scene[key], []);
}
