import { rng } from '@boardstream/testing';
import fc from 'fast-check';
import {
  evolve,
  RoomFold,
  roomFromSnapshot,
  RoomState,
  snapshotOf,
  stateHash,
  type RoomEvent,
  type VectorEntry,
} from './index.ts';
import { checkpointOf, goOn, randomRoom } from './spec-support/random-room.ts';
import { SMALL_RULES } from './spec-support/script.ts';

type Vectors = ReadonlyMap<number, readonly VectorEntry[]>;

function sorted(room: RoomState): readonly VectorEntry[] {
  return [...room.vector.values()].sort((a, b) => a.seq - b.seq);
}

/** The vector after each of the events, of a fold that starts with `start`. */
function byEvolve(events: readonly RoomEvent[], start = RoomState.empty): Vectors {
  const vectors = new Map<number, readonly VectorEntry[]>();
  let room = start;
  for (const event of events) {
    room = evolve(room, event, SMALL_RULES);
    vectors.set(room.seq, sorted(room));
  }
  return vectors;
}

function byFold(events: readonly RoomEvent[], start = RoomState.empty): Vectors {
  const vectors = new Map<number, readonly VectorEntry[]>();
  const fold = new RoomFold(start, SMALL_RULES);
  for (const event of events) {
    fold.apply(event);
    vectors.set(fold.seq, sorted(fold.finish()));
  }
  return vectors;
}

/** That the vectors of a fold that started later are those of the fold from the first event. */
function expectTail(later: Vectors, whole: Vectors): void {
  expect(later.size).toBeGreaterThan(0);
  for (const [seq, vector] of later) expect([seq, vector]).toEqual([seq, whole.get(seq)]);
}

describe('the version vector', () => {
  it('[M19] is the same at every seq, by single steps, by one fold, and by a fold that starts at any snapshot', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, where) => {
        const { events } = randomRoom(seed, 80);
        const whole = byEvolve(events);
        expect(byFold(events)).toEqual(whole);
        const at = 1 + Math.floor(where * (events.length - 2));
        const middle = events.slice(0, at).reduce((room, event) => evolve(room, event, SMALL_RULES), RoomState.empty);
        const back = roomFromSnapshot(snapshotOf(middle));
        expectTail(byEvolve(events.slice(at), back), whole);
        expectTail(byFold(events.slice(at), back), whole);
      }),
      { numRuns: 60 },
    );
  });

  it('[M19, M34] is the same after a checkpoint, whether the fold started before it or with it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (seed, parts) => {
        const random = rng(seed);
        const script = randomRoom(seed, random.integer(1, 60));
        const before = script.head;
        const hash = stateHash(script.room.board);
        // As the owner writes them: with the hash where it is due, inside the checkpoint too (M23).
        for (const event of checkpointOf(script.room, parts))
          script.fold(event.seq % SMALL_RULES.hashInterval === 0 ? { ...event, hash } : event);
        goOn(script, random, 60);
        const whole = byEvolve(script.events);
        const fromCheckpoint = byFold(script.events.slice(before));
        const shown = [...fromCheckpoint].filter(([seq]) => seq >= before + parts);
        expectTail(new Map(shown), whole);
      }),
      { numRuns: 60 },
    );
  });

  it('[M19] never holds an entry at or below the floor at a seq where it is swept, and some below it elsewhere', () => {
    let below = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const [seq, vector] of byEvolve(randomRoom(seed, 80).events)) {
          const old = vector.filter((entry) => entry.seq <= seq - SMALL_RULES.floorDistance);
          if (seq % SMALL_RULES.sweepInterval === 0) expect(old).toEqual([]);
          below += old.length;
        }
      }),
      { numRuns: 30 },
    );
    expect(below).toBeGreaterThan(0); // or the sweep was never late, and nothing was shown
  });
});
