import type { Seq } from '@boardstream/kernel';
import { normalize, type Change } from '@boardstream/ot';
import { rectangleElement, rng, testClient, textElement, type Random } from '@boardstream/testing';
import fc from 'fast-check';
import {
  evolve,
  ROOM_RULES,
  snapshotOf,
  stateHash,
  type Command,
  type CommandContext,
  type Decision,
  type RoomRules,
  type RoomState,
} from './index.ts';
import { Script, SMALL_RULES } from './spec-support/script.ts';

/** Small, and so full that deleted elements are purged for space again and again. */
const RULES: RoomRules = { ...SMALL_RULES, limits: { ...ROOM_RULES.limits, elements: 5, roomBytes: 1_200 } };

/** A script that remembers each decision that commits, and the room that it was made in. */
class WatchedScript extends Script {
  readonly commitments: { readonly before: RoomState; readonly decision: Decision & { type: 'committed' } }[] = [];

  override judge(command: Command, context: Partial<CommandContext> = {}): Decision {
    const decision = super.judge(command, context);
    if (decision.type === 'committed') this.commitments.push({ before: this.room, decision });
    return decision;
  }
}

function randomChange(random: Random): Change {
  const id = random.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  return random.pick<() => Change>([
    () => ({ type: 'create', id, element: random.pick([textElement('text'), rectangleElement({ z: 'b00' })]) }),
    () => ({ type: 'set', id, props: { angle: random.integer(0, 5), z: random.pick(['a1', 'a2', null]) } }),
    () => ({ type: 'set', id, props: { deleted: random.pick([true, null]) } }),
    () => ({ type: 'edit', id, field: 'text', delta: [{ insert: 'é😀'.repeat(random.integer(1, 5)) }] }),
    () => ({ type: 'board', props: { title: `title ${random.integer(0, 9)}`, extra: { k: 1 } } }),
  ])();
}

function watched(seed: number): WatchedScript {
  const random = rng(seed);
  const script = new WatchedScript({ rules: RULES });
  for (let i = 0; i < 80; i++) {
    const changes = Array.from({ length: random.integer(1, 4) }, () => randomChange(random));
    // An edit of what the same op creates must fit it; the others need not fit anything.
    const client = testClient(random.pick(['ann', 'bob']));
    const own = script.room.vectorEntry(client)?.seq ?? 0;
    const baseSeq = Math.max(own, script.head - random.integer(0, 6)) as Seq;
    try {
      script.submit(normalize(changes), client, { baseSeq });
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('has no text'))) throw error;
    }
  }
  return script;
}

function whole(room: RoomState): unknown {
  const { bytes, deletedBytes, topKey, oldestInVector } = room;
  return { ...snapshotOf(room), bytes, deletedBytes, topKey, oldestInVector };
}

describe('the room that a decision carries', () => {
  it('[M22] is what evolve makes of its events, hash and all', () => {
    let purges = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { before, decision } of watched(seed).commitments) {
          const { events, room } = decision;
          const folded = events.reduce((now, event) => evolve(now, event, RULES), before);
          expect(whole(room)).toEqual(whole(folded));
          expect(stateHash(room.board)).toEqual(stateHash(folded.board));
          if (events.some(({ body }) => body.type === 'elements-purged')) purges++;
        }
      }),
      { numRuns: 40 },
    );
    expect(purges).toBeGreaterThan(0);
  });

  it('[M23] an event carries the hash where it is due, of the state after it, when others are committed with it', () => {
    const script = new WatchedScript({ rules: { ...RULES, hashInterval: 2 } });
    const decision = script.submit(normalize([{ type: 'create', id: 'a', element: rectangleElement() }]));
    if (decision.type !== 'committed') throw new Error('not committed');
    expect(decision.events.map((event) => event.hash)).toEqual([undefined, stateHash(decision.room.board)]);
  });

  it('[M14] leaves the room that was decided in as it was', () => {
    const script = watched(7);
    const before = JSON.stringify(whole(script.room));
    for (let i = 0; i < 50; i++) {
      script.judge(script.submission(normalize([{ type: 'create', id: `x${i}`, element: textElement('t') }])));
      script.judge(script.submission([{ type: 'set', id: 'a', props: { angle: 3 } }]));
    }
    expect(JSON.stringify(whole(script.room))).toBe(before);
  });
});
