import type { LossRecord } from './loss-plan.ts';
import type { LossyRoom } from './lossy-room.ts';

/** How long clients of the lossy gateway stood without an event, in ms. */
export interface Delays {
  /** From each lost live message until its last event was told. */
  readonly lost: readonly number[];
  /** From each announcement of a loss that nobody had noticed until the announced head was told. */
  readonly announced: readonly number[];
}

export function delaysOf({ losses, notices }: LossRecord, rooms: readonly LossyRoom[]): Delays {
  const toldAt = (room: string, seq: number): number =>
    rooms.find(({ name }) => name === room)?.toldAt(seq) ?? Infinity;
  return {
    lost: losses.filter(({ kind }) => kind === 'live').map(({ room, seq, at }) => toldAt(room, seq) - at),
    announced: notices.map(({ room, head, at }) => toldAt(room, head) - at),
  };
}
