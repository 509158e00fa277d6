export type {
  ControlNotice,
  EventRange,
  LiveEvents,
  PresenceNotice,
  Replies,
  ReplyOutcome,
  Submission,
} from './broker-messages.ts';
export { CLOSE_REASONS, type AfterClose, type ByeCode } from './close-codes.ts';
export type {
  ByeMessage,
  ClientMessage,
  DrawMessage,
  EventsMessage,
  HelloMessage,
  PingMessage,
  PongMessage,
  PresenceMessage,
  PresenceState,
  PresenceUpdateMessage,
  RefusedMessage,
  ResyncMessage,
  RoleMessage,
  RoomMessage,
  SavedMessage,
  ServerMessage,
  SessionLimits,
  SnapshotMessage,
  SubmitMessage,
  WelcomeMessage,
} from './messages.ts';
export type { SessionCodec } from './codec.ts';
export { ProtocolError, UnknownChangeError, UnknownEventError, type ProtocolErrorCode } from './errors.ts';
export { eventRecordType, isWritable, NEWEST_EVENT_FORMAT } from './event-catalogue.ts';
export { eventsFrame, eventText, snapshotMessages } from './frames.ts';
export type {
  AbsenceReason,
  HistoryEventsPart,
  HistoryEventsRequest,
  HistoryHeadPart,
  HistoryMoment,
  HistoryStatePart,
  HistoryStateRequest,
  HistoryVerifyPart,
} from './history-messages.ts';
export { clientIdOf, randomNonce, randomSecret, type RandomBytes } from './identity.ts';
export { jsonCodec } from './json/codec.ts';
export { elementFromJson, elementToJson } from './json/element.ts';
export { eventFromJson, eventToJson } from './json/event.ts';
export { operationFromJson, operationToJson } from './json/operation.ts';
export { snapshotFromJson, snapshotToJson } from './json/snapshot.ts';
export {
  encodeLogEvent,
  encodeLogHeader,
  encodeLogTrailer,
  LogFileReader,
  type LogFileItem,
  type LogHeader,
  type LogTrailer,
} from './log-file.ts';
export {
  decodeControlNotice,
  decodeLiveEvents,
  decodePresenceNotice,
  decodeReplies,
  decodeSubmission,
  encodeControlNotice,
  encodeLiveEvents,
  encodePresenceNotice,
  encodeReplies,
  encodeSubmission,
} from './proto/broker.ts';
export { protoCodec } from './proto/codec.ts';
export { decodeEvent, encodeEvent } from './proto/event.ts';
export { historyMethods, type RemoteMethod } from './proto/history.ts';
export { operationBytes } from './proto/operation.ts';
export { decodeSnapshot, encodeSnapshot, encodeSnapshotInPieces } from './proto/snapshot.ts';
export { decodeSubmissionAddress, type SubmissionAddress } from './proto/submission-address.ts';
export { MAX_FRAME_BYTES, PROTOCOL_VERSION, SUBPROTOCOLS } from './version.ts';
