import type { Json, Props } from '@boardstream/ot';

/**
 * Where a key of an Excalidraw element lives on the board (SPEC.md):
 * - `prop`: one typed property, at M4's precision; `per` is how many of Excalidraw's units make one of the board's;
 * - `form`: with others it makes up the kind, the box, the points or the text;
 * - `extra`: `extra` under the same name, exactly, left out when it is the default;
 * - `own`: the editor's bookkeeping, never synced; what was imported is noted;
 * - `derived`: follows from other elements or from the order.
 */
export type SceneKey =
  | { readonly in: 'prop'; readonly prop: keyof Props; readonly per?: number }
  | { readonly in: 'form' }
  | { readonly in: 'extra'; readonly default: Json }
  | { readonly in: 'own' }
  | { readonly in: 'derived' };

export type SceneKeys = Readonly<Record<string, SceneKey>>;

const prop = (name: keyof Props): SceneKey => ({ in: 'prop', prop: name });
const extra = (value: Json): SceneKey => ({ in: 'extra', default: value });
const FORM: SceneKey = { in: 'form' };
const OWN: SceneKey = { in: 'own' };
const DERIVED: SceneKey = { in: 'derived' };

const COMMON: SceneKeys = {
  id: FORM,
  type: FORM,
  x: FORM,
  y: FORM,
  width: FORM,
  height: FORM,
  angle: prop('angle'),
  strokeColor: prop('strokeColor'),
  backgroundColor: prop('fillColor'),
  fillStyle: prop('fillStyle'),
  strokeWidth: prop('strokeWidth'),
  strokeStyle: prop('dash'),
  roughness: extra(1),
  opacity: { in: 'prop', prop: 'opacity', per: 100 },
  groupIds: prop('groups'),
  frameId: extra(null),
  index: DERIVED,
  roundness: extra(null),
  seed: extra(null), // the default is derived from the id: `elementToScene`
  version: OWN,
  versionNonce: OWN,
  isDeleted: prop('deleted'),
  boundElements: DERIVED,
  updated: OWN,
  link: prop('link'),
  locked: prop('locked'),
};

const LINE: SceneKeys = {
  ...COMMON,
  points: FORM,
  lastCommittedPoint: OWN,
  startBinding: extra(null),
  endBinding: extra(null),
  startArrowhead: prop('startArrowhead'),
  endArrowhead: prop('endArrowhead'),
};

const KEYS: ReadonlyMap<string, SceneKeys> = new Map<string, SceneKeys>([
  ['line', LINE],
  ['arrow', { ...LINE, elbowed: extra(false) }],
  [
    'freedraw',
    {
      ...COMMON,
      points: FORM,
      pressures: FORM,
      simulatePressure: extra(null), // the default is whether there is no pressure: `elementToScene`
      lastCommittedPoint: OWN,
    },
  ],
  [
    'text',
    {
      ...COMMON,
      text: FORM,
      fontSize: prop('fontSize'),
      fontFamily: FORM,
      textAlign: prop('textAlign'),
      verticalAlign: prop('verticalAlign'),
      containerId: extra(null),
      originalText: FORM,
      autoResize: extra(true),
      lineHeight: extra(1.25),
    },
  ],
  ['image', { ...COMMON, status: extra('pending'), fileId: prop('asset'), scale: extra([1, 1]), crop: extra(null) }],
  ['frame', { ...COMMON, name: extra(null) }],
]);

/** Names in `extra` that are ours. A key of such a name in a scene is no `extra` key. */
const RESERVED: ReadonlySet<string> = new Set(['imported', 'pressuresInPoints', 'sceneType', 'wrapped']);

/** The keys of a base type (`baseType`), in the order in which the editor writes them. */
export function keysOfType(base: string): SceneKeys {
  return KEYS.get(base) ?? COMMON;
}

/** Whether a key goes to `extra` under its own name: the type's own such keys, and all that are not known. */
export function isExtraKey(keys: SceneKeys, key: string): boolean {
  if (RESERVED.has(key) || key === '__proto__') return false;
  return !Object.hasOwn(keys, key) || keys[key]?.in === 'extra';
}
