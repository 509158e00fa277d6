import type { Seq } from '@boardstream/kernel';
import { boardOf, normalize, type Operation } from '@boardstream/ot';
import { breakOne, freezeData, rng, roomEvent, strangeValue, type Random } from '@boardstream/testing';
import fc from 'fast-check';
import * as board from './index.ts';
import {
  EventWindow,
  RoomFold,
  type Command,
  type CommandContext,
  type RoomEvent,
  type RoomSnapshot,
} from './index.ts';
import {
  badInputRoom,
  GOOD_OP,
  goodCommand,
  goodContext,
  goodEvent,
  Outcomes,
  REFUSED,
  whole,
} from './spec-support/bad-input.ts';
import { Script, SMALL_RULES } from './spec-support/script.ts';

// Every function of the package gets thousands of inputs in which one thing is broken, and arbitrary ones in place of what is
// data. A command comes to a decision; anything else throws an OpError that names a rule, or a FoldError that names an event,
// and nothing has changed; or what it gives is right. Inputs are frozen: whoever changes one fails. Rooms, boards, elements and
// windows are objects of our own classes, and are what they say.
const SEED = 20_260_731;
const BROKEN = 3_000;
const ARBITRARY = 1_000;

interface Given {
  readonly random: Random;
  /** A copy of something good in which one thing is broken, or anything at all. */
  bad(good: unknown, within?: readonly (string | number)[]): unknown;
}

type Attempt = (given: Given, outcomes: Outcomes) => void;

const ROOM = badInputRoom();
const BEFORE = whole(ROOM.room);
const ABSENT = new Script({ rules: SMALL_RULES });
const SNAPSHOT = freezeData(board.snapshotOf(ROOM.room));

/** What each export does with bad input; or why it can't be given any. */
const EXPORTS: Record<keyof typeof board, Attempt | string> = {
  BOARD_PROPERTY_TABLE: 'a table',
  checkOperation({ bad }, outcomes) {
    const op = bad(GOOD_OP) as Operation;
    if (outcomes.of(() => board.checkOperation(op)) === REFUSED) return;
    // What was accepted is canonical, rounded, and the same as JSON.
    must(same(board.roundOperation(op), op) && same(normalize(op), op), 'accepted, but not canonical');
  },
  decide({ random, bad }, outcomes) {
    const script = random.chance(0.8) ? ROOM : ABSENT;
    const context = goodContext(script);
    const isOurs = random.chance(0.1);
    const command = (isOurs ? goodCommand(random, script) : bad(goodCommand(random, script))) as Command;
    const given = (isOurs ? bad(context) : context) as CommandContext;
    const decision = board.decide(command, script.room, script.window, given, SMALL_RULES);
    if (decision.type === 'committed') {
      outcomes.taken++;
      const after = decision.events.reduce((room, event) => board.evolve(room, event, SMALL_RULES), script.room);
      must(after.status === 'loading' || whole(after) === whole(decision.room), 'the events make another room');
    } else {
      outcomes.refused++;
      must(decision.type !== 'refused' || decision.refusal.code in board.REFUSALS, 'no such code');
    }
    must(whole(ROOM.room) === BEFORE && ABSENT.room.seq === 0, 'the room was changed');
    must(script.window.head === script.room.seq, 'the window was changed');
  },
  DROP_REASONS: 'a list',
  elementBytes: 'takes an element, which only boards make: see stateHash',
  EventWindow({ random, bad }, outcomes) {
    const window = new EventWindow(ROOM.head);
    const ids = new Set(['a', 'b', 'c', 'x']);
    const event = bad(goodEvent(random, ROOM)) as RoomEvent;
    if (outcomes.of(() => window.push(event)) !== REFUSED) must(window.head === ROOM.head + 1, 'the head did not move');
    else must(window.head === ROOM.head && window.oldestBase === ROOM.head, 'the window was changed');
    const [, base] = strangeValue(random);
    if (typeof base === 'number') outcomes.of(() => window.bearingOn(ids, base as Seq));
  },
  evolve({ random, bad }, outcomes) {
    const event = withHash(random, bad(goodEvent(random, ROOM))) as RoomEvent;
    const after = outcomes.of(() => board.evolve(ROOM.room, event, SMALL_RULES));
    must(whole(ROOM.room) === BEFORE, 'the state was changed');
    if (after === REFUSED || after.status === 'loading') return;
    must(after.seq === ROOM.head + 1 && Number.isFinite(after.bytes + after.deletedBytes), 'the state is none');
    outcomes.of(() => board.snapshotOf(after)); // values are not checked again: there may be some without a hash (M23)
  },
  FLOOR_DISTANCE: 'a number',
  FoldError: 'an error',
  HASH_INTERVAL: 'a number',
  isValidKey({ random }, outcomes) {
    const [, key] = strangeValue(random);
    if (board.isValidKey(key as string)) return;
    outcomes.refused++;
  },
  keyBetween({ random, bad }, outcomes) {
    const { low, high } = bad({ low: 'a1', high: 'a2' }, [random.pick(['low', 'high'])]) as Record<
      string,
      string | null
    >;
    const key = outcomes.of(() => board.keyBetween(low as string, high as string));
    if (key !== REFUSED)
      must(board.isValidKey(key) && (low ?? '') <= key && key <= (high ?? '~'), 'the key is not between');
  },
  LIMITS: 'a table',
  oldestDeletion: 'takes a room',
  paintOrder: 'takes a board: see stateHash',
  PROPERTY_TABLE: 'a table',
  purgeDue({ random }, outcomes) {
    for (const times of [
      [strangeValue(random)[1], 0],
      [ROOM.now, strangeValue(random)[1]],
    ] as const) {
      if (!times.every((time) => typeof time === 'number')) continue;
      const [now, retention] = times as readonly [number, number];
      const due = board.purgeDue(ROOM.room, now, retention, SMALL_RULES);
      must(due.length === 0 || now >= SMALL_RULES.minDeletedAgeMs, 'something is due at no time');
      outcomes.refused++;
    }
  },
  purgeDueFrom: 'takes a room, and reckons with the times that it is given',
  rebase({ random, bad }, outcomes) {
    const event = goodEvent(random, ROOM);
    const op = (random.chance(0.5) ? bad(GOOD_OP) : GOOD_OP) as Operation;
    const events = (op === GOOD_OP ? bad([event]) : [event]) as readonly RoomEvent[];
    const rebased = outcomes.of(() => board.rebase(op, events));
    if (rebased !== REFUSED) must(Array.isArray(rebased.op) && rebased.dropped.size <= 4, 'no op is left');
  },
  REFUSALS: 'a table',
  ROLES: 'a list',
  ROOM_RULES: 'a table',
  RoomFold({ random, bad }, outcomes) {
    const fold = new RoomFold(ROOM.room, SMALL_RULES);
    fold.apply(roomEvent(ROOM.head + 1, { type: 'version-named', name: 'v', at: 1 as Seq }));
    const before = fold.finish();
    const good = { ...goodEvent(random, ROOM), seq: (ROOM.head + 2) as Seq };
    if (outcomes.of(() => fold.apply(withHash(random, bad(good)) as RoomEvent)) !== REFUSED) return;
    must(whole(fold.finish()) === whole(before), 'the fold was changed');
    fold.apply(good);
    must(whole(fold.finish()) === whole(board.evolve(before, good, SMALL_RULES)), 'the fold can not go on');
  },
  roomFromSnapshot({ bad }, outcomes) {
    const snapshot = bad(SNAPSHOT) as RoomSnapshot;
    const room = outcomes.of(() => board.roomFromSnapshot(snapshot));
    if (room === REFUSED) return;
    must(board.stateHash(room.board).value === snapshot.hash.value, 'the content is another');
    must(Number.isFinite(room.bytes + room.deletedBytes + room.seq), 'the state is none');
  },
  RoomState: 'made by evolve and roomFromSnapshot only',
  roundOperation({ bad }, outcomes) {
    const rounded = outcomes.of(() => board.roundOperation(bad(GOOD_OP) as Operation));
    if (rounded !== REFUSED && outcomes.of(() => board.checkOperation(rounded)) !== REFUSED) {
      must(same(board.roundOperation(rounded), rounded), 'rounded twice it is another');
    }
  },
  snapshotOf: 'takes a room',
  stateHash({ bad }, outcomes) {
    const made = outcomes.of(() => boardOf(bad(SNAPSHOT.elements) as RoomSnapshot['elements']));
    if (made === REFUSED) return;
    const hash = outcomes.of(() => board.stateHash(made));
    must(hash === REFUSED || /^[0-9a-f]{32}$/.test(hash.value), 'the hash is none');
    for (const element of made.elements()) {
      const bytes = outcomes.of(() => board.elementBytes(element));
      must(bytes === REFUSED || Number.isSafeInteger(bytes), 'the size is none');
    }
    must(board.paintOrder(made).length <= made.size, 'there are more elements than there are');
  },
  stateHashOf: 'takes a board: see stateHash',
};

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Whether both are the same JSON; the order of keys carries no meaning. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Now and then an event carries a hash: mostly another than that of the state. */
function withHash(random: Random, event: unknown): unknown {
  if (typeof event !== 'object' || event === null || random.chance(0.8)) return event;
  const hash = random.pick([{ version: 1, value: '0'.repeat(32) }, breakOne(random, { version: 1, value: 'x' }).value]);
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(event), hash: { value: hash } });
}

function* broken(): Generator<readonly [what: string, given: Given]> {
  for (let seed = SEED; seed < SEED + BROKEN; seed++) {
    const random = rng(seed);
    yield [`seed ${seed}`, { random, bad: (good, within) => breakOne(random, good, within).value }];
  }
}

function* arbitrary(): Generator<readonly [what: string, given: Given]> {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
  });
  for (const [i, value] of fc.sample(anything, { seed: SEED, numRuns: ARBITRARY }).entries()) {
    const random = rng(SEED + i);
    const bad: Given['bad'] = (good, within) => {
      if (within !== undefined || random.chance(0.5)) return { low: value, high: null };
      return Array.isArray(good) ? freezeData([...(good as unknown[]), value]) : freezeData(value);
    };
    yield [`sample ${i} of seed ${SEED}`, { random, bad }];
  }
}

describe('bad input', () => {
  it('every export of the package is in the table', () => {
    expect(Object.keys(EXPORTS).sort()).toEqual(Object.keys(board).sort());
  });

  const functions = Object.entries(EXPORTS).filter((entry): entry is [string, Attempt] => typeof entry[1] !== 'string');
  it.each(functions)(
    '[M14] %s refuses what it can not do, and changes nothing',
    (_name, attempt) => {
      const outcomes = new Outcomes();
      for (const inputs of [broken(), arbitrary()]) {
        for (const [what, given] of inputs) {
          try {
            attempt(given, outcomes);
          } catch (error) {
            throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
          }
        }
      }
      expect(outcomes.refused).toBeGreaterThan(BROKEN / 10);
    },
    120_000,
  );
});
