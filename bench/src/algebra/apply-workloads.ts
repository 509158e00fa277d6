import { apply, BoardDraft, type Operation } from '@boardstream/ot';
import { rng } from '@boardstream/testing';
import { drawnRoom } from './drawn-room.ts';
import { appendOp, propertySets, strokeAppends } from './operations.ts';
import type { Scale, Workload } from './workload.ts';

const SEED = 1;
const POINTS_PER_STROKE = 40;

type Size = (scale: Scale) => number;
type MakeOps = (scale: Scale, elements: number) => readonly Operation[];

const propertyOps: MakeOps = ({ ops }, elements) => propertySets(rng(SEED), ops, elements);
const appendOps: MakeOps = ({ ops }, elements) => strokeAppends(ops, elements, POINTS_PER_STROKE).map(appendOp);

/** Each op makes a new board, as when every state is shown. */
function applied(size: Size, make: MakeOps): Workload {
  return (scale) => {
    const elements = size(scale);
    const { board } = drawnRoom({ elements, pointsPerStroke: POINTS_PER_STROKE });
    const ops = make(scale, elements);
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
    const ops = make(scale, elements);
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
const few: Size = () => 100;
const many: Size = (scale) => scale.manyElements;

export const APPLY_WORKLOADS = {
  'set, apply': applied(usual, propertyOps),
  'set, draft': drafted(usual, propertyOps),
  'append, apply': applied(usual, appendOps),
  'append, draft': drafted(usual, appendOps),
  'set, few elements': applied(few, propertyOps),
  'set, many elements': applied(many, propertyOps),
  'append, few elements': applied(few, appendOps),
  'append, many elements': applied(many, appendOps),
} as const satisfies Record<string, Workload>;
