import type { RefusalCode } from '@boardstream/board';

/** What happened since the start; each field is counted in one place. */
export class Counters {
  submissions = 0;
  committed = 0;
  duplicates = 0;
  appends = 0;
  appendedEvents = 0;
  appendedBytes = 0;
  conflicts = 0;
  uncertain = 0;
  loads = 0;
  snapshotsIgnored = 0;
  poison = 0;
  undecodable = 0;
  quarantined = 0;
  readonly refused: Partial<Record<RefusalCode, number>> = {};

  refuse(code: RefusalCode): void {
    this.refused[code] = (this.refused[code] ?? 0) + 1;
  }
}
