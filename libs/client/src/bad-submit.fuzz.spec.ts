import { OpError, type Operation } from '@boardstream/ot';
import {
  breakOne,
  create,
  editText,
  freezeData,
  rng,
  set,
  strangeValue,
  strokeElement,
  testClient,
  textElement,
} from '@boardstream/testing';
import fc from 'fast-check';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';

const SEED = 20_260_731;
const BROKEN = 2_000;
const ARBITRARY = 500;

const GOOD_OP: Operation = freezeData([
  { type: 'board', props: { title: 'mine', extra: { k: [1, { l: 'x' }] } } },
  { type: 'set', id: 'a', props: { angle: 1.5, box: { x: 1, y: 2, width: 3, height: 4 }, extra: { k: 'v' } } },
  { type: 'edit', id: 'a', field: 'text', delta: [{ retain: 1 }, { insert: 'é😀' }] },
  { type: 'edit', id: 'b', field: 'points', delta: [{ retain: 1 }, { insert: [[3, 4, 0.5]] }, { delete: 1 }] },
  { type: 'create', id: 'c', element: { kind: 'shape', shape: 'ellipse', strokeColor: 'red' } },
]);

/** An engine with a confirmed board, something in flight, and something that waits. */
function engine(): LinkedEngine {
  const link = new LinkedEngine(new TestRoom(), testClient('ann'));
  link.do(
    create('a', textElement('text')),
    create(
      'b',
      strokeElement([
        [0, 0],
        [1, 1],
      ]),
    ),
  );
  link.settle();
  link.do(set('a', { angle: 1 }));
  link.outgoing();
  link.do(editText('a', [{ insert: 'x' }]));
  return link;
}

/** What is shown, what is pending, and what can be undone. */
function stateOf({ engine: it }: LinkedEngine): readonly unknown[] {
  const pending = JSON.stringify(it.record('secret'));
  return [it.shown, it.confirmed, it.confirmedSeq, it.canUndo, it.canRedo, it.submits, pending];
}

function* badOps(): Generator<readonly [what: string, op: unknown]> {
  for (let seed = SEED; seed < SEED + BROKEN; seed++) {
    const random = rng(seed);
    const { value, what } = breakOne(random, GOOD_OP, random.chance(0.4) ? [GOOD_OP.length - 1] : []);
    yield [`seed ${String(seed)}, ${what}`, value];
    const [strange, op] = strangeValue(random);
    yield [`seed ${String(seed)}, ${strange}`, op];
  }
  for (const [i, value] of fc.sample(fc.anything(), { seed: SEED, numRuns: ARBITRARY }).entries()) {
    yield [`sample ${String(i)}`, i % 2 === 0 ? value : [...GOOD_OP, value]];
  }
}

describe('the merge engine and bad operations', () => {
  it('[M24] a submitted operation that is not valid is an OpError, and nothing has changed', () => {
    let link = engine();
    let refused = 0;
    for (const [what, op] of badOps()) {
      const before = stateOf(link);
      try {
        link.engine.submit(op as Operation);
        link = engine(); // it was valid after all
        continue;
      } catch (error) {
        if (!(error instanceof OpError)) throw new Error(`${what}: ${String(error)}`, { cause: error });
        refused++;
      }
      const after = stateOf(link);
      before.forEach((part, i) => {
        if (part !== after[i]) throw new Error(`${what}: part ${String(i)} of the state was changed`);
      });
    }
    expect(refused).toBeGreaterThan(BROKEN);
    // It still works.
    link.engine.submit(GOOD_OP);
    link.settle();
    link.check();
  }, 120_000);
});
