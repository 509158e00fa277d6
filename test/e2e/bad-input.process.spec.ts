import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { seq } from '@boardstream/kernel';
import { jsonCodec, protoCodec, type SubmitMessage } from '@boardstream/protocol';
import {
  create,
  eventually,
  rectangleElement,
  set,
  temporaryDirectory,
  testNonce,
  textElement,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { BareSocket } from '../support/bare-socket.ts';
import { Drawer } from '../support/drawer.ts';
import { startServer, type Server } from '../support/server.ts';

const CODECS = ['json', 'proto'] as const;

describe('what a client may send', () => {
  let dir: TemporaryDirectory;
  let server: Server;
  let rooms = 0;
  const open: Drawer[] = [];

  beforeAll(async () => {
    dir = await temporaryDirectory();
    server = await startServer({ dataDir: join(dir.path, 'data') });
  });
  afterEach(() => {
    for (const drawer of open.splice(0)) drawer.socket.close();
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    await dir.remove();
  });

  /** A client in a room of its own that has one saved drawing. */
  async function drawerIn(codec: 'json' | 'proto', room = `room-${String(++rooms)}`): Promise<Drawer> {
    const drawer = await Drawer.join(server.url, room, { codec, secret: `who-draws-in-${room}-${codec}` });
    open.push(drawer);
    await drawer.draw(create(`first-${codec}`));
    return drawer;
  }

  async function elementsOf(room: string): Promise<readonly string[]> {
    const { snapshot } = await new BoardstreamApi({ url: server.url }).state(room);
    return snapshot.elements.map(({ id }) => id).sort();
  }

  it.each([
    ['json', 'text that is not JSON', '{"type":', /not JSON/],
    ['json', 'nothing', '', /not JSON/],
    ['json', 'bytes that are no text', Uint8Array.of(0xff, 0xfe), /not UTF-8/],
    ['json', 'a list', '[]', /expected an object, found a list/],
    ['json', 'no type', '{}', /type: expected a string, found nothing/],
    ['json', 'a type that nobody knows', '{"type":"dance"}', /"dance", which this version does not know/],
    ['json', 'JSON of a depth that breaks parsers', '['.repeat(200_000), /not JSON/],
    ['json', 'a stroke without points', '{"type":"stroke"}', /points: expected a list/],
    ['json', 'a stroke of words', '{"type":"stroke","points":[["a",1]]}', /points\[0\]: expected a number/],
    ['json', 'a second hello', '{"type":"hello","room":"other","secret":"s"}', /has joined its room already/],
    ['proto', 'text', '{"type":"ping"}', /text/],
    ['proto', 'bytes that are no message', Uint8Array.of(0x0a, 0xff, 0xff), /./],
    ['proto', 'an empty message', new Uint8Array(), /an empty message/],
    ['proto', 'a type that nobody knows', Uint8Array.of(0xea, 0x04, 0x00), /77, which this version does not know/],
  ] as const)(
    '[P6] [G17] %s: %s is refused by its cause, and the connection goes on',
    async (codec, _, frame, cause) => {
      const drawer = await drawerIn(codec);
      drawer.socket.send(frame);
      expect(await drawer.socket.next('refused')).toMatchObject({
        counter: 0,
        code: 'malformed',
        message: expect.stringMatching(cause) as unknown,
      });
      await drawer.draw(create('after'));
    },
  );

  it.each([
    ['an unknown change', { op: [{ explode: { id: 'a' } }] }, 'unknown-change', /op\[0\]: change "explode"/],
    ['an op that is no list', { op: 7 }, 'malformed', /op: expected a list/],
    ['a nonce that is none', { nonce: 'XYZ' }, 'malformed', /nonce: expected 16 lower-case hex digits/],
    ['a base that is none', { baseSeq: -1 }, 'malformed', /baseSeq: -1/],
    ['a base beyond the head', { baseSeq: 99 }, 'bad-base', /beyond the room's head, which is 2/],
    ['an id with a space', { op: [{ set: { id: 'a b', props: { angle: 1 } } }] }, 'invalid', /"a b"/],
    ['an op without changes to one that exists', { op: [{ set: { id: 'none', props: {} } }] }, 'invalid', /M14/],
    ['a change of what is not there', { op: [{ set: { id: 'none', props: { angle: 1 } } }] }, 'missing', /none/],
    ['a number out of range', { op: [{ set: { id: 'first-json', props: { opacity: 7 } } }] }, 'invalid', /opacity/],
  ] as const)(
    '[G17] a submission with %s is refused under its counter, which can be used again',
    async (_, wrong, code, cause) => {
      const drawer = await drawerIn('json');
      drawer.socket.send(JSON.stringify({ ...drawer.submission([]), ...wrong }));
      expect(await drawer.socket.next('refused')).toMatchObject({
        counter: 2,
        code,
        message: expect.stringMatching(cause) as unknown,
      });
      await drawer.draw(create('after'));
    },
  );

  it.each([0, -1, 1.5, 2 ** 53])('[M18] a counter of %p is refused, and says so', async (counter) => {
    const drawer = await drawerIn('json');
    drawer.socket.send(JSON.stringify({ ...drawer.submission([]), counter }));
    expect(await drawer.socket.next('refused')).toMatchObject({
      code: 'malformed',
      message: expect.stringMatching(/^counter: /) as unknown,
    });
    await drawer.draw(create('after'));
  });

  it.each(CODECS)('[M19] %s: an op id that was used is saved again only for the same op', async (codec) => {
    const { socket } = await drawerIn(codec);
    const used = { type: 'submit', counter: 1, nonce: testNonce(1), baseSeq: seq(2), op: create('again') } as const;
    socket.say(used);
    expect(await socket.next('saved')).toMatchObject({ counter: 1, seq: 2 });
    socket.say({ ...used, nonce: testNonce(77) });
    expect(await socket.next('refused')).toMatchObject({ counter: 1, code: 'op-id-conflict' });
    socket.say({ ...used, counter: 5, nonce: testNonce(5) });
    await socket.next('events');
    socket.say({ ...used, counter: 4, nonce: testNonce(4), baseSeq: seq(3) });
    expect(await socket.next('refused')).toMatchObject({ counter: 4, code: 'op-id-conflict' });
  });

  const LONE_SURROGATE = { json: '\\ud800', proto: [0xed, 0xa0, 0x80] };
  const PROTO_KEY = { json: '__proto__', proto: Buffer.from('__proto__') };
  it.each(
    CODECS.flatMap((codec) =>
      (
        [
          ['[M5] half of a surrogate pair in a text', create('x', textElement('QQQ')), 'QQQ', LONE_SURROGATE],
          [
            '[M5] half of a surrogate pair in extra',
            create('x', rectangleElement({ extra: { k: 'QQQ' } })),
            'QQQ',
            LONE_SURROGATE,
          ],
          [
            '[M6] __proto__ in extra',
            create('x', rectangleElement({ extra: { QprotoRST: { a: 1 } } })),
            'QprotoRST',
            PROTO_KEY,
          ],
          [
            '[M6] __proto__ below extra',
            set('first-json', { extra: { k: { QprotoRST: { a: 1 } } } }),
            'QprotoRST',
            PROTO_KEY,
          ],
        ] as const
      ).map(([what, op, find, put]) => [what, codec, op, find, put] as const),
    ),
  )('%s is refused, and nothing of it is kept (%s)', async (_, codec, op, find, put) => {
    const drawer = await drawerIn(codec);
    drawer.socket.send(forged(codec, drawer.submission(op), find, put));
    expect(await drawer.socket.next('refused')).toMatchObject({ code: 'malformed' });
    await drawer.draw(create('after'));
    expect(await elementsOf(`room-${String(rooms)}`)).toEqual(['after', `first-${codec}`]);
  });

  it.each(CODECS)(
    '[P6] %s: three in a row that are no message close with 4400; the client comes back and draws',
    async (codec) => {
      const room = `in-a-row-${codec}`;
      const watcher = await BareSocket.open(server.url, { room });
      const drawer = await drawerIn(codec, room);
      const wrong = codec === 'json' ? 'nonsense' : new Uint8Array();
      drawer.socket.send(wrong);
      drawer.socket.send(wrong);
      drawer.socket.say({ type: 'ping' }); // not in a row
      await drawer.socket.next('pong');
      for (let i = 0; i < 3; i++) drawer.socket.send(wrong);
      expect(await drawer.socket.next('bye')).toMatchObject({
        code: 'malformed',
        message: expect.stringContaining('could not be understood') as unknown,
      });
      expect(await drawer.socket.closed()).toEqual({ code: 4400, reason: 'malformed' });
      expect(drawer.socket.heard.filter(({ type }) => type === 'refused')).toHaveLength(5);

      const again = await drawer.comeBack(server.url, codec);
      open.push(again);
      const { seq: last } = await again.draw(create('back'));
      await eventually(() => watcher.seqs.includes(last), { timeoutMs: 30_000 });
      expect(watcher.seqs).toEqual(watcher.seqs.map((_, i) => i + 1));
      expect(await elementsOf(room)).toEqual(['back', `first-${codec}`]);
      watcher.close();
    },
  );

  it.each(CODECS)(
    '[P6] [G17] %s: a message over 512 KiB is refused, then closed with 1009; the client comes back and draws',
    async (codec) => {
      const drawer = await drawerIn(codec);
      const full = 512 * 1024;
      drawer.socket.send(codec === 'json' ? ' '.repeat(full) : new Uint8Array(full));
      expect(await drawer.socket.next('refused')).toMatchObject({ code: 'malformed' });
      drawer.socket.send(codec === 'json' ? ' '.repeat(full + 1) : new Uint8Array(full + 1));
      expect(await drawer.socket.next('refused')).toMatchObject({
        code: 'too-large',
        message: expect.stringContaining(String(full)) as unknown,
      });
      expect(await drawer.socket.next('bye')).toMatchObject({ code: 'too-large' });
      expect(await drawer.socket.closed()).toMatchObject({ code: 1009 });
      const again = await drawer.comeBack(server.url, codec);
      open.push(again);
      await again.draw(create('back'));
    },
  );

  it('[P6] an op over its limits is refused by name, and the connection stays', async () => {
    const drawer = await drawerIn('proto');
    const changes = Array.from(
      { length: 501 },
      (_, i) => ({ type: 'create', id: `e${String(i).padStart(3, '0')}`, element: rectangleElement() }) as const,
    );
    drawer.socket.say(drawer.submission(changes));
    expect(await drawer.socket.next('refused')).toMatchObject({
      counter: 2,
      code: 'invalid',
      message: expect.stringContaining('500') as unknown,
    });
    drawer.socket.say(drawer.submission(create('long', textElement('x'.repeat(150_000)))));
    expect(await drawer.socket.next('refused')).toMatchObject({
      counter: 2,
      code: 'too-large',
      message: expect.stringContaining('131072') as unknown,
    });
    await drawer.draw(create('after'));
  });

  it.each(['a b', '../x', 'é', '', 'x'.repeat(65)])(
    '[P17] a room named %p is refused, in the URL and in a hello',
    async (room) => {
      const inUrl = await BareSocket.open(server.url, { room });
      expect(await inUrl.next('bye')).toMatchObject({
        code: 'forbidden',
        message: expect.stringContaining('not a room id') as unknown,
      });
      expect(await inUrl.closed()).toMatchObject({ code: 4403 });
      const inHello = await BareSocket.open(server.url, { codec: 'json' });
      inHello.send(JSON.stringify({ type: 'hello', room, secret: 'anybody' }));
      expect(await inHello.next('refused')).toMatchObject({
        message: expect.stringContaining('not a room id') as unknown,
      });
      inHello.say({ type: 'hello', room: 'a-good-one', secret: 'anybody' });
      await inHello.next('welcome');
      inHello.close();
    },
  );

  it('[P2] what comes before the hello is refused, and says what to do', async () => {
    const socket = await BareSocket.open(server.url);
    socket.send('{"type":"stroke","points":[[0,0],[9,9]]}');
    expect(await socket.next('refused')).toMatchObject({
      message: expect.stringMatching(/hello first.*\/ws\?room=/) as unknown,
    });
    socket.close();
  });

  it.each([
    ['a text frame that is not UTF-8', 1007, Uint8Array.of(0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe)],
    ['a frame of no known kind', 1002, Uint8Array.of(0x83, 0x80, 0, 0, 0, 0)],
    ['a frame without a mask', 1002, Uint8Array.of(0x81, 0x01, 0x41)],
  ])('[F2] %s closes its connection with %i, and no other', async (_, code, bytes) => {
    const other = await drawerIn('json');
    const socket = await BareSocket.open(server.url, { room: `room-${String(rooms)}` });
    socket.write(bytes);
    expect(await socket.closed()).toMatchObject({ code });
    await other.draw(create('after'));
  });

  it('[P5] a plain stroke from a bare WebSocket draws, and everybody sees it', async () => {
    const painter = await BareSocket.open(server.url, { room: 'plain' });
    const watcher = await BareSocket.open(server.url, { room: 'plain' });
    await watcher.next('room');
    painter.send('{"type":"stroke","points":[[10,10],[20,30,0.5],[40,20]],"color":"#ff6b6b","width":3}');
    await watcher.next('events', ({ events }) => events.some(({ body }) => body.type === 'op-committed'));
    painter.send('{"type":"PING"}');
    expect(await painter.next('pong')).toMatchObject({ plain: true });
    const { snapshot } = await new BoardstreamApi({ url: server.url }).state('plain');
    expect(snapshot.elements.map(({ element }) => element)).toMatchObject([
      {
        kind: 'stroke',
        strokeColor: '#ff6b6b',
        strokeWidth: 3,
        box: { x: 10, y: 10, width: 30, height: 20 },
        points: [
          [0, 0],
          [10, 20, 0.5],
          [30, 10],
        ],
      },
    ]);
    painter.close();
    watcher.close();
  });
});

/** A submission in which this text is replaced by what no encoder writes. */
function forged(
  codec: 'json' | 'proto',
  message: SubmitMessage,
  find: string,
  put: { readonly json: string; readonly proto: Iterable<number> },
): string | Uint8Array {
  if (codec === 'json') return jsonCodec.encodeClient(message).replace(find, put.json);
  const bytes = Buffer.from(protoCodec.encodeClient(message));
  const at = bytes.indexOf(find);
  if (at < 0) throw new Error(`${find} is not in the frame`);
  bytes.set([...put.proto], at);
  return bytes;
}
