import { openEmbeddedStore } from '@boardstream/engine-embedded';
import { roomStream, type DeadLetter, type Quarantine } from '@boardstream/ports';
import { eventually, logRecord } from '@boardstream/testing';
import { BoardSocket } from './spec-support/board-socket.ts';
import { TestServers, type TestServer } from './spec-support/test-server.ts';

const servers = new TestServers();
let server: TestServer;

const quarantine: Quarantine = { room: 'set-aside', cause: 'kills-process', reason: 'position 7', by: 's1', at: 5 };
const letter = (position: number): DeadLetter => ({
  partition: 1,
  position,
  incarnation: 'first',
  room: 'set-aside',
  cause: 'kills-process',
  reason: 'found at two takeovers',
  by: 's1',
  at: 5,
  data: Uint8Array.of(0, 255, position),
});

beforeAll(async () => {
  // What an earlier process left: a room that can't be read, one whose message was set aside, and the message.
  const dir = await servers.directory();
  const store = await openEmbeddedStore({ dir });
  await store.log.append(roomStream('unreadable'), 'no-stream', [logRecord('nonsense')]);
  await store.quarantines.put(quarantine);
  for (const position of [7, 8, 9]) await store.deadLetters.put(letter(position));
  await store.close();
  server = await servers.start({}, dir);
  // The projector finds it by itself.
  await eventually(async () => (await ask('GET', '/v1/quarantines/unreadable')).status === 200);
});
afterAll(() => servers.endAll());

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

async function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, { method, headers });
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
}

describe('quarantines and dead letters over HTTP', () => {
  it('[G19, P10] are listed page by page', async () => {
    const all = await ask('GET', '/v1/quarantines');
    expect(all.json).toEqual({
      quarantines: [quarantine, expect.objectContaining({ room: 'unreadable', cause: 'unfoldable', by: 'projector' })],
    });
    const first = await ask('GET', '/v1/quarantines?limit=1');
    expect(first.json).toEqual({ quarantines: [quarantine], next: 'set-aside' });
    const second = await ask('GET', '/v1/quarantines?limit=1&after=set-aside');
    expect(second.json).toMatchObject({ quarantines: [{ room: 'unreadable' }], next: 'unreadable' });
    expect((await ask('GET', '/v1/quarantines?limit=1&after=unreadable')).json).toEqual({ quarantines: [] });

    const letters = (await ask('GET', '/v1/dead-letters?limit=2')).json as {
      deadLetters: { id: number }[];
      next: number;
    };
    const { data: _, ...entry } = letter(7);
    expect(letters.deadLetters[0]).toEqual({ ...entry, id: expect.any(Number) as number, bytes: 3 });
    expect((await ask('GET', `/v1/dead-letters?after=${String(letters.next)}`)).json).toEqual({
      deadLetters: [expect.objectContaining({ position: 9 })],
    });
    const whole = await ask('GET', `/v1/dead-letters/${String(letters.deadLetters[1]?.id)}`);
    expect(whole.json).toMatchObject({ position: 8, bytes: 3, data: Buffer.from([0, 255, 8]).toString('base64') });
  });

  it('[P13] that are not there, and what is none, are told apart', async () => {
    const answers = await Promise.all([
      ask('GET', '/v1/quarantines/none'),
      ask('DELETE', '/v1/quarantines/none'),
      ask('GET', '/v1/dead-letters/4711'),
      ask('GET', '/v1/dead-letters/x'),
      ask('GET', '/v1/dead-letters?limit=101'),
      ask('GET', '/v1/quarantines/a%20b'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 400, 400, 400]);
    expect(answers[0].json).toMatchObject({ code: 'not-found', message: 'The room none is not in quarantine.' });
  });

  it('[G24] are for operators only, and a page of another site releases nothing', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    for (const [method, path] of [
      ['GET', '/v1/quarantines'],
      ['GET', '/v1/quarantines/set-aside'],
      ['DELETE', '/v1/quarantines/set-aside'],
      ['GET', '/v1/dead-letters'],
      ['GET', '/v1/dead-letters/1'],
    ] as const)
      expect(await ask(method, path, forwarded)).toMatchObject({ status: 403, json: { code: 'forbidden' } });
    expect(await ask('DELETE', '/v1/quarantines/set-aside', { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
    });
    expect((await ask('GET', '/v1/quarantines/set-aside')).status).toBe(200);
  });

  it('[G19] a room that can not be read says so, over HTTP and to who joins; nobody is sent away', async () => {
    expect(await ask('GET', '/v1/rooms/unreadable')).toMatchObject({
      status: 200,
      json: { room: 'unreadable', status: 'quarantined', seq: 1 },
    });
    expect(await ask('GET', '/v1/rooms/unreadable/state')).toMatchObject({
      status: 423,
      json: { code: 'quarantined', message: expect.stringContaining('operator') as string },
    });
    const socket = await BoardSocket.open(server.url, { room: 'unreadable' });
    expect(await socket.next('room')).toMatchObject({ status: 'quarantined', writable: false });
    await socket.close();
  });

  it('[G19] a room that was released is open to those who were in it', async () => {
    const socket = await BoardSocket.open(server.url, { room: 'set-aside' });
    await socket.next('room', ({ status }) => status === 'quarantined');
    expect((await ask('DELETE', '/v1/quarantines/set-aside')).status).toBe(204);
    await socket.next('room', ({ status, writable }) => status === 'open' && writable);
    socket.sendRaw('{"type":"stroke","points":[[0,0],[1,1]]}');
    await eventually(() => socket.seqs.includes(2));
    expect((await ask('GET', '/v1/quarantines/set-aside')).status).toBe(404);
    expect(await ask('GET', '/v1/rooms/set-aside')).toMatchObject({ status: 200, json: { status: 'open', seq: 2 } });
    await socket.close();
  });
});
