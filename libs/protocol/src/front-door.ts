// Signatures of what is being written; each moves to a file of its own.
import type { RoomEvent, RoomSnapshot, StateHash } from '@boardstream/board';
import type { ClientId } from '@boardstream/kernel';
import type { ElementData, Json, JsonObject, Operation } from '@boardstream/ot';
import type { ControlNotice, LiveEvents, PresenceNotice, Replies, Submission } from './broker-messages.ts';
import type { ClientMessage, ServerMessage, SnapshotMessage } from './messages.ts';

/** One of the two ways in which session messages are written. Decoding throws `ProtocolError`, and nothing else. */
export interface SessionCodec<Frame extends string | Uint8Array = string | Uint8Array> {
  readonly name: 'json' | 'proto';
  encodeClient(message: ClientMessage): Frame;
  decodeClient(data: string | Uint8Array): ClientMessage;
  encodeServer(message: ServerMessage): Frame;
  decodeServer(data: string | Uint8Array): ServerMessage;
}

function pending(): never {
  throw new Error('not there yet');
}

export const jsonCodec: SessionCodec<string> = { name: 'json', encodeClient: pending, decodeClient: pending, encodeServer: pending, decodeServer: pending };
export const protoCodec: SessionCodec<Uint8Array> = { name: 'proto', encodeClient: pending, decodeClient: pending, encodeServer: pending, decodeServer: pending };

export type EncodeEvent = (event: RoomEvent) => Uint8Array;
export const encodeEvent: EncodeEvent = pending;
export const decodeEvent: (bytes: Uint8Array) => RoomEvent = pending;
/** 'OpCommitted.v1' */
export const eventRecordType: (event: RoomEvent) => string = pending;
/** An `events` frame from events that are encoded already: concatenated for protobuf, decoded for JSON. */
export const eventsFrame: {
  proto(from: number, events: readonly Uint8Array[]): Uint8Array;
  json(from: number, events: readonly Uint8Array[]): string;
} = { proto: pending, json: pending };
export const encodeSnapshot: (snapshot: RoomSnapshot) => Uint8Array = pending;
export const decodeSnapshot: (bytes: Uint8Array) => RoomSnapshot = pending;
/** The `snapshot` messages that show a state, in parts of about `partBytes` of protobuf (default 256 KiB). */
export const snapshotMessages: (snapshot: RoomSnapshot, partBytes?: number) => readonly SnapshotMessage[] = pending;
export const encodeSubmission: (submission: Submission) => Uint8Array = pending;
export const decodeSubmission: (bytes: Uint8Array) => Submission = pending;
export const encodeReplies: (replies: Replies) => Uint8Array = pending;
export const decodeReplies: (bytes: Uint8Array) => Replies = pending;
export const encodeLiveEvents: (live: LiveEvents) => Uint8Array = pending;
export const decodeLiveEvents: (bytes: Uint8Array) => LiveEvents = pending;
export const encodePresenceNotice: (notice: PresenceNotice) => Uint8Array = pending;
export const decodePresenceNotice: (bytes: Uint8Array) => PresenceNotice = pending;
export const encodeControlNotice: (notice: ControlNotice) => Uint8Array = pending;
export const decodeControlNotice: (bytes: Uint8Array) => ControlNotice = pending;
/** Bytes of the operation in protobuf. */
export const operationBytes: (op: Operation) => number = pending;
export const eventToJson: (event: RoomEvent) => JsonObject = pending;
export const eventFromJson: (json: unknown) => RoomEvent = pending;
export const elementToJson: (element: ElementData) => JsonObject = pending;
export const elementFromJson: (json: unknown) => ElementData = pending;
export const operationToJson: (op: Operation) => Json = pending;
export const operationFromJson: (json: unknown) => Operation = pending;
export const snapshotToJson: (snapshot: RoomSnapshot) => JsonObject = pending;
export const snapshotFromJson: (json: unknown) => RoomSnapshot = pending;

/** Fills the array with random bytes and gives it back: `crypto.getRandomValues`, or a seeded one in tests. */
export type RandomBytes = (bytes: Uint8Array) => Uint8Array;
export const clientIdOf: (secret: string) => Promise<ClientId> = pending;
export const randomNonce: (random: RandomBytes) => string = pending;
export const randomSecret: (random: RandomBytes) => string = pending;

export interface LogHeader {
  /** The room that the events come from. */
  readonly room: string;
  /** ms since 1970 */
  readonly exportedAt: number;
}
export interface LogTrailer {
  /** Number of events in the file. */
  readonly count: number;
  /** The state hash after the last of them. */
  readonly hash: StateHash;
}
/** What a log file holds, in order: one header, events (as encoded in the log), one trailer. */
export type LogFileItem =
  | { readonly type: 'header'; readonly header: LogHeader }
  | { readonly type: 'event'; readonly data: Uint8Array }
  | { readonly type: 'trailer'; readonly trailer: LogTrailer };
/** Each with its 4-byte length before it (P21). */
export const encodeLogHeader: (header: LogHeader) => Uint8Array = pending;
export const encodeLogEvent: (event: Uint8Array) => Uint8Array = pending;
export const encodeLogTrailer: (trailer: LogTrailer) => Uint8Array = pending;
/** Reads a log file from its chunks. Throws `ProtocolError` as soon as the file is seen to be no log. */
export class LogFileReader {
  /** The items that this chunk completed, in order. */
  push(_chunk: Uint8Array): readonly LogFileItem[] {
    return pending();
  }
  /** @throws ProtocolError when the file ended before its trailer. */
  end(): void {
    pending();
  }
}
