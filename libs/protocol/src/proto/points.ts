import type { boardstream } from '#generated';
import type { Point } from '@boardstream/ot';
import { ProtocolError } from '../errors.ts';
import { fromScaled, toScaled, UNITS } from '../numbers.ts';
import { known } from './wire.ts';

type Properties = boardstream.v1.Points.$Properties;

/** Differences modulo 2^32, so that the widest one fits (see model.proto). */
export function pointsToProto(points: readonly Point[]): Properties {
  const xy: number[] = [];
  const pressures: number[] = [];
  let pressed = false;
  let lastX = 0;
  let lastY = 0;
  let lastPressure = 0;
  for (const point of points) {
    const x = toScaled(point[0], UNITS.px);
    const y = toScaled(point[1], UNITS.px);
    xy.push((x - lastX) | 0, (y - lastY) | 0);
    lastX = x;
    lastY = y;
    const pressure = point.length === 3 ? 1 + toPressure(point[2]) : 0;
    pressed ||= pressure > 0;
    pressures.push(pressure - lastPressure);
    lastPressure = pressure;
  }
  return pressed ? { xy, pressures } : { xy };
}

function toPressure(pressure: number): number {
  if (!(pressure >= 0 && pressure <= 1))
    throw new ProtocolError('malformed', `pressure ${String(pressure)} is not from 0 to 1`);
  return Math.round(pressure * UNITS.pressure);
}

export function pointsFromProto(message: Properties): readonly Point[] {
  known(message, 'points');
  const xy = message.xy ?? [];
  const pressures = message.pressures ?? [];
  const length = xy.length / 2;
  if (!Number.isInteger(length)) throw new ProtocolError('malformed', 'a point without y');
  if (pressures.length !== 0 && pressures.length !== length) {
    throw new ProtocolError('malformed', `${String(pressures.length)} pressures for ${String(length)} points`);
  }
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  let pressure = 0;
  for (let i = 0; i < length; i++) {
    // Both indices are inside: xy holds two numbers a point.
    x = (x + (xy[2 * i] as number)) | 0;
    y = (y + (xy[2 * i + 1] as number)) | 0;
    const px = fromScaled(x, UNITS.px);
    const py = fromScaled(y, UNITS.px);
    pressure += pressures[i] ?? 0;
    if (pressure < 0 || pressure > 1 + UNITS.pressure)
      throw new ProtocolError('malformed', `a pressure of ${String(pressure - 1)}/1000`);
    points.push(pressure === 0 ? [px, py] : [px, py, (pressure - 1) / UNITS.pressure]);
  }
  return points;
}
