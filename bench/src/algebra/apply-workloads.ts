import { apply, BoardDraft, type Operation } from '@boardstream/ot';
import { rng } from '@boardstream/testing';
import { drawnRoom } from './drawn-room.ts';
import { appendOp, elementsOf, propertySets, strokeAppends } from './operations.ts';
import type { Scale, Workload } from './workload.ts';

const SEED = 1;
const POINTS_PER_STROKE = 40;

/** Elements that the ops change where boards of several sizes are compared: the same work on each. */
const TOUCHED = 100;

type Size = (scale: Scale) => number;
type MakeOps = (scale: Scale, elements: readonly number[]) => readonly Operation[];

const propertyOps: MakeOps = ({ appliedOps }, elements) => propertySets(rng(SEED), appliedOps, elements);
const appendOps: MakeOps = ({ appliedOps }, elements) =>
  strokeAppends(appliedOps, elements, POINTS_PER_STROKE).map(appendOp);

/** Each op makes a new board, as when every state is shown. */
function applied(size: Size, make: MakeOps, touched?: number): Workload {
  return (scale) => {
    const elements = size(scale);
    const { board } = drawnRoom({ elements, pointsPerStroke: POINTS_PER_STROKE });
    const ops = make(scale, elementsOf(elements, touched));
    return {
      ops: ops.length,
      run: () => {
        let now = board;
        for (const op of ops) now = apply(now, op);
        return now;
      },
    };
  };
}

/** The ops change a private copy, as when a log is read. */
function drafted(size: Size, make: MakeOps): Workload {
  return (scale) => {
    const elements = size(scale);
    const { board } = drawnRoom({ elements, pointsPerStroke: POINTS_PER_STROKE });
    const ops = make(scale, elementsOf(elements));
    return {
      ops: ops.length,
      run: () => {
        const draft = new BoardDraft(board);
        for (const op of ops) draft.apply(op);
        return draft.finish();
      },
    };
  };
}

const usual: Size = (scale) => scale.elements;
const few: Size = () => TOUCHED;
const many: Size = (scale) => scale.manyElements;

export const APPLY_WORKLOADS = {
  'set, apply': applied(usual, propertyOps),
  'set, draft': drafted(usual, propertyOps),
  'append, apply': applied(usual, appendOps),
  'append, draft': drafted(usual, appendOps),
  'set, 100 of 100': applied(few, propertyOps, TOUCHED),
  'set, 100 of 10,000': applied(usual, propertyOps, TOUCHED),
  'set, 100 of 100,000': applied(many, propertyOps, TOUCHED),
  'set, any of 100,000': applied(many, propertyOps),
  'append, 100 of 100': applied(few, appendOps, TOUCHED),
  'append, 100 of 10,000': applied(usual, appendOps, TOUCHED),
  'append, 100 of 100,000': applied(many, appendOps, TOUCHED),
} as const satisfies Record<string, Workload>;
