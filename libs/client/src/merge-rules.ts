import { FLOOR_DISTANCE, LIMITS } from '@boardstream/board';

/** Sizes and distances of the merge. All clients of a room use the same ones; a simulator makes them small, so that their edges are met often. */
export interface MergeRules {
  /** An op in flight whose base lies further back than so many events may be forgotten by the server (M19, M30). */
  readonly floorDistance: number;
  /** Bytes in protobuf up to which own work is composed, and to which it is cut (M24). */
  readonly opBytes: number;
  /** Changes up to which own work is composed, and to which it is cut (M24). */
  readonly opChanges: number;
  /** Steps that one can go back; older ones are forgotten (M28). */
  readonly undoSteps: number;
}

/** What every real client goes by: the first three are constants of the protocol. */
export const MERGE_RULES: MergeRules = {
  floorDistance: FLOOR_DISTANCE,
  opBytes: LIMITS.clientOpBytes,
  opChanges: LIMITS.opChanges,
  undoSteps: 200,
};
