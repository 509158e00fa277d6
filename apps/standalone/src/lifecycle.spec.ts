import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { loadSettings } from '@boardstream/config';
import { seq } from '@boardstream/kernel';
import { create, eventually, strokeElement, testNonce } from '@boardstream/testing';
import { BoardSocket } from './spec-support/board-socket.ts';
import { TestServers } from './spec-support/test-server.ts';
import { StartError } from '@boardstream/process';
import { startStandalone } from './start-standalone.ts';

const servers = new TestServers();
const others: Server[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await new Promise((resolve) => other.close(resolve));
  await servers.endAll();
});

/** A port that another program has. */
async function takenPort(): Promise<string> {
  const other = createServer().listen(0, '127.0.0.1');
  others.push(other);
  await eventually(() => other.listening);
  return String((other.address() as AddressInfo).port); // it listens, so it has an address with a port
}

async function errorOf(env: Record<string, string>): Promise<StartError> {
  const settings = loadSettings({
    BOARDSTREAM_PORT: '0',
    BOARDSTREAM_OPERATOR_PORT: '0',
    BOARDSTREAM_PARTITIONS: '4',
    ...env,
  });
  const outcome: unknown = await startStandalone(settings).then(
    (server) => server.stop(),
    (error: unknown) => error,
  );
  if (!(outcome instanceof StartError)) throw new Error('expected a StartError', { cause: outcome });
  return outcome;
}

describe('a server that stops', () => {
  it('[P7] says going-away with a delay, and closes with 1001', async () => {
    const server = await servers.start();
    const socket = await BoardSocket.open(server.url, { room: 'demo' });
    await socket.next('room');
    await server.stop();
    expect(await socket.closed()).toEqual({ code: 1001, reason: 'going-away' });
    expect(socket.all('bye')[0]?.retryAfterMs).toEqual(expect.any(Number));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('[G4] has everything that it said was saved when it starts again, and clients resume', async () => {
    const first = await servers.start();
    const ann = await BoardSocket.open(first.url, { codec: 'json' });
    ann.send({ type: 'hello', room: 'demo', secret: 'ann' });
    ann.send({ type: 'submit', counter: 1, nonce: testNonce(1), baseSeq: seq(0), op: create('a', strokeElement()) });
    await eventually(() => ann.seqs.includes(2));
    await first.stop();
    const second = await servers.start({}, first.dir);
    const back = await BoardSocket.open(second.url, { codec: 'proto' });
    back.send({ type: 'hello', room: 'demo', secret: 'ann', resume: { seq: seq(1), haveState: true } });
    await back.next('room');
    expect(back.seqs).toEqual([2]);
    back.send({ type: 'submit', counter: 1, nonce: testNonce(1), baseSeq: seq(2), op: create('a', strokeElement()) });
    expect(await back.next('saved')).toMatchObject({ counter: 1, seq: 2 });
    await back.close();
  });

  it('may be stopped twice', async () => {
    const server = await servers.start();
    await Promise.all([server.stop(), server.stop()]);
  });
});

describe('a server that can not start', () => {
  it.each(['BOARDSTREAM_PORT', 'BOARDSTREAM_OPERATOR_PORT'])(
    '[G17] names a port in use and its setting (%s)',
    async (variable) => {
      const port = await takenPort();
      const error = await errorOf({ [variable]: port, BOARDSTREAM_DATA_DIR: await servers.directory() });
      expect(error.code).toBe('port-in-use');
      expect(error.message).toContain(`port ${port} `);
      expect(error.message).toContain(variable);
    },
  );

  it('[G17] leaves nothing behind: the directory can be used at once', async () => {
    const dir = await servers.directory();
    await errorOf({ BOARDSTREAM_PORT: await takenPort(), BOARDSTREAM_DATA_DIR: dir });
    await servers.start({}, dir);
  });

  it('[G17] says that another process has the data directory', async () => {
    const server = await servers.start();
    const error = await errorOf({ BOARDSTREAM_DATA_DIR: server.dir });
    expect(error.code).toBe('data-dir-in-use');
    expect(error.message).toContain(server.dir);
  });

  it('[G17] says that the data directory is no directory that it can use', async () => {
    const file = join(await servers.directory(), 'file');
    await writeFile(file, 'not a directory');
    const error = await errorOf({ BOARDSTREAM_DATA_DIR: file });
    expect(error.message).toContain(file);
  });

  it('[M33] says that its cluster writes events that it does not know', async () => {
    const error = await errorOf({
      BOARDSTREAM_CLUSTER_EVENT_FORMAT: '2',
      BOARDSTREAM_DATA_DIR: await servers.directory(),
    });
    expect(error.code).toBe('settings');
    expect(error.message).toContain('BOARDSTREAM_CLUSTER_EVENT_FORMAT');
    expect(error.message).toContain('format is 2');
  });

  it('[P12] says that the address is none of this machine', async () => {
    const error = await errorOf({ BOARDSTREAM_HOST: '203.0.113.1', BOARDSTREAM_DATA_DIR: await servers.directory() });
    expect(error.code).toBe('settings');
    expect(error.message).toContain('BOARDSTREAM_HOST');
  });
});
