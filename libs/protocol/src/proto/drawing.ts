import { boardstream as pb } from '#generated';
import type { Drawing } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import type { DrawnShape } from '../drawn-shapes.ts';
import { ProtocolError, within } from '../errors.ts';
import type { Mutable } from '../mutable.ts';
import { fromScaled, toScaled, UNITS } from '../numbers.ts';
import { boxFromProto, boxToProto, toUnsigned } from './element.ts';
import { pointsFromProto, pointsToProto } from './points.ts';
import { Names, present } from './wire.ts';

const SHAPES = new Names<DrawnShape, pb.v1.DrawnShape>({
  rectangle: pb.v1.DrawnShape.DRAWN_SHAPE_RECTANGLE,
  ellipse: pb.v1.DrawnShape.DRAWN_SHAPE_ELLIPSE,
  diamond: pb.v1.DrawnShape.DRAWN_SHAPE_DIAMOND,
  line: pb.v1.DrawnShape.DRAWN_SHAPE_LINE,
  arrow: pb.v1.DrawnShape.DRAWN_SHAPE_ARROW,
});

type DrawingOf<Type extends Drawing['type']> = Mutable<Extract<Drawing, { type: Type }>>;

/** Numbers are rounded to M4's precision: who draws plainly knows nothing of it. */
export function drawingToProto(drawing: Drawing): pb.v1.Drawing.$Properties {
  switch (drawing.type) {
    case 'stroke': {
      const stroke: pb.v1.StrokeDrawing.$Properties = { points: pointsToProto(drawing.points) };
      if (drawing.color !== undefined) stroke.color = drawing.color;
      if (drawing.width !== undefined) stroke.width = toUnsigned(drawing.width, UNITS.px);
      return { stroke };
    }
    case 'shape': {
      const shape: pb.v1.ShapeDrawing.$Properties = { shape: SHAPES.toProto(drawing.shape), box: boxToProto(drawing) };
      if (drawing.color !== undefined) shape.color = drawing.color;
      if (drawing.fill !== undefined) shape.fill = drawing.fill;
      return { shape };
    }
    case 'text': {
      const text: pb.v1.TextDrawing.$Properties = {
        x: toScaled(drawing.x, UNITS.px),
        y: toScaled(drawing.y, UNITS.px),
        text: drawing.text,
      };
      if (drawing.color !== undefined) text.color = drawing.color;
      if (drawing.size !== undefined) text.size = toUnsigned(drawing.size, UNITS.px);
      return { text };
    }
    default:
      return assertNever(drawing);
  }
}

export function drawingFromProto(message: pb.v1.Drawing.$Properties): Drawing {
  if (message.stroke != null) return within('stroke', strokeFromProto, message.stroke);
  if (message.shape != null) return within('shape', shapeFromProto, message.shape);
  if (message.text != null) return within('text', textFromProto, message.text);
  throw new ProtocolError('malformed', 'a drawing of nothing that is known');
}

function strokeFromProto(message: pb.v1.StrokeDrawing.$Properties): Drawing {
  const points = within('points', pointsFromProto, present(message.points, 'points'));
  if (points.length === 0) throw new ProtocolError('malformed', 'a stroke without points', { path: 'points' });
  const out: DrawingOf<'stroke'> = { type: 'stroke', points };
  if (message.color != null) out.color = message.color;
  if (message.width != null) out.width = fromScaled(message.width, UNITS.px);
  return out;
}

function shapeFromProto(message: pb.v1.ShapeDrawing.$Properties): Drawing {
  const shape = within('shape', (number) => SHAPES.fromProto(number), message.shape ?? 0);
  const out: DrawingOf<'shape'> = { type: 'shape', shape, ...within('box', boxFromProto, present(message.box, 'box')) };
  if (message.color != null) out.color = message.color;
  if (message.fill != null) out.fill = message.fill;
  return out;
}

function textFromProto(message: pb.v1.TextDrawing.$Properties): Drawing {
  const out: DrawingOf<'text'> = {
    type: 'text',
    x: fromScaled(message.x ?? 0, UNITS.px),
    y: fromScaled(message.y ?? 0, UNITS.px),
    text: message.text ?? '',
  };
  if (message.color != null) out.color = message.color;
  if (message.size != null) out.size = fromScaled(message.size, UNITS.px);
  return out;
}
