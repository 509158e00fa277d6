import { roomId, seq } from '@boardstream/kernel';
import { create, eventually, strokeElement, testClient } from '@boardstream/testing';
import { GatewayHarness } from '../spec-support/gateway-harness.ts';
import { submitMessage } from '../spec-support/submit-message.ts';

const room = 'demo';
let harness: GatewayHarness;

beforeEach(() => {
  harness = new GatewayHarness();
});
afterEach(() => harness.end());

describe('joining', () => {
  it('[P2] derives the client id from the secret: the same on every connection, another for another secret', async () => {
    const ids = [];
    for (const secret of ['ann', 'ann', 'bob']) {
      const client = await harness.joined(room, secret);
      ids.push(client.connection.all('welcome')[0]?.clientId);
    }
    expect(ids[0]).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('[P2] closes who says no hello within 10 s', async () => {
    const { connection } = harness.connect();
    await harness.advance(9_000);
    expect(connection.closedWith).toBeUndefined();
    await harness.advance(1_000);
    expect(connection.closedWith).toEqual({ code: 4407, reason: 'no-hello' });
    expect(connection.all('bye')).toMatchObject([{ code: 'no-hello' }]);
  });

  it('[P2] asks for the hello when something else comes first', () => {
    const client = harness.connect();
    client.send(submitMessage(1));
    expect(client.connection.all('refused')).toMatchObject([
      { counter: 0, code: 'malformed', message: expect.stringContaining('hello') as string },
    ]);
    expect(harness.submitted).toEqual([]);
  });

  it('[P3] sends welcome, then the state at the head, then goes live; nothing is live before', async () => {
    const events = harness.rooms.grow(room, 5);
    const client = harness.connect();
    client.send({ type: 'hello', room, secret: 'ann' });
    await harness.live(room, 4, events.slice(3));
    await eventually(() => client.connection.types.includes('room'));
    expect(client.connection.types).toEqual(['welcome', 'snapshot', 'room']);
    expect(client.connection.all('welcome')[0]).toMatchObject({
      seq: 5,
      role: 'editor',
      limits: { messageBytes: 512 * 1024 },
    });
    await harness.live(room, 6, harness.rooms.grow(room, 6));
    expect(client.connection.seqs).toEqual([6]);
  });

  it('[P3] sends a large state in parts, and the next part only when the one before has left', async () => {
    harness.rooms.grow(room, 7_000);
    const client = harness.connect();
    client.connection.bufferedBytes = 1_000_000;
    client.send({ type: 'hello', room, secret: 'ann' });
    await eventually(() => client.connection.types.includes('snapshot'), { timeoutMs: 10_000 });
    await harness.settle();
    const [first] = client.connection.all('snapshot');
    expect(client.connection.all('snapshot')).toHaveLength(1);
    expect(first?.parts).toBeGreaterThan(1);
    client.connection.bufferedBytes = 0;
    client.listener.drained();
    await eventually(() => client.connection.types.includes('room'));
    expect(client.connection.all('snapshot').map(({ part }) => part)).toEqual(
      Array.from({ length: first?.parts ?? 0 }, (_, index) => index + 1),
    );
  });

  it('[P3, M29] resumes from before the first event: the empty state, then every event', async () => {
    harness.rooms.grow(room, 3);
    const client = harness.connect();
    client.send({ type: 'hello', room, secret: 'ann', resume: { seq: seq(0), haveState: false } });
    await eventually(() => client.connection.types.includes('room'));
    expect(client.connection.types).toEqual(['welcome', 'snapshot', 'events', 'room']);
    expect(client.connection.all('snapshot')).toMatchObject([{ seq: 0, elements: [] }]);
    expect(client.connection.seqs).toEqual([1, 2, 3]);
  });

  it('[G16] knows of what was committed while it asked for the head', async () => {
    harness.rooms.grow(room, 2);
    const client = await harness.joined(room);
    harness.rooms.grow(room, 4);
    await harness.control(room, { head: 4 });
    await eventually(() => client.connection.seqs.length === 2);
    expect(client.connection.seqs).toEqual([3, 4]);
  });

  it('[G16] compares heads with the log every 15 s, all rooms in one question', async () => {
    harness.rooms.grow('one', 2);
    harness.rooms.grow('two', 2);
    const one = await harness.joined('one');
    const two = await harness.joined('two');
    harness.rooms.grow('one', 3);
    harness.rooms.grow('two', 4);
    const before = harness.rooms.asked.heads;
    await harness.advance(15_000);
    await eventually(() => one.connection.seqs.length === 1 && two.connection.seqs.length === 2);
    expect(harness.rooms.asked.heads).toBe(before + 1);
  });

  it('[G23] a room that was erased says so, before and while somebody is in it', async () => {
    harness.rooms.grow(room, 2);
    const inside = await harness.joined(room);
    harness.rooms.erase(room);
    await harness.advance(15_000);
    expect(inside.connection.closedWith).toEqual({ code: 4410, reason: 'gone' });
    const late = harness.connect();
    late.send({ type: 'hello', room, secret: 'bob' });
    await eventually(() => late.connection.closedWith);
    expect(late.connection.closedWith).toEqual({ code: 4410, reason: 'gone' });
  });

  it('[G17] a room that can not be read at the moment asks to come back later', async () => {
    harness.rooms.failing = true;
    const client = harness.connect();
    client.send({ type: 'hello', room, secret: 'ann' });
    await eventually(() => client.connection.closedWith);
    expect(client.connection.closedWith?.code).toBe(4503);
    expect(client.connection.all('bye')[0]?.retryAfterMs).toBeGreaterThan(0);
    expect(harness.gateway.hubs.size).toBe(0);
  });

  it('[F1] a room without sessions leaves memory', async () => {
    const ann = await harness.joined(room);
    const bob = await harness.joined(room, 'bob');
    expect(harness.gateway.hubs.size).toBe(1);
    ann.listener.closed();
    expect(harness.gateway.hubs.size).toBe(1);
    bob.listener.closed();
    expect(harness.gateway.hubs.size).toBe(0);
    expect(harness.gateway.sessions).toBe(0);
  });
});

describe('submitting', () => {
  it('[G18] passes an op on with the role it was told, whoever it is by', async () => {
    await harness.end();
    harness = new GatewayHarness({ BOARDSTREAM_ANONYMOUS_ROLE: 'viewer' });
    const client = await harness.joined(room);
    client.send(submitMessage(1));
    const { clientId, session } = client.connection.all('welcome')[0] ?? {};
    expect(harness.submitted).toMatchObject([
      {
        room,
        role: 'viewer',
        author: { client: clientId, session },
        command: { type: 'submit', opId: { client: clientId, counter: 1 } },
      },
    ]);
  });

  it('[P4] answers a duplicate with saved, a refusal with its code, and leaves what was committed to its event', async () => {
    const client = await harness.joined(room);
    for (let counter = 1; counter <= 3; counter++) client.send(submitMessage(counter));
    const [first, second, third] = harness.submitted;
    const before = client.connection.heard.length;
    await harness.reply(first, { type: 'committed', seq: 1 });
    await harness.reply(second, { type: 'duplicate', seq: 1 });
    await harness.reply(third, { type: 'refused', refusal: { code: 'busy', message: 'later', retryAfterMs: 100 } });
    expect(client.connection.heard.slice(before)).toEqual([
      { type: 'saved', counter: 2, seq: 1 },
      { type: 'refused', counter: 3, code: 'busy', message: 'later', retryAfterMs: 100 },
    ]);
  });

  it('[G10] gives an op that nobody answers back as unavailable, after 10 s', async () => {
    const client = await harness.joined(room);
    client.send(submitMessage(1));
    for (let second = 0; second < 11; second++) await harness.advance(1_000);
    expect(client.connection.all('refused')).toMatchObject([
      { counter: 1, code: 'unavailable', retryAfterMs: expect.any(Number) as number },
    ]);
  });

  it('[G20] answers busy when the queue is full, and unavailable when it can not be reached', async () => {
    const client = await harness.joined(room);
    harness.queueOutcome = Promise.resolve({ type: 'full' });
    client.send(submitMessage(1));
    await harness.settle();
    harness.queueOutcome = Promise.reject(new Error('no broker'));
    client.send(submitMessage(2));
    await harness.settle();
    expect(client.connection.all('refused')).toMatchObject([
      { counter: 1, code: 'busy', retryAfterMs: expect.any(Number) as number },
      { counter: 2, code: 'unavailable', retryAfterMs: expect.any(Number) as number },
    ]);
  });

  it('[P6] refuses what is over the rate with the time to wait, and takes it afterwards', async () => {
    await harness.end();
    harness = new GatewayHarness({ BOARDSTREAM_LIMITS_OPS_PER_SECOND: '10', BOARDSTREAM_LIMITS_OPS_BURST: '1' });
    const client = await harness.joined(room);
    client.send(submitMessage(1));
    client.send(submitMessage(2));
    expect(client.connection.all('refused')).toMatchObject([{ counter: 2, code: 'rate', retryAfterMs: 100 }]);
    await harness.advance(100);
    client.send(submitMessage(2));
    expect(harness.submitted).toHaveLength(2);
  });

  it('[M14] refuses an op that is none, with its counter and the element, before it reaches a queue', async () => {
    const client = await harness.joined(room);
    client.send({ ...submitMessage(7), op: create('bad id', strokeElement()) });
    expect(client.connection.all('refused')).toMatchObject([
      { counter: 7, code: expect.stringMatching(/invalid|malformed/) as string },
    ]);
    expect(harness.submitted).toEqual([]);
  });

  it('[P5] gives plain drawings ids that no other connection of the same client uses', async () => {
    const ids = [];
    for (let connection = 0; connection < 2; connection++) {
      const client = await harness.joined(room, 'ann');
      client.listener.received('{"type":"stroke","points":[[0,0],[1,1]]}');
      ids.push(harness.submitted.at(-1)?.command);
    }
    expect(ids).toMatchObject([
      { type: 'draw', opId: { counter: 1 } },
      { type: 'draw', opId: { counter: 1 } },
    ]);
    expect(ids[0]).not.toEqual(ids[1]);
    expect(new Set(harness.submitted.map(({ author }) => author.client)).size).toBe(2);
  });

  it('[P5] takes what a plain client sends before its welcome', async () => {
    const client = harness.connect({ room });
    client.listener.received('{"type":"stroke","points":[[0,0],[1,1]]}');
    await eventually(() => harness.submitted.length === 1);
    expect(harness.submitted[0]?.command).toMatchObject({ type: 'draw', drawing: { type: 'stroke' } });
  });
});

describe('what can not be understood', () => {
  it('[P6] closes after three in a row; anything good in between starts the count again', async () => {
    const client = await harness.joined(room);
    for (const data of ['x', 'x', '{"type":"ping"}', 'x', 'x']) client.listener.received(data);
    expect(client.connection.closedWith).toBeUndefined();
    expect(client.connection.all('refused')).toHaveLength(4);
    client.listener.received('x');
    expect(client.connection.closedWith).toEqual({ code: 4400, reason: 'malformed' });
  });

  it('[G17] an op that can not be read is refused under its counter and never closes the connection', async () => {
    const client = await harness.joined(room);
    for (let counter = 1; counter <= 5; counter++) {
      client.listener.received(`{"type":"submit","counter":${String(counter)},"nonce":"x","baseSeq":0,"op":[]}`);
    }
    expect(client.connection.all('refused').map(({ counter }) => counter)).toEqual([1, 2, 3, 4, 5]);
    expect(client.connection.closedWith).toBeUndefined();
  });

  it('[G20] refuses a presence that everybody would have to carry', async () => {
    const client = await harness.joined(room);
    client.send({ type: 'presence', state: { name: 'x'.repeat(20_000) } });
    expect(client.connection.all('refused')).toMatchObject([{ counter: 0, code: 'too-large' }]);
  });

  it('[P6] says that a message was too large before the socket closes', async () => {
    const client = await harness.joined(room);
    client.listener.oversized();
    expect(client.connection.types.slice(-2)).toEqual(['refused', 'bye']);
    client.listener.closed();
    expect(harness.gateway.sessions).toBe(0);
  });

  it('[P8] tells a client of another subprotocol what is spoken', () => {
    const { connection } = harness.connect({ subprotocol: 'boardstream.v9+json' });
    expect(connection.closedWith).toEqual({ code: 4426, reason: 'version-unsupported' });
    expect(connection.all('bye')[0]?.message).toMatch(/v9.*boardstream\.v1\+json/);
  });

  it('[F2] tells a page of another site why it may not connect', () => {
    const { connection } = harness.connect({ origin: 'https://evil.example' });
    expect(connection.closedWith).toEqual({ code: 4403, reason: 'forbidden' });
    expect(connection.all('bye')).toHaveLength(1);
  });
});

describe('the heartbeat', () => {
  it('[P7] hides who does not answer, shows them again when they do, and closes after 30 s of silence', async () => {
    const ann = await harness.joined(room);
    const bob = await harness.joined(room, 'bob');
    const session = bob.connection.all('welcome')[0]?.session;
    const shownOfBob = () => ann.connection.all('presence').filter((update) => update.session === session);
    await harness.advance(100);
    expect(shownOfBob().at(-1)?.state).toEqual({ name: 'bob' });
    for (let second = 0; second < 21; second++) {
      ann.listener.heard();
      await harness.advance(1_000);
    }
    expect(bob.connection.pings).toBe(1);
    expect(shownOfBob().at(-1)?.state).toBeUndefined();
    bob.listener.heard();
    await harness.advance(100);
    expect(shownOfBob().at(-1)?.state).toEqual({ name: 'bob' });
    for (let second = 0; second < 31; second++) {
      ann.listener.heard();
      await harness.advance(1_000);
    }
    expect(bob.connection.closedWith).toEqual({ code: 4408, reason: 'silent' });
    expect(ann.connection.closedWith).toBeUndefined();
  });

  it('[P7] answers pings in the words they came in', async () => {
    const client = await harness.joined(room);
    client.listener.received('{"type":"ping"}');
    client.listener.received('{"type":"PING"}');
    expect(client.connection.heard.slice(-2)).toEqual([{ type: 'pong' }, { type: 'pong', plain: true }]);
  });
});

describe('a gateway that stopped', () => {
  it('[G10] answers what is submitted to it all the same', async () => {
    await harness.gateway.stop();
    const outcome = await harness.gateway.submitter.request({
      room: roomId(room),
      author: { client: testClient('ann') },
      role: 'editor',
      command: { type: 'open', settings: {} },
    });
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'unavailable' } });
    expect(harness.submitted).toEqual([]);
  });
});
