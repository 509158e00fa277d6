import type { Seq } from '@boardstream/kernel';
import { omitElements, touchedIds, type Operation } from '@boardstream/ot';
import { create, editText, opCommitted, rng, roomEvent, roomOpened, set, textElement } from '@boardstream/testing';
import fc from 'fast-check';
import { EventWindow, FoldError, rebase } from './index.ts';

const at = (value: number): Seq => value as Seq;

describe('EventWindow', () => {
  it('[M20] gives the events after a base, while it reaches back so far', () => {
    const window = new EventWindow(at(5));
    for (let n = 6; n <= 9; n++) window.push(opCommitted(n, set('x', { angle: n })));
    expect(window.head).toBe(9);
    expect(window.since(at(7))?.map((event) => event.seq)).toEqual([8, 9]);
    expect(window.since(at(9))).toEqual([]);
    expect(window.since(at(5))?.length).toBe(4);
    expect(window.since(at(4))).toBeUndefined();
    expect(window.bearingOn(new Set(['x']), at(4))).toBeUndefined();
  });

  it('[M20] keeps a number of events, and those of the last seconds, up to a bound', () => {
    const window = new EventWindow(at(0), { minEvents: 4, minAgeMs: 100, maxEvents: 8 });
    const push = (seq: number, committedAt: number): void =>
      window.push(roomEvent(seq, { type: 'room-reopened' }, { committedAt }));
    for (let n = 1; n <= 6; n++) push(n, 1_000);
    expect(window.oldestBase).toBe(0);
    push(7, 1_100);
    expect(window.oldestBase).toBe(3);
    for (let n = 8; n <= 40; n++) push(n, 1_100);
    expect(window.oldestBase).toBe(32);
    expect(window.since(at(32))?.map((event) => event.seq)).toEqual([33, 34, 35, 36, 37, 38, 39, 40]);
  });

  it('[M20] refuses an event that is not the next one', () => {
    const window = new EventWindow();
    window.push(roomOpened());
    expect(() => window.push(opCommitted(3, []))).toThrow(FoldError);
  });

  it('[M16] transforming over the events that bear on an op comes to the same as over all', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const window = new EventWindow(at(0), { minEvents: 10, minAgeMs: 0, maxEvents: 20 });
        const some = (): Operation => {
          const id = random.pick(['a', 'b', 'c']);
          return random.pick<Operation>([
            set(id, { angle: random.integer(0, 3) }),
            set(id, { text: 'new' }),
            editText(id, [{ insert: 'x' }, { delete: 1 }]),
            create(id, textElement()),
            [{ type: 'board', props: { title: 'a' } }],
          ]);
        };
        for (let n = 1; n <= 30; n++) {
          const purge = random.chance(0.1);
          window.push(
            purge ? roomEvent(n, { type: 'elements-purged', ids: [random.pick(['a', 'b'])] }) : opCommitted(n, some()),
          );
        }
        const first = some();
        const more = omitElements(some(), touchedIds(first));
        const op = [...first, ...more].sort((x, y) => (idOf(x) < idOf(y) ? -1 : 1));
        const base = at(random.integer(window.oldestBase, 30));
        const all = window.since(base) ?? [];
        const bearing = window.bearingOn(touchedIds(op), base) ?? [];
        expect(bearing.length).toBeLessThanOrEqual(all.length);
        expect(rebase(op, bearing)).toEqual(rebase(op, all));
      }),
      { numRuns: 1_000 },
    );
  });

  it('[M16] leaves aside the events of other elements, and sets of properties', () => {
    const window = new EventWindow();
    window.push(roomOpened());
    for (let n = 2; n <= 100; n++)
      window.push(opCommitted(n, n % 2 ? set('x', { angle: n }) : editText('other', [{ insert: 'a' }])));
    window.push(opCommitted(101, editText('x', [{ insert: 'a' }])));
    expect(window.bearingOn(new Set(['x']), at(1))?.map((event) => event.seq)).toEqual([101]);
  });
});

function idOf(change: Operation[number]): string {
  return change.type === 'board' ? '' : change.id;
}
