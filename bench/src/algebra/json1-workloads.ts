import { toElementData, type Operation } from '@boardstream/ot';
import { rng } from '@boardstream/testing';
import { type as json1, type Doc, type JSONOp } from 'ot-json1';
import { type as textUnicode } from 'ot-text-unicode';
import { drawnRoom } from './drawn-room.ts';
import { appendOp, elementsOf, propertySets, someOp, strokeAppends } from './operations.ts';
import { CONCURRENT } from './transform-workloads.ts';
import type { Workload } from './workload.ts';

// The same work in ot-json1: the board is an object of elements by id, points are lists, and the same ops are written as its own.

const POINTS_PER_STROKE = 40;
/** It copies the object of all elements with each op, so a pass of as many as elsewhere would take minutes. */
const OPS = 100;
/** Ops that are transformed, each over all concurrent ones. */
const TRANSFORMED = 50;
const DEFAULTS = { strokeColor: '#1e1e1e', opacity: 1, angle: 0 };

function asDocument(elements: number): Doc {
  const { board } = drawnRoom({ elements, pointsPerStroke: POINTS_PER_STROKE });
  // There only what is there can be replaced, so properties with a default have it.
  const byId = [...board.elements()].map((element) => [element.id, { ...DEFAULTS, ...toElementData(element) }]);
  return JSON.parse(JSON.stringify(Object.fromEntries(byId))) as Doc; // what JSON gives is a document
}

function translated(op: Operation): JSONOp {
  const [change] = op;
  if (change?.type === 'set') {
    const [[name, value] = ['', null]] = Object.entries(change.props);
    return [change.id, name, { r: true, i: value }] as JSONOp; // a value of a property is JSON
  }
  if (change?.type !== 'edit') throw new Error('only sets and edits are translated');
  if (change.field === 'text') {
    const parts = change.delta.map((part) => ('insert' in part ? part.insert : 'retain' in part ? part.retain : 0));
    return [change.id, 'text', { et: 'text-unicode', e: parts }]; // `e` is the other type's op
  }
  const [kept, added] = change.delta;
  if (kept === undefined || !('retain' in kept) || added === undefined || !('insert' in added)) {
    throw new Error('only appends are translated');
  }
  const items = added.insert.map((point, i) => [kept.retain + i, { i: point }]);
  return [change.id, 'points', ...items]; // a descent with a branch for each point
}

function applied(make: (elements: readonly number[]) => readonly Operation[]): Workload {
  return ({ elements }) => {
    const document = asDocument(elements);
    const ops = make(elementsOf(elements)).map(translated);
    return {
      ops: ops.length,
      run: () => {
        let now: Doc | undefined = document;
        for (const op of ops) now = json1.apply(now, op);
        return now;
      },
    };
  };
}

const transforming: Workload = () => {
  json1.registerSubtype(textUnicode);
  const random = rng(3);
  const others = Array.from({ length: CONCURRENT }, (_, i) => translated(someOp(random, i)));
  const ops = Array.from({ length: TRANSFORMED }, (_, i) => translated(someOp(random, CONCURRENT + i)));
  return {
    ops: TRANSFORMED,
    run: () =>
      ops.map((op) => others.reduce<JSONOp>((now, other) => json1.transformNoConflict(now, other, 'right'), op)),
  };
};

export const JSON1_WORKLOADS = {
  'ot-json1: set': applied((elements) => propertySets(rng(1), OPS, elements)),
  'ot-json1: append': applied((elements) => strokeAppends(OPS, elements, POINTS_PER_STROKE).map(appendOp)),
  'ot-json1: transform': transforming,
} as const satisfies Record<string, Workload>;
