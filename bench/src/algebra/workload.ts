/** Work that can be done again and again, from the same start. */
export interface Pass {
  /** Operations that one pass does. */
  readonly ops: number;
  /** Does them. What it returns hangs on all of the work, so that none of it can be left out. */
  readonly run: () => unknown;
}

/** Makes what a pass starts from: outside what is measured. */
export type Workload = (scale: Scale) => Pass;

/** How much of everything; small in a smoke run. */
export interface Scale {
  /** Elements of a board that the workload does not name a size of its own for. */
  readonly elements: number;
  /** Elements of the largest board. */
  readonly manyElements: number;
  /** Operations of one pass. */
  readonly ops: number;
  /** The same where they are only applied. Few, for a server applies what it decoded just before: more would lie in no cache. */
  readonly appliedOps: number;
  /** Code points of a long text. */
  readonly textLength: number;
}

export const FULL_SCALE: Scale = {
  elements: 10_000,
  manyElements: 100_000,
  ops: 10_000,
  appliedOps: 2_000,
  textLength: 100_000,
};
export const SMOKE_SCALE: Scale = {
  elements: 500,
  manyElements: 2_000,
  ops: 2_000,
  appliedOps: 1_000,
  textLength: 10_000,
};
