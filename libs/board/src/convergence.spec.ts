import type { ClientId } from '@boardstream/kernel';
import { apply, Board, invert, omitElements, touchedIds, transform, type Operation } from '@boardstream/ot';
import { create, editText, rng, set, testClient, textElement, type Random } from '@boardstream/testing';
import fc from 'fast-check';
import { evolve, RoomState, rebase, stateHash, type RoomEvent } from './index.ts';
import { Script } from './spec-support/script.ts';

const IDS = ['a', 'b', 'c'];

function randomOp(random: Random, board: Board): Operation {
  const id = random.pick(IDS);
  const length = board.get(id)?.text?.length ?? 0;
  if (board.get(id) === undefined || random.chance(0.1)) return create(id, textElement(random.pick(['one', 'two 😀'])));
  if (random.chance(0.3)) return set(id, { angle: random.integer(0, 9), deleted: random.pick([true, null]) });
  if (random.chance(0.1)) return set(id, { text: 'anew' });
  const at = random.integer(0, length);
  const retain = at > 0 ? [{ retain: at }] : [];
  if (at < length && random.chance(0.4)) return editText(id, [...retain, { insert: 'x' }, { delete: 1 }]);
  return editText(id, [...retain, { insert: random.pick(['é', '😀', 'ab']) }]);
}

/** A client by the letter of M25, with one op in flight: what it shows is what is confirmed, and its op on top. */
class Replica {
  readonly client: ClientId;
  confirmed = RoomState.empty;
  pending: Operation | undefined;

  constructor(name: string) {
    this.client = testClient(name);
  }

  get shown(): Board {
    return apply(this.confirmed.board, this.pending ?? []);
  }

  receive(event: RoomEvent): void {
    const own = event.body.type === 'op-committed' && event.body.opId.client === this.client;
    if (own) this.pending = undefined;
    else if (this.pending !== undefined) this.pending = rebase(this.pending, [event]).op;
    this.confirmed = evolve(this.confirmed, event);
  }
}

describe('owner and clients', () => {
  it('[G11] whoever drew what, and however late events came, all end in the state of the log', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = rng(seed);
        const script = new Script();
        const replicas = ['ann', 'bob', 'eve'].map((name) => new Replica(name));
        for (let i = 0; i < 60; i++) {
          const replica = random.pick(replicas);
          const next = script.events[replica.confirmed.seq];
          if (replica.pending === undefined && random.chance(0.5)) {
            // Submitted on what it has seen so far, and decided at once: its events come back later.
            const op = randomOp(random, replica.confirmed.board);
            const decision = script.submit(op, replica.client, { baseSeq: replica.confirmed.seq });
            replica.pending = decision.type === 'committed' ? op : undefined;
          } else if (next !== undefined) {
            replica.receive(next);
          }
        }
        for (const replica of replicas) {
          for (const event of script.events.slice(replica.confirmed.seq)) replica.receive(event);
          expect(replica.pending).toBeUndefined();
          expect(stateHash(replica.shown)).toEqual(stateHash(script.room.board));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[M28] an undo that was carried through what others did since takes back only what was its own', () => {
    const before = apply(Board.empty, create('a', textElement('hello')));
    const mine: Operation = [...set('a', { angle: 1, opacity: 0.5 }), ...editText('a', [{ insert: '> ' }])];
    const theirs: Operation = [...set('a', { angle: 2 }), ...editText('a', [{ retain: 7 }, { insert: '!' }])];
    const undo = transform(invert(mine, before), theirs, 'first');
    const after = apply(apply(apply(before, mine), theirs), undo);
    expect(after.get('a')).toMatchObject({ props: { angle: 2 } });
    expect(after.get('a')?.props.opacity).toBeUndefined();
    expect(after.get('a')?.text?.toString()).toBe('hello!');
    expect(omitElements(undo, touchedIds(undo))).toEqual([]);
  });
});
