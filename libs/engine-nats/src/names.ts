/** The stream of a partition's submissions (P14). */
export function opsStream(partition: number): string {
  return `BOARD_OPS_${String(partition)}`;
}

/** The subject of a room's submissions (P14). */
export function opsSubject(partition: number, room: string): string {
  return `board.ops.${String(partition)}.${room}`;
}

/** The room of a subject as `opsSubject` makes it: its last token. */
export function roomOfSubject(subject: string): string {
  return subject.slice(subject.lastIndexOf('.') + 1);
}

/** The log as other services consume it (P16). */
export const EVENTS_STREAM = 'BOARD_EVENTS';

/** The subject of a room's events in it (P16). */
export function eventsSubject(partition: number, room: string): string {
  return `board.events.${String(partition)}.${room}`;
}

/** Messages that were set aside (G19). */
export const DEAD_LETTERS_STREAM = 'BOARD_DLQ';

/** The subject of a room's dead letters in it. */
export function deadLetterSubject(partition: number | '*', room: string): string {
  return `board.dlq.${String(partition)}.${room}`;
}

export const SNAPSHOTS_STREAM = 'BOARD_SNAPSHOTS';
export const LEASES_BUCKET = 'BOARD_LEASES';
export const CHECKPOINTS_BUCKET = 'BOARD_CHECKPOINTS';
export const ROOMS_BUCKET = 'BOARD_ROOMS';
/** Rooms that are read-only until an operator releases them (G19). */
export const QUARANTINE_BUCKET = 'BOARD_QUARANTINE';
/** The stream that a bucket of keys is. */
export function bucketStream(bucket: string): string {
  return `KV_${bucket}`;
}

/** What is fixed when a cluster is made. */
export const CLUSTER_BUCKET = 'BOARD_CLUSTER';
/** The number of its partitions. */
export const PARTITIONS_KEY = 'partitions';

/** Every bucket of a cluster. */
export const BUCKETS = [CLUSTER_BUCKET, LEASES_BUCKET, CHECKPOINTS_BUCKET, ROOMS_BUCKET, QUARANTINE_BUCKET] as const;
