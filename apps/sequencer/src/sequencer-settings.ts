const KIB = 1024;
const MIB = 1024 * KIB;

/** How a sequencer behaves. Times in ms, sizes in bytes. */
export interface SequencerSettings {
  /** Names this process in the leases. */
  readonly owner: string;
  /** Number of partitions of the cluster; fixed at its creation. */
  readonly partitions: number;
  /** Whether the first accepted write may open a room (M32). */
  readonly autoCreate: boolean;
  /** How long deleted elements are kept (M17); less than the core's day counts as that. */
  readonly purgeAfterMs: number;
  /** After how long without progress a load is ended (M34); less than the core's 60 s counts as that. */
  readonly loadStallMs: number;
  /** The newest format of events that every replica of the cluster knows: newer ones are not written (M33). */
  readonly eventFormat: number;
  /** How long a lease lasts without renewal, as its adapter counts it; renewed at a third of it. */
  readonly leaseMs: number;
  /** Before a partition is handed over its next owner reads its rooms for so long; a third of a lease at most, 0 for not at all. */
  readonly readAheadMs: number;
  /** Submissions of one room that wait at most; more are answered `busy` (G20). */
  readonly roomQueueCount: number;
  readonly roomQueueBytes: number;
  /** Submissions that one room takes a second, on average; more wait for their turn. A group counts as five beside its own. */
  readonly roomOpsPerSecond: number;
  /** Those that it takes at once after it took none for a while. */
  readonly roomOpsBurst: number;
  /** Submissions of one partition that are unfinished at most; more are answered `busy` (G20). */
  readonly partitionQueueCount: number;
  /** Bytes of those at most. */
  readonly partitionQueueBytes: number;
  /** Ops that are decided and appended together at most. */
  readonly groupCount: number;
  /** Rooms whose groups are decided and appended at a time; the others follow in the order in which they came. */
  readonly roomsAtOnce: number;
  /** Event bytes of one append at most (P20). */
  readonly groupBytes: number;
  /** By when every submission has its answer (G10), and an append its outcome (G9). */
  readonly answerWithinMs: number;
  /** The delay that `busy` and `unavailable` ask for. */
  readonly retryAfterMs: number;
  /** How often the log is asked whether it can be written again (G21). */
  readonly pingEveryMs: number;
  /** Rooms without a submission for this long leave memory. */
  readonly idleMs: number;
  /** Estimated bytes of all rooms in memory; the longest unused leave first. */
  readonly cacheBytes: number;
}

export const DEFAULT_SEQUENCER_SETTINGS: SequencerSettings = {
  owner: 'sequencer',
  partitions: 64,
  autoCreate: true,
  purgeAfterMs: 30 * 24 * 60 * 60 * 1_000,
  loadStallMs: 60_000,
  eventFormat: 1,
  leaseMs: 10_000,
  readAheadMs: 1_000,
  roomQueueCount: 4_096,
  roomQueueBytes: 8 * MIB,
  roomOpsPerSecond: 500,
  roomOpsBurst: 1_000,
  partitionQueueCount: 20_000,
  partitionQueueBytes: 32 * MIB,
  groupCount: 256,
  roomsAtOnce: 256,
  groupBytes: 512 * KIB,
  answerWithinMs: 5_000,
  retryAfterMs: 500,
  pingEveryMs: 1_000,
  idleMs: 300_000,
  cacheBytes: 512 * MIB,
};
