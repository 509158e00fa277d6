import type { OpId } from '@boardstream/kernel';
import type { Box, ElementData, Operation, Point } from '@boardstream/ot';
import type { Drawing } from './commands.ts';
import { keyBetween } from './order-key.ts';
import { roundOperation } from './round-operation.ts';

/** Height of a line, and rough width of a letter, in font sizes: who draws by a plain message measures no text. */
const LINE_HEIGHT = 1.25;
const LETTER_WIDTH = 0.6;
const DEFAULT_FONT_SIZE = 20;

/** The op that puts a drawing on top of a board (P5). Its id follows from the op's, so that a repeated decision makes the same one. */
export function drawingAsOp(drawing: Drawing, { client, counter }: OpId, topKey: string | null): Operation {
  const element: ElementData = { ...elementOf(drawing), z: keyBetween(topKey, null) };
  return roundOperation([{ type: 'create', id: `d-${client}-${counter}`, element }]);
}

function elementOf(drawing: Drawing): ElementData {
  const color = drawing.color === undefined ? {} : { strokeColor: drawing.color };
  switch (drawing.type) {
    case 'stroke': {
      const width = drawing.width === undefined ? {} : { strokeWidth: drawing.width };
      return { kind: 'stroke', ...color, ...width, ...placed(drawing.points) };
    }
    case 'shape': {
      const fill = drawing.fill === undefined ? {} : { fillColor: drawing.fill };
      return { kind: 'shape', shape: drawing.shape, ...color, ...fill, ...outline(drawing) };
    }
    case 'text': {
      const fontSize = drawing.size ?? DEFAULT_FONT_SIZE;
      const lines = drawing.text.split('\n');
      // There may be more lines than a call takes arguments.
      const longest = lines.reduce((length, line) => Math.max(length, line.length), 0);
      const width = longest * fontSize * LETTER_WIDTH;
      const box: Box = { x: drawing.x, y: drawing.y, width, height: lines.length * fontSize * LINE_HEIGHT };
      return { kind: 'text', ...color, fontSize, text: drawing.text, box };
    }
  }
}

/** A path as the box of an element that starts at its first point, and points relative to that. */
function placed(points: readonly Point[]): Pick<ElementData, 'box' | 'points'> {
  const [x, y] = points[0] ?? [0, 0];
  let [minX, maxX, minY, maxY] = [x, x, y, y];
  for (const point of points) {
    minX = Math.min(minX, point[0]);
    maxX = Math.max(maxX, point[0]);
    minY = Math.min(minY, point[1]);
    maxY = Math.max(maxY, point[1]);
  }
  return {
    box: { x, y, width: maxX - minX, height: maxY - minY },
    points: points.map((p): Point => (p.length === 2 ? [p[0] - x, p[1] - y] : [p[0] - x, p[1] - y, p[2]])),
  };
}

function outline({
  shape,
  x,
  y,
  width,
  height,
}: Extract<Drawing, { type: 'shape' }>): Pick<ElementData, 'box' | 'points'> {
  if (shape === 'line' || shape === 'arrow') {
    const points: readonly Point[] = [
      [0, 0],
      [width, height],
    ];
    return { box: { x, y, width: Math.abs(width), height: Math.abs(height) }, points };
  }
  // Drawn leftwards or upwards, it is the same shape.
  return {
    box: { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) },
  };
}
