import type { Seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { create, editText, rng, set, testClient, testNonce, textElement, type Random } from '@boardstream/testing';
import { snapshotOf, type RoomEvent, type RoomState, type StateLoaded } from '../index.ts';
import { Script, SMALL_RULES } from './script.ts';

const IDS = ['a', 'b', 'c', 'd'];
const OWNER = { role: 'owner' } as const;
/** Rules with small figures in which purges happen too. */
const RULES = { ...SMALL_RULES, minDeletedAgeMs: 5 };

/** A script of random commands of a few clients with old bases, in rules with small figures. */
export function randomRoom(seed: number, commands = 60): Script {
  const script = new Script({ rules: RULES, window: { minEvents: 8, minAgeMs: 0 } });
  script.give({ type: 'open', settings: {} });
  goOn(script, rng(seed), commands);
  return script;
}

/** Gives a script so many more random commands. */
export function goOn(script: Script, random: Random, commands: number): void {
  for (let i = 0; i < commands; i++) {
    script.now += random.integer(-2, 10);
    const client = testClient(random.pick(['ann', 'bob', 'eve']));
    const own = script.room.vectorEntry(client)?.seq ?? 0;
    const baseSeq = Math.max(own, script.head - random.integer(0, 6)) as Seq;
    script.submit(randomOp(script, random, i), client, { baseSeq });
    if (random.chance(0.05)) giveAccess(script, random);
    if (random.chance(0.1)) script.give({ type: 'purge', ids: [random.pick(IDS)] }, OWNER);
    if (random.chance(0.1)) draw(script, random);
  }
}

function randomOp(script: Script, random: Random, n: number): Operation {
  const id = random.pick(IDS);
  const length = script.room.board.get(id)?.text?.length ?? 0;
  return random.pick<Operation>([
    create(id, textElement('text')),
    set(id, { angle: random.integer(0, 5), deleted: random.pick([true, null]) }),
    set(id, { z: random.pick(['a1', 'a2', 'b00', null]), extra: { k: n } }),
    editText(id, [{ retain: random.integer(1, Math.max(1, length)) }, { insert: 'é😀' }]),
    [{ type: 'board', props: { title: `title ${n}` } }],
  ]);
}

function giveAccess(script: Script, random: Random): void {
  const role = random.pick(['viewer', 'none'] as const);
  script.give({ type: 'change-access', subject: random.pick(IDS), role }, OWNER);
}

function draw(script: Script, random: Random): void {
  const client = testClient('dora');
  const counter = (script.room.vectorEntry(client)?.counter ?? 0) + script.head;
  const drawing = { type: 'text', x: random.integer(0, 9), y: 0, text: 'drawn' } as const;
  script.give({ type: 'draw', opId: { client, counter }, nonce: testNonce(counter), drawing });
}

/** The parts of a checkpoint of this state, one after the other (M34): what its log goes on with. */
export function checkpointOf(room: RoomState, parts: number, more: Partial<StateLoaded> = {}): readonly RoomEvent[] {
  const { elements, board, committedAt } = snapshotOf(room);
  const each = Math.ceil(elements.length / parts);
  return Array.from({ length: parts }, (_, i): RoomEvent => {
    const last = i + 1 === parts;
    const body: StateLoaded = {
      type: 'state-loaded',
      cause: 'checkpoint',
      loadId: 'checkpoint-1',
      part: i + 1,
      parts,
      elements: elements.slice(i * each, last ? undefined : (i + 1) * each),
      ...(i === 0 ? { board } : {}),
      ...(last ? { vector: vectorBefore(room, parts) } : {}),
      ...more,
    };
    return { seq: (room.seq + i + 1) as Seq, committedAt, body };
  });
}

/** The vector as it is before the last part: those before may have swept it (M19). */
function vectorBefore(room: RoomState, parts: number): StateLoaded['vector'] & object {
  let floor = 0;
  for (let seq = room.seq + 1; seq < room.seq + parts; seq++) {
    if (seq % RULES.sweepInterval === 0) floor = seq - RULES.floorDistance;
  }
  return snapshotOf(room).vector.filter((entry) => entry.seq > floor);
}
