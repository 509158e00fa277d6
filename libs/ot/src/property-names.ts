import type { BoardProps, ElementKind, Props } from './element.ts';

const KNOWN = {
  box: true,
  angle: true,
  strokeColor: true,
  fillColor: true,
  fillStyle: true,
  strokeWidth: true,
  opacity: true,
  dash: true,
  font: true,
  fontSize: true,
  textAlign: true,
  verticalAlign: true,
  z: true,
  groups: true,
  locked: true,
  link: true,
  deleted: true,
  shape: true,
  startArrowhead: true,
  endArrowhead: true,
  asset: true,
} as const satisfies Record<keyof Props, true>;

const KNOWN_OF_BOARD = { title: true, background: true } as const satisfies Record<
  Exclude<keyof BoardProps, 'extra'>,
  true
>;

/** Whether an element has a typed property of this name. */
export function isPropertyName(name: string): name is keyof Props {
  return Object.hasOwn(KNOWN, name);
}

/** Whether the board has a typed property of this name. */
export function isBoardPropertyName(name: string): name is keyof typeof KNOWN_OF_BOARD {
  return Object.hasOwn(KNOWN_OF_BOARD, name);
}

/** Whether elements of this kind have points (M2). */
export function hasPoints(kind: ElementKind): boolean {
  return kind === 'stroke' || kind === 'shape';
}

/** Whether elements of this kind have a text (M2). */
export function hasText(kind: ElementKind): boolean {
  return kind === 'text';
}
