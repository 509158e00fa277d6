import { decodeEvent, decodeSnapshot } from '@boardstream/protocol';
import { eventually, create, strokeElement, testNonce } from '@boardstream/testing';
import { seq } from '@boardstream/kernel';
import { BoardSocket } from './spec-support/board-socket.ts';
import { TestServers, type TestServer } from './spec-support/test-server.ts';

const servers = new TestServers();
let server: TestServer;

beforeAll(async () => {
  server = await servers.start();
  await draw('drawn', ['a', 'b', 'c']);
});
afterAll(() => servers.endAll());

/** Draws one stroke for each id: events 1 (the room's opening) to `ids.length + 1`. */
async function draw(room: string, ids: readonly string[]): Promise<void> {
  const socket = await BoardSocket.open(server.url, { codec: 'json' });
  socket.send({ type: 'hello', room, secret: 'author' });
  for (const [index, id] of ids.entries()) {
    const counter = index + 1;
    const baseSeq = seq(index === 0 ? 0 : counter);
    socket.send({ type: 'submit', counter, nonce: testNonce(counter), baseSeq, op: create(id, strokeElement()) });
    await eventually(() => socket.seqs.includes(counter + 1));
  }
  await socket.close();
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { headers });
}

function post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const json =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  return fetch(`${server.url}${path}`, { method: 'POST', headers, ...json });
}

async function problemOf(response: Response): Promise<{ status: number; code: unknown; message: string }> {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status: response.status, type: 'about:blank' });
  expect(problem['requestId']).toEqual(expect.any(String));
  return { status: response.status, code: problem['code'], message: String(problem['message']) };
}

describe('rooms', () => {
  it('[P10] are made once, and seen at once by who made them', async () => {
    const made = await post('/v1/rooms', { id: 'made', title: 'Made here' });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ room: 'made', status: 'open', title: 'Made here', seq: 1 });
    expect(await (await get('/v1/rooms/made')).json()).toMatchObject({ room: 'made', title: 'Made here', seq: 1 });
    expect(await problemOf(await post('/v1/rooms', { id: 'made' }))).toMatchObject({ status: 409, code: 'exists' });
  });

  it('[P10] are listed in order, by page and by status', async () => {
    for (const id of ['list-1', 'list-2', 'list-3']) await post('/v1/rooms', { id });
    await post('/v1/rooms/list-2/archive');
    const roomsOf = async (query: string): Promise<unknown[]> => {
      const { rooms } = (await (await get(`/v1/rooms?${query}`)).json()) as { rooms: { room: string }[] };
      return rooms.map(({ room }) => room);
    };
    await eventually(async () => (await roomsOf('after=list-0&limit=3')).length === 3);
    expect(await roomsOf('after=list-0&limit=2')).toEqual(['list-1', 'list-2']);
    await eventually(async () => (await roomsOf('after=list-0&status=archived')).includes('list-2'));
    expect(await roomsOf('after=list-0&status=open&limit=2')).toEqual(['list-1', 'list-3']);
  });

  it('[P10] take no ops while archived, and say so to who draws', async () => {
    await post('/v1/rooms', { id: 'closed' });
    const watcher = await BoardSocket.open(server.url, { room: 'closed' });
    await watcher.next('room');
    expect(await (await post('/v1/rooms/closed/archive')).json()).toMatchObject({ status: 'archived', seq: 2 });
    await watcher.next('room', ({ status, writable }) => status === 'archived' && !writable);
    watcher.sendRaw('{"type":"stroke","points":[[0,0],[1,1]]}');
    expect(await watcher.next('refused')).toMatchObject({ code: 'archived' });
    const again = await post('/v1/rooms/closed/archive');
    expect([again.status, await again.json()]).toMatchObject([200, { status: 'archived', seq: 2 }]);
    expect(await (await post('/v1/rooms/closed/reopen')).json()).toMatchObject({ status: 'open', seq: 3 });
    expect(await (await post('/v1/rooms/closed/reopen')).json()).toMatchObject({ status: 'open', seq: 3 });
    await watcher.next('room', ({ status, writable }) => status === 'open' && writable);
    await watcher.close();
  });

  it('[P13] errors are problem documents that name the cause', async () => {
    expect(await problemOf(await get('/v1/rooms/none'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await problemOf(await get('/v1/rooms/a%20b'))).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(await problemOf(await get('/v1/rooms?limit=0'))).toMatchObject({ status: 400 });
    expect(await problemOf(await post('/v1/rooms', { name: 'x' }))).toMatchObject({ status: 400 });
    expect(await problemOf(await post('/v1/rooms', { id: 'x', title: '\ud800' }))).toMatchObject({ status: 400 });
    expect(await problemOf(await get('/v1/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await problemOf(await get('/v1/rooms/drawn/state?seq=99'))).toMatchObject({
      status: 404,
      code: 'out-of-range',
    });
    expect(await problemOf(await get('/v1/rooms/drawn/state', { accept: 'text/plain' }))).toMatchObject({
      status: 406,
    });
    const broken = await fetch(`${server.url}/v1/rooms`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(await problemOf(broken)).toMatchObject({ status: 400 });
  });

  it('[G24] foreign pages and callers through a proxy are no operators', async () => {
    const foreign = await post('/v1/rooms', { id: 'foreign' }, { origin: 'https://evil.example' });
    expect(await problemOf(foreign)).toMatchObject({ status: 403, code: 'forbidden' });
    const forwarded = await post('/v1/rooms/drawn/archive', undefined, { 'x-forwarded-for': '203.0.113.9' });
    expect(await problemOf(forwarded)).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('the past', () => {
  it('[G13] gives the state at a seq, with its seq, hash and whether it is final', async () => {
    const middle = await get('/v1/rooms/drawn/state?seq=3');
    expect(middle.headers.get('x-boardstream-seq')).toBe('3');
    expect(middle.headers.get('x-boardstream-final')).toBe('true');
    expect(middle.headers.get('x-boardstream-hash')).toMatch(/^[0-9a-f]{32}$/);
    const json = (await middle.json()) as { elements: { id: string }[] };
    expect(json.elements.map(({ id }) => id)).toEqual(['a', 'b']);
    const head = await get('/v1/rooms/drawn/state', { accept: 'application/x-protobuf' });
    expect(head.headers.get('x-boardstream-final')).toBe('false');
    expect(decodeSnapshot(new Uint8Array(await head.arrayBuffer()))).toMatchObject({ seq: 4 });
  });

  it('[G13] gives the state at a time, in ms or written out', async () => {
    const { committedAt } = (await (await get('/v1/rooms/drawn/head')).json()) as { committedAt: number };
    for (const at of [String(committedAt), new Date(committedAt).toISOString()]) {
      const state = await get(`/v1/rooms/drawn/state?at=${at}`);
      expect(state.headers.get('x-boardstream-seq')).toBe('4');
    }
    for (const at of ['yesterday', '-3', '2026-13-01', '1.5'])
      expect(await problemOf(await get(`/v1/rooms/drawn/state?at=${at}`))).toMatchObject({ status: 400 });
  });

  it('[G25] shows pictures that run nothing and fetch nothing', async () => {
    const svg = await get('/v1/rooms/drawn/state', { accept: 'image/avif,image/svg+xml,*/*;q=0.5' });
    expect(svg.headers.get('content-type')).toBe('image/svg+xml');
    expect(svg.headers.get('content-security-policy')).toContain('sandbox');
    expect(svg.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await svg.text()).toMatch(/^<svg/);
    const png = await get('/v1/rooms/drawn/state', { accept: 'image/png' });
    expect(new Uint8Array(await png.arrayBuffer()).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    const scene = await get('/v1/rooms/drawn/state', { accept: 'application/vnd.excalidraw+json' });
    expect(await scene.json()).toMatchObject({ type: 'excalidraw' });
  });

  it('[P10] is answered 304 to who has it', async () => {
    const etag = (await get('/v1/rooms/drawn/state')).headers.get('etag') ?? '';
    expect((await get('/v1/rooms/drawn/state', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/v1/rooms/drawn/state?seq=2', { 'if-none-match': etag })).status).toBe(200);
  });

  it('[P10] gives events as a page, as lines and as they lie in the log', async () => {
    const page = (await (await get('/v1/rooms/drawn/events?from=2&limit=2')).json()) as {
      from: number;
      events: object[];
      head: number;
    };
    expect(page).toMatchObject({ from: 2, head: 4 });
    expect(page.events).toHaveLength(2);
    const lines = await (await get('/v1/rooms/drawn/events', { accept: 'application/x-ndjson' })).text();
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { seq: number }).seq),
    ).toEqual([1, 2, 3, 4]);
    const bytes = Buffer.from(
      await (await get('/v1/rooms/drawn/events?to=3', { accept: 'application/x-protobuf' })).arrayBuffer(),
    );
    const seqs: number[] = [];
    for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at)) {
      seqs.push(decodeEvent(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at))).seq);
    }
    expect(seqs).toEqual([1, 2, 3]);
  });

  it('[F13] is verified against every hash', async () => {
    expect(await (await post('/v1/rooms/drawn/verify')).json()).toMatchObject({
      room: 'drawn',
      ok: true,
      seq: 4,
      problems: [],
    });
    expect(await problemOf(await post('/v1/rooms/none/verify'))).toMatchObject({ status: 404 });
    const metrics = await (await fetch(`${server.operatorUrl}/metrics`)).text();
    expect(metrics).toMatch(/^boardstream_projector_verified_total 1$/m);
    expect(metrics).toMatch(/^boardstream_projector_verify_failures_total 0$/m);
  });
});

describe('the web board', () => {
  it('[P1] has its pages under a strict content policy', async () => {
    for (const path of ['/', '/room/demo']) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('content-security-policy')).toMatch(
        /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
      );
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    }
    // A name that no room can have: the page says so itself.
    expect((await get('/room/a%20b')).status).toBe(200);
    expect((await get('/../package.json')).status).toBe(404);
  });
});
