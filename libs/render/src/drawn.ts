import { PROPERTY_TABLE } from '@boardstream/board';
import {
  toElementData,
  type Box,
  type Element,
  type ElementKind,
  type Extra,
  type Json,
  type JsonObject,
  type Point,
} from '@boardstream/ot';

/** An element with every default filled in and everything of the application read with care: what the drawing functions take. */
export interface Drawn {
  readonly id: string;
  readonly kind: ElementKind;
  readonly shape: string;
  readonly box: Box;
  readonly angle: number;
  readonly strokeColor: string;
  readonly fillColor: string;
  readonly fillStyle: string;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly dash: string;
  /** From 0 (a ruler) to 10. */
  readonly roughness: number;
  /** Never 0, with which the generator would take a new one each time. */
  readonly seed: number;
  readonly roundness?: Roundness;
  readonly points: readonly Point[];
  readonly startArrowhead?: string;
  readonly endArrowhead?: string;
  readonly elbowed: boolean;
  readonly simulatePressure: boolean;
  readonly text: string;
  readonly font?: string;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly textAlign: string;
  readonly link?: string;
  readonly container?: string;
  readonly frame?: string;
  readonly name?: string;
}

/** How corners are rounded: in proportion to the size, or by a fixed radius in px that small shapes fall short of. */
type Roundness = { readonly type: 'proportional' } | { readonly type: 'adaptive'; readonly radius: number };

const ADAPTIVE_RADIUS_PX = 32;
const MAX_SEED = 0x7fffffff;

/** What of an element the picture needs. Nothing in it is taken on trust: `extra` may hold anything. */
export function readElement(element: Element): Drawn {
  const data = toElementData(element);
  const extra = data.extra ?? {};
  const points = data.points ?? [];
  const pressed = points[0]?.[2] !== undefined && extra['pressuresInPoints'] !== true;
  const roundness = readRoundness(extra);
  return {
    id: element.id,
    kind: data.kind,
    shape: data.shape ?? PROPERTY_TABLE.shape.default,
    box: data.box ?? { x: 0, y: 0, width: 0, height: 0 },
    angle: data.angle ?? PROPERTY_TABLE.angle.default,
    strokeColor: data.strokeColor ?? foreign(extra, 'strokeColor') ?? PROPERTY_TABLE.strokeColor.default,
    fillColor: data.fillColor ?? foreign(extra, 'backgroundColor') ?? PROPERTY_TABLE.fillColor.default,
    fillStyle: data.fillStyle ?? PROPERTY_TABLE.fillStyle.default,
    strokeWidth: data.strokeWidth ?? PROPERTY_TABLE.strokeWidth.default,
    opacity: data.opacity ?? PROPERTY_TABLE.opacity.default,
    dash: data.dash ?? PROPERTY_TABLE.dash.default,
    roughness: number(extra['roughness'], 0, 10, 1),
    seed: Math.trunc(number(extra['seed'], 1, MAX_SEED, seedOf(element.id))),
    points,
    elbowed: extra['elbowed'] === true,
    simulatePressure: typeof extra['simulatePressure'] === 'boolean' ? extra['simulatePressure'] : !pressed,
    text: shownText(data.text ?? '', extra),
    fontSize: data.fontSize ?? PROPERTY_TABLE.fontSize.default,
    lineHeight: number(extra['lineHeight'], 0.5, 5, 1.25),
    textAlign: data.textAlign ?? PROPERTY_TABLE.textAlign.default,
    ...(roundness !== undefined && { roundness }),
    ...(data.startArrowhead !== undefined && { startArrowhead: data.startArrowhead }),
    ...(data.endArrowhead !== undefined && { endArrowhead: data.endArrowhead }),
    ...(data.font !== undefined && { font: data.font }),
    ...(data.link !== undefined && { link: data.link }),
    ...string('container', extra['containerId']),
    ...string('frame', extra['frameId']),
    ...string('name', extra['name']),
  };
}

/** A colour that the board could not take, as Excalidraw names it: painted as a canvas paints what it can't read. */
function foreign(extra: Extra, key: string): string | undefined {
  const value = extra[key];
  return typeof value === 'string' ? value : undefined;
}

function number(value: Json | undefined, min: number, max: number, otherwise: number): number {
  return typeof value === 'number' && value >= min ? Math.min(value, max) : otherwise;
}

function string<Key extends string>(key: Key, value: Json | undefined): Partial<Record<Key, string>> {
  // The cast names the one key that the object has.
  return typeof value === 'string' ? ({ [key]: value } as Partial<Record<Key, string>>) : {};
}

/** `roundness {type, value?}` of today (1 and 2: in proportion, 3: adaptive), `strokeSharpness: round` of version 1. */
function readRoundness(extra: Extra): Roundness | undefined {
  const roundness = extra['roundness'];
  if (!isObject(roundness)) return extra['strokeSharpness'] === 'round' ? { type: 'proportional' } : undefined;
  if (roundness['type'] !== 3) return { type: 'proportional' };
  return { type: 'adaptive', radius: number(roundness['value'], 0, 1_000_000, ADAPTIVE_RADIUS_PX) };
}

/** The lines as the editor wrapped them, when they are of this very text (its letters, spaces and breaks aside). */
function shownText(typed: string, extra: Extra): string {
  const wrapped = extra['wrapped'];
  const shown = isObject(wrapped) ? wrapped['text'] : undefined;
  return typeof shown === 'string' && bare(shown) === bare(typed) ? shown : typed;
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** FNV-1a of the id: the same hand for the same element, everywhere. */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 1 || 1;
}
