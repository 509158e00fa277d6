/** What a projector has done and how it stands: counters since its start, read by readiness and metrics. */
export interface ProjectorStats {
  /** Whether it follows the log now. */
  readonly following: boolean;
  /** Whether everything that was in the log when it last looked has been handled. */
  readonly caughtUp: boolean;
  /** How far it is behind, in ms of committed time; 0 when caught up. */
  readonly lagMs: number;
  readonly events: number;
  readonly snapshots: number;
  readonly snapshotsFailed: number;
  readonly folds: number;
  readonly foldedEvents: number;
  readonly quarantined: number;
}
