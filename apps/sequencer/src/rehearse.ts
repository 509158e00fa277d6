import { snapshotOf } from '@boardstream/board';
import { clientId, seq, systemTimers } from '@boardstream/kernel';
import { silentLogger } from '@boardstream/observability';
import type { EventLog, LogRecord } from '@boardstream/ports';
import { decodeSubmission, encodeSnapshot, encodeSubmission } from '@boardstream/protocol';
import { newCounters } from './counters.ts';
import { decideGroup } from './decide-group.ts';
import { LoadedRoom } from './loaded-room.ts';
import type { PendingSubmission } from './pending-submission.ts';
import { PositionTracker } from './position-tracker.ts';
import { RoomLoader } from './room-loader.ts';

const ROOM = 'rehearsal';
const CLIENT = clientId('rehearsal-of-sequencer');
/** Of the room's operations half are in its snapshot, and half are events after it. */
const HALF = 128;
/** Far more than reading in memory takes. */
const READ_WITHIN_MS = 60_000;
/** After so many times little becomes faster. */
const TIMES = 3;

/**
 * Does in memory what a sequencer is asked for first: takes operations and decides them, and loads their room from a
 * snapshot and the events after it. Code that runs for the first time takes several times as long, for it is compiled
 * meanwhile; and what comes first in a process that joins a cluster are rooms that are handed to it while everybody draws.
 * @throws Error when one of it fails: such a process could not work
 */
export async function rehearse(): Promise<void> {
  for (let time = 0; time < TIMES; time++) {
    const room = new LoadedRoom();
    const records = decided(room, 0);
    const { state: before } = room;
    records.push(...decided(room, HALF));
    const stored = {
      room: ROOM,
      seq: before.seq,
      time: before.committedAt,
      data: encodeSnapshot(snapshotOf(before)),
    };
    const loader = new RoomLoader({
      log: { read: readFrom(records) },
      snapshots: { nearest: () => Promise.resolve(stored) },
      timers: systemTimers,
      logger: silentLogger,
      counters: newCounters(),
      readWithinMs: READ_WITHIN_MS,
      isQuarantined: () => Promise.resolve(false),
    });
    const loaded = await loader.load(ROOM);
    if (loaded.type !== 'loaded' || loaded.room.state.seq !== room.state.seq)
      throw new Error(`the rehearsal's room was not loaded: ${loaded.type}`);
  }
}

/** Decides half of the operations, those after so many, one after the other as they come from one client. */
function decided(room: LoadedRoom, after: number): LogRecord[] {
  const tracker = new PositionTracker(after);
  const records: LogRecord[] = [];
  for (let counter = after + 1; counter <= after + HALF; counter++) {
    const group = decideGroup(room, [submission(counter, room.state.seq, tracker)], {
      room: ROOM,
      now: 0,
      autoCreate: true,
      maxCount: 1,
      maxBytes: Infinity,
      atHead: true,
      eventFormat: 1,
      onPoison: (_, error) => {
        throw new Error('an operation of the rehearsal could not be decided', { cause: error });
      },
    });
    const [answer] = group.answers;
    if (answer?.outcome.type !== 'committed')
      throw new Error(`an operation of the rehearsal was not committed: ${JSON.stringify(answer?.outcome)}`);
    room.state = group.state;
    records.push(...group.records);
  }
  return records;
}

/** An operation that draws a rectangle, as it comes out of the queue. */
function submission(counter: number, head: number, tracker: PositionTracker): PendingSubmission {
  const box = { x: counter, y: counter, width: 100, height: 50 };
  const data = encodeSubmission({
    room: ROOM,
    id: counter,
    gateway: ROOM,
    author: { client: CLIENT },
    role: 'editor',
    command: {
      type: 'submit',
      opId: { client: CLIENT, counter },
      nonce: counter.toString(16).padStart(16, '0'),
      baseSeq: seq(head),
      op: [{ type: 'create', id: `e${String(counter)}`, element: { kind: 'shape', shape: 'rectangle', box, z: 'a0' } }],
    },
  });
  const ticket = tracker.take(counter, data.length, 0);
  return { submission: decodeSubmission(data), bytes: data.length, receivedAt: 0, ticket };
}

/** Reads as a log does that has one stream of these records. */
function readFrom(records: readonly LogRecord[]): EventLog['read'] {
  const events = records.map((record, revision) => ({ ...record, stream: ROOM, revision, position: '' }));
  return (_, { direction, from, limit }) => {
    const start = from === 'end' ? events.length - 1 : from;
    const [first, after] = direction === 'forwards' ? [start, start + limit] : [start - limit + 1, start + 1];
    const read = events.slice(Math.max(0, first), after);
    return Promise.resolve({ type: 'events', events: direction === 'forwards' ? read : read.reverse() });
  };
}
