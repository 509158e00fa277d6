import { LIMITS } from './limits.ts';

/** How far behind the head a base may lie, in events; older entries leave the version vector (M19). */
export const FLOOR_DISTANCE = 65_536;
/** Every such event carries the state hash (M23). */
export const HASH_INTERVAL = 1_024;

/** The figures that the rules of a room use. Constants in production; tests make them small, for large ones hide faults. */
export interface RoomRules {
  readonly floorDistance: number;
  /** Old entries leave the vector when seq is a multiple of it, so that every fold agrees (M19). */
  readonly sweepInterval: number;
  readonly hashInterval: number;
  readonly limits: { readonly [K in keyof typeof LIMITS]: number };
  /** ms without progress after which a load may be ended (M34). */
  readonly loadStallMs: number;
  /** ms that a deleted element is kept at least, unless its room has no space left (M17). */
  readonly minDeletedAgeMs: number;
  /** Bytes that deleted elements may take in any room, however little lives in it (M17). */
  readonly deletedBytesAllowance: number;
}

export const ROOM_RULES: RoomRules = {
  floorDistance: FLOOR_DISTANCE,
  sweepInterval: 256,
  hashInterval: HASH_INTERVAL,
  limits: LIMITS,
  loadStallMs: 60_000,
  minDeletedAgeMs: 24 * 60 * 60 * 1_000,
  deletedBytesAllowance: 1024 * 1024,
};
