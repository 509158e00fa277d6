import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { RoomFold, stateHash } from '@boardstream/board';
import { BoardstreamApi } from '@boardstream/client';
import { openEmbeddedStore } from '@boardstream/engine-embedded';
import { decodeEvent, eventFromJson, eventToJson, LogFileReader } from '@boardstream/protocol';
import { eventually, freePort, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream, spawnBoardstream, type CliResult } from '../support/cli.ts';
import { drawing } from '../support/drawings.ts';
import { startServer, type Server } from '../support/server.ts';

const ROOM = 'drawn';
const TROUBLED = 'troubled';
const FILE = drawing('UML-ER').path;

let dir: TemporaryDirectory;
let server: Server;
let head: number;

const cli = (...args: string[]): Promise<CliResult> => boardstream(['--url', server.url, ...args]);
/** Several commands at once, for each takes its time to start; results in order. */
const all = (...lines: readonly (readonly string[])[]): Promise<readonly CliResult[]> =>
  Promise.all(lines.map((line) => cli(...line)));
const fileIn = (name: string): string => join(dir.path, name);

/** A room in quarantine, and the messages for which it is there: what a process left that is gone. */
async function leaveTrouble(dataDir: string): Promise<void> {
  const store = await openEmbeddedStore({ dir: dataDir });
  const cause = 'kills-process';
  const found = { room: TROUBLED, cause, by: 'sequencer-1', at: Date.UTC(2026, 4, 1) } as const;
  await store.quarantines.put({ ...found, reason: 'position 7 ended two owners' });
  for (const position of [7, 8]) {
    const reason = `found at two takeovers \u001b[2J${String(position)}`;
    const data = new TextEncoder().encode(`message ${String(position)} `.repeat(30));
    await store.deadLetters.put({ ...found, partition: 1, position, incarnation: 'first', reason, data });
  }
  await store.close();
}

beforeAll(async () => {
  dir = await temporaryDirectory();
  await leaveTrouble(fileIn('data'));
  server = await startServer({ dataDir: fileIn('data') });
  const imported = await cli('import', FILE, '--room', ROOM, '--live', '--json');
  expect(imported).toMatchObject({ code: 0, stderr: '' });
  ({ seq: head } = JSON.parse(imported.stdout) as { seq: number });
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await dir.remove();
});

describe('the command line', () => {
  it('[F23] explains every command: what it does, its options, an example', async () => {
    const commands = ['serve', 'import', 'export', 'replay', 'rooms', 'verify', 'dlq'];
    const helps = await all(['--help'], ...commands.map((command) => [command, '--help']));
    for (const [i, help] of helps.entries()) {
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toMatch(/^Usage: boardstream/);
      expect(help.stdout).toContain('--json');
      expect(help.stdout).toMatch(new RegExp(`Examples:\n  boardstream ${commands[i - 1] ?? 'serve'}`));
    }
    expect(helps[0]?.stdout).toMatch(/Exit codes: 0 done · 1 .*· 2 .*\n.*3 server not reached/);
    for (const command of commands) expect(helps[0]?.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('[G17] ends with 2 and names what is wrong with the line', async () => {
    const wrong: readonly (readonly [string[], string])[] = [
      [['bogus'], "unknown command 'bogus'"],
      [['export', '--room', ROOM, '--out', 'x'], '--format <format>'],
      [['export', '--room', ROOM, '--out', 'x', '--format', 'gif'], 'excalidraw, svg, png, log, jsonl'],
      [['rooms', 'create'], "'room'"],
      [['rooms', 'create', 'a b'], 'not a room id: "a b"'],
      [['import', FILE, '--room', 'a b'], 'not a room id: "a b"'],
      [['import', FILE, '--room', 'a', '--rate', 'fast'], 'a number above 0'],
      [['replay', '--room', ROOM, '--at', 'half'], '--at half: neither the number of an event'],
      [['replay', '--room', ROOM, '--at', '1', '--json'], 'name a file with --out'],
      [['verify'], '--room ROOM or --all'],
      [['dlq', 'show', 'last'], 'Expected the number of a dead letter'],
      [['--url', 'nonsense', 'rooms'], "'nonsense' is invalid. Expected an address"],
    ];
    const results = await all(...wrong.map(([line]) => line));
    for (const [i, result] of results.entries()) {
      expect(result).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(wrong[i]?.[1] ?? '') as unknown,
      });
      expect(result.stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('[G17] ends with 3 when no server is reached, and says where it looked', async () => {
    const url = `http://127.0.0.1:${String(await freePort())}`;
    const lines = [
      ['rooms'],
      ['import', FILE, '--room', 'a'],
      ['export', '--room', 'a', '--format', 'log', '--out', '-'],
      ['verify', '--all'],
    ];
    const refused = new RegExp(
      `^boardstream: ${url} was not reached \\(connect ECONNREFUSED .*"boardstream serve" starts`,
    );
    for (const result of await Promise.all(lines.map((line) => boardstream(['--url', url, ...line])))) {
      expect(result).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(refused) as unknown });
    }
  });

  it('[G17] does not wait for ever for a server that takes connections and says nothing', async () => {
    const port = await freePort();
    const held: Socket[] = [];
    const silent = createServer((socket) => held.push(socket)).listen(port, '127.0.0.1');
    const url = `http://127.0.0.1:${String(port)}`;
    const lines = [['rooms'], ['import', FILE, '--room', 'a']];
    for (const result of await Promise.all(lines.map((line) => boardstream(['--url', url, ...line])))) {
      const says = `${url} was not reached (no answer within 5 s)`;
      expect(result).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining(says) as unknown });
    }
    for (const socket of held) socket.destroy();
    silent.close();
  });
});

describe('boardstream rooms', () => {
  it('[F1] creates, lists, archives and reopens, with one JSON value each', async () => {
    const json = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await cli('rooms', ...args, '--json')).stdout) as unknown;
    expect(await json('create', 'made', '--title', 'Made here')).toMatchObject({
      room: 'made',
      status: 'open',
      title: 'Made here',
      seq: 1,
    });
    expect(await json('archive', 'made')).toEqual({ room: 'made', status: 'archived' });
    expect(await json('list')).toMatchObject({
      rooms: [
        { room: ROOM, status: 'open', seq: head },
        { room: 'made', status: 'archived' },
      ],
    });
    expect(await json('reopen', 'made')).toEqual({ room: 'made', status: 'open' });
    const { code, stdout } = await cli('rooms');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^made +open +3 .* Made here$/m);
  });

  it('[G17] ends with 1 when the answer is no, naming the room', async () => {
    const [exists, missing] = await all(['rooms', 'create', ROOM], ['rooms', 'archive', 'none']);
    expect(exists).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `boardstream: room ${ROOM}: there is such a room already\n`,
    });
    expect(missing).toMatchObject({ code: 1, stdout: '', stderr: 'boardstream: room none: there is no such room\n' });
  });
});

describe('boardstream rooms --quarantined, inspect, release, and dlq', () => {
  it('[G19] show a room in quarantine and its dead letters, and let the room out', async () => {
    const [list, inspect, letters, json] = await all(
      ['rooms', '--quarantined'],
      ['rooms', 'inspect', TROUBLED],
      ['dlq'],
      ['dlq', 'list', '--json'],
    );
    const { deadLetters } = JSON.parse(json?.stdout ?? '') as { deadLetters: { id: number; position: number }[] };
    expect(deadLetters.map(({ position }) => position)).toEqual([7, 8]);
    expect(list?.stdout).toMatch(/^troubled +2026-05-01T00:00:00.000Z +kills-process +position 7 ended two owners$/m);
    expect(inspect?.stdout).toMatch(
      /^troubled: no event of it is in the log\nin quarantine since 2026-05-01.*sequencer-1\n/,
    );
    expect(inspect?.stdout).toContain(`boardstream rooms release ${TROUBLED}\ndead letters:\n`);
    // What somebody sent does not reach the terminal as it is.
    expect(letters?.stdout).toMatch(/kills-process +troubled +300 +found at two takeovers ·\[2J7$/m);

    const id = String(deadLetters[0]?.id);
    const [shown, written] = await all(
      ['dlq', 'show', id],
      ['dlq', 'show', id, '--out', fileIn('letter.bin'), '--json'],
    );
    expect(shown?.stdout).toContain('partition 1, position 7 of incarnation first');
    expect(shown?.stdout).toMatch(/^00000000 +6d 65 73 .* message 7 messag$/m);
    expect(JSON.parse(written?.stdout ?? '')).toMatchObject({ room: TROUBLED, bytes: 300, out: fileIn('letter.bin') });
    expect(await readFile(fileIn('letter.bin'), 'utf8')).toBe('message 7 '.repeat(30));

    expect(await cli('rooms', 'release', TROUBLED, '--json')).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify({ room: TROUBLED, released: true })}\n`,
    });
    const [none, twice, unknown, gone] = await all(
      ['rooms', '--quarantined'],
      ['rooms', 'release', TROUBLED],
      ['rooms', 'inspect', 'none'],
      ['dlq', 'show', '4711'],
    );
    expect(none).toMatchObject({ code: 0, stdout: 'no room is in quarantine\n' });
    const message = `boardstream: The room ${TROUBLED} is not in quarantine.\n`;
    expect(twice).toMatchObject({ code: 1, stdout: '', stderr: message });
    expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: 'boardstream: There is no room none.\n' });
    expect(gone).toMatchObject({ code: 1, stdout: '', stderr: 'boardstream: There is no dead letter 4711.\n' });
  });
});

describe('boardstream import', () => {
  it('[G17] refuses a file that is no drawing by its name and the place in it, before anything is drawn', async () => {
    const whole = await readFile(FILE);
    const files: Readonly<Record<string, readonly [Uint8Array | string, RegExp]>> = {
      'empty.excalidraw': ['', /not JSON/],
      'corrupt.excalidraw': ['{"type":"excalidraw","elements":[}', /not JSON: Unexpected token/],
      'truncated.excalidrawlib': [whole.subarray(0, 3_000), /not JSON: .*position/],
      'binary.excalidraw': [Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256), /not JSON/],
      'foreign.excalidraw': [
        '{"type":"tldraw","elements":[]}',
        /type is "tldraw", not "excalidraw" or "excalidrawlib"/,
      ],
      'list.json': ['[1,2]', /not a drawing of Excalidraw/],
      'element.excalidraw': [
        '{"type":"excalidraw","version":2,"elements":[{"type":"rectangle","id":"a","x":"left"}]}',
        /elements\[0\].*x/,
      ],
    };
    for (const [name, [content]] of Object.entries(files)) await writeFile(fileIn(name), content);
    const names = [...Object.keys(files), 'missing.excalidraw', '.'];
    const results = await all(...names.map((name) => ['import', fileIn(name), '--room', 'refused']));
    for (const [i, result] of results.entries()) {
      const name = names[i] ?? '';
      expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(fileIn(name)) as unknown });
      expect(result.stderr).toMatch(files[name]?.[1] ?? /can't be read: (ENOENT|EISDIR)/);
    }
    await expect(new BoardstreamApi({ url: server.url }).room('refused')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('[G17] ends with 1 at an archived room, which stays as it is', async () => {
    await cli('rooms', 'create', 'shut');
    await cli('rooms', 'archive', 'shut');
    const refused = await cli('import', FILE, '--room', 'shut');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('room shut takes no operations: it is archived');
    expect(await new BoardstreamApi({ url: server.url }).head('shut')).toMatchObject({ seq: 2 });
  });
});

describe('boardstream export', () => {
  it.each(['head', 'half'])(
    '[P21] writes the log up to the %s, bit for bit, closed by its count and hash',
    async (moment) => {
      const to = moment === 'head' ? head : Math.floor(head / 2);
      const out = fileIn(`${moment}.log`);
      const exported = await cli(
        'export',
        '--room',
        ROOM,
        '--format',
        'log',
        '--out',
        out,
        '--json',
        ...(moment === 'head' ? [] : ['--at', String(to)]),
      );
      expect(exported).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(exported.stdout)).toEqual({ room: ROOM, seq: to, format: 'log', out });

      const reader = new LogFileReader();
      const items = reader.push(readFileSync(out));
      reader.end();
      const events = items.flatMap((item) => (item.type === 'event' ? [item.data] : []));
      const fold = new RoomFold();
      for (const event of events) fold.apply(decodeEvent(event));
      expect(items[0]).toMatchObject({ type: 'header', header: { room: ROOM } });
      expect(items.at(-1)).toEqual({ type: 'trailer', trailer: { count: to, hash: stateHash(fold.finish().board) } });
      expect(Buffer.concat(events.flatMap((event) => [lengthOf(event), event]))).toEqual(await eventsAsKept(to));
    },
  );

  it('[F14] writes events, drawings and pictures', async () => {
    const formats = ['jsonl', 'excalidraw', 'svg', 'png'];
    const outs = formats.map((format) => fileIn(`out.${format}`));
    const results = await all(
      ...formats.map((format, i) => ['export', '--room', ROOM, '--format', format, '--out', outs[i] ?? '']),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const [lines = '', scene = '', svg = '', png = ''] = outs.map((out) =>
      readFileSync(out, out.endsWith('png') ? 'latin1' : 'utf8'),
    );
    const texts = lines.trim().split('\n');
    const events = texts.map((text) => eventFromJson(JSON.parse(text)));
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: head }, (_, i) => i + 1));
    expect(events.map((event) => JSON.stringify(eventToJson(event)))).toEqual(texts);
    expect(JSON.parse(scene)).toMatchObject({ type: 'excalidraw' });
    expect(svg).toMatch(/^<svg[^>]*>[^]*<\/svg>\s*$/);
    expect(png).toMatch(/^\x89PNG/);
  });

  it('[G17] ends with 1 for a room or a moment that never was, with 2 where nothing can be written, and leaves no file', async () => {
    await mkdir(fileIn('kept'));
    const kept = fileIn('kept/old.svg');
    await writeFile(kept, 'what was there');
    const line = (format: string, ...more: string[]): string[] => [
      'export',
      '--format',
      format,
      '--out',
      kept,
      ...more,
    ];
    const results = await all(
      line('svg', '--room', 'none'),
      line('log', '--room', 'none'),
      line('svg', '--room', ROOM, '--at', String(head + 1)),
      line('log', '--room', ROOM, '--at', String(head + 1)),
      line('jsonl', '--room', ROOM, '--at', '1999-01-01'),
      ['replay', '--room', ROOM, '--at', '99999', '--out', kept],
      ['replay', '--room', ROOM, '--at', '1', '--out', fileIn('no/such/dir/x.svg')],
      ['replay', '--room', ROOM, '--at', '1', '--out', fileIn('kept')],
    );
    expect(results.map(({ code, stdout }) => [code, stdout])).toEqual([
      ...Array.from({ length: 6 }, () => [1, '']),
      [2, ''],
      [2, ''],
    ]);
    const [none, , beyond, beyondLog, , , unwritable, directory] = results.map(({ stderr }) => stderr);
    expect(none).toBe('boardstream: There is no room none.\n');
    expect(beyond).toContain(String(head));
    expect(beyondLog).toBe(
      `boardstream: The room ${ROOM} has no event ${String(head + 1)}; its last one is ${String(head)}.\n`,
    );
    expect(unwritable).toContain("/no/such/dir/x.svg can't be written: ENOENT: no such file or directory");
    expect(directory).toContain("/kept can't be written: EISDIR");
    expect(await readdir(fileIn('kept'))).toEqual(['old.svg']);
    expect(await readFile(kept, 'utf8')).toBe('what was there');
  });
});

describe('boardstream replay', () => {
  it('[F11] draws the picture of half of the head, which is not the one of the head', async () => {
    const [half, last, byTime] = await all(
      ['replay', '--room', ROOM, '--at', String(Math.floor(head / 2))],
      ['replay', '--room', ROOM, '--at', String(head), '--out', fileIn('last.svg'), '--json'],
      ['replay', '--room', ROOM, '--at', '2999-01-01T00:00:00Z'],
    );
    expect(half).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^<svg[^]*<path/) as unknown });
    expect(JSON.parse(last?.stdout ?? '')).toEqual({ room: ROOM, seq: head, final: false, out: fileIn('last.svg') });
    expect(byTime?.stdout).toBe(await readFile(fileIn('last.svg'), 'utf8'));
    expect(half?.stdout).not.toBe(byTime?.stdout);
  });
});

describe('boardstream verify', () => {
  it('[F13] proves one room and all rooms; ends with 1 for a room that is none', async () => {
    const [one, every, none] = await all(
      ['verify', '--room', ROOM],
      ['verify', '--all', '--json'],
      ['verify', '--room', 'none'],
    );
    expect(one).toMatchObject({ code: 0, stdout: `ok  ${ROOM}: ${String(head)} events\n1 room verified\n` });
    expect(JSON.parse(every?.stdout ?? '')).toMatchObject({
      ok: true,
      rooms: expect.arrayContaining([expect.objectContaining({ room: ROOM, ok: true })]) as unknown,
    });
    expect(none).toMatchObject({ code: 1, stdout: '', stderr: 'boardstream: There is no room none.\n' });
  });
});

describe('boardstream serve', () => {
  it('describes every setting, as text and as JSON', async () => {
    const [text, json] = await all(['serve', '--describe'], ['serve', '--describe', '--json']);
    const settings = JSON.parse(json?.stdout ?? '') as { variable: string; default: string }[];
    expect(settings).toContainEqual(expect.objectContaining({ variable: 'BOARDSTREAM_PORT', default: '8080' }));
    for (const { variable } of settings) expect(text?.stdout).toContain(`${variable}  (`);
  });

  it('[G21] serves until SIGTERM, then ends with 0; its flags win over the environment', async () => {
    const port = String(await freePort());
    const args = ['serve', '--port', port, '--operator-port', '0', '--data', fileIn('served')];
    const { child, ended, stdout } = spawnBoardstream(args, { BOARDSTREAM_PORT: 'abc' });
    await eventually(() => stdout().includes('stop with Ctrl+C'), {
      timeoutMs: 20_000,
      what: 'a server that has started',
    });
    expect(stdout()).toContain(`Draw at http://127.0.0.1:${port}/room/demo\n`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('[G17] names a setting that is wrong and a port in use, in one line each', async () => {
    const [setting, port] = await Promise.all([
      boardstream(['serve', '--data', fileIn('none')], { BOARDSTREAM_PORT: 'abc' }),
      boardstream(['serve', '--data', fileIn('none-2'), '--operator-port', '0', '--port', String(server.port)]),
    ]);
    expect(setting).toMatchObject({
      code: 78,
      stdout: '',
      stderr: 'boardstream: wrong settings:\n  BOARDSTREAM_PORT: expected an integer from 0 to 65535, found "abc"\n',
    });
    expect(port).toMatchObject({ code: 69, stdout: '' });
    expect(port.stderr).toMatch(/^boardstream: port \d+ on 127\.0\.0\.1 is in use .*\(BOARDSTREAM_PORT\)$/m);
  });
});

/** Four bytes, big-endian, as before each event in the log's own form. */
function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}

/** The events as the server keeps them. */
async function eventsAsKept(to: number): Promise<Buffer> {
  const url = `${server.url}/v1/rooms/${ROOM}/events?to=${String(to)}`;
  return Buffer.from(await (await fetch(url, { headers: { accept: 'application/x-protobuf' } })).arrayBuffer());
}
