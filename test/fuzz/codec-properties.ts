import {
  RoomFold,
  roomFromSnapshot,
  RoomState,
  snapshotOf,
  type RoomEvent,
  type RoomSnapshot,
} from '@boardstream/board';
import { DrawnRoom, ROOM_CASE_RULES } from '@boardstream/board/properties';
import { sameValues } from '@boardstream/ot/properties';
import {
  decodeEvent,
  decodeSnapshot,
  encodeEvent,
  encodeSnapshot,
  eventFromJson,
  eventToJson,
  snapshotFromJson,
  snapshotToJson,
} from '@boardstream/protocol';
import type { Property } from '@boardstream/testing';

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What each codec makes of an event, and of a snapshot. */
const CODECS = [
  {
    event: (event: RoomEvent) => decodeEvent(encodeEvent(event)),
    snapshot: (snapshot: RoomSnapshot) => decodeSnapshot(encodeSnapshot(snapshot)),
  },
  {
    event: (event: RoomEvent) => eventFromJson(throughText(eventToJson(event))),
    snapshot: (snapshot: RoomSnapshot) => snapshotFromJson(throughText(snapshotToJson(snapshot))),
  },
] as const;

export const CODEC_PROPERTIES: readonly Property[] = [
  {
    rule: 'M23',
    title: 'events and snapshots that went through either codec make the same state, with the same hash',
    weight: 10,
    run(draw, log) {
      const { script, states } = new DrawnRoom().goOn(draw, draw.integer(1, 12)).noteIn(log);
      const expected = snapshotOf(script.room);
      const middle = states[draw.integer(1, states.length - 1)] ?? script.room;
      for (const codec of CODECS) {
        const events = script.events.map(codec.event);
        sameValues(folded(RoomState.empty, events), expected);
        // A snapshot is taken up only where its content has its hash.
        const start = roomFromSnapshot(codec.snapshot(snapshotOf(middle)));
        sameValues(folded(start, events.slice(middle.seq)), expected);
      }
    },
  },
];

function folded(start: RoomState, events: readonly RoomEvent[]): RoomSnapshot {
  const fold = new RoomFold(start, ROOM_CASE_RULES);
  for (const event of events) fold.apply(event);
  return snapshotOf(fold.finish());
}
