/** What happened since the start; each field is counted in one place. */
export class ProjectorCounters {
  events = 0;
  snapshots = 0;
  snapshotsFailed = 0;
  folds = 0;
  foldedEvents = 0;
  quarantined = 0;
}
