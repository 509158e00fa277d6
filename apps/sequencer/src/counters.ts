import type { RefusalCode } from '@boardstream/board';

/** What happened since the start; each field is counted in one place. */
export interface Counters {
  submissions: number;
  committed: number;
  duplicates: number;
  paced: number;
  readAhead: number;
  appends: number;
  appendedEvents: number;
  appendedBytes: number;
  conflicts: number;
  uncertain: number;
  loads: number;
  snapshotsIgnored: number;
  poison: number;
  undecodable: number;
  triedAlone: number;
  setAside: number;
  deadLetters: number;
  deadLettersDropped: number;
  quarantined: number;
  purgedElements: number;
  loadsEnded: number;
  partitionsTakenOver: number;
  partitionsHandedOver: number;
  leasesLost: number;
  renewalsFailed: number;
  readonly refused: Partial<Record<RefusalCode, number>>;
}

/** Counters at zero. */
export function newCounters(): Counters {
  return {
    submissions: 0,
    committed: 0,
    duplicates: 0,
    paced: 0,
    readAhead: 0,
    appends: 0,
    appendedEvents: 0,
    appendedBytes: 0,
    conflicts: 0,
    uncertain: 0,
    loads: 0,
    snapshotsIgnored: 0,
    poison: 0,
    undecodable: 0,
    triedAlone: 0,
    setAside: 0,
    deadLetters: 0,
    deadLettersDropped: 0,
    quarantined: 0,
    purgedElements: 0,
    loadsEnded: 0,
    partitionsTakenOver: 0,
    partitionsHandedOver: 0,
    leasesLost: 0,
    renewalsFailed: 0,
    refused: {},
  };
}

export function countRefusal(counters: Counters, code: RefusalCode): void {
  counters.refused[code] = (counters.refused[code] ?? 0) + 1;
}
