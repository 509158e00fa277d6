/** What a sequencer has done and how it stands: counters since its start, read by readiness and metrics. */
export interface SequencerStats {
  readonly partitions: number;
  /** Partitions that this sequencer is to own, by how many sequencers live. */
  readonly partitionsShare: number;
  /** Sequencers that live, this one included. */
  readonly sequencers: number;
  readonly partitionsOwned: number;
  /** False from a write that failed for lack of room (or on a read-only store) until one would succeed again (G21). */
  readonly logWritable: boolean;
  /** Why not, when it is not. */
  readonly logProblem?: string;
  /** How far this process's clock is ahead of the broker's, in ms, as measured last; absent where there is nothing to compare with. */
  readonly clockAheadMs?: number;
  /** False while it owns nothing for its clock is too far off (G9). */
  readonly clockTrusted: boolean;
  /** Why, then. */
  readonly clockProblem?: string;
  readonly roomsInMemory: number;
  readonly roomBytes: number;
  /** Submissions taken and not finished. */
  readonly pending: number;
  /** Messages in the queues of the partitions that it owns, not taken yet. */
  readonly lagMessages: number;
  /** Since when the oldest of them waits, in ms; 0 when there is none. */
  readonly oldestPendingMs: number;
  readonly submissions: number;
  readonly committed: number;
  readonly duplicates: number;
  /** By refusal code. */
  readonly refused: Readonly<Record<string, number>>;
  /** Turns that a room had to wait for, for it had taken its ops a second. */
  readonly paced: number;
  readonly appends: number;
  readonly appendedEvents: number;
  readonly appendedBytes: number;
  readonly conflicts: number;
  /** Appends whose outcome was unknown and was read from the log (G8). */
  readonly uncertain: number;
  readonly loads: number;
  /** Rooms taken over that had been read before. */
  readonly readAhead: number;
  readonly snapshotsIgnored: number;
  /** Submissions that made the decider throw. */
  readonly poison: number;
  /** Messages of the queue that could not be decoded. */
  readonly undecodable: number;
  /** Messages that were tried one at a time, for one of them may be what ends the process (G19). */
  readonly triedAlone: number;
  /** Messages that ended the process and were set aside. */
  readonly setAside: number;
  /** Messages kept as dead letters. */
  readonly deadLetters: number;
  /** Those that could not be kept. */
  readonly deadLettersDropped: number;
  /** Rooms that this sequencer put in quarantine. */
  readonly quarantined: number;
  /** Rooms of the cluster that are in quarantine. */
  readonly quarantinedRooms: number;
  /** Elements purged by age or size (M17); those purged to make space for an op are not among them. */
  readonly purgedElements: number;
  /** Loads that made no progress and were ended (M34). */
  readonly loadsEnded: number;
  /** Partitions that were taken from a sequencer whose lease ran out. */
  readonly partitionsTakenOver: number;
  /** Partitions that were given up with their position. */
  readonly partitionsHandedOver: number;
  /** Leases that another took, or that ran out. */
  readonly leasesLost: number;
  /** Renewals that were not answered. */
  readonly renewalsFailed: number;
}
