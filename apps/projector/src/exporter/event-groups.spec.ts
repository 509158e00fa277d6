import type { RecordedEvent } from '@boardstream/ports';
import { eventGroups } from './event-groups.ts';

describe('event groups', () => {
  it('[P16] keeps the order of each room, whatever lies between its events', () => {
    const groups = eventGroups([record('a', 1), record('b', 7), record('a', 2), record('b', 8), record('a', 3)], 100);
    expect(shown(groups)).toEqual({ a: ['1: 1 2 3'], b: ['7: 7 8'] });
  });

  it('[P20] a group holds no more bytes than it may; a larger event is alone', () => {
    const groups = eventGroups(
      [record('a', 1, 4), record('a', 2, 6), record('a', 3), record('a', 4, 30), record('a', 5)],
      10,
    );
    expect(shown(groups)).toEqual({ a: ['1: 1 2', '3: 3', '4: 4', '5: 5'] });
  });

  it('no group reaches over a seq that is missing', () => {
    expect(shown(eventGroups([record('a', 1), record('a', 3)], 100))).toEqual({ a: ['1: 1', '3: 3'] });
  });

  it('records of other streams are no events', () => {
    expect(shown(eventGroups([{ ...record('a', 1), stream: 'something-else' }], 100))).toEqual({});
  });
});

/** A record whose bytes all hold its seq. */
function record(room: string, seq: number, bytes = 1): RecordedEvent {
  const data = new Uint8Array(bytes).fill(seq);
  return { id: '', type: 'Test.v1', stream: `board-${room}`, revision: seq - 1, position: '', data };
}

function shown(groups: ReturnType<typeof eventGroups>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...groups].map(([room, list]) => [
      room,
      list.map(({ first, events }) => `${String(first)}: ${events.map((data) => String(data[0])).join(' ')}`),
    ]),
  );
}
