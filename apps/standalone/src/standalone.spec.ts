import { seq } from '@boardstream/kernel';
import type { HelloMessage, SubmitMessage } from '@boardstream/protocol';
import { create, eventually, strokeElement, testNonce } from '@boardstream/testing';
import { BoardSocket } from './spec-support/board-socket.ts';
import { TestServers, type TestServer } from './spec-support/test-server.ts';

const servers = new TestServers();
let server: TestServer;
let rooms = 0;
let room = '';

beforeAll(async () => {
  server = await servers.start();
});
afterAll(() => servers.endAll());
beforeEach(() => {
  room = `room-${String(++rooms)}`;
});

function hello(secret: string, resume?: HelloMessage['resume']): HelloMessage {
  return { type: 'hello', room, secret, name: secret, ...(resume === undefined ? {} : { resume }) };
}

function submit(counter: number, id: string, baseSeq = 0): SubmitMessage {
  return { type: 'submit', counter, nonce: testNonce(counter), baseSeq: seq(baseSeq), op: create(id, strokeElement()) };
}

async function joined(
  secret: string,
  codec: 'json' | 'proto' = 'json',
  resume?: HelloMessage['resume'],
): Promise<BoardSocket> {
  const socket = await BoardSocket.open(server.url, { codec });
  socket.send(hello(secret, resume));
  await socket.next('room');
  return socket;
}

describe('a session', () => {
  it('[P3] is welcomed, gets the state, then what happens', async () => {
    const ann = await joined('ann');
    expect(ann.heard.map((message) => message.type)).toEqual(['welcome', 'snapshot', 'room']);
    expect(ann.all('welcome')[0]).toMatchObject({ protocol: 1, role: 'editor', seq: 0 });
    expect(ann.all('snapshot')[0]).toMatchObject({ seq: 0, part: 1, parts: 1, elements: [] });
    await ann.close();
  });

  it.each(['json', 'proto'] as const)(
    '[P4] tells the author by its own event that an op is saved (%s)',
    async (codec) => {
      const ann = await joined('ann', codec);
      ann.send(submit(1, 'a'));
      const events = await ann.next('events', ({ events: all }) =>
        all.some((event) => event.body.type === 'op-committed'),
      );
      expect(events.from).toBe(1);
      const client = ann.all('welcome')[0]?.clientId;
      expect(events.events.at(-1)?.body).toMatchObject({
        type: 'op-committed',
        opId: { client, counter: 1 },
        op: create('a', strokeElement()),
      });
      expect(ann.all('refused')).toEqual([]);
      await ann.close();
    },
  );

  it('[P1] shows the same to sessions of either codec', async () => {
    const ann = await joined('ann', 'proto');
    const bob = await joined('bob', 'json');
    ann.send(submit(1, 'a'));
    bob.send(submit(1, 'b'));
    await eventually(() => ann.seqs.length === 3 && bob.seqs.length === 3, { what: 'three events each' });
    const eventsOf = (socket: BoardSocket) => socket.all('events').flatMap(({ events }) => events);
    expect(eventsOf(ann)).toEqual(eventsOf(bob));
    expect(ann.seqs).toEqual([1, 2, 3]);
    await Promise.all([ann.close(), bob.close()]);
  });

  it('[G5] answers a resent op with saved and its seq', async () => {
    const ann = await joined('ann');
    ann.send(submit(1, 'a'));
    await eventually(() => ann.seqs.includes(2));
    ann.send(submit(1, 'a'));
    expect(await ann.next('saved')).toEqual({ type: 'saved', counter: 1, seq: 2 });
    await ann.close();
  });

  it('[G15] resumes with nothing but the events it lacks', async () => {
    const ann = await joined('ann');
    for (let counter = 1; counter <= 3; counter++)
      ann.send(submit(counter, `e${String(counter)}`, counter === 1 ? 0 : counter));
    await eventually(() => ann.seqs.length === 4);
    await ann.close();
    const back = await joined('ann', 'json', { seq: seq(2), haveState: true });
    expect(back.all('snapshot')).toEqual([]);
    expect(back.seqs).toEqual([3, 4]);
    await back.close();
  });

  it('[M29] gets the state at exactly the seq it names, then the events', async () => {
    const ann = await joined('ann');
    for (let counter = 1; counter <= 3; counter++)
      ann.send(submit(counter, `e${String(counter)}`, counter === 1 ? 0 : counter));
    await eventually(() => ann.seqs.length === 4);
    await ann.close();
    const back = await joined('ann', 'proto', { seq: seq(2), haveState: false });
    expect(back.all('snapshot')).toMatchObject([{ seq: 2, elements: [{ id: 'e1' }] }]);
    expect(back.seqs).toEqual([3, 4]);
    await back.close();
  });

  it('[G17] a client that has seen more than there is gets the state anew, and is told why', async () => {
    const ann = await joined('ann', 'json', { seq: seq(900), haveState: true });
    expect(ann.all('resync')).toMatchObject([{ reason: 'ahead', seq: 0 }]);
    expect(ann.all('snapshot')).toHaveLength(1);
    await ann.close();
  });

  it('[F15] shows who is there, what they point at, and that they left', async () => {
    const ann = await joined('ann');
    const bob = await joined('bob', 'proto');
    bob.send({ type: 'presence', state: { cursor: { x: 1, y: 2 } } });
    const seen = await ann.next('presence', ({ state }) => state?.cursor !== undefined);
    expect(seen).toMatchObject({
      session: bob.all('welcome')[0]?.session,
      state: { name: 'bob', cursor: { x: 1, y: 2 } },
    });
    await bob.next('presence', ({ state }) => state?.name === 'ann');
    await bob.close();
    await ann.next('presence', ({ session, state }) => session === seen.session && state === undefined);
    expect(ann.all('presence').every(({ session }) => session !== ann.all('welcome')[0]?.session)).toBe(true);
    await ann.close();
  });
});

describe('a plain client', () => {
  it('[P5] draws with one message and no hello', async () => {
    const plain = await BoardSocket.open(server.url, { room });
    plain.sendRaw('{"type":"stroke","points":[[0,0],[10,5,0.5]],"color":"#ff6b6b"}');
    const events = await plain.next('events', ({ events: all }) =>
      all.some((event) => event.body.type === 'op-committed'),
    );
    expect(JSON.stringify(events)).toContain('#ff6b6b');
    plain.sendRaw('{"type":"PING"}');
    expect(await plain.next('pong')).toMatchObject({ plain: true });
    const state = await fetch(`${server.url}/v1/rooms/${room}/state`);
    expect(await state.text()).toContain('#ff6b6b');
    await plain.close();
  });
});

describe('bad input', () => {
  it('[M32] looking at an unknown room creates nothing, and drawing in it does', async () => {
    const isKnown = async (): Promise<boolean> => (await fetch(`${server.url}/v1/rooms/${room}`)).status === 200;
    const ann = await joined('ann');
    expect((await fetch(`${server.url}/v1/rooms/${room}/state`)).status).toBe(404);
    expect(await isKnown()).toBe(false);
    ann.send(submit(1, 'a'));
    await ann.next('events');
    await eventually(isKnown, { what: 'the room' });
    await ann.close();
  });

  it('[G17] a malformed frame is refused, and the author goes on', async () => {
    const ann = await joined('ann');
    ann.sendRaw('{"type":');
    expect(await ann.next('refused')).toMatchObject({ counter: 0, code: 'malformed' });
    ann.send(submit(1, 'a'));
    await eventually(() => ann.seqs.includes(2));
    await ann.close();
  });

  it('[P6] three malformed frames in a row close with 4400', async () => {
    const ann = await joined('ann');
    for (let i = 0; i < 3; i++) ann.sendRaw('nonsense');
    expect(await ann.closed()).toEqual({ code: 4400, reason: 'malformed' });
    expect(ann.all('bye')).toMatchObject([{ code: 'malformed' }]);
  });

  it('[P6] a frame over 512 KiB closes with 1009 after saying so', async () => {
    const ann = await joined('ann');
    ann.sendRaw(`{"type":"${'x'.repeat(600 * 1024)}"}`);
    expect(await ann.closed()).toMatchObject({ code: 1009 });
    expect(ann.all('bye')).toMatchObject([{ code: 'too-large' }]);
  });

  it.each([
    ['an unknown change', '{"explode":{"id":"a"}}', /unknown-change|malformed/],
    ['a lone surrogate', '{"create":{"id":"a","element":{"kind":"text","text":"\\ud800"}}}', /malformed|invalid/],
    [
      '__proto__ in extra',
      '{"create":{"id":"a","element":{"kind":"shape","extra":{"__proto__":{"x":1}}}}}',
      /malformed|invalid/,
    ],
    ['a wrong element id', '{"create":{"id":"a b","element":{"kind":"shape"}}}', /malformed|invalid/],
    ['a number that is none', '{"set":{"id":"a","props":{"angle":1e999}}}', /malformed|invalid/],
  ])('[G17] an op with %s is refused with its counter and a reason', async (_what, change, code) => {
    const ann = await joined('ann');
    ann.sendRaw(`{"type":"submit","counter":1,"nonce":"${testNonce(1)}","baseSeq":0,"op":[${change}]}`);
    const refused = await ann.next('refused');
    expect(refused.counter).toBe(1);
    expect(refused.code).toMatch(code);
    expect(refused.message).not.toBe('');
    ann.send(submit(1, 'a'));
    await eventually(() => ann.seqs.includes(2));
    await ann.close();
  });

  it('[P17] a wrong room id is refused and named', async () => {
    const socket = await BoardSocket.open(server.url, { codec: 'json' });
    socket.sendRaw('{"type":"hello","room":"a b","secret":"s"}');
    expect((await socket.next('refused')).message).toContain('a b');
    await socket.close();
    const byUrl = await BoardSocket.open(server.url, { room: 'a b' });
    expect(await byUrl.closed()).toMatchObject({ code: 4403 });
    expect(byUrl.all('bye')[0]?.message).toContain('a b');
  });

  it('[P8] a client of another version is told which one is spoken', async () => {
    const socket = await BoardSocket.open(server.url, { codec: 'json' });
    socket.send({ ...hello('ann'), protocol: 99 });
    expect(await socket.closed()).toMatchObject({ code: 4426 });
    expect(socket.all('bye')[0]?.message).toMatch(/99.*1/);
  });
});

describe('the ports', () => {
  it('[P12] are ready, healthy and measured', async () => {
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      parts: [
        { name: 'log', ok: true },
        { name: 'sequencer', ok: true },
        { name: 'projector', ok: true },
      ],
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.operatorUrl}/readyz`)).status).toBe(200);
    const ann = await joined('ann');
    const metrics = await (await fetch(`${server.operatorUrl}/metrics`)).text();
    expect(metrics).toMatch(/boardstream_connections\{codec="json"\} 1/);
    expect(metrics).toMatch(/boardstream_sequencer_partitions_owned 4/);
    expect(metrics).toMatch(/boardstream_sequencer_lag_messages 0/);
    expect(metrics).toMatch(/boardstream_store_bytes [1-9]\d{4}/);
    expect(metrics).toMatch(/boardstream_store_free_bytes [1-9]/);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    await ann.close();
  });
});
