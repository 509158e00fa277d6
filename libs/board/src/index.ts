export type {
  ArchiveCommand,
  ChangeAccessCommand,
  Command,
  CommandContext,
  Decision,
  DrawCommand,
  Drawing,
  LoadPartCommand,
  NameVersionCommand,
  OpenCommand,
  PurgeCommand,
  ReopenCommand,
  SubmitCommand,
} from './commands.ts';
export type {
  AccessChanged,
  Author,
  Dropped,
  ElementsPurged,
  EventBody,
  IdentifiedElement,
  OpCommitted,
  RoomArchived,
  RoomEvent,
  RoomOpened,
  RoomParent,
  RoomReopened,
  RoomSettings,
  StateHash,
  StateLoaded,
  VectorEntry,
  VersionNamed,
} from './events.ts';
export {
  DROP_REASONS,
  REFUSALS,
  type DropReason,
  type Refusal,
  type RefusalClass,
  type RefusalCode,
} from './refusals.ts';
export { ROLES, type Role } from './role.ts';
export type { RoomSnapshot, RoomStatus } from './room-snapshot.ts';
export { checkOperation } from './check-operation.ts';
export { decide } from './decide.ts';
export { elementBytes } from './element-bytes.ts';
export { EventWindow, type RecallEvent, type WindowBounds } from './event-window.ts';
export { FoldError } from './fold-error.ts';
export { LIMITS } from './limits.ts';
export { isValidKey, keyBetween } from './order-key.ts';
export { paintOrder } from './paint-order.ts';
export { BOARD_PROPERTY_TABLE, PROPERTY_TABLE, type PropertySpec } from './property-table.ts';
export { oldestDeletion, purgeDue, purgeDueFrom } from './purge.ts';
export { rebase, type RebasedOp } from './rebase.ts';
export { evolve, RoomFold } from './room-fold.ts';
export { FLOOR_DISTANCE, HASH_INTERVAL, ROOM_RULES, type RoomRules } from './room-rules.ts';
export { RoomState, type AccessEntry, type DeletedEntry, type LoadProgress } from './room-state.ts';
export { roundOperation } from './round-operation.ts';
export { roomFromSnapshot, snapshotOf } from './snapshot.ts';
export { stateHash, stateHashOf } from './state-hash.ts';
