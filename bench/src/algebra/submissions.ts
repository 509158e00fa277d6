import type { RoomState, SubmitCommand } from '@boardstream/board';
import { seq, type ClientId } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import {
  appendPoints,
  create,
  editText,
  rectangleElement,
  set,
  strokeElement,
  testClient,
  testNonce,
  type Random,
} from '@boardstream/testing';
import { decodedCommand } from './decoded.ts';
import { elementId, isStroke, isText, TEXT } from './drawn-room.ts';
import { someProps } from './operations.ts';
import { OPS_PER_STROKE, pieceOfStroke, POINTS_PER_OP } from './strokes.ts';

const WRITERS = 10;
/** Texts that everybody types in, so that edits meet. */
const SHARED_TEXTS = 4;
const CLIENTS: readonly ClientId[] = Array.from({ length: WRITERS }, (_, i) => testClient(`writer${i}`));

/** The op that a writer (0 to 9) submits as the `n`th of its own. */
type NextOp = (writer: number, n: number) => Operation;

/**
 * As many commands for a room, from ten writers in turn. Everybody has seen all but the last few events, and at least its
 * own.
 */
function submissions(room: RoomState, count: number, random: Random, next: NextOp): readonly SubmitCommand[] {
  return Array.from({ length: count }, (_, i) => {
    const [writer, n] = [i % WRITERS, Math.floor(i / WRITERS)];
    const behind = Math.min(i, random.integer(0, WRITERS - 1));
    return decodedCommand({
      type: 'submit',
      opId: { client: CLIENTS[writer] ?? testClient(), counter: n + 1 },
      nonce: testNonce(i),
      baseSeq: seq(room.seq + i - behind),
      op: next(writer, n),
    });
  });
}

/** Everybody draws: a new stroke of its own, which grows by 8 points an op, then the next. */
export function drawing(room: RoomState, count: number, random: Random): readonly SubmitCommand[] {
  return submissions(room, count, random, (writer, n) => {
    const id = `w${writer}-${String(Math.floor(n / OPS_PER_STROKE)).padStart(6, '0')}`;
    const length = (n % OPS_PER_STROKE) * POINTS_PER_OP;
    const points = pieceOfStroke(n * POINTS_PER_OP);
    return length === 0 ? create(id, strokeElement(points)) : appendPoints(id, length, points);
  });
}

/** Of ten ops four set a property of any element, three type in texts that others type in too, two create and one deletes. */
export function mixed(room: RoomState, count: number, random: Random): readonly SubmitCommand[] {
  const elements = room.elementCount;
  const texts = Array.from({ length: elements }, (_, i) => i)
    .filter(isText)
    .slice(0, SHARED_TEXTS);
  return submissions(room, count, random, (writer, n) => {
    const any = elementId(random.integer(0, elements - 1));
    const kind = random.integer(0, 9);
    if (kind < 4) return set(any, someProps(random));
    if (kind < 7) {
      const at = random.integer(1, TEXT.length - 1);
      return editText(elementId(random.pick(texts)), [{ retain: at }, { insert: 'a' }]);
    }
    if (kind < 9) return create(`w${writer}-${String(n).padStart(6, '0')}`, rectangleElement());
    return set(any, { deleted: true });
  });
}

/** Each op appends to another stroke of the room, the same again only when all had their turn. */
export function scattered(room: RoomState, count: number, random: Random): readonly SubmitCommand[] {
  const strokes = Array.from({ length: room.elementCount }, (_, i) => i).filter(isStroke);
  return submissions(room, count, random, (writer, n) => {
    const turn = n * WRITERS + writer;
    const id = elementId(strokes[turn % strokes.length] ?? 0);
    const length = (room.board.get(id)?.points?.length ?? 0) + Math.floor(turn / strokes.length) * POINTS_PER_OP;
    return appendPoints(id, length, pieceOfStroke(turn));
  });
}
