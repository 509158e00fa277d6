import { seq } from '@boardstream/kernel';
import { testNonce } from '@boardstream/testing';
import fc from 'fast-check';
import {
  decodeControlNotice,
  decodeEvent,
  decodeLiveEvents,
  decodePresenceNotice,
  decodeReplies,
  decodeSnapshot,
  decodeSubmission,
  elementFromJson,
  elementToJson,
  encodeControlNotice,
  encodeEvent,
  encodeLiveEvents,
  encodePresenceNotice,
  encodeReplies,
  encodeSnapshot,
  encodeSnapshotInPieces,
  encodeSubmission,
  eventFromJson,
  eventToJson,
  jsonCodec,
  operationBytes,
  operationFromJson,
  operationToJson,
  protoCodec,
  snapshotFromJson,
  snapshotToJson,
} from './index.ts';
import { element, event, operation, snapshot } from './spec-support/domain.ts';
import {
  clientMessage,
  controlNotice,
  presenceNotice,
  replies,
  serverMessage,
  submission,
} from './spec-support/messages.ts';

/** What JSON text makes of a value. */
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same after both ways; fast-check prints the seed and the smallest counterexample. */
function survives<T>(values: fc.Arbitrary<T>, ...ways: readonly ((value: T) => unknown)[]): void {
  fc.assert(
    fc.property(values, (value) => {
      for (const way of ways) expect(way(value)).toEqual(value);
    }),
    { numRuns: 300 },
  );
}

describe('round trips', () => {
  it('[P4][M4][M5] every message of a client is the same after JSON and after protobuf', () => {
    survives(
      clientMessage,
      (message) => jsonCodec.decodeClient(jsonCodec.encodeClient(message)),
      (message) => protoCodec.decodeClient(protoCodec.encodeClient(message)),
    );
  });

  it('[P4][M4][M5] every message of the server is the same after JSON and after protobuf', () => {
    survives(
      serverMessage,
      (message) => jsonCodec.decodeServer(jsonCodec.encodeServer(message)),
      (message) => protoCodec.decodeServer(protoCodec.encodeServer(message)),
    );
  });

  it('[M4] a message that crosses from one codec to the other and back is the same', () => {
    survives(clientMessage, (message) => {
      const crossed = protoCodec.decodeClient(
        protoCodec.encodeClient(jsonCodec.decodeClient(jsonCodec.encodeClient(message))),
      );
      return jsonCodec.decodeClient(jsonCodec.encodeClient(crossed));
    });
  });

  it('[M22][M31] every event is the same after the log and after JSON', () => {
    survives(
      event,
      (value) => decodeEvent(encodeEvent(value)),
      (value) => eventFromJson(throughText(eventToJson(value))),
    );
  });

  it('[P19] an event has one encoding: decoding and encoding gives the same bytes', () => {
    survives(event.map(encodeEvent), (bytes) => encodeEvent(decodeEvent(bytes)));
  });

  it('[M19] every snapshot is the same after protobuf and after JSON', () => {
    survives(
      snapshot,
      (value) => decodeSnapshot(encodeSnapshot(value)),
      (value) => snapshotFromJson(throughText(snapshotToJson(value))),
    );
  });

  it('[M19] the pieces of a snapshot put together are that snapshot', () => {
    survives(snapshot, (value) => decodeSnapshot(Buffer.concat([...encodeSnapshotInPieces(value, 2)])));
  });

  it('[M2][M8] elements and operations are the same after JSON', () => {
    survives(element, (value) => elementFromJson(throughText(elementToJson(value))));
    survives(operation, (value) => operationFromJson(throughText(operationToJson(value))));
  });

  it('[G10] everything that gateways and sequencers tell each other is the same after protobuf', () => {
    survives(submission, (value) => decodeSubmission(encodeSubmission(value)));
    survives(replies, (value) => decodeReplies(encodeReplies(value)));
    survives(presenceNotice, (value) => decodePresenceNotice(encodePresenceNotice(value)));
    survives(controlNotice, (value) => decodeControlNotice(encodeControlNotice(value)));
  });

  it('[P19] live events keep their bytes', () => {
    survives(
      fc.record({ from: fc.maxSafeNat(), events: fc.array(event.map(encodeEvent), { maxLength: 3 }) }),
      (live) => {
        const { from, events } = decodeLiveEvents(encodeLiveEvents(live));
        return { from, events: events.map((bytes) => Buffer.from(bytes)) };
      },
    );
  });

  it('[M24] the size of an operation is what it takes in protobuf', () => {
    fc.assert(
      fc.property(operation, (op) => {
        const bytes = operationBytes(op);
        const empty = protoCodec.encodeClient({
          type: 'submit',
          counter: 1,
          nonce: testNonce(1),
          baseSeq: seq(0),
          op: [],
        });
        const frame = protoCodec.encodeClient({
          type: 'submit',
          counter: 1,
          nonce: testNonce(1),
          baseSeq: seq(0),
          op,
        });
        // The frame adds the operation's length and, where it grows past 127 bytes, its own: at most 3 bytes each.
        expect(frame.length - empty.length - bytes).toBeGreaterThanOrEqual(0);
        expect(frame.length - empty.length - bytes).toBeLessThanOrEqual(6);
      }),
    );
  });
});
