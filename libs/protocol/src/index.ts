export type { ControlNotice, EventRange, LiveEvents, PresenceNotice, Replies, ReplyOutcome, Submission } from './broker-messages.ts';
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
