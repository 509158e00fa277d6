import type { Seq } from '@boardstream/kernel';
import { omitElements, touchedIds, type Operation } from '@boardstream/ot';
import { create, editText, opCommitted, rng, roomEvent, roomOpened, set, textElement } from '@boardstream/testing';
import fc from 'fast-check';
import { EventWindow, FoldError, rebase, type RoomEvent } from './index.ts';

const at = (value: number): Seq => value as Seq;

describe('EventWindow', () => {
  it('[M20] gives the events after a base, while it reaches back so far', () => {
    const window = new EventWindow(at(5));
    for (let n = 6; n <= 9; n++) window.push(opCommitted(n, editText('x', [{ insert: 'a' }])));
    const after = (base: number) => window.bearingOn(new Set(['x']), at(base))?.map((event) => event.seq);
    expect(window.head).toBe(9);
    expect(after(7)).toEqual([8, 9]);
    expect(after(9)).toEqual([]);
    expect(after(5)).toEqual([6, 7, 8, 9]);
    expect(after(4)).toBeUndefined();
  });

  it('[M20] asks for the events that it gives, and no others, where somebody else keeps them', () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      opCommitted(i + 1, editText(i % 2 ? 'x' : 'y', [{ insert: 'a' }])),
    );
    const asked: number[] = [];
    const window = new EventWindow(at(0), { minEvents: 4, minAgeMs: 0, maxEvents: 8 }, (seq) => {
      asked.push(seq);
      return events[seq - 1] ?? opCommitted(seq, []);
    });
    for (const event of events) window.push(event);
    expect(asked).toEqual([]);
    expect(window.bearingOn(new Set(['x']), at(36))).toEqual([events[37], events[39]]);
    expect(asked).toEqual([38, 40]);
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
    expect(window.bearingOn(new Set(), at(32))).toEqual([]);
    expect(window.bearingOn(new Set(), at(31))).toBeUndefined();
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
        const events: RoomEvent[] = [];
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
          const event = purge
            ? roomEvent(n, { type: 'elements-purged', ids: [random.pick(['a', 'b'])] })
            : opCommitted(n, some());
          events.push(event);
          window.push(event);
        }
        const first = some();
        const more = omitElements(some(), touchedIds(first));
        const op = [...first, ...more].sort((x, y) => (idOf(x) < idOf(y) ? -1 : 1));
        const base = at(random.integer(window.oldestBase, 30));
        const all = events.slice(base);
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
