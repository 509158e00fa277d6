import { boardstream as pb } from '#generated';
import type { IdentifiedElement, RoomSnapshot } from '@boardstream/board';
import protobuf from 'protobufjs/minimal.js';
import { eventToJson } from './json/event.ts';
import type { SnapshotMessage } from './messages.ts';
import type { Mutable } from './mutable.ts';
import { identifiedToProto } from './proto/element.ts';
import { decodeEvent } from './proto/event.ts';

// Frames that a gateway makes from bytes it already has.

/** Tag of a field that is a message or bytes (wire type 2). */
const tag = (field: number): number => (field << 3) | 2;
/** Fields of `ServerMessage` and `Events` in session.proto. */
const EVENTS_MESSAGE = tag(3);
const FROM = 1 << 3;
const EVENT = tag(2);

/** An `events` frame (P9) from events as they lie in the log. `from` is the seq of the first; the others follow without a gap. */
export const eventsFrame = {
  /** Puts the bytes together; decodes nothing, so what a newer version wrote is carried on (P8). */
  proto(from: number, events: readonly Uint8Array[]): Uint8Array {
    const writer = protobuf.Writer.create().uint32(EVENTS_MESSAGE).fork().uint32(FROM).uint64(from);
    for (const event of events) writer.uint32(EVENT).bytes(event);
    return writer.ldelim().finish();
  },

  /** @throws ProtocolError when an event can't be decoded; `UnknownEventError` for one of a newer version (M33). */
  json(from: number, events: readonly Uint8Array[]): string {
    return eventsFrame.jsonOf(from, events.map(eventText));
  },

  /** As `json`, from texts that `eventText` made: for whoever keeps them, so that each event is decoded once. */
  jsonOf(from: number, texts: readonly string[]): string {
    return `{"type":"events","from":${String(from)},"events":[${texts.join(',')}]}`;
  },
} as const;

/** An encoded event as JSON text. @throws ProtocolError */
export function eventText(event: Uint8Array): string {
  return JSON.stringify(eventToJson(decodeEvent(event)));
}

/** A part of a shown state is about this large in protobuf: a client shows progress, and no frame holds up others for long. */
const PART_BYTES = 256 * 1024;

/** The `snapshot` messages that show a state, in order; at least one. A part holds `partBytes` of elements, or one larger element. */
export function snapshotMessages(
  snapshot: Pick<RoomSnapshot, 'seq' | 'elements' | 'board'>,
  partBytes: number = PART_BYTES,
): readonly SnapshotMessage[] {
  const parts = partition(snapshot.elements, partBytes);
  return parts.map((elements, i) => {
    const message: Mutable<SnapshotMessage> = {
      type: 'snapshot',
      seq: snapshot.seq,
      part: i + 1,
      parts: parts.length,
      elements,
    };
    if (i === 0) message.board = snapshot.board;
    return message;
  });
}

function partition(
  elements: readonly IdentifiedElement[],
  partBytes: number,
): readonly (readonly IdentifiedElement[])[] {
  let part: IdentifiedElement[] = [];
  const parts = [part];
  let bytes = 0;
  for (const element of elements) {
    const size = pb.v1.IdentifiedElement.encode(identifiedToProto(element)).pos;
    if (part.length > 0 && bytes + size > partBytes) {
      part = [];
      parts.push(part);
      bytes = 0;
    }
    part.push(element);
    bytes += size;
  }
  return parts;
}
