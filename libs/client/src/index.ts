export { ApiError } from './api-error.ts';
export type {
  DeadLetterAnswer,
  DeadLetterEntry,
  DeadLetterPage,
  Moment,
  QuarantinePage,
  RoomEntry,
  RoomEventsPage,
  RoomFileAnswer,
  RoomHead,
  RoomPage,
  RoomQuarantine,
  RoomStateAnswer,
  StateMoment,
  VerifyReport,
} from './api-types.ts';
export { BoardstreamApi, type BoardstreamApiOptions } from './boardstream-api.ts';
export type { ConnectionState, SaveStatus } from './connection-state.ts';
export { ClientClosedError, LostWorkError, NotConnectedError, ReadOnlyError } from './errors.ts';
export {
  IndexedDbPendingStore,
  type IndexedDbPendingStoreOptions,
  type PageLocks,
} from './indexed-db-pending-store.ts';
export { MemoryPendingStore } from './memory-pending-store.ts';
export type { EngineSubmission, OwnEntry, RefusalAction } from './engine-answers.ts';
export { MergeEngine } from './merge-engine.ts';
export { MERGE_RULES, type MergeRules } from './merge-rules.ts';
export type { MergeReport } from './merge-report.ts';
export type { InFlightRecord, PendingRecord, PendingSlot, PendingStore } from './pending-store.ts';
export { RoomClient } from './room-client.ts';
export type { PageEvents, RoomClientOptions, SubmitOptions } from './room-client-options.ts';
export type {
  BoardChanged,
  ChangeOrigin,
  Conflicts,
  LossReason,
  LostElement,
  LostWork,
  Peer,
  RecoveredWork,
  RoomClientEvents,
  RoomInfo,
} from './room-events.ts';
export {
  webSockets,
  type Socket,
  type SocketFactory,
  type SocketListener,
  type WebSocketConstructor,
} from './socket.ts';
