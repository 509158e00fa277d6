import { InvalidIdError } from '@boardstream/kernel';
import { evolve, RoomState, snapshotOf, type RoomEvent } from '@boardstream/board';
import { encodeSnapshot, eventToJson } from '@boardstream/protocol';
import { opCommitted, roomOpened, set } from '@boardstream/testing';
import { ApiError } from './api-error.ts';
import { BoardstreamApi } from './boardstream-api.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly accept: string | null;
  readonly body: unknown;
}

/** An API whose server gives these answers, one a request. */
function setup(...answers: readonly (() => Response)[]) {
  const asked: Asked[] = [];
  const left = [...answers];
  const api = new BoardstreamApi({
    url: 'http://server.test:8080/',
    token: 'secret',
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push({
        method: request.method,
        url: request.url.replace('http://server.test:8080', ''),
        accept: request.headers.get('accept'),
        body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      });
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new TypeError('connection refused')) : Promise.resolve(answer());
    },
  });
  return { api, asked };
}

async function all(events: AsyncIterable<RoomEvent>): Promise<readonly RoomEvent[]> {
  const list: RoomEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

const json =
  (value: unknown, status = 200) =>
  () =>
    Response.json(value, { status });
const entry = { room: 'demo', status: 'open', seq: 3, createdAt: 1, updatedAt: 2 } as const;

describe('the REST client', () => {
  it('[P10] rooms: create, list, get, archive, reopen', async () => {
    const { api, asked } = setup(
      json({ ...entry, title: 'Demo' }, 201),
      json({ rooms: [entry], next: 'demo' }),
      json(entry),
      json(entry),
      json(entry),
    );
    expect(await api.createRoom({ id: 'demo', title: 'Demo' })).toEqual({ ...entry, title: 'Demo' });
    expect(await api.rooms({ after: 'a', limit: 1 })).toEqual({ rooms: [entry], next: 'demo' });
    expect(await api.room('demo')).toEqual(entry);
    await api.archive('demo');
    await api.reopen('demo');
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/rooms',
      'GET /v1/rooms?after=a&limit=1',
      'GET /v1/rooms/demo',
      'POST /v1/rooms/demo/archive',
      'POST /v1/rooms/demo/reopen',
    ]);
    expect(asked[0]?.body).toEqual({ id: 'demo', title: 'Demo' });
  });

  it('[G13] a state comes with its seq, whether it is final, and its hash', async () => {
    const snapshot = snapshotOf(evolve(RoomState.empty, roomOpened()));
    const headers = { 'x-boardstream-seq': '7', 'x-boardstream-final': 'true', 'x-boardstream-hash': '1:ab' };
    const { api, asked } = setup(
      () => new Response(Uint8Array.from(encodeSnapshot(snapshot)), { headers }),
      () => new Response('<svg/>', { headers: { ...headers, 'x-boardstream-final': 'false' } }),
      () => new Response('no headers'),
    );
    expect(await api.state('demo', { seq: 7 })).toEqual({ seq: 7, final: true, hash: '1:ab', snapshot });
    expect(await api.file('demo', 'svg', { at: 1_700 })).toMatchObject({ seq: 7, final: false });
    expect(asked).toMatchObject([
      { url: '/v1/rooms/demo/state?seq=7', accept: 'application/x-protobuf' },
      { url: '/v1/rooms/demo/state?at=1700', accept: 'image/svg+xml' },
    ]);
    await expect(api.file('demo', 'png')).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('reads events page by page', async () => {
    const events = [roomOpened(), opCommitted(2, set('x', { angle: 1 })), opCommitted(3, set('x', { angle: 2 }))];
    const page = (from: number, to: number) =>
      json({ from, events: events.slice(from - 1, to).map(eventToJson), head: 3 });
    const { api, asked } = setup(page(1, 2), page(3, 3));
    expect(await all(api.events('demo'))).toEqual(events);
    expect(asked.map(({ url }) => url)).toEqual(['/v1/rooms/demo/events?from=1', '/v1/rooms/demo/events?from=3']);
  });

  it('head, verify and health', async () => {
    const report = {
      room: 'demo',
      ok: true,
      events: 3,
      hashesChecked: 1,
      snapshotsChecked: 2,
      hash: 'ab',
      problems: [],
    };
    const { api } = setup(json({ seq: 3, committedAt: 5 }), json(report), json({}), json({}, 503));
    expect(await api.head('demo')).toEqual({ seq: 3, committedAt: 5 });
    expect(await api.verify('demo')).toMatchObject({ ok: true, seq: 3 });
    expect([await api.healthy(), await api.ready(), await api.ready()]).toEqual([true, false, false]);
  });

  it('[G19] rooms in quarantine, their release, and dead letters', async () => {
    const quarantine = { room: 'demo', cause: 'unfoldable', reason: 'event 7', by: 's1', at: 5 };
    const letter = { id: 3, room: 'demo', partition: 1, position: 9, incarnation: 'i', cause: 'undecodable' };
    const entry = { ...letter, reason: 'no message', by: 's1', at: 5, bytes: 3 };
    const { api, asked } = setup(
      json({ quarantines: [quarantine], next: 'demo' }),
      json(quarantine),
      () => new Response(null, { status: 204 }),
      json({ deadLetters: [entry], next: 3 }),
      json({ ...entry, data: 'AP8H' }),
      json({ ...quarantine, cause: 'weather' }),
      json({ ...entry, data: 'no base64!' }),
    );
    expect(await api.quarantines({ after: 'a', limit: 1 })).toEqual({ quarantines: [quarantine], next: 'demo' });
    expect(await api.quarantine('demo')).toEqual(quarantine);
    await api.release('demo');
    expect(await api.deadLetters({ after: 2 })).toEqual({ deadLetters: [entry], next: 3 });
    expect(await api.deadLetter(3)).toEqual({ ...entry, data: Uint8Array.of(0, 255, 7) });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v1/quarantines?after=a&limit=1',
      'GET /v1/quarantines/demo',
      'DELETE /v1/quarantines/demo',
      'GET /v1/dead-letters?after=2',
      'GET /v1/dead-letters/3',
    ]);
    await expect(api.quarantine('demo')).rejects.toMatchObject({ code: 'unreadable' });
    await expect(api.deadLetter(3)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('[P13] a problem document becomes an error with its code, message and request id', async () => {
    const problem = {
      type: 'about:blank',
      status: 404,
      code: 'not-found',
      message: 'there is no room demo',
      requestId: 'r1',
    };
    const { api } = setup(json(problem, 404));
    const error: unknown = await api.room('demo').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'not-found', status: 404, message: 'there is no room demo', requestId: 'r1' });
  });

  it('[P13] no answer, and an answer of something else, are told apart', async () => {
    const { api } = setup(
      () => new Response('<html>proxy</html>', { status: 502 }),
      () => new Response('<html>captive portal</html>'),
      json({ rooms: 'none' }),
    );
    await expect(api.rooms()).rejects.toMatchObject({ code: 'unreadable', status: 502 });
    await expect(api.rooms()).rejects.toMatchObject({ code: 'unreadable' });
    await expect(api.rooms()).rejects.toMatchObject({ code: 'unreadable' });
    await expect(api.rooms()).rejects.toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('[P17] a name that is no room id is refused before anything is asked', async () => {
    const { api, asked } = setup();
    expect(() => api.room('../etc')).toThrow(InvalidIdError);
    expect(asked).toEqual([]);
    await expect(all(api.events('a b'))).rejects.toBeInstanceOf(InvalidIdError);
  });
});
