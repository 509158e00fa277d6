import type { Json } from './json.ts';

/** What an element is (M2). */
export const ELEMENT_KINDS = ['stroke', 'shape', 'text', 'image', 'frame'] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** A point of a path, relative to the element's `box.x`, `box.y`, in px; pressure from 0 to 1. */
export type Point = readonly [x: number, y: number] | readonly [x: number, y: number, pressure: number];

/** Position and size in px: one property, for its parts make sense only together (M3). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The typed last-writer-wins properties of an element; each key is one unit (M3). Types, ranges and defaults: `PROPERTY_TABLE` in `@boardstream/board`. */
export interface Props {
  readonly box?: Box;
  /** Radians, clockwise. */
  readonly angle?: number;
  readonly strokeColor?: string;
  readonly fillColor?: string;
  readonly fillStyle?: string;
  /** px */
  readonly strokeWidth?: number;
  /** 0 to 1 */
  readonly opacity?: number;
  readonly dash?: string;
  readonly font?: string;
  /** px */
  readonly fontSize?: number;
  readonly textAlign?: string;
  readonly verticalAlign?: string;
  /** A fractional index: paint order is by `z`, then by id (M7). */
  readonly z?: string;
  readonly groups?: readonly string[];
  readonly locked?: boolean;
  readonly link?: string;
  readonly deleted?: boolean;
  readonly shape?: string;
  readonly startArrowhead?: string;
  readonly endArrowhead?: string;
  readonly asset?: string;
}

/** Properties of the application, carried untouched; last-writer-wins per top-level key, whose value is never null (M6). */
export type Extra = Readonly<Record<string, Exclude<Json, null>>>;

/** An element as plain data: what `create` carries, and what a snapshot holds. Its id stands beside it. */
export interface ElementData extends Props {
  readonly kind: ElementKind;
  readonly points?: readonly Point[];
  readonly text?: string;
  readonly extra?: Extra;
}

/** Properties of the board itself (M1). */
export interface BoardProps {
  readonly title?: string;
  readonly background?: string;
  readonly extra?: Extra;
}

/** New values for properties; null unsets. `points` and `text` replace the whole sequence and can't be null (M10, M14). */
export type PropsPatch = { readonly [K in keyof Props]?: Exclude<Props[K], undefined> | null } & {
  readonly points?: readonly Point[];
  readonly text?: string;
  readonly extra?: Readonly<Record<string, Json>>;
};

/** New values for the board's properties; null unsets. */
export interface BoardPropsPatch {
  readonly title?: string | null;
  readonly background?: string | null;
  readonly extra?: Readonly<Record<string, Json>>;
}
