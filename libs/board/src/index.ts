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
export { DROP_REASONS, REFUSALS, type DropReason, type Refusal, type RefusalClass, type RefusalCode } from './refusals.ts';
export { ROLES, type Role } from './role.ts';
export type { RoomSnapshot, RoomStatus } from './room-snapshot.ts';
export { LIMITS } from './limits.ts';
export { PROPERTY_TABLE, type PropertySpec } from './property-table.ts';
export {
  checkOperation,
  decide,
  EventWindow,
  evolve,
  FLOOR_DISTANCE,
  FoldError,
  HASH_INTERVAL,
  isValidKey,
  keyBetween,
  paintOrder,
  RoomFold,
  RoomState,
  roomFromSnapshot,
  roundOperation,
  snapshotOf,
  stateHash,
} from './stubs.ts';
