import type { Drawing } from '@boardstream/board';
import { ProtocolError } from '../errors.ts';
import type { Mutable } from '../mutable.ts';
import { DRAWN_SHAPES } from '../drawn-shapes.ts';
import { length, pointsFromJson, positiveLength } from './element.ts';
import { may, need, oneOf, text, type Fields, type Read } from './read.ts';

type DrawingOf<Type extends Drawing['type']> = Mutable<Extract<Drawing, { type: Type }>>;

/** A plain drawing (P5): the message itself, `{"type":"stroke","points":[[x,y,pressure?],…]}`. */
export function drawingFromJson(type: Drawing['type'], from: Fields): Drawing {
  switch (type) {
    case 'stroke':
      return strokeFromJson(from);
    case 'shape':
      return shapeFromJson(from);
    case 'text':
      return textFromJson(from);
  }
}

function strokeFromJson(from: Fields): Drawing {
  const out: DrawingOf<'stroke'> = { type: 'stroke', points: need(from, 'points', somePoints) };
  const color = may(from, 'color', text);
  if (color !== undefined) out.color = color;
  const width = may(from, 'width', positiveLength);
  if (width !== undefined) out.width = width;
  return out;
}

const somePoints: Read<ReturnType<typeof pointsFromJson>> = (value) => {
  const points = pointsFromJson(value);
  if (points.length === 0) throw new ProtocolError('malformed', 'a stroke without points');
  return points;
};

function shapeFromJson(from: Fields): Drawing {
  const out: DrawingOf<'shape'> = {
    type: 'shape',
    shape: need(from, 'shape', oneOf(DRAWN_SHAPES)),
    x: need(from, 'x', length),
    y: need(from, 'y', length),
    width: need(from, 'width', length),
    height: need(from, 'height', length),
  };
  const color = may(from, 'color', text);
  if (color !== undefined) out.color = color;
  const fill = may(from, 'fill', text);
  if (fill !== undefined) out.fill = fill;
  return out;
}

function textFromJson(from: Fields): Drawing {
  const out: DrawingOf<'text'> = {
    type: 'text',
    x: need(from, 'x', length),
    y: need(from, 'y', length),
    text: need(from, 'text', text),
  };
  const color = may(from, 'color', text);
  if (color !== undefined) out.color = color;
  const size = may(from, 'size', positiveLength);
  if (size !== undefined) out.size = size;
  return out;
}
