import { checkOperation, PROPERTY_TABLE } from '@boardstream/board';
import { OpError, type Json, type Props } from '@boardstream/ot';
import { roundTo, sameJson } from './json-values.ts';

/** What Excalidraw writes for a property that the board's table gives no default. */
const SCENE_DEFAULTS: Readonly<Partial<Record<keyof Props, Json>>> = {
  groups: [],
  link: null,
  startArrowhead: null,
  endArrowhead: null,
  asset: null,
};

/** The value of an absent property, in the board's units. */
export function defaultOfProp(prop: keyof Props): Json {
  const spec = PROPERTY_TABLE[prop];
  return 'default' in spec ? spec.default : (SCENE_DEFAULTS[prop] ?? null);
}

/**
 * The board's form of a value in a scene: rounded, and undefined when it is the default or the board can't hold it. What
 * is undefined though it is not the default is lost to the live board; an import notes it.
 */
export function readProp(prop: keyof Props, value: unknown, per = 1): NonNullable<Json> | undefined {
  const read = inBoardUnits(prop, value, per);
  return read === undefined || sameJson(read, defaultOfProp(prop)) || !isAllowed(prop, read) ? undefined : read;
}

/**
 * A value that is the board's only in form: a colour or a style by a name that the board does not know. It is kept in
 * `extra` under the scene's key, so that the editor sees it, and counts while the property itself has no value.
 */
export function isForeignStyle(prop: keyof Props, value: unknown): value is string {
  const { type } = PROPERTY_TABLE[prop];
  return (
    (type === 'color' || type === 'choice') &&
    typeof value === 'string' &&
    value !== defaultOfProp(prop) &&
    !isAllowed(prop, value)
  );
}

function inBoardUnits(prop: keyof Props, value: unknown, per: number): NonNullable<Json> | undefined {
  const spec = PROPERTY_TABLE[prop];
  if (spec.type === 'number') return typeof value === 'number' ? roundTo(value / per, spec.decimals) : undefined;
  if (spec.type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (spec.type === 'strings') return isStrings(value) ? [...value] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Asks the board's own check, so that there is one table of what is allowed. */
function isAllowed(prop: keyof Props, value: NonNullable<Json>): boolean {
  try {
    checkOperation([{ type: 'create', id: 'a', element: { kind: 'shape', [prop]: value } }]);
    return true;
  } catch (error) {
    if (error instanceof OpError) return false;
    throw error;
  }
}
