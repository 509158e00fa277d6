import type { Seq } from '@boardstream/kernel';
import { create, rectangleElement, set, testClient, testNonce, textElement } from '@boardstream/testing';
import {
  evolve,
  FoldError,
  ROOM_RULES,
  RoomState,
  snapshotOf,
  stateHash,
  type Command,
  type LoadPartCommand,
} from './index.ts';
import { checkpointOf, randomRoom } from './spec-support/random-room.ts';
import { codeOf, lastEvent, refusalOf, Script, SMALL_RULES } from './spec-support/script.ts';

const OWNER = { role: 'owner' } as const;
const FAIL: Command = { type: 'archive', cause: 'load-failed' };
const { loadStallMs } = ROOM_RULES;

function part(n: number, more: Partial<LoadPartCommand> = {}): LoadPartCommand {
  const elements = [{ id: `e${n}`, element: rectangleElement() }];
  return { type: 'load-part', cause: 'import', loadId: 'load-1', part: n, parts: 3, elements, ...more };
}

/** A room with the first part of three in its log. */
function loadingRoom(more: Partial<LoadPartCommand> = {}): Script {
  const script = new Script();
  script.give({ type: 'open', settings: { title: 'Plan' } });
  script.give(part(1, more));
  return script;
}

describe('a load under way', () => {
  it('[M34] answers busy, with a delay, to every command but its own next part and its end', () => {
    const script = loadingRoom();
    const opId = { client: testClient(), counter: 1 };
    const nonce = testNonce(1);
    const others: Readonly<Record<Exclude<Command['type'], 'load-part'>, Command>> = {
      submit: { type: 'submit', opId, nonce, baseSeq: script.head, op: create('x') },
      draw: { type: 'draw', opId, nonce, drawing: { type: 'text', x: 0, y: 0, text: 'a' } },
      open: { type: 'open', settings: {} },
      'name-version': { type: 'name-version', name: 'v', at: 1 as Seq },
      'change-access': { type: 'change-access', subject: 'vera', role: 'viewer' },
      purge: { type: 'purge', ids: ['e1'] },
      archive: { type: 'archive' },
      reopen: { type: 'reopen' },
    };
    for (const command of Object.values(others)) {
      expect([command.type, refusalOf(script.judge(command, OWNER))]).toMatchObject([
        command.type,
        { code: 'busy', retryAfterMs: expect.any(Number) as number },
      ]);
    }
    expect(codeOf(script.judge(part(2, { loadId: 'load-2' })))).toBe('busy');
    expect(script.judge(part(2)).type).toBe('committed');
  });

  it('[M34] goes on by its id from the part that is missing, whoever loads', () => {
    const script = loadingRoom();
    const resumed = (n: number): string => script.give(part(n), { author: { client: testClient('another') } }).type;
    expect([1, 2, 2, 3].map(resumed)).toEqual(['duplicate', 'committed', 'duplicate', 'committed']);
    expect(script.room).toMatchObject({ status: 'open', elementCount: 3 });
    expect(script.events.map(({ body }) => body.type)).toEqual([
      'room-opened',
      'state-loaded',
      'state-loaded',
      'state-loaded',
    ]);
  });

  it('[M34] has no state at any seq from its first part to before its last', () => {
    const script = loadingRoom();
    script.give(part(2));
    script.give(part(3));
    let room = RoomState.empty;
    const shown = script.events.map((event) => {
      room = evolve(room, event);
      return room.status === 'loading' ? expectNone(room) : snapshotOf(room).elements.length;
    });
    expect(shown).toEqual([0, 'none', 'none', 3]);
  });

  it('[M34] may be ended after 60 s without progress, not before, and each part is progress', () => {
    const script = loadingRoom();
    script.now += loadStallMs - 1;
    expect(refusalOf(script.judge(FAIL, OWNER))).toMatchObject({
      code: 'busy',
      message: expect.stringContaining(`${loadStallMs - 1} ms ago`) as string,
    });
    script.give(part(2));
    script.now += loadStallMs - 1;
    expect(codeOf(script.judge(FAIL, OWNER))).toBe('busy');
    script.now += 1;
    expect(codeOf(script.judge(FAIL, { role: 'editor' }))).toBe('forbidden');
    expect(lastEvent(script.give(FAIL, OWNER)).body).toEqual({ type: 'room-archived', cause: 'load-failed' });
    expect(script.room).toMatchObject({ status: 'archived', elementCount: 0, bytes: 0, deletedBytes: 0, topKey: null });
  });

  it('[M34] cannot be gone on with once it was ended; after reopening the room is loaded anew', () => {
    const script = loadingRoom();
    script.now += loadStallMs;
    script.give(FAIL, OWNER);
    expect(codeOf(script.judge(part(2)))).toBe('archived');
    script.give({ type: 'reopen' }, OWNER);
    expect(codeOf(script.judge(part(2)))).toBe('invalid');
    expect(script.give(part(1, { loadId: 'load-2', parts: 1 })).type).toBe('committed');
    expect(script.room).toMatchObject({ status: 'open', elementCount: 1 });
  });

  it('[M34] fills only a room that holds nothing, deleted elements included', () => {
    const script = new Script();
    script.submit(create('x'));
    script.submit(set('x', { deleted: true }));
    expect(codeOf(script.judge(part(1)))).toBe('exists');
  });

  it('[M34] is ended only where there is one', () => {
    const script = new Script();
    expect(codeOf(script.judge(FAIL, OWNER))).toBe('not-found');
    script.submit(create('x'));
    expect(codeOf(script.judge(FAIL, OWNER))).toBe('invalid');
    script.give({ type: 'archive' }, OWNER);
    expect(codeOf(script.judge(FAIL, OWNER))).toBe('archived');
  });

  it('[M34] a part holds 256 KiB of elements, or one element that is larger', () => {
    const large = { id: 'large', element: textElement('x'.repeat(100_000)) };
    const small = { id: 'small', element: rectangleElement() };
    const script = new Script();
    expect(refusalOf(script.judge(part(1, { elements: [large, small] })))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('262144') as string,
    });
    expect(script.judge(part(1, { elements: [large] })).type).toBe('committed');
    expect(script.judge(part(1, { elements: [small] })).type).toBe('committed');
  });

  it('[M31, M34] a fork opens its room with its parent, and loads it with that cause', () => {
    const script = new Script();
    script.give({ type: 'open', settings: {}, parent: { room: 'source', seq: 7 as Seq } });
    expect(lastEvent(script.give(part(1, { cause: 'fork', parts: 1 }))).body).toMatchObject({ cause: 'fork' });
    expect(script.room).toMatchObject({ parent: { room: 'source', seq: 7 }, elementCount: 1 });
  });
});

describe('checkpoints', () => {
  it('[M34] are verified, not applied: the state stays the very same, its times of deletion too', () => {
    const script = randomRoom(3);
    const before = script.room;
    for (const event of checkpointOf(before, 2)) script.fold(event);
    expect(snapshotOf(script.room)).toEqual({ ...snapshotOf(before), seq: before.seq + 2 });
  });

  it('[M34] are refused when an element, the board or the vector is not that of the state, or one is left out', () => {
    const { room } = randomRoom(3);
    const fold = (more: Parameters<typeof checkpointOf>[2]): RoomState =>
      checkpointOf(room, 1, more).reduce((state, event) => evolve(state, event, SMALL_RULES), room);
    const { elements, vector } = snapshotOf(room);
    expect(fold({}).seq).toBe(room.seq + 1);
    expect(() => fold({ elements: elements.slice(1) })).toThrow(/the checkpoint has/);
    expect(() => fold({ elements: [...elements, { id: 'more', element: rectangleElement() }] })).toThrow(
      /element more/,
    );
    expect(() => fold({ board: { title: 'another' } })).toThrow(/board properties/);
    expect(vector.length).toBeGreaterThan(1);
    expect(() => fold({ vector: vector.slice(1) })).toThrow(/vector/);
    expect(() => fold({ vector: vector.map((entry) => ({ ...entry, counter: entry.counter + 1 })) })).toThrow(
      FoldError,
    );
  });

  it('[M23, M34] carry the hash of the whole state inside too, which only a fold that has it can compare', () => {
    const { room } = randomRoom(3);
    const hash = stateHash(room.board);
    const [first, second] = checkpointOf(room, 2);
    if (first === undefined || second === undefined) throw new Error('two parts');
    const wrong = { ...hash, value: 'f'.repeat(32) };
    expect(evolve(RoomState.empty, { ...first, hash }).status).toBe('loading');
    expect(() => evolve(room, { ...first, hash: wrong }, SMALL_RULES)).toThrow(/state hash/);
    const started = evolve(RoomState.empty, first);
    expect(stateHash(evolve(started, { ...second, hash }).board)).toEqual(hash);
    expect(() => evolve(started, { ...second, hash: wrong })).toThrow(/state hash/);
  });
});

function expectNone(room: RoomState): string {
  expect(() => snapshotOf(room)).toThrow(/loading/);
  return 'none';
}
