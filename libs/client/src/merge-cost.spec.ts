import type { Change, Operation } from '@boardstream/ot';
import { create, editText, rectangleElement, roomEvent, set, testClient, textElement } from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { TestRoom } from '../test/test-room.ts';
import { MERGE_RULES } from './merge-rules.ts';
import { PendingLine } from './pending-line.ts';
import { UndoStacks } from './undo-stacks.ts';

// Told by what they look at, for time depends on the machine.

/** Operations that tell when somebody looks at what they do. */
class WatchedOps {
  readonly #lookedAt = new Set<number>();
  #count = 0;

  /** An operation of one change, known by its number. */
  watched(change: Change): Operation {
    const number = this.#count++;
    return [
      new Proxy(change, {
        get: (target, name, receiver): unknown => {
          if (name !== 'id' && name !== 'type') this.#lookedAt.add(number);
          return Reflect.get(target, name, receiver);
        },
        ownKeys: (target) => {
          this.#lookedAt.add(number);
          return Reflect.ownKeys(target);
        },
      }),
    ];
  }

  /** The numbers of those that were looked at since it was asked last. */
  lookedAt(): readonly number[] {
    const numbers = [...this.#lookedAt];
    this.#lookedAt.clear();
    return numbers.sort((a, b) => a - b);
  }
}

const change = (op: Operation): Change => {
  const [first] = op;
  if (first === undefined) throw new Error('an operation without a change');
  return first;
};

describe('the cost of the merge', () => {
  it('[M24] adding to the queue looks at nothing that is in it', () => {
    const ops = new WatchedOps();
    const line = new PendingLine(MERGE_RULES);
    for (let i = 0; i < 400; i++) {
      const added = ops.watched(change(editText('t', [{ insert: 'x' }])));
      ops.lookedAt();
      line.add(added, i);
      expect(ops.lookedAt()).toEqual([i]);
    }
    expect(line.entries).toHaveLength(1);
  });

  it('[M25] what others do is brought over what is pending on the same elements, and over nothing else', () => {
    const ops = new WatchedOps();
    const line = new PendingLine({ ...MERGE_RULES, opChanges: 10 });
    for (let i = 0; i < 2_000; i++) {
      line.add(ops.watched(change(editText(`t${String(i % 1_000)}`, [{ insert: 'x' }]))), i);
    }
    ops.lookedAt();
    line.carry(editText('t17', [{ insert: 'y' }]));
    expect(ops.lookedAt()).toEqual([17, 1_017]);
    line.carry([...create('new'), ...set('other', { angle: 1 })]);
    expect(ops.lookedAt()).toEqual([]);
    line.forget(['t18']);
    expect(ops.lookedAt()).toEqual([]);
  });

  it('[M28] what others do is carried through the steps about the same elements, and through no others', () => {
    const ops = new WatchedOps();
    const undo = new UndoStacks(200);
    for (let i = 0; i < 200; i++) {
      undo.push(ops.watched(change(editText(`t${String(i % 100)}`, [{ delete: 1 }]))), undefined);
    }
    ops.lookedAt();
    undo.carry(editText('t17', [{ insert: 'y' }]));
    expect(ops.lookedAt()).toEqual([17, 117]);
    undo.carry(create('new'));
    expect(ops.lookedAt()).toEqual([]);
  });

  it('[M28] a gesture that grows looks at nothing of what it is already', () => {
    const ops = new WatchedOps();
    const undo = new UndoStacks(200);
    for (let i = 0; i < 400; i++) {
      undo.push(ops.watched(change(editText('t', [{ insert: 'x' }]))), 'gesture');
      expect(undo.canUndo).toBe(true);
    }
    expect(ops.lookedAt()).toEqual([]);
  });

  it('[M27] [M17] what is taken back of one element leaves the objects of all others, pending ones too', () => {
    const room = new TestRoom();
    const a = new LinkedEngine(room, testClient('ann'));
    a.do(create('gone', rectangleElement({ deleted: true })), create('t', textElement('abc')));
    a.settle();
    a.do(set('t', { angle: 1 }));
    const counter = a.outgoing()?.counter ?? 0;
    a.do(...Array.from({ length: 50 }, (_, i) => create(`e${String(i)}`)), set('gone', { angle: 1 }));
    const pending = () => Array.from({ length: 50 }, (_, i) => a.engine.shown.get(`e${String(i)}`));
    const before = pending();
    room.append(roomEvent(room.head + 1, { type: 'elements-purged', ids: ['gone'] }));
    a.receive();
    a.take(counter, { type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    expect(a.engine.shown.get('gone')).toBeUndefined();
    expect(a.engine.shown.get('t')?.props.angle).toBeUndefined();
    expect(pending().every((element, i) => element === before[i])).toBe(true);
    a.check();
    a.settle();
    expect(pending().every((element, i) => element === before[i])).toBe(true);
    expect(a.engine.confirmed).toBe(a.engine.shown);
  });
});
