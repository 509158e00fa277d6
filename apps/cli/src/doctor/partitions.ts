import type { LeaseReport, NatsReport } from '../adapters.ts';
import type { ClusterExamination } from './examination.ts';

/** A partition, and who works on it. */
export interface PartitionState {
  readonly partition: number;
  /** Undefined while nobody owns it. */
  readonly owner?: string;
  readonly epoch: number;
  /** Everything up to it is finished. */
  readonly position: number;
  /** Submissions behind that position. */
  readonly lag: number;
  /** For how long the newest of them has been there, in ms; 0 without any. */
  readonly waitedMs: number;
  /** For how long its lease has not been renewed, in ms. */
  readonly renewedAgoMs?: number;
}

/** Now, by the server's clock. */
export function serverTime({ at, clockAheadMs = 0 }: NatsReport): number {
  return at - clockAheadMs;
}

/** Whether somebody holds it. */
export function isHeld(lease: LeaseReport, now: number, leaseMs: number): boolean {
  return !lease.released && now - lease.writtenAt < leaseMs;
}

/** Every partition, by its lease and its stream. */
export function partitionStates(cluster: ClusterExamination, report: NatsReport): readonly PartitionState[] {
  const { partitions, leaseMs } = cluster.settings;
  const now = serverTime(report);
  return Array.from({ length: report.partitionsRecorded ?? partitions }, (_, partition) => {
    const lease = report.leases?.find(({ key }) => key === `partition-${String(partition)}`);
    const stream = report.streams?.find(({ name }) => name === `BOARD_OPS_${String(partition)}`);
    const known = lease?.incarnation === undefined || lease.incarnation === stream?.created;
    const position = known ? (lease?.position ?? 0) : 0;
    const lag = Math.min(stream?.messages ?? 0, Math.max(0, (stream?.lastSeq ?? 0) - position));
    return {
      partition,
      epoch: lease?.epoch ?? 0,
      position,
      lag,
      waitedMs: lag === 0 || stream === undefined ? 0 : Math.max(0, now - stream.lastAt),
      ...(lease === undefined ? {} : { renewedAgoMs: Math.max(0, now - lease.writtenAt) }),
      ...(lease !== undefined && isHeld(lease, now, leaseMs) ? { owner: lease.owner } : {}),
    };
  });
}
