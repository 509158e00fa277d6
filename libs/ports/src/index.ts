export { APPEND_LIMIT_BYTES, appendBytes, checkAppend } from './check-append.ts';
export type { BrokerClock } from './broker-clock.ts';
export type { Checkpoints } from './checkpoints.ts';
export {
  DEAD_LETTER_BYTES,
  keptLetter,
  keptReason,
  REASON_LENGTH,
  type DeadLetter,
  type DeadLetterCause,
  type DeadLetters,
  type StoredDeadLetter,
} from './dead-letters.ts';
export { AppendTooLargeError, LogFullError, LogUnavailableError, PortError, type PortErrorCode } from './errors.ts';
export type { EventExport, ExportedEvents, ExportOutcome } from './event-export.ts';
export type {
  AppendOutcome,
  DamagedRecord,
  EventLog,
  ExpectedRevision,
  LogPosition,
  LogRecord,
  ReadOptions,
  ReadOutcome,
  RecordedEvent,
  SubscribeOptions,
} from './event-log.ts';
export type { Fanout, FanoutSubscription } from './fanout.ts';
export type { EventsAnswer, HeadAnswer, History, Moment, StateAnswer } from './history.ts';
export type {
  AcquireOutcome,
  Heir,
  HeldLease,
  LeaseProgress,
  LeaseRecord,
  Leases,
  RenewOutcome,
  TriedMessage,
} from './leases.ts';
export { recordAfter, recordOfNextOwner, type LeftLease } from './lease-record.ts';
export { DEFAULT_PARTITIONS, partitionOf } from './partition.ts';
export { PartitionAgreement, type PartitionAgreementOptions } from './partition-agreement.ts';
export type { PartitionCount } from './partition-count.ts';
export type { Quarantine, QuarantineCause, Quarantines } from './quarantines.ts';
export type { DirectoryEntry, DirectoryStatus, RoomDirectory } from './room-directory.ts';
export type { SnapshotStore, StoredSnapshot } from './snapshot-store.ts';
export { ROOM_STREAM_PREFIX, roomStream, streamRoom } from './streams.ts';
export { subjects } from './subjects.ts';
export type {
  ConsumeOptions,
  OpenedConsumption,
  QueuedSubmission,
  SubmissionQueue,
  SubmitOutcome,
} from './submission-queue.ts';
export type { Verification, VerifyOptions, VerifyProgress, VerifyReport } from './verification.ts';
