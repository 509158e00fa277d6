import type { OpId } from '@boardstream/kernel';
import type { RoomRules } from '../index.ts';

/** A committed op, by its name. */
export interface NamedOp {
  readonly opId: OpId;
  readonly nonce: string;
  readonly seq: number;
}

/** A submission, by its name and base. */
export interface NamedSubmission {
  readonly opId: OpId;
  readonly nonce: string;
  readonly baseSeq: number;
}

/** What M19 says of a submission, read from the log's ops alone: no vector is kept, and nothing of the code under test used. */
export function naiveIdentity(
  { opId, nonce, baseSeq }: NamedSubmission,
  ops: readonly NamedOp[],
  head: number,
  durableHead: number,
  { floorDistance, sweepInterval }: RoomRules,
): string {
  if (baseSeq > durableHead) return 'behind';
  if (baseSeq < head - floorDistance) return 'stale-base';
  // Of a client's last op nobody knows any more when, since, the floor had reached it at a seq at which that is looked at.
  const lastSweep = head - (head % sweepInterval);
  const last = ops.filter((op) => op.opId.client === opId.client).at(-1);
  if (last === undefined || last.seq <= lastSweep - floorDistance) return 'new';
  if (opId.counter === last.opId.counter && nonce === last.nonce) return `duplicate of ${last.seq}`;
  if (opId.counter <= last.opId.counter) return 'op-id-conflict';
  return baseSeq < last.seq ? 'stale-base' : 'new';
}
