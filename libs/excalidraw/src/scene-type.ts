import type { ElementData } from '@boardstream/ot';

type KindAndShape = Pick<ElementData, 'kind' | 'shape'>;

/** What each `type` of Excalidraw is on the board. */
const TYPES: ReadonlyMap<string, KindAndShape> = new Map<string, KindAndShape>([
  ['freedraw', { kind: 'stroke' }],
  ['rectangle', { kind: 'shape', shape: 'rectangle' }],
  ['ellipse', { kind: 'shape', shape: 'ellipse' }],
  ['diamond', { kind: 'shape', shape: 'diamond' }],
  ['line', { kind: 'shape', shape: 'line' }],
  ['arrow', { kind: 'shape', shape: 'arrow' }],
  ['text', { kind: 'text' }],
  ['image', { kind: 'image' }],
  ['frame', { kind: 'frame' }],
]);

/** Types that are on the board as another one; `extra.sceneType` says which. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['draw', 'line'],
  ['magicframe', 'frame'],
  ['embeddable', 'frame'],
  ['iframe', 'frame'],
]);

/** The type whose keys an element has: its own, or the one it is a variant of. */
export function baseType(type: string): string {
  return VARIANTS.get(type) ?? type;
}

/** Undefined when Excalidraw has no such type. */
export function kindOfType(type: string): KindAndShape | undefined {
  return TYPES.get(baseType(type));
}

/** The type of a board element in a scene. A shape the scene does not have is a rectangle, as `PROPERTY_TABLE` has it. */
export function typeOfElement(element: ElementData): string {
  const variant = element.extra?.['sceneType'];
  const type = plainType(element);
  return typeof variant === 'string' && VARIANTS.get(variant) === type ? variant : type;
}

function plainType(element: ElementData): string {
  if (element.kind === 'stroke') return 'freedraw';
  if (element.kind !== 'shape') return element.kind;
  return element.shape !== undefined && TYPES.has(element.shape) ? element.shape : 'rectangle';
}
