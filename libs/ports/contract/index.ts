export { checkpointsContract, type CheckpointsHarness } from './checkpoints-contract.ts';
export { eventExportContract, type EventExportHarness } from './event-export-contract.ts';
export { eventLogContract } from './event-log-contract.ts';
export type { EventLogHarness } from './event-log-harness.ts';
export { fanoutContract, type FanoutHarness } from './fanout-contract.ts';
export { leasesContract, type LeasesHarness } from './leases-contract.ts';
export { roomDirectoryContract, type RoomDirectoryHarness } from './room-directory-contract.ts';
export { snapshotStoreContract, type SnapshotStoreHarness } from './snapshot-store-contract.ts';
export { submissionQueueContract, type SubmissionQueueHarness } from './submission-queue-contract.ts';
