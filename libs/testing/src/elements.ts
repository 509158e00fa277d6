import type { Change, ElementData, Operation, Point, PointsDelta, PropsPatch, TextDelta } from '@boardstream/ot';

/** A stroke through these points (relative to its box); three points when none are given. */
export function strokeElement(
  points: readonly Point[] = [
    [0, 0, 0.5],
    [10, 5, 0.5],
    [20, 0, 0.5],
  ],
  props: Partial<ElementData> = {},
): ElementData {
  return {
    kind: 'stroke',
    box: { x: 0, y: 0, width: 20, height: 5 },
    strokeColor: '#1e1e1e',
    z: 'a0',
    ...props,
    points,
  };
}

/** A rectangle of 100 by 50 px at the origin. */
export function rectangleElement(props: Partial<ElementData> = {}): ElementData {
  return {
    kind: 'shape',
    shape: 'rectangle',
    box: { x: 0, y: 0, width: 100, height: 50 },
    strokeColor: '#1e1e1e',
    z: 'a0',
    ...props,
  };
}

/** A text at the origin. */
export function textElement(text = 'hello', props: Partial<ElementData> = {}): ElementData {
  return { kind: 'text', box: { x: 0, y: 0, width: 60, height: 25 }, fontSize: 20, z: 'a0', ...props, text };
}

/** An operation of one `create`. */
export function create(id: string, element: ElementData = rectangleElement()): Operation {
  return [{ type: 'create', id, element }];
}

/** An operation of one `set`. */
export function set(id: string, props: PropsPatch): Operation {
  return [{ type: 'set', id, props }];
}

/** An operation of one edit of a text. */
export function editText(id: string, delta: TextDelta): Operation {
  return [{ type: 'edit', id, field: 'text', delta }];
}

/** An operation of one edit of a path. */
export function editPoints(id: string, delta: PointsDelta): Operation {
  return [{ type: 'edit', id, field: 'points', delta }];
}

/** Appends points to a path that has `length` of them. */
export function appendPoints(id: string, length: number, points: readonly Point[]): Operation {
  const change: Change = {
    type: 'edit',
    id,
    field: 'points',
    delta: length === 0 ? [{ insert: points }] : [{ retain: length }, { insert: points }],
  };
  return [change];
}
