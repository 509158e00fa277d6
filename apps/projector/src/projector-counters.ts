/** What happened since the start; each field is counted in one place. */
export interface ProjectorCounters {
  events: number;
  snapshots: number;
  snapshotsFailed: number;
  folds: number;
  foldedEvents: number;
  quarantined: number;
}

/** Counters at zero. */
export function newProjectorCounters(): ProjectorCounters {
  return { events: 0, snapshots: 0, snapshotsFailed: 0, folds: 0, foldedEvents: 0, quarantined: 0 };
}
