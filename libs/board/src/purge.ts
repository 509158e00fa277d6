import { elementBytes } from './element-bytes.ts';
import { ROOM_RULES, type RoomRules } from './room-rules.ts';
import type { RoomState } from './room-state.ts';
import type { Space } from './settle.ts';

/** Bytes of ids in one purge, beyond what the op needs: its event stands in one append with the op (P20). */
const PURGED_ID_BYTES = 128 * 1024;

/**
 * The deleted elements that are to be purged now (M17), the oldest deleted first: those deleted longer than `retentionMs`
 * ago, and as many of the oldest as it takes until deleted elements take no more than half of what the live ones take (or
 * the allowance, where that is more). None that was deleted less than `minDeletedAgeMs` ago.
 */
export function purgeDue(
  room: RoomState,
  now: number,
  retentionMs: number,
  rules: RoomRules = ROOM_RULES,
): readonly string[] {
  const allowed = Math.max(rules.deletedBytesAllowance, (room.bytes - room.deletedBytes) / 2);
  let deletedBytes = room.deletedBytes;
  const due: string[] = [];
  for (const { id, at } of oldestFirst(room)) {
    const age = now - at;
    if (age < rules.minDeletedAgeMs || (age < retentionMs && deletedBytes <= allowed)) break;
    due.push(id);
    deletedBytes -= elementBytes(room.board.get(id));
  }
  return due;
}

/**
 * Deleted elements whose purge frees what is needed, the oldest deleted first, whatever their age; undefined where even all
 * of them would not do. For an op that the room would have no space for otherwise (M17). Frees somewhat more where it can,
 * so that the next op need not ask again.
 */
export function purgeForSpace(
  room: RoomState,
  needed: Space,
  spared: ReadonlySet<string>,
  { limits }: RoomRules,
): readonly string[] | undefined {
  const wanted: Space = {
    elements: needed.elements + Math.floor(limits.elements / 64),
    bytes: needed.bytes + Math.floor(limits.roomBytes / 64),
  };
  let [elements, bytes, idBytes] = [0, 0, 0];
  const frees = (space: Space): boolean => elements >= space.elements && bytes >= space.bytes;
  const chosen: string[] = [];
  for (const { id } of oldestFirst(room)) {
    if (frees(idBytes < PURGED_ID_BYTES ? wanted : needed)) break;
    if (spared.has(id)) continue;
    chosen.push(id);
    elements++;
    bytes += elementBytes(room.board.get(id));
    idBytes += id.length;
  }
  return frees(needed) ? chosen : undefined;
}

function oldestFirst(room: RoomState): readonly { readonly id: string; readonly at: number }[] {
  return [...room.deletedAt.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
