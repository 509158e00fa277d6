import type { Seq } from '@boardstream/kernel';
import { OpError, type Operation } from '@boardstream/ot';
import {
  create,
  freezeData,
  rectangleElement,
  set,
  strokeElement,
  testClient,
  testNonce,
  textElement,
  type Random,
} from '@boardstream/testing';
import {
  FoldError,
  snapshotOf,
  type Command,
  type CommandContext,
  type EventBody,
  type RoomEvent,
  type RoomState,
} from '../index.ts';
import { Script, SMALL_RULES } from './script.ts';

/** A room with a text, a stroke, a shape that is deleted and a locked one, and some events in its window. */
export function badInputRoom(): Script {
  const script = new Script({ rules: SMALL_RULES });
  script.submit([
    ...create('a', textElement('a😀e\u0301')),
    ...create(
      'b',
      strokeElement([
        [0, 0],
        [1, 2],
      ]),
    ),
  ]);
  script.submit([...create('c', rectangleElement()), ...create('d', rectangleElement({ locked: true }))]);
  script.submit(set('c', { deleted: true }));
  script.give({ type: 'change-access', subject: 'someone', role: 'viewer' }, { role: 'owner' });
  script.submit([{ type: 'board', props: { title: 'a room', extra: { k: 1 } } }]);
  script.now += 10 * SMALL_RULES.minDeletedAgeMs;
  return script;
}

/** An op of several changes that the room takes, canonical. */
export const GOOD_OP: Operation = freezeData([
  { type: 'board', props: { background: '#ffffff', extra: { k: null, l: [1, { m: 'x' }] } } },
  { type: 'set', id: 'a', props: { angle: 1, extra: { k: { l: 2 } }, groups: ['g'], z: 'a1' } },
  { type: 'edit', id: 'a', field: 'text', delta: [{ retain: 1 }, { insert: 'é😀' }, { delete: 1 }] },
  {
    type: 'edit',
    id: 'b',
    field: 'points',
    delta: [
      { retain: 2 },
      {
        insert: [
          [3, 4, 0.5],
          [5, 6],
        ],
      },
    ],
  },
  {
    type: 'create',
    id: 'e',
    element: { kind: 'text', box: { x: 1, y: 2, width: 3, height: 4 }, text: 'new', extra: { k: 'v' } },
  },
]);

/** Commands of every type; not all of them suit the room that they are given to. */
export function goodCommand(random: Random, script: Script): Command {
  const { seq } = script.room;
  const client = testClient(random.pick(['ann', 'bob']));
  const name = { opId: { client, counter: random.integer(1, 9) }, nonce: testNonce(7) };
  const element = rectangleElement({ extra: { k: [1] } });
  return random.pick<Command>([
    {
      type: 'submit',
      ...name,
      baseSeq: random.integer(0, seq) as Seq,
      op: GOOD_OP,
      clientTime: 5,
      allOrNothing: false,
    },
    { type: 'submit', ...name, baseSeq: seq, op: GOOD_OP, restoredFrom: 1 as Seq },
    {
      type: 'draw',
      ...name,
      drawing: {
        type: 'stroke',
        points: [
          [1, 2],
          [3, 4, 0.5],
        ],
        color: 'red',
        width: 2,
      },
    },
    { type: 'draw', ...name, drawing: { type: 'shape', shape: 'arrow', x: 1, y: 2, width: 3, height: 4, fill: 'red' } },
    { type: 'draw', ...name, drawing: { type: 'text', x: 1, y: 2, text: 'one\ntwo', size: 20 } },
    { type: 'open', settings: { title: 'x' }, parent: { room: 'other', seq: 3 as Seq } },
    { type: 'name-version', name: 'first', at: 1 as Seq },
    { type: 'change-access', subject: 'someone', role: random.pick(['owner', 'none']) },
    {
      type: 'load-part',
      cause: 'import',
      loadId: 'l',
      part: 1,
      parts: 2,
      elements: [{ id: 'x', element }],
      board: { title: 't' },
    },
    { type: 'purge', ids: ['c'] },
    { type: 'archive' },
    { type: 'reopen' },
  ]);
}

export function goodContext({ room, now }: Script): CommandContext {
  const author = { client: testClient('ann'), subject: 'someone else' };
  return { now, author, role: 'owner', durableHead: room.seq, autoCreate: true };
}

/** The room's next event, of any type that the room may get now. */
export function goodEvent(random: Random, { room, now }: Script): RoomEvent {
  const body = random.pick<EventBody>([
    opCommitted(),
    opCommitted(),
    opCommitted(),
    { type: 'elements-purged', ids: ['c', 'b'] },
    { type: 'version-named', name: 'first', at: 1 as Seq },
    { type: 'access-changed', subject: 'someone', role: 'editor' },
    {
      type: 'state-loaded',
      cause: 'import',
      loadId: 'l',
      part: 1,
      parts: 1,
      elements: [
        { id: 'x', element: rectangleElement() },
        { id: 'y', element: textElement('loaded') },
      ],
      board: { title: 'loaded' },
      vector: [{ client: testClient('eve'), counter: 3, nonce: testNonce(3), seq: 2 as Seq }],
    },
    { type: 'room-archived' },
  ]);
  return { seq: (room.seq + 1) as Seq, committedAt: now, author: { client: testClient('ann') }, body };
}

function opCommitted(): EventBody {
  const opId = { client: testClient('ann'), counter: 12 };
  return { type: 'op-committed', opId, nonce: testNonce(12), baseSeq: 3 as Seq, op: GOOD_OP, dropped: [] };
}

/** All that a state is, to compare. */
export function whole(room: RoomState): string {
  const { bytes, deletedBytes, topKey, load } = room;
  return JSON.stringify({ ...snapshotOf(room), bytes, deletedBytes, topKey, load });
}

export const REFUSED: unique symbol = Symbol('refused');

/** What calls come to: counts them, and fails where an error is none that was promised. */
export class Outcomes {
  taken = 0;
  refused = 0;

  of<T>(call: () => T): T | typeof REFUSED {
    try {
      const result = call();
      this.taken++;
      return result;
    } catch (error) {
      const isNamed = error instanceof OpError && /^M\d+$/.test(error.rule);
      if (!isNamed && !(error instanceof FoldError && Number.isFinite(error.seq))) throw error;
      this.refused++;
      return REFUSED;
    }
  }
}
