/** What a plain drawing can be, beside a stroke and a text (P5). */
export const DRAWN_SHAPES = ['rectangle', 'ellipse', 'diamond', 'line', 'arrow'] as const;
export type DrawnShape = (typeof DRAWN_SHAPES)[number];
