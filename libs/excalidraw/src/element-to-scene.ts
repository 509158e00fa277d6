import { assertNever } from '@boardstream/kernel';
import type { ElementData, Json, Point } from '@boardstream/ot';
import { fontNumber } from './fonts.ts';
import { nonceOf } from './hash.ts';
import { copyJson, own, roundTo } from './json-values.ts';
import { defaultOfProp } from './prop-values.ts';
import type { BoundElement, SceneElement } from './scene.ts';
import { isExtraKey, keysOfType, type SceneKey } from './scene-keys.ts';
import { baseType, typeOfElement } from './scene-type.ts';
import { pressuresOf, shownText, withoutPressures } from './sequences.ts';

/** What an Excalidraw element has beyond what the board knows of it. */
export interface SceneContext {
  /** From `BindingIndex.boundTo(id)`; without it the element has none. */
  readonly boundElements?: readonly BoundElement[];
  /** Counts the changes of the element in this editor; 1 when left out. */
  readonly version?: number;
  /** Must be new with every change shown to the editor; derived from id and version when left out. */
  readonly versionNonce?: number;
  /** ms since 1970; 1 when left out. */
  readonly updated?: number;
}

/**
 * The element as the live editor wants it: every key of its type is there, and a new object each time (the editor keeps
 * and changes what it is given; keep no reference). An element without `z` has `index: null`. What was noted at an import
 * is not in it. `elementFromScene` of the result has all of the element but those notes: keep that as the baseline which
 * later changes are diffed against.
 */
export function elementToScene(id: string, element: ElementData, context: SceneContext = {}): SceneElement {
  const type = typeOfElement(element);
  const keys = keysOfType(baseType(type));
  const scene: Record<string, Json> & { id: string; type: string } = { id, type };
  for (const [key, place] of Object.entries(keys)) scene[key] = valueOf(key, place, id, element, context);
  scene.type = type;
  for (const [key, value] of Object.entries(element.extra ?? {})) {
    if (isExtraKey(keys, key)) scene[key] = copyJson(value);
  }
  return scene;
}

function valueOf(key: string, place: SceneKey, id: string, element: ElementData, context: SceneContext): Json {
  switch (place.in) {
    case 'prop': {
      // A property's value is JSON; `undefined` is its default.
      const value =
        (element[place.prop] as Json | undefined) ?? foreignStyle(key, element) ?? defaultOfProp(place.prop);
      return place.per !== undefined && typeof value === 'number' ? roundTo(value * place.per, 4) : copyJson(value);
    }
    case 'extra':
      return own(element.extra, key) === undefined ? extraDefault(key, place.default, id, element) : null;
    case 'own':
    case 'derived':
      return contextValue(key, id, element, context);
    case 'form':
      return formValue(key, id, element);
    default:
      return assertNever(place);
  }
}

/** What `isForeignStyle` put in `extra`. */
function foreignStyle(key: string, element: ElementData): string | undefined {
  const value = own(element.extra, key);
  return typeof value === 'string' ? value : undefined;
}

function extraDefault(key: string, value: Json, id: string, element: ElementData): Json {
  if (key === 'seed') return nonceOf(id);
  if (key === 'simulatePressure') return element.points?.[0]?.[2] === undefined;
  if (key === 'roundness' && element.extra?.['strokeSharpness'] === 'round') return { type: legacyRoundness(element) };
  return copyJson(value);
}

/** What the editor makes of version 1's `strokeSharpness: round`: 1 keeps the old radius, 2 is in proportion to the size. */
function legacyRoundness(element: ElementData): 1 | 2 {
  return ['rectangle', 'iframe', 'embeddable', 'image'].includes(typeOfElement(element)) ? 1 : 2;
}

function contextValue(key: string, id: string, element: ElementData, context: SceneContext): Json {
  switch (key) {
    case 'version':
      return context.version ?? 1;
    case 'versionNonce':
      return context.versionNonce ?? nonceOf(`${id} ${context.version ?? 1}`);
    case 'updated':
      return context.updated ?? 1;
    case 'boundElements':
      return (context.boundElements ?? []).map(({ type, id: bound }) => ({ type, id: bound }));
    case 'index':
      return element.z ?? null;
    default:
      return null;
  }
}

function formValue(key: string, id: string, element: ElementData): Json {
  switch (key) {
    case 'id':
      return id;
    case 'x':
    case 'y':
    case 'width':
    case 'height':
      return element.box?.[key] ?? 0;
    case 'points':
      return scenePoints(element).map((point) => [...point]);
    case 'pressures':
      return scenePressures(element);
    case 'text':
      return shownText(element.text ?? '', element.extra?.['wrapped']);
    case 'originalText':
      return element.text ?? '';
    case 'fontFamily':
      return fontNumber(element.font);
    default:
      return null;
  }
}

function scenePoints(element: ElementData): readonly Point[] {
  const points = element.points ?? [];
  return element.extra?.['pressuresInPoints'] === true ? points : withoutPressures(points);
}

function scenePressures(element: ElementData): Json {
  const unmatched = element.extra?.['pressures'];
  if (Array.isArray(unmatched)) return copyJson(unmatched as readonly Json[]);
  return element.extra?.['pressuresInPoints'] === true ? [] : [...pressuresOf(element.points ?? [])];
}
