import { streamRoom, type RecordedEvent } from '@boardstream/ports';

/** Consecutive events of one room, as their bytes lie in the log. */
export interface EventGroup {
  readonly first: number;
  readonly events: readonly Uint8Array[];
}

/**
 * The events of a batch by room, each room's in their order, in groups of at most `limitBytes` (P20). An event that is
 * larger is a group of its own; so is what lies behind a seq that the batch does not have.
 */
export function eventGroups(
  records: readonly RecordedEvent[],
  limitBytes: number,
): ReadonlyMap<string, readonly EventGroup[]> {
  const rooms = new Map<string, GrowingGroup[]>();
  for (const { stream, revision, data } of records) {
    const room = streamRoom(stream);
    if (room === undefined) continue;
    const groups = rooms.get(room) ?? [];
    rooms.set(room, groups);
    const seq = revision + 1; // G1
    const group = groups.at(-1);
    if (group?.next === seq && group.bytes + data.length <= limitBytes) {
      group.events.push(data);
      group.bytes += data.length;
      group.next++;
    } else {
      groups.push({ first: seq, next: seq + 1, bytes: data.length, events: [data] });
    }
  }
  return rooms;
}

interface GrowingGroup extends EventGroup {
  readonly events: Uint8Array[];
  bytes: number;
  next: number;
}
