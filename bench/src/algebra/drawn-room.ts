import { RoomFold, stateHash, type RoomState } from '@boardstream/board';
import type { Change, ElementData } from '@boardstream/ot';
import { opCommitted, rectangleElement, roomOpened, strokeElement, textElement } from '@boardstream/testing';
import { decodedEvent } from './decoded.ts';
import { pieceOfStroke } from './strokes.ts';

const CREATES_PER_OP = 500;
/** Of ten elements eight are strokes, one is a rectangle, one a text. */
export const KINDS = 10;
export const TEXT = 'A few words that stand on the board already.';

export interface DrawnRoomOptions {
  readonly elements: number;
  readonly pointsPerStroke: number;
}

/** The name of a room's element. */
export function elementId(index: number): string {
  return `element-${index.toString(36).padStart(8, '0')}`;
}

export function isStroke(index: number): boolean {
  return index % KINDS < KINDS - 2;
}

export function isText(index: number): boolean {
  return index % KINDS === KINDS - 1;
}

/** A room in which much was drawn before, with its hash worked out once, as it is in any room at every 1,024th event. */
export function drawnRoom({ elements, pointsPerStroke }: DrawnRoomOptions): RoomState {
  const fold = new RoomFold();
  fold.apply(decodedEvent(roomOpened()));
  for (let done = 0; done < elements; done += CREATES_PER_OP) {
    const count = Math.min(CREATES_PER_OP, elements - done);
    const op = Array.from({ length: count }, (_, i): Change => {
      const index = done + i;
      return { type: 'create', id: elementId(index), element: elementAt(index, pointsPerStroke) };
    });
    fold.apply(decodedEvent(opCommitted(fold.seq + 1, op)));
  }
  const room = fold.finish();
  stateHash(room.board);
  return room;
}

function elementAt(index: number, points: number): ElementData {
  const box = { x: (index % 100) * 50, y: Math.floor(index / 100) * 50, width: 40, height: 40 };
  if (isStroke(index)) return strokeElement(pieceOfStroke(index, points), { box, strokeWidth: 2 });
  return isText(index) ? textElement(TEXT, { box }) : rectangleElement({ box });
}
