import { MERGE_RULES, type MergeRules } from '@boardstream/client';
import { ROOM_RULES, type RoomRules } from '@boardstream/board';
import type { Random } from '@boardstream/testing';

/** The figures of one session, all small: with production's, what they bound would hardly ever happen. */
export interface Figures {
  /** Events behind the head that a base may lie (M19). */
  readonly floor: number;
  /** Events that the owner's window holds (M20). */
  readonly window: number;
  readonly sweep: number;
  readonly hash: number;
  /** What a client composes up to: changes, and bytes in protobuf (M24). */
  readonly opChanges: number;
  readonly opBytes: number;
  readonly undoSteps: number;
  /** What a room takes (M17). */
  readonly elements: number;
  readonly roomBytes: number;
  readonly textLength: number;
  readonly points: number;
  readonly extraBytes: number;
  /** ms that what was deleted is kept at least (M17). */
  readonly minDeletedAgeMs: number;
}

export function drawFigures(random: Random): Figures {
  const floor = random.pick([10, 16, 24, 40]);
  return {
    floor,
    window: random.integer(2, Math.min(12, floor)),
    sweep: random.pick([2, 4, 8]),
    hash: random.pick([1, 4, 16]),
    opChanges: random.pick([1, 2, 4, 500]),
    opBytes: random.pick([200, 400, 65_536]),
    undoSteps: random.pick([2, 4, 200]),
    elements: random.pick([6, 8, 12]),
    roomBytes: random.pick([2_000, 4_000, 1_000_000]),
    textLength: random.pick([24, 60, 1_000]),
    points: random.pick([12, 40, 1_000]),
    extraBytes: random.pick([40, 80, 1_000]),
    minDeletedAgeMs: random.pick([0, 200]),
  };
}

export function roomRules(figures: Figures): RoomRules {
  const { elements, roomBytes, textLength, points, extraBytes } = figures;
  return {
    ...ROOM_RULES,
    floorDistance: figures.floor,
    sweepInterval: figures.sweep,
    hashInterval: figures.hash,
    minDeletedAgeMs: figures.minDeletedAgeMs,
    limits: { ...ROOM_RULES.limits, elements, roomBytes, textLength, points, extraBytes },
  };
}

export function mergeRules({ floor, opBytes, opChanges, undoSteps }: Figures): MergeRules {
  return { ...MERGE_RULES, floorDistance: floor, opBytes, opChanges, undoSteps };
}
