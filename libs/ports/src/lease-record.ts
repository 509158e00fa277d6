import type { LeaseProgress, LeaseRecord, TriedMessage } from './leases.ts';

/** The record of a lease as its last owner left it. `released`: it was given up, and did not run out. */
export interface LeftLease {
  readonly record: LeaseRecord;
  readonly released: boolean;
}

/** The record of a lease that is acquired, from the one before, if there was one. */
export function recordOfNextOwner(left: LeftLease | undefined, owner: string): LeaseRecord {
  if (left === undefined) return { owner, epoch: 1, position: 0, takeovers: 0 };
  const { position, incarnation, trying, takeovers, epoch } = left.record;
  const kept = { owner, epoch: epoch + 1, position, ...(incarnation === undefined ? {} : { incarnation }) };
  if (left.released) return { ...kept, takeovers: 0 };
  const found = trying === undefined ? {} : { trying: { ...trying, found: trying.found + 1 } };
  return { ...kept, ...found, takeovers: takeovers + 1 };
}

/** The record of a lease whose owner notes this. */
export function recordAfter(record: LeaseRecord, progress: LeaseProgress): LeaseRecord {
  const { owner, epoch, position, takeovers } = record;
  const incarnation = progress.incarnation ?? record.incarnation;
  const trying = triedMessage(record.trying, progress.trying);
  return {
    owner,
    epoch,
    position: progress.position,
    ...(incarnation === undefined ? {} : { incarnation }),
    ...(trying === undefined ? {} : { trying }),
    ...(progress.heir === undefined ? {} : { heir: progress.heir }),
    // Who comes further, or to another making of the partition, has made progress.
    takeovers: progress.position === position && isSameMaking(record, incarnation) ? takeovers : 0,
  };
}

function isSameMaking(record: LeaseRecord, incarnation: string | undefined): boolean {
  return record.incarnation === undefined || record.incarnation === incarnation;
}

function triedMessage(before: TriedMessage | undefined, position: number | undefined): TriedMessage | undefined {
  if (position === undefined) return undefined;
  return { position, found: before?.position === position ? before.found : 0 };
}
