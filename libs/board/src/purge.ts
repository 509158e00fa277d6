import { elementBytes } from './element-bytes.ts';
import { ROOM_RULES, type RoomRules } from './room-rules.ts';
import type { RoomState } from './room-state.ts';
import type { Space } from './settle.ts';

/** Bytes of ids in one purge, beyond what an op needs: its event is part of one append (P20). */
const PURGED_ID_BYTES = 128 * 1024;

/**
 * The deleted elements that are to be purged now (M17), the oldest deleted first: those deleted longer than `retentionMs`
 * ago, and as many of the oldest as it takes until deleted elements take no more than half of what the live ones take (or
 * the allowance, where that is more). None that was deleted less than `minDeletedAgeMs` ago, and no more than fits one
 * append: the rest is due right after. Takes time in proportion to the deleted elements; `purgeDueFrom` tells when to ask.
 */
export function purgeDue(
  room: RoomState,
  now: number,
  retentionMs: number,
  rules: RoomRules = ROOM_RULES,
): readonly string[] {
  const allowed = allowedBytes(room, rules);
  let deletedBytes = room.deletedBytes;
  let idBytes = 0;
  const due: string[] = [];
  for (const { id, at } of oldestFirst(room)) {
    const age = now - at;
    // Asked so that at a time that is none nothing is due.
    if (!(age >= rules.minDeletedAgeMs) || (!(age >= retentionMs) && deletedBytes <= allowed)) break;
    if (idBytes >= PURGED_ID_BYTES) break;
    due.push(id);
    idBytes += id.length;
    deletedBytes -= elementBytes(room.board.get(id));
  }
  return due;
}

/**
 * The time in ms from which on `purgeDue` may name something, when nothing was deleted before `oldest`; Infinity when
 * nothing is deleted. Never later than the truth, and earlier only where `oldest` is. Takes the same time for any room.
 */
export function purgeDueFrom(
  room: RoomState,
  oldest: number,
  retentionMs: number,
  rules: RoomRules = ROOM_RULES,
): number {
  if (room.deletedAt.size === 0) return Infinity;
  const age = room.deletedBytes > allowedBytes(room, rules) ? 0 : retentionMs;
  return oldest + Math.max(age, rules.minDeletedAgeMs);
}

/** When the oldest of the deleted elements was deleted; Infinity without one. Takes time in proportion to them. */
export function oldestDeletion(room: RoomState): number {
  let oldest = Infinity;
  for (const { at } of room.deletedAt.values()) oldest = Math.min(oldest, at);
  return oldest;
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

/** Bytes that deleted elements may take in a room. */
function allowedBytes(room: RoomState, { deletedBytesAllowance }: RoomRules): number {
  return Math.max(deletedBytesAllowance, (room.bytes - room.deletedBytes) / 2);
}

function oldestFirst(room: RoomState): readonly { readonly id: string; readonly at: number }[] {
  return [...room.deletedAt.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
