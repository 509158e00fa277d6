import { IDBFactory } from 'fake-indexeddb';
import { seq } from '@boardstream/kernel';
import { stateHash } from '@boardstream/board';
import { jsonCodec, protoCodec, type HelloMessage, type SubmitMessage } from '@boardstream/protocol';
import { create, editText, opCommitted, roomEvent, set, testClient, textElement } from '@boardstream/testing';
import { PageLocksDouble } from '../test/page-locks-double.ts';
import { joined, scriptedClient, type ScriptedClient } from '../test/scripted-client.ts';
import { ScriptedServer, turn, type ServerSocket } from '../test/scripted-server.ts';
import { TestRoom } from '../test/test-room.ts';
import { ClientClosedError, LostWorkError, NotConnectedError, ReadOnlyError } from './errors.ts';
import { IndexedDbPendingStore } from './indexed-db-pending-store.ts';
import { MemoryPendingStore } from './memory-pending-store.ts';
import type { PendingStore } from './pending-store.ts';
import type { PageEvents } from './room-client-options.ts';

function textOf({ client }: ScriptedClient): string {
  return client.board.get('t')?.text?.toString() ?? '';
}

function helloOn(socket: ServerSocket): HelloMessage {
  const hello = socket.heard.find((message) => message.type === 'hello');
  if (hello === undefined) throw new Error('no hello was heard');
  return hello;
}

function submitsOn(socket: ServerSocket): readonly SubmitMessage[] {
  return socket.heard.filter((message) => message.type === 'submit');
}

/** A page that can come back from the back/forward cache, and whose lock was lost meanwhile unless `answerHeld` says so. */
function pageWithoutLock({ slow = false } = {}) {
  const listeners = new Map<string, (event: { readonly persisted?: boolean }) => void>();
  const memory = new MemoryPendingStore();
  const writes: unknown[] = [];
  let answerHeld: (held: boolean) => void = () => undefined;
  const page: PageEvents = {
    addEventListener: (type, listener) => listeners.set(type, listener),
    removeEventListener: (type) => listeners.delete(type),
  };
  const pending: PendingStore = {
    open: async (...args) => {
      const slot = await memory.open(...args);
      return {
        ...slot,
        save: (record) => (writes.push(record), slot.save(record)),
        held: () => (slow ? new Promise<boolean>((resolve) => (answerHeld = resolve)) : Promise.resolve(false)),
      };
    },
  };
  const comeBack = (): void => listeners.get('pageshow')?.({ persisted: true });
  return { page, pending, comeBack, writes, answerHeld: (held: boolean) => answerHeld(held) };
}

/** A server whose room has a text `t`. */
async function serverWithText(): Promise<ScriptedServer> {
  const server = new ScriptedServer();
  const first = await joined(server, 99);
  first.client.submit(create('t', textElement('abc')));
  await server.flush();
  await first.client.close();
  return server;
}

describe('joining a room', () => {
  it('[P3] an empty room is live at once, and the first op opens it', async () => {
    const server = new ScriptedServer();
    const { client, changes } = await joined(server, 1);
    expect(client.connection.type).toBe('live');
    expect(server.last.url).toBe('ws://server.test/ws');
    expect(helloOn(server.last)).toMatchObject({ room: 'demo', protocol: 1 });
    client.submit(create('x'));
    expect(changes.at(-1)).toEqual({ touched: new Set(['x']), origin: 'local' });
    await server.flush();
    expect(server.room.state.board.get('x')).toBeDefined();
    expect(client.confirmedSeq).toBe(server.room.head);
  });

  it('[P3] a state in parts, then events, then live', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    for (let i = 0; i < 9; i++) a.client.submit(create(`e${String(i)}`));
    await server.flush();
    const b = scriptedClient(server, 2);
    b.client.start();
    await turn();
    server.last.open();
    await server.arrive();
    expect(server.last.toClient.filter(({ type }) => type === 'snapshot').length).toBeGreaterThan(1);
    server.last.deliver(2);
    expect(b.client.connection.type).toBe('joining');
    server.last.deliver();
    await b.client.whenLive();
    expect(b.changes).toMatchObject([{ origin: 'reset' }]);
    expect(b.client.board.size).toBe(10);
  });

  it.each([jsonCodec, protoCodec])('[F3] two people see each other by $name', async (codec) => {
    const server = await serverWithText();
    const a = await joined(server, 1, { codec });
    const b = await joined(server, 2, { codec });
    a.client.submit(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    b.client.submit(editText('t', [{ insert: '😀' }]));
    await server.flush();
    expect([textOf(a), textOf(b)]).toEqual(['😀abcA', '😀abcA']);
    expect(stateHash(a.client.board)).toEqual(stateHash(server.room.state.board));
    expect(b.changes.map(({ origin }) => origin)).toEqual(
      ['reset', 'local', 'remote', 'remote'].slice(0, b.changes.length),
    );
  });

  it('[M7] what is created without a `z` comes on top', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit([{ type: 'create', id: 'x', element: { kind: 'shape', shape: 'rectangle' } }]);
    await server.flush();
    const [below, above] = [server.room.state.board.get('t')?.props.z, server.room.state.board.get('x')?.props.z];
    expect([below, above]).toEqual(['a0', 'a1']);
  });

  it('work from before the first state is kept and sent', async () => {
    const server = await serverWithText();
    const a = scriptedClient(server, 1);
    a.client.start();
    a.client.submit(create('early'));
    await server.flush();
    expect(server.room.state.board.get('early')).toBeDefined();
    expect(a.client.board.size).toBe(2);
  });

  it('[P9] a gap in the events makes the client join anew from what it has', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    const later = roomEvent(9, { type: 'version-named', name: 'v', at: seq(1) });
    server.last.tell({ type: 'events', from: later.seq, events: [later] });
    a.client.submit(editText('t', [{ insert: 'A' }]));
    server.last.deliver();
    expect(a.client.connection.type).toBe('waiting');
    a.clock.advance(100);
    await server.flush();
    expect(helloOn(server.last).resume).toEqual({ seq: 2, haveState: true });
    expect(textOf(a)).toBe('Aabc');
    expect([a.errors.length, a.conflicts.length]).toEqual([1, 0]);
  });

  it('[G11] an event that does not fit makes the client load the state anew', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    const wrong = opCommitted(3, set('nobody', { angle: 1 }));
    server.last.tell({ type: 'events', from: wrong.seq, events: [wrong] });
    server.last.deliver();
    a.clock.advance(100);
    await server.flush();
    expect(helloOn(server.last).resume).toBeUndefined();
    expect([a.client.connection.type, textOf(a), a.errors.length]).toEqual(['live', 'abc', 1]);
  });
});

describe('events that cannot be taken in', () => {
  it('[M27] [P9] what those before a gap took away is told all the same', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.room.answerNext({ type: 'refused', refusal: { code: 'busy', message: 'later' } });
    a.client.submit(set('t', { angle: 1 }));
    await server.flush();
    const events = [
      roomEvent(3, { type: 'elements-purged', ids: ['t'] }),
      roomEvent(5, { type: 'version-named', name: 'v', at: seq(1) }),
    ];
    server.last.tell({ type: 'events', from: seq(3), events });
    server.last.deliver();
    expect(a.client.connection.type).toBe('waiting');
    expect(a.lost.flatMap(({ elements }) => elements)).toEqual([{ id: 't', reason: 'purged' }]);
    expect(a.changes.at(-1)?.touched).toEqual(new Set(['t']));
  });

  it('[M34] a client that joins amid a load is live when the load is whole', async () => {
    const server = await serverWithText();
    const part = (number: number) =>
      roomEvent(server.room.head + 1, {
        type: 'state-loaded',
        cause: 'import',
        loadId: 'l',
        part: number,
        parts: 2,
        elements: [{ id: `e${String(number)}`, element: textElement('x') }],
      });
    const a = await joined(server, 1);
    server.last.close();
    server.room.append(part(1));
    a.clock.advance(100);
    await server.flush();
    expect([a.client.connection.type, a.client.board.size]).toEqual(['joining', 1]);
    server.room.append(part(2));
    server.publish();
    await server.flush();
    expect([a.client.connection.type, a.client.board.size]).toEqual(['live', 3]);
  });
});

describe('saving', () => {
  it('[G2] [F4] is `saving` until the own event came, and `whenSaved` waits for it', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    expect(a.client.saveStatus).toBe('saved');
    a.client.submit(create('x'));
    expect(a.client.saveStatus).toBe('saving');
    let saved = false;
    const waiting = a.client.whenSaved().then(() => (saved = true));
    await turn();
    await server.arrive();
    await turn();
    expect(saved).toBe(false);
    server.last.deliver();
    await waiting;
    expect(a.client.saveStatus).toBe('saved');
  });

  it('[F4] `whenSaved` does not wait for work that cancelled itself out before it was sent', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit(create('x'));
    a.client.submit(editText('t', [{ insert: 'z' }]));
    a.client.submit(editText('t', [{ delete: 1 }]));
    let saved = false;
    void a.client.whenSaved().then(() => (saved = true));
    await server.flush();
    await turn();
    expect([a.client.saveStatus, saved]).toEqual(['saved', true]);
  });

  it('[M26] sends again after 5, 10 and 20 s on the same connection, and it is committed once', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit(create('x'));
    await turn();
    await server.arrive();
    server.last.toClient.length = 0; // every answer is lost
    const sends: number[] = [];
    for (let second = 1; second <= 45; second++) {
      a.clock.advance(1_000);
      if (server.last.toServer.some(({ type }) => type === 'submit')) sends.push(second);
      await server.arrive();
      server.last.toClient.length = 0;
      server.last.tell({ type: 'pong' }); // the path lives
      server.last.deliver();
    }
    expect(sends).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = sends;
    expect(first).toBeGreaterThanOrEqual(4);
    expect(first).toBeLessThanOrEqual(6);
    expect(second - first).toBeGreaterThanOrEqual(8);
    expect(third - second).toBeGreaterThanOrEqual(16);
    expect(new Set(submitsOn(server.last).map(({ nonce }) => nonce)).size).toBe(1);
    expect(server.room.head).toBe(3);
  });

  it('[G15] an op whose answer was lost with the connection is there once after the reconnect', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    const b = await joined(server, 2);
    const [, socketA] = server.sockets;
    if (socketA === undefined) throw new Error('no socket');
    a.client.submit(editText('t', [{ insert: 'A' }]));
    await turn();
    await server.arrive(socketA);
    socketA.close();
    expect(a.client.saveStatus).toBe('offline-memory-only');
    a.client.submit(editText('t', [{ insert: 'B' }]));
    b.client.submit(editText('t', [{ retain: 3 }, { insert: 'b' }]));
    await server.flush();
    a.clock.advance(200);
    await server.flush();
    expect(helloOn(server.last).resume).toEqual({ seq: 2, haveState: true });
    expect([textOf(a), textOf(b)]).toEqual(['BAabcb', 'BAabcb']);
    expect(a.client.saveStatus).toBe('saved');
  });

  it('[M27] [G17] `rate` keeps the op and sends it again after the delay', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.room.answerNext({ type: 'refused', refusal: { code: 'rate', message: 'slowly', retryAfterMs: 2_000 } });
    a.client.submit(create('x'));
    await server.flush();
    expect(submitsOn(server.last)).toHaveLength(1);
    a.clock.advance(1_999);
    await server.flush();
    expect(submitsOn(server.last)).toHaveLength(1);
    a.clock.advance(801);
    await server.flush();
    expect(submitsOn(server.last)).toHaveLength(2);
    expect(server.room.state.board.get('x')).toBeDefined();
    expect(a.lost).toEqual([]);
  });

  it('[M27] a final refusal takes the work back, says so, and lets the next op through', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.room.answerNext({ type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    a.client.submit(create('x'));
    const waiting = a.client.whenSaved();
    const failed = expect(waiting).rejects.toBeInstanceOf(LostWorkError);
    await server.flush();
    await failed;
    expect(a.lost).toMatchObject([{ opId: { counter: 1 }, elements: [{ id: 'x', reason: 'forbidden' }] }]);
    expect(a.client.board.get('x')).toBeUndefined();
    a.client.submit(create('y'));
    await server.flush();
    await a.client.whenSaved();
    expect(server.room.state.board.get('y')).toBeDefined();
  });

  it('[F4] [M27] `whenSaved` is about what was submitted before: a later loss does not concern it', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.last.close();
    a.client.submit(set('t', { angle: 1 }));
    const early = a.client.whenSaved();
    a.client.submit(create('x'));
    const late = expect(a.client.whenSaved()).rejects.toThrow('x: limit');
    // Both leave as one op; the room has no space for what the second of them makes.
    const from = server.room.head;
    server.room.dropNext({ id: 'x', reason: 'limit' });
    a.clock.advance(100);
    await server.flush();
    await expect(early).resolves.toBeUndefined();
    await late;
    expect(server.room.head).toBe(from + 1);
  });

  it('[F4] [M27] `whenSaved` rejects when the last of what it waits for is settled, and names what was lost', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.room.answerNext({ type: 'refused', refusal: { code: 'forbidden', message: 'no' } });
    a.client.submit(create('x'));
    await turn();
    a.client.submit(create('y'));
    const told = expect(a.client.whenSaved()).rejects.toMatchObject({
      name: 'LostWorkError',
      lost: { opId: { counter: 1 }, elements: [{ id: 'x', reason: 'forbidden' }] },
    });
    await server.flush();
    await told;
    expect(server.room.state.board.get('y')).toBeDefined();
    await expect(a.client.whenSaved()).resolves.toBeUndefined();
  });

  it('[F4] [M27] `whenSaved` does not reject for a loss that was withdrawn meanwhile', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit(create('x'));
    await turn();
    a.client.submit(create('y'));
    const saved = a.client.whenSaved();
    // One copy is refused, which shows first; another one was committed.
    const [copy] = server.last.toServer.filter((message) => message.type === 'submit');
    await server.arrive();
    const events = server.last.toClient.splice(0);
    server.last.tell({ type: 'refused', counter: copy?.counter ?? 0, code: 'forbidden', message: 'no' }, ...events);
    await server.flush();
    expect([a.lost.length, a.recovered.length]).toEqual([1, 1]);
    await expect(saved).resolves.toBeUndefined();
    expect(server.room.state.board.get('x')).toBeDefined();
  });

  it('[M27] after bad-base the head is loaded, and the op is there once', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.room.answerNext({ type: 'refused', refusal: { code: 'bad-base', message: 'above the head' } });
    a.client.submit(create('x'));
    await server.flush();
    expect(a.client.connection.type).toBe('waiting');
    a.clock.advance(100);
    await server.flush();
    expect(helloOn(server.last).resume).toEqual({ seq: Number.MAX_SAFE_INTEGER, haveState: false });
    expect(server.room.head).toBe(3);
    expect(a.client.saveStatus).toBe('saved');
  });

  it('[M27] [M29] an id that something unknown used ends in conflicts and a new client, not in a standstill', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    const before = a.client.clientId;
    server.room.answerNext({ type: 'refused', refusal: { code: 'op-id-conflict', message: 'used' } });
    a.client.submit(create('x'));
    await server.flush();
    a.clock.advance(20_000);
    a.clock.advance(100);
    await server.flush();
    expect(a.conflicts).toEqual([{ reason: 'stale-record', ops: [create('x')] }]);
    a.clock.advance(2_000);
    await server.flush();
    expect(a.client.clientId).not.toBe(before);
    a.client.submit(create('y'));
    await server.flush();
    expect(server.room.state.board.get('y')).toBeDefined();
  });

  it('[M30] a truncated log: creates go on, edits are handed back', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    server.last.close();
    a.client.submit(create('x'));
    a.client.submit(editText('t', [{ insert: 'A' }]));
    server.room.command({ type: 'name-version', name: 'v', at: seq(1) }, { client: testClient(), role: 'owner' });
    server.truncatedBelow = server.room.head;
    a.clock.advance(100);
    await server.flush();
    expect(a.conflicts).toEqual([{ reason: 'truncated', ops: [editText('t', [{ insert: 'A' }])] }]);
    expect(server.room.state.board.get('x')).toBeDefined();
    expect(textOf(a)).toBe('abc');
  });
});

describe('a log that was truncated', () => {
  it('[M30] an op that the server says it has is saved, and not sent again', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit(editText('t', [{ insert: 'A' }]));
    await turn();
    await server.arrive();
    server.last.close();
    server.room.command({ type: 'name-version', name: 'v', at: seq(1) }, { client: testClient(), role: 'owner' });
    server.truncatedBelow = server.room.head;
    a.clock.advance(100);
    await server.flush();
    expect([textOf(a), a.client.saveStatus]).toEqual(['Aabc', 'saved']);
    expect([submitsOn(server.last).length, a.conflicts.length]).toEqual([0, 0]);
  });
});

describe('pending work across a reload', () => {
  it('[M29] is stored before it leaves, resumes at its base, and is there once', async () => {
    const server = await serverWithText();
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, { pending });
    const b = await joined(server, 2);
    const socketA = server.sockets.at(-2);
    if (socketA === undefined) throw new Error('no socket');
    a.client.submit(editText('t', [{ retain: 3 }, { insert: 'A' }]));
    await turn();
    await server.arrive(socketA);
    socketA.close();
    a.client.submit(editText('t', [{ retain: 4 }, { insert: 'B' }]));
    await a.client.close();
    b.client.submit(editText('t', [{ insert: 'b' }]));
    await server.flush();

    const again = await joined(server, 3, { pending });
    expect(helloOn(server.last).resume).toEqual({ seq: 2, haveState: false });
    expect(again.client.clientId).toBe(a.client.clientId);
    expect([textOf(again), textOf(b)]).toEqual(['babcAB', 'babcAB']);
    expect(again.conflicts).toEqual([]);
    await again.client.whenSaved();
  });

  it('[M29] no op leaves before it is stored', async () => {
    const server = await serverWithText();
    const memory = new MemoryPendingStore();
    const stored: (() => void)[] = [];
    const a = await joined(server, 1, {
      pending: {
        open: async (...args) => ({
          ...(await memory.open(...args)),
          save: () => new Promise<void>((resolve) => stored.push(resolve)),
        }),
      },
    });
    a.client.submit(create('x'));
    await turn();
    a.client.submit(create('y'));
    await server.flush();
    expect([stored.length, submitsOn(server.last).length]).toEqual([1, 0]);
    stored[0]?.();
    await server.flush();
    expect([stored.length, submitsOn(server.last).length]).toEqual([2, 1]);
    stored[1]?.();
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
  });

  it('[M29] a second page does not take over what the first one holds', async () => {
    const server = await serverWithText();
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, { pending });
    server.last.close();
    a.client.submit(create('x'));
    a.clock.advance(250);
    const b = await joined(server, 2, { pending });
    expect(b.client.clientId).not.toBe(a.client.clientId);
    expect(server.room.head).toBe(3);
  });

  it('[M29] what is queued is stored within 250 ms, and removed once it is saved', async () => {
    const server = await serverWithText();
    const saved: (number | undefined)[] = [];
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, {
      pending: {
        open: async (...args) => {
          const slot = await pending.open(...args);
          return { ...slot, save: (record) => (saved.push(record?.queue.length), slot.save(record)) };
        },
      },
    });
    server.last.close();
    a.client.submit(create('x'));
    expect(saved).toEqual([]);
    a.clock.advance(250);
    await turn();
    expect(saved).toEqual([1]);
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
    a.clock.advance(250);
    await turn();
    expect(saved.at(-1)).toBeUndefined();
  });

  it('[M29] a page that comes back without its lock hands its work over and goes on as a new client', async () => {
    const server = await serverWithText();
    const listeners = new Map<string, (event: { readonly persisted?: boolean }) => void>();
    const pending = new MemoryPendingStore();
    let held = true;
    const a = await joined(server, 1, {
      page: {
        addEventListener: (type, listener) => listeners.set(type, listener),
        removeEventListener: (type) => listeners.delete(type),
      },
      pending: { open: async (...args) => ({ ...(await pending.open(...args)), held: () => Promise.resolve(held) }) },
    });
    const before = a.client.clientId;
    server.last.close();
    a.client.submit(create('x'));
    held = false;
    listeners.get('pageshow')?.({ persisted: true });
    await turn();
    expect(a.conflicts).toEqual([{ reason: 'lock-lost', ops: [create('x')] }]);
    await server.flush();
    expect(a.client.clientId).not.toBe(before);
    expect(server.room.state.board.get('x')).toBeUndefined();
  });

  it('[M29] nothing leaves on the session of the name that was given up', async () => {
    const server = await serverWithText();
    const { page, pending, comeBack } = pageWithoutLock();
    const a = await joined(server, 1, { page, pending });
    const before = server.last;
    // It refuses nothing for good, and has no event of this client yet: its first counter is free.
    server.room.answerNext({ type: 'refused', refusal: { code: 'busy', message: 'later' } });
    a.client.submit(create('x'));
    await server.flush();
    a.client.on('conflicts', ({ ops }) => {
      for (const op of ops) a.client.submit(op);
    });
    comeBack();
    await turn();
    expect(before.toServer.filter(({ type }) => type === 'submit')).toEqual([]);
    expect(submitsOn(before)).toHaveLength(1);
    a.clock.advance(1_000);
    await server.flush();
    expect(helloOn(server.last).secret).not.toBe(helloOn(before).secret);
    expect(a.client.saveStatus).toBe('saved');
    expect(server.room.log.filter(({ body }) => body.type === 'op-committed')).toHaveLength(2);
  });

  it('[M29] what is handed over and submitted again is stored under the new name only', async () => {
    const server = await serverWithText();
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, { pending });
    a.client.on('conflicts', ({ ops }) => {
      for (const op of ops) a.client.submit(op);
    });
    server.room.answerNext({ type: 'refused', refusal: { code: 'op-id-conflict', message: 'used' } });
    a.client.submit(create('x'));
    await server.flush();
    a.clock.advance(20_000);
    a.clock.advance(1_000);
    await server.flush();
    a.clock.advance(2_000);
    await server.flush();
    expect([a.conflicts.length, a.client.saveStatus]).toEqual([1, 'saved']);
    a.clock.advance(250);
    await turn();
    await a.client.close();
    const head = server.room.head;
    const next = await joined(server, 2, { pending });
    await next.client.whenSaved();
    expect(next.client.clientId).not.toBe(a.client.clientId);
    expect([server.room.head, next.lost, next.conflicts]).toEqual([head, [], []]);
  });

  it('[M29] a page that came back writes and sends nothing before it knows that it has its lock still', async () => {
    const server = await serverWithText();
    const { page, pending, comeBack, writes, answerHeld } = pageWithoutLock({ slow: true });
    const a = await joined(server, 1, { page, pending });
    server.room.answerNext({ type: 'refused', refusal: { code: 'busy', message: 'later', retryAfterMs: 100 } });
    a.client.submit(create('x'));
    await server.flush();
    const [written, heard] = [writes.length, submitsOn(server.last).length];
    comeBack();
    a.client.submit(create('y'));
    a.clock.advance(500);
    await server.flush();
    expect([writes.length, submitsOn(server.last).length]).toEqual([written, heard]);
    answerHeld(true);
    await server.flush();
    a.clock.advance(500);
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
    expect(a.conflicts).toEqual([]);
  });

  it('[F4] tries again at once when the browser is back online', async () => {
    const server = new ScriptedServer();
    const listeners = new Map<string, (event: { readonly persisted?: boolean }) => void>();
    const a = await joined(server, 1, {
      page: {
        addEventListener: (type, listener) => listeners.set(type, listener),
        removeEventListener: (type) => listeners.delete(type),
      },
    });
    for (let i = 0; i < 6; i++) {
      server.last.close();
      a.clock.advance(70_000);
    }
    server.last.close();
    expect(a.client.connection.type).toBe('circuit-open');
    listeners.get('online')?.({});
    await server.flush();
    expect(a.client.connection.type).toBe('live');
    await a.client.close();
    expect(listeners.size).toBe(0);
  });

  it('[F4] [G17] a connection that saved something was a good one, however short; one that did not, counts', async () => {
    const server = new ScriptedServer();
    const a = await joined(server, 1);
    for (let attempt = 0; attempt < 3; attempt++) {
      server.last.close();
      expect(a.client.connection).toMatchObject({ type: 'waiting', attempt });
      a.clock.advance(5_000);
      await server.flush();
      expect(a.client.connection.type).toBe('live');
    }
    a.client.submit(create('x'));
    await server.flush();
    server.last.close();
    expect(a.client.connection).toMatchObject({ type: 'waiting', attempt: 0 });
  });

  it('a store that fails is told of, and the work is saved all the same', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1, {
      pending: {
        open: (_room, secret) =>
          Promise.resolve({
            secret,
            record: undefined,
            durable: true,
            save: () => Promise.reject(new Error('the disk is full')),
            held: () => Promise.resolve(true),
            close: () => Promise.resolve(),
          }),
      },
    });
    a.client.submit(create('x'));
    await server.flush();
    expect(a.errors[0]?.cause).toEqual(new Error('the disk is full'));
    expect(server.room.state.board.get('x')).toBeDefined();
    server.last.close();
    expect(a.client.saveStatus).toBe('offline-memory-only');
  });
});

describe('work that lives in memory only', () => {
  it.each([
    ['where there are no locks', null, 'offline-memory-only'],
    ['and where there are', new PageLocksDouble().page('one'), 'offline'],
  ] as const)('[M29] the save status says so: %s', async (_where, locks, expected) => {
    const server = await serverWithText();
    const pending = new IndexedDbPendingStore({ indexedDB: new IDBFactory(), locks });
    const a = scriptedClient(server, 1, { pending });
    a.client.start();
    while (a.client.connection.type === 'idle') await turn();
    await server.flush();
    await a.client.whenLive();
    server.last.close();
    a.client.submit(create('x'));
    expect(a.client.saveStatus).toBe(expected);
  });

  it('[M29] a record whose removal failed is removed as soon as anything changes', async () => {
    const server = await serverWithText();
    const memory = new MemoryPendingStore();
    let fails = false;
    const records: unknown[] = [];
    const a = await joined(server, 1, {
      pending: {
        open: async (...args) => ({
          ...(await memory.open(...args)),
          save: (record) => (records.push(record), fails ? Promise.reject(new Error('not now')) : Promise.resolve()),
        }),
      },
    });
    a.client.submit(create('x'));
    await turn();
    fails = true;
    await server.flush();
    a.clock.advance(250);
    await turn();
    expect(records.at(-1)).toBeUndefined();
    fails = false;
    const tried = records.length;
    server.room.command({ type: 'name-version', name: 'v', at: seq(1) }, { client: testClient(), role: 'owner' });
    server.publish();
    await server.flush();
    a.clock.advance(250);
    await turn();
    expect(records.slice(tried)).toEqual([undefined]);
    a.clock.advance(250);
    await turn();
    expect(records.slice(tried)).toHaveLength(1);
  });
});

describe('what the room and the role allow', () => {
  it('[G18] a viewer can only look', async () => {
    const server = await serverWithText();
    server.role = 'viewer';
    const a = await joined(server, 1);
    expect(a.client.saveStatus).toBe('read-only');
    expect(() => a.client.submit(create('x'))).toThrow(ReadOnlyError);
    expect(() => a.client.undo()).toThrow(ReadOnlyError);
    server.last.tell({ type: 'role', role: 'editor' });
    server.last.deliver();
    a.client.submit(create('x'));
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
  });

  it('an archived room takes nothing, and what was pending is kept until it is reopened', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    const owner = { client: testClient('owner'), role: 'owner' } as const;
    server.last.close();
    a.client.submit(create('x'));
    server.room.command({ type: 'archive' }, owner);
    a.clock.advance(100);
    server.last.open();
    await server.arrive();
    const told = server.last.toClient.findIndex(({ type }) => type === 'room');
    server.last.toClient.unshift(...server.last.toClient.splice(told, 1));
    await server.flush();
    expect(a.client.saveStatus).toBe('read-only');
    expect(a.lost).toEqual([]);
    server.room.command({ type: 'reopen' }, owner);
    server.publish();
    server.tellRoom(server.last);
    await server.flush();
    expect(server.room.state.board.get('x')).toBeDefined();
    expect(a.client.saveStatus).toBe('saved');
  });

  it('[G21] a room that cannot be written never looks saved', async () => {
    const server = await serverWithText();
    server.writable = false;
    const a = await joined(server, 1);
    a.client.submit(create('x'));
    await server.flush();
    expect(a.client.saveStatus).toBe('saving');
    expect(submitsOn(server.last)).toHaveLength(0);
    server.writable = true;
    server.tellRoom(server.last);
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
  });
});

describe('undo, presence, closing', () => {
  it('[M28] undo and redo are submitted like everything else, and told with an origin of their own', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1);
    a.client.submit(editText('t', [{ insert: 'A' }]));
    await server.flush();
    expect([a.client.undo(), a.client.undo()]).toEqual([true, false]);
    expect(a.changes.at(-1)?.origin).toBe('undo');
    await server.flush();
    expect(server.room.state.board.get('t')?.text?.toString()).toBe('abc');
    expect([a.client.canUndo, a.client.canRedo, a.client.redo()]).toEqual([false, true, true]);
    await server.flush();
    expect(server.room.state.board.get('t')?.text?.toString()).toBe('Aabc');
  });

  it('[F15] presence goes round, and ends with the session', async () => {
    const server = await serverWithText();
    const a = await joined(server, 1, { name: 'Ann' });
    const b = await joined(server, 2);
    a.client.setPresence({ cursor: { x: 1, y: 2 } });
    await server.flush();
    expect([...b.client.peers.values()]).toMatchObject([
      { clientId: a.client.clientId, state: { cursor: { x: 1, y: 2 } } },
    ]);
    server.last.close();
    expect(b.client.peers.size).toBe(0);
  });

  it('closing keeps what is pending, ends everything, and tells who waits', async () => {
    const server = await serverWithText();
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, { pending });
    server.last.close();
    a.client.submit(create('x'));
    const failed = expect(a.client.whenSaved()).rejects.toBeInstanceOf(ClientClosedError);
    await a.client.close();
    await failed;
    await expect(a.client.whenSaved()).rejects.toBeInstanceOf(ClientClosedError);
    expect(a.client.connection.type).toBe('closed');
    expect(() => a.client.submit(create('y'))).toThrow(ClientClosedError);
    a.clock.advance(120_000);
    expect(a.clock.pendingTimers).toBe(0);
    const b = await joined(server, 2, { pending });
    expect(b.client.board.get('x')).toBeDefined();
  });

  it('[P8] [M33] a version or an event that it does not know stops the client, which keeps what is pending', async () => {
    const server = await serverWithText();
    const pending = new MemoryPendingStore();
    const a = await joined(server, 1, { pending, codec: jsonCodec });
    server.room.answerNext({ type: 'refused', refusal: { code: 'busy', message: 'later' } });
    a.client.submit(create('x'));
    await server.flush();
    const unknown = { seq: 3, committedAt: 5, version: 1, somethingNew: {} };
    const frame = JSON.stringify({ type: 'events', from: 3, events: [unknown] });
    server.last.listener.received(frame);
    expect(a.client.connection).toMatchObject({ type: 'stopped', code: 'unknown-event' });
    await expect(a.client.whenLive()).rejects.toBeInstanceOf(NotConnectedError);
    await a.client.close();
    const b = await joined(server, 2, { pending });
    await b.client.whenSaved();
    expect(server.room.state.board.get('x')).toBeDefined();
  });

  it('a listener that throws disturbs nobody', async () => {
    const server = new ScriptedServer(new TestRoom());
    const a = await joined(server, 1);
    a.client.on('change', () => {
      throw new Error('a bug of the application');
    });
    a.client.on('error', () => {
      throw new Error('another one');
    });
    a.client.submit(create('x'));
    a.client.submit(set('x', { angle: 1 }));
    await server.flush();
    expect(a.client.saveStatus).toBe('saved');
    expect(a.errors.map(({ message }) => message)).toContain('a bug of the application');
  });
});
