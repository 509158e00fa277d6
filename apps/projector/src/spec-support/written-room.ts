import { hash } from 'node:crypto';
import { HASH_INTERVAL, RoomFold, stateHash, type RoomEvent, type RoomState } from '@boardstream/board';
import { roomStream, type EventLog, type LogRecord } from '@boardstream/ports';
import { encodeEvent, eventRecordType } from '@boardstream/protocol';
import { appendPoints, create, opCommitted, roomOpened, set, strokeElement } from '@boardstream/testing';

/** Records of one append. */
const APPEND_RECORDS = 500;

/** Events of a room that draws, restyles and deletes; seq 1 to `length`, one ms apart, hashed as the rules ask. */
export function drawnRoom(length: number, title?: string): readonly RoomEvent[] {
  const events: RoomEvent[] = [];
  const fold = new RoomFold();
  let points = 0;
  for (let at = 1; at <= length; at++) {
    const stroke = `s${Math.floor(at / 10)}`;
    let event: RoomEvent;
    if (at === 1) event = roomOpened(title);
    else if (at === 2 || at % 10 === 0) {
      points = 3;
      event = opCommitted(at, create(stroke, strokeElement()));
    } else if (at % 10 === 7) event = opCommitted(at, set(stroke, { strokeColor: '#ff0000', deleted: at % 20 === 7 }));
    else {
      event = opCommitted(at, appendPoints(stroke, points, [[at % 500, at % 300]]));
      points++;
    }
    fold.apply(event);
    if (at % HASH_INTERVAL === 0) event = { ...event, hash: stateHash(fold.finish().board) };
    events.push(event);
  }
  return events;
}

function recordOf(room: string, event: RoomEvent): LogRecord {
  const digits = hash('sha256', `${room} ${event.seq}`, 'hex');
  const id = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  return { id, type: eventRecordType(event), data: encodeEvent(event) };
}

/** Appends the events to the room's stream, after those that are there. */
export async function writeEvents(log: EventLog, room: string, events: readonly RoomEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += APPEND_RECORDS) {
    const part = events.slice(start, start + APPEND_RECORDS);
    const before = (part[0]?.seq ?? 1) - 1;
    const outcome = await log.append(
      roomStream(room),
      before === 0 ? 'no-stream' : before - 1,
      part.map((event) => recordOf(room, event)),
    );
    if (outcome.type !== 'appended') throw new Error(`not appended: ${JSON.stringify(outcome)}`);
  }
}

/** The fold of the events up to a seq: what every answer is compared with. */
export function foldTo(events: readonly RoomEvent[], seq: number): RoomState {
  const fold = new RoomFold();
  for (const event of events.slice(0, seq)) fold.apply(event);
  return fold.finish();
}
