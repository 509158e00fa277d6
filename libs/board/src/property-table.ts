import type { BoardProps, Props } from '@boardstream/ot';
import type { Decimals } from './precision.ts';

/** Type, range, precision and default of one typed property (M3, M4). */
export type PropertySpec =
  | { readonly type: 'box'; readonly min: number; readonly max: number; readonly decimals: Decimals }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly decimals: Decimals;
      readonly default: number;
    }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly default?: string }
  | { readonly type: 'string'; readonly maxLength: number; readonly default?: string }
  | { readonly type: 'color'; readonly default: string }
  | { readonly type: 'order-key'; readonly maxLength: number }
  | { readonly type: 'link'; readonly maxLength: number }
  | { readonly type: 'strings'; readonly maxItems: number; readonly maxLength: number };

const ARROWHEADS = [
  'arrow',
  'bar',
  'dot',
  'circle',
  'circle_outline',
  'triangle',
  'triangle_outline',
  'diamond',
  'diamond_outline',
  'crowfoot_one',
  'crowfoot_many',
  'crowfoot_one_or_many',
  'cardinality_one',
  'cardinality_many',
  'cardinality_one_or_many',
  'cardinality_exactly_one',
  'cardinality_zero_or_one',
  'cardinality_zero_or_many',
] as const;

/**
 * Every typed property; each is one last-writer-wins unit (M3). `decimals` is the canonical precision (M4). A property
 * equal to its default means, and hashes, the same as an absent one (M23). The order is the order in canonical bytes:
 * new properties are added at the end.
 */
export const PROPERTY_TABLE = {
  box: { type: 'box', min: -20_000_000, max: 20_000_000, decimals: 2 },
  angle: { type: 'number', min: -100, max: 100, decimals: 6, default: 0 },
  strokeColor: { type: 'color', default: '#1e1e1e' },
  fillColor: { type: 'color', default: 'transparent' },
  fillStyle: { type: 'choice', values: ['solid', 'hachure', 'cross-hatch', 'zigzag'], default: 'solid' },
  strokeWidth: { type: 'number', min: 0, max: 10_000, decimals: 2, default: 2 },
  opacity: { type: 'number', min: 0, max: 1, decimals: 2, default: 1 },
  dash: { type: 'choice', values: ['solid', 'dashed', 'dotted'], default: 'solid' },
  font: { type: 'string', maxLength: 64 },
  fontSize: { type: 'number', min: 0, max: 100_000, decimals: 2, default: 20 },
  textAlign: { type: 'choice', values: ['left', 'center', 'right'], default: 'left' },
  verticalAlign: { type: 'choice', values: ['top', 'middle', 'bottom'], default: 'top' },
  z: { type: 'order-key', maxLength: 256 },
  groups: { type: 'strings', maxItems: 64, maxLength: 128 },
  locked: { type: 'boolean', default: false },
  link: { type: 'link', maxLength: 2_048 },
  deleted: { type: 'boolean', default: false },
  shape: { type: 'choice', values: ['rectangle', 'ellipse', 'diamond', 'line', 'arrow'], default: 'rectangle' },
  startArrowhead: { type: 'choice', values: ARROWHEADS },
  endArrowhead: { type: 'choice', values: ARROWHEADS },
  asset: { type: 'string', maxLength: 256 },
} as const satisfies Record<keyof Props, PropertySpec>;

/** The properties of the board itself (M1). */
export const BOARD_PROPERTY_TABLE = {
  title: { type: 'string', maxLength: 256 },
  background: { type: 'color', default: '#ffffff' },
} as const satisfies Record<Exclude<keyof BoardProps, 'extra'>, PropertySpec>;
