import {
  checkOperation,
  decide,
  EventWindow,
  evolve,
  RoomFold,
  roomFromSnapshot,
  RoomState,
  ROOM_RULES,
  snapshotOf,
  stateHash,
  type Command,
  type CommandContext,
  type RoomEvent,
} from '@boardstream/board';
import { OpError, normalize, type ElementData, type Operation, type Point } from '@boardstream/ot';
import { seq } from '@boardstream/kernel';
import { create, rng, set, testClient, testNonce, type Random } from '@boardstream/testing';
import fc from 'fast-check';
import {
  decodeEvent,
  decodeSnapshot,
  encodeEvent,
  encodeLogEvent,
  encodeLogHeader,
  encodeLogTrailer,
  encodeSnapshot,
  eventFromJson,
  eventToJson,
  LogFileReader,
  operationFromJson,
  operationToJson,
  snapshotFromJson,
  snapshotToJson,
} from './index.ts';

/** Hashes are due, vectors swept and elements purged after few events. */
const RULES = { ...ROOM_RULES, floorDistance: 16, sweepInterval: 4, hashInterval: 4, minDeletedAgeMs: 0 };

const MAX = 20_000_000;
/** The least and greatest values of M4, and those beside them. */
const COORDINATES = [0, 0.01, -0.01, 1.1, -0.29, MAX, -MAX, MAX - 0.01, 0.01 - MAX, 19_999_999.29];
const ANGLES = [0, 0.000_001, -0.000_001, 3.141_593, 100, -100, 0.1 + 0.000_002];
/** Beyond the basic plane, marks that combine, marks of direction, and what JSON escapes. */
const TEXTS = ['', 'é', 'e\u0301', '👩‍👩‍👧', '😀', '\u0000\u001f"\\', '\u2028\u2029', '\ufeff', '\u{10ffff}', 'ﷺ\u202e'];
/** The same map in two orders of its keys. */
const EXTRAS = [
  { b: { y: [1, null, 'x'], x: 5e-324 }, a: 1.797_693_134_862_315_7e308, '😀': 0.1, ﬁ: true },
  { ﬁ: true, '😀': 0.1, a: 1.797_693_134_862_315_7e308, b: { x: 5e-324, y: [1, null, 'x'] } },
];

function elementOf(random: Random): ElementData {
  const coordinate = (): number => random.pick(COORDINATES);
  const size = (): number => Math.abs(coordinate());
  const box = { x: coordinate(), y: coordinate(), width: size(), height: size() };
  const point = (): Point =>
    random.chance(0.5) ? [coordinate(), coordinate()] : [coordinate(), coordinate(), random.pick([0, 0.001, 0.999, 1])];
  const common = {
    box,
    angle: random.pick(ANGLES),
    opacity: random.pick([0, 0.01, 0.99, 1]),
    extra: random.pick(EXTRAS),
  };
  if (random.chance(0.5)) return { kind: 'stroke', ...common, points: Array.from({ length: 5 }, point) };
  return {
    kind: 'text',
    ...common,
    fontSize: random.pick([0, 0.01, 35.75]),
    text: random.pick(TEXTS),
    groups: ['g', 'é'],
  };
}

function commandOf(random: Random, room: RoomState, counter: number): Command {
  const client = testClient(random.pick(['ann', 'bob', 'eve']));
  const id = random.pick(['a', 'b', '~', '!x']);
  const element = room.board.get(id);
  const points = element?.points?.length ?? 0;
  const text = element?.text?.length ?? 0;
  const op = random.pick<Operation>([
    create(id, elementOf(random)),
    set(id, {
      angle: random.pick(ANGLES),
      opacity: null,
      deleted: random.pick([true, null]),
      extra: { b: null, c: 1 },
    }),
    [{ type: 'edit', id, field: 'text', delta: [{ insert: random.pick(TEXTS) }, { delete: text }] }],
    [{ type: 'edit', id, field: 'points', delta: [{ insert: [[random.pick(COORDINATES), 0]] }, { delete: points }] }],
    [{ type: 'board', props: { title: random.pick(TEXTS), extra: random.pick(EXTRAS) } }],
  ]);
  return {
    type: 'submit',
    opId: { client, counter },
    nonce: testNonce(counter),
    baseSeq: room.seq,
    op: normalize(op),
  };
}

/** A room of random ops, as its owner makes it: events in memory, which no codec has seen. */
function history(seed: number): { readonly events: readonly RoomEvent[]; readonly room: RoomState } {
  const random = rng(seed);
  const window = new EventWindow();
  const events: RoomEvent[] = [];
  let room = RoomState.empty;
  const give = (command: Command): void => {
    const context: CommandContext = {
      now: 1_000 + events.length,
      role: 'owner',
      durableHead: room.seq,
      autoCreate: true,
    };
    const decision = decide(command, room, window, context, RULES);
    if (decision.type !== 'committed') return;
    for (const event of decision.events) {
      room = evolve(room, event, RULES);
      window.push(event);
      events.push(event);
    }
  };
  for (let i = 1; i <= 60; i++) {
    // Counters up to the greatest that there is.
    give(commandOf(random, room, i < 60 ? i : Number.MAX_SAFE_INTEGER));
    if (random.chance(0.1)) give({ type: 'purge', ids: [random.pick(['a', 'b'])] });
    if (random.chance(0.1)) give({ type: 'change-access', subject: random.pick(TEXTS.slice(1)), role: 'viewer' });
  }
  return { events, room };
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Through a log file, in chunks of so many bytes. */
function throughFile(events: readonly RoomEvent[], room: RoomState, chunk: number): readonly RoomEvent[] {
  const parts = [
    encodeLogHeader({ room: 'demo', exportedAt: 1 }),
    ...events.map((event) => encodeLogEvent(encodeEvent(event))),
    encodeLogTrailer({ count: events.length, hash: stateHash(room.board) }),
  ];
  const file = Uint8Array.from(Buffer.concat(parts));
  const reader = new LogFileReader();
  const read: RoomEvent[] = [];
  for (let at = 0; at < file.length; at += chunk) {
    for (const item of reader.push(file.subarray(at, at + chunk))) {
      if (item.type === 'event') read.push(decodeEvent(item.data));
      if (item.type === 'trailer') expect(item.trailer.hash).toEqual(stateHash(room.board));
    }
  }
  reader.end();
  return read;
}

const ROUTES: Readonly<Record<string, (events: readonly RoomEvent[], room: RoomState) => readonly RoomEvent[]>> = {
  'the log': (events) => events.map((event) => decodeEvent(encodeEvent(event))),
  JSON: (events) => events.map((event) => eventFromJson(throughJson(eventToJson(event)))),
  'JSON, then the log': (events) =>
    events.map((event) => decodeEvent(encodeEvent(eventFromJson(throughJson(eventToJson(event)))))),
  'a log file': (events, room) => throughFile(events, room, 7),
};

describe('a state that went through codecs', () => {
  it.each(Object.entries(ROUTES))('[M23, P21] folded from events through %s it has the same hash', (_, route) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { events, room } = history(seed);
        const fold = new RoomFold(RoomState.empty, RULES);
        // Every fourth event carries the owner's hash: the fold compares them on the way.
        for (const event of route(events, room)) fold.apply(event);
        const folded = fold.finish();
        expect(stateHash(folded.board)).toEqual(stateHash(room.board));
        expect(snapshotOf(folded)).toEqual(snapshotOf(room));
      }),
      { numRuns: 40 },
    );
  });

  it('[M23, G12] taken from a snapshot through either codec it is the same, and goes on the same', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { events, room } = history(seed);
        const half = Math.ceil(events.length / 2);
        const middle = events.slice(0, half).reduce((state, event) => evolve(state, event, RULES), RoomState.empty);
        const snapshot = snapshotOf(middle);
        const copies = [
          decodeSnapshot(encodeSnapshot(snapshot)),
          snapshotFromJson(throughJson(snapshotToJson(snapshot))),
          decodeSnapshot(encodeSnapshot(snapshotFromJson(throughJson(snapshotToJson(snapshot))))),
        ];
        for (const copy of copies) {
          expect(copy).toEqual(snapshot);
          const end = events.slice(half).reduce((state, event) => evolve(state, event, RULES), roomFromSnapshot(copy));
          expect(stateHash(end.board)).toEqual(stateHash(room.board));
          expect(snapshotOf(end)).toEqual(snapshotOf(room));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[M23] the ops of these histories are many of every kind, and most leave something', () => {
    const kinds = new Set<string>();
    let elements = 0;
    for (let seed = 0; seed < 20; seed++) {
      const { events, room } = history(seed);
      elements += room.elementCount;
      for (const { body } of events) {
        if (body.type !== 'op-committed') kinds.add(body.type);
        else for (const change of body.op) kinds.add(change.type === 'edit' ? `edit ${change.field}` : change.type);
      }
    }
    expect([...kinds].sort()).toEqual([
      'access-changed',
      'board',
      'create',
      'edit points',
      'edit text',
      'elements-purged',
      'room-opened',
      'set',
    ]);
    expect(elements).toBeGreaterThan(40);
  });
});

describe('numbers at their bounds', () => {
  const through = (op: Operation): readonly Operation[] => {
    const event: RoomEvent = {
      seq: seq(Number.MAX_SAFE_INTEGER),
      committedAt: Number.MAX_SAFE_INTEGER,
      body: {
        type: 'op-committed',
        opId: { client: testClient(), counter: Number.MAX_SAFE_INTEGER },
        nonce: 'ffffffffffffffff',
        baseSeq: seq(Number.MAX_SAFE_INTEGER),
        op,
        dropped: [],
      },
    };
    const copies = [decodeEvent(encodeEvent(event)), eventFromJson(throughJson(eventToJson(event)))];
    for (const copy of copies) expect(copy).toEqual(event);
    return copies.map(({ body }) => (body.type === 'op-committed' ? body.op : []));
  };

  it('[M4] the least and greatest of every kind are accepted, and are the same after both codecs', () => {
    for (const x of COORDINATES) {
      for (const angle of ANGLES.map((value) => Math.round(value * 1e6) / 1e6)) {
        const op = set('a', { angle, box: { x, y: -x + 0, width: Math.abs(x), height: 0 }, fontSize: 0.01 });
        checkOperation(op);
        for (const copy of through(op)) expect(copy).toEqual(op);
      }
    }
  });

  it('[M4] neighbouring values anywhere in the range survive protobuf as the very same doubles', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX * 100, max: MAX * 100 - 500 }), (start) => {
        const points = Array.from({ length: 500 }, (_, i): Point => [(start + i) / 100, -(start + i) / 100 + 0]);
        const event = eventWith(create('a', { kind: 'stroke', points }));
        expect(JSON.stringify(decodeEvent(encodeEvent(event)))).toBe(JSON.stringify(event));
      }),
      { numRuns: 100 },
    );
  });

  it('[M4] −0 is refused by the check, and is 0 after either codec', () => {
    const op: Operation = set('a', { angle: -0 });
    expect(() => checkOperation(op)).toThrow(OpError);
    const bytes = encodeEvent(eventWith(op));
    for (const copy of [decodeEvent(bytes), eventFromJson(throughJson(eventToJson(eventWith(op))))]) {
      const [change] = copy.body.type === 'op-committed' ? copy.body.op : [];
      expect(change).toMatchObject({ props: { angle: 0 } });
      expect(() => checkOperation(copy.body.type === 'op-committed' ? copy.body.op : [])).not.toThrow();
    }
  });

  it('[M6] the order of the keys of extra changes neither bytes nor hash', () => {
    const [one, other] = EXTRAS.map((extra) => create('a', { kind: 'frame', extra }));
    if (one === undefined || other === undefined) throw new Error('two orders');
    expect(JSON.stringify(operationToJson(one))).not.toBe(JSON.stringify(operationToJson(other)));
    expect(encodeEvent(eventWith(one))).toEqual(encodeEvent(eventWith(other)));
    const hashOf = (op: Operation): string =>
      stateHash(evolve(evolve(RoomState.empty, opened), { ...eventWith(op), seq: seq(2) }).board).value;
    expect(hashOf(one)).toBe(hashOf(other));
    expect(hashOf(operationFromJson(throughJson(operationToJson(one))))).toBe(hashOf(other));
  });
});

const opened: RoomEvent = { seq: seq(1), committedAt: 1, body: { type: 'room-opened', settings: {} } };

function eventWith(op: Operation): RoomEvent {
  const opId = { client: testClient(), counter: 1 };
  const body = { type: 'op-committed', opId, nonce: testNonce(1), baseSeq: seq(1), op, dropped: [] } as const;
  return { seq: seq(2), committedAt: 2, body };
}
