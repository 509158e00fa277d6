import {
  decide,
  EventWindow,
  evolve,
  RoomState,
  ROOM_RULES,
  type Command,
  type CommandContext,
  type Decision,
  type EventBody,
  type RoomEvent,
} from '@boardstream/board';
import { roomId, seq } from '@boardstream/kernel';
import { create, rectangleElement, set, testClient, testNonce } from '@boardstream/testing';
import {
  decodeEvent,
  decodeSubmission,
  encodeEvent,
  encodeSubmission,
  eventFromJson,
  eventRecordType,
  eventToJson,
} from './index.ts';

const RULES = { ...ROOM_RULES, minDeletedAgeMs: 0, loadStallMs: 0 };
const author = { client: testClient() };

/** A room whose owner gets its commands over the wire and writes its events to a log, as bytes. */
class WiredRoom {
  state = RoomState.empty;
  readonly #window = new EventWindow();
  /** What lies in the log. */
  readonly types: string[] = [];
  #counter = 0;

  give(command: Command, more: Partial<CommandContext> = {}): Decision {
    const sent = encodeSubmission({ room: 'demo', id: 1, gateway: 'g', author, role: 'owner', command });
    const received = decodeSubmission(sent).command;
    expect(received).toEqual(command);
    const { seq: durableHead } = this.state;
    const context: CommandContext = { now: 5_000, author, role: 'owner', durableHead, autoCreate: true, ...more };
    const decision = decide(received, this.state, this.#window, context, RULES);
    if (decision.type === 'committed') for (const event of decision.events) this.#append(event);
    return decision;
  }

  submit(op: Extract<Command, { type: 'submit' }>['op'], more: { readonly restoredFrom?: 1 } = {}): Decision {
    const opId = { client: author.client, counter: ++this.#counter };
    const restored = more.restoredFrom === undefined ? {} : { restoredFrom: seq(more.restoredFrom) };
    return this.give({ type: 'submit', opId, nonce: testNonce(1), baseSeq: this.state.seq, op, ...restored });
  }

  fold(event: RoomEvent): void {
    this.#append(event);
  }

  #append(event: RoomEvent): void {
    const copies = [decodeEvent(encodeEvent(event)), eventFromJson(JSON.parse(JSON.stringify(eventToJson(event))))];
    for (const copy of copies) expect(copy).toEqual(event);
    this.types.push(eventRecordType(event));
    this.#window.push(event);
    this.state = evolve(this.state, copies[0] ?? event, RULES);
  }
}

function bodyOf(decision: Decision): EventBody | undefined {
  return decision.type === 'committed' ? decision.events.at(-1)?.body : undefined;
}

const part = (cause: 'fork' | 'import', n: number, parts: number): Command => {
  const elements = [{ id: `e${n}`, element: rectangleElement() }];
  return { type: 'load-part', cause, loadId: 'l', part: n, parts, elements, ...(n === 1 ? { board: {} } : {}) };
};

function openRoom(): WiredRoom {
  const room = new WiredRoom();
  room.give({ type: 'open', settings: { title: 'Plan' } });
  return room;
}

/** For each command of M32, what it does to a room and the event of M31 that says so. */
const COMMANDS: Readonly<Record<Command['type'], () => void>> = {
  open: () => {
    const room = new WiredRoom();
    const parent = { room: roomId('source'), seq: seq(7) };
    room.give({ type: 'open', settings: { title: 'Plan' }, parent });
    expect(room.types).toEqual(['RoomOpened.v1']);
    expect(room.state).toMatchObject({ status: 'open', parent, settings: { title: 'Plan' } });
  },
  submit: () => {
    const room = new WiredRoom();
    room.submit(create('a'));
    expect(room.types).toEqual(['RoomOpened.v1', 'OpCommitted.v1']);
    expect(room.state.elementCount).toBe(1);
  },
  draw: () => {
    const room = new WiredRoom();
    const opId = { client: author.client, counter: 1 };
    room.give({ type: 'draw', opId, nonce: testNonce(1), drawing: { type: 'text', x: 0, y: 0, text: 'a' } });
    expect(room.types).toEqual(['RoomOpened.v1', 'OpCommitted.v1']);
    expect(room.state.elementCount).toBe(1);
  },
  'name-version': () => {
    const room = openRoom();
    expect(bodyOf(room.give({ type: 'name-version', name: 'First', at: seq(1) }))).toEqual({
      type: 'version-named',
      name: 'First',
      at: 1,
    });
  },
  'change-access': () => {
    const room = openRoom();
    room.give({ type: 'change-access', subject: 'vera', role: 'viewer' });
    expect(room.state.roleOf('vera')).toBe('viewer');
    room.give({ type: 'change-access', subject: 'vera', role: 'none' });
    expect(room.state.roleOf('vera')).toBeUndefined();
    expect(room.types).toEqual(['RoomOpened.v1', 'AccessChanged.v1', 'AccessChanged.v1']);
  },
  'load-part': () => {
    for (const cause of ['fork', 'import'] as const) {
      const room = openRoom();
      room.give(part(cause, 1, 2));
      expect(room.state.status).toBe('loading');
      expect(bodyOf(room.give(part(cause, 2, 2)))).toMatchObject({ type: 'state-loaded', cause, part: 2, parts: 2 });
      expect(room.state).toMatchObject({ status: 'open', elementCount: 2 });
    }
  },
  purge: () => {
    const room = openRoom();
    room.submit(create('a'));
    room.submit(set('a', { deleted: true }));
    expect(bodyOf(room.give({ type: 'purge', ids: ['a'] }))).toEqual({ type: 'elements-purged', ids: ['a'] });
    expect(room.state.elementCount).toBe(0);
  },
  archive: () => {
    const room = openRoom();
    expect(bodyOf(room.give({ type: 'archive' }))).toEqual({ type: 'room-archived' });
    expect(room.state.status).toBe('archived');
    const loading = openRoom();
    loading.give(part('import', 1, 2));
    const ended = bodyOf(loading.give({ type: 'archive', cause: 'load-failed' }));
    expect(ended).toEqual({ type: 'room-archived', cause: 'load-failed' });
  },
  reopen: () => {
    const room = openRoom();
    room.give({ type: 'archive' });
    expect(bodyOf(room.give({ type: 'reopen' }))).toEqual({ type: 'room-reopened' });
    expect(room.state.status).toBe('open');
  },
};

describe('commands and events over the wire', () => {
  it.each(Object.entries(COMMANDS))(
    '[M31, M32] %s reaches the owner as it was meant, and its event the log',
    (_, run) => {
      run();
    },
  );

  it('[M31] a checkpoint, which no command makes, is an event like the others', () => {
    const room = openRoom();
    room.submit(create('a'));
    const { board, state } = { board: room.state.board.props, state: room.state };
    room.fold({
      seq: seq(state.seq + 1),
      committedAt: state.committedAt,
      body: {
        type: 'state-loaded',
        cause: 'checkpoint',
        loadId: 'c',
        part: 1,
        parts: 1,
        elements: [{ id: 'a', element: rectangleElement() }],
        board,
        vector: [...state.vector.values()],
      },
    });
    expect(room.types.at(-1)).toBe('StateLoaded.v1');
    expect(room.state).toMatchObject({ status: 'open', elementCount: 1 });
  });

  it('[M31] a restore is an op whose event names the seq that was brought back', () => {
    const room = openRoom();
    expect(bodyOf(room.submit(create('a'), { restoredFrom: 1 }))).toMatchObject({
      type: 'op-committed',
      restoredFrom: 1,
    });
  });

  it('[M32] where rooms.autoCreate is off, writing opens no room, and opening does', () => {
    const room = new WiredRoom();
    const opId = { client: author.client, counter: 1 };
    const op = create('a');
    const write: Command = { type: 'submit', opId, nonce: testNonce(1), baseSeq: seq(0), op };
    const off = { autoCreate: false };
    expect(room.give(write, off)).toMatchObject({ refusal: { code: 'auto-create-off' } });
    expect(room.types).toEqual([]);
    expect(room.give({ type: 'open', settings: {} }, off).type).toBe('committed');
    expect(room.give(write, off).type).toBe('committed');
  });
});
