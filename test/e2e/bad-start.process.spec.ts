import { once } from 'node:events';
import { chmod, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { create, freePort, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { Drawer } from '../support/drawer.ts';
import { failToStart, startServer } from '../support/server.ts';

/** Root may write everywhere: without its capabilities it is a user like any other. */
const AS_USER = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--'] : [];

describe('a server that can not start', () => {
  let dir: TemporaryDirectory;

  beforeAll(async () => {
    dir = await temporaryDirectory();
  });
  afterAll(() => dir.remove());

  it.each([
    ['BOARDSTREAM_PORT', 'abc', /BOARDSTREAM_PORT: expected an integer from 0 to 65535, found "abc"/],
    ['BOARDSTREAM_PORT', '70000', /BOARDSTREAM_PORT: expected an integer from 0 to 65535/],
    ['BOARDSTREAM_PROT', '8080', /BOARDSTREAM_PROT: no such setting; did you mean BOARDSTREAM_PORT\?/],
    ['BOARDSTREAM_CONFIG_FILE', '/none.json', /BOARDSTREAM_CONFIG_FILE: expected a readable JSON file.*\/none\.json/],
    ['BOARDSTREAM_HOST', '203.0.113.1', /203\.0\.113\.1 \(BOARDSTREAM_HOST\)/],
  ])('[G17] names the setting that is wrong: %s=%s', async (variable, value, says) => {
    const { code, output } = await failToStart({ dataDir: join(dir.path, 'unused'), env: { [variable]: value } });
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m); // no stack: nothing is broken
    expect(code).toBe(78);
  });

  it.each(['BOARDSTREAM_PORT', 'BOARDSTREAM_OPERATOR_PORT'])(
    '[G17] names a port in use and its setting: %s',
    async (variable) => {
      const port = await freePort();
      const other = createServer().listen(port, '127.0.0.1');
      await once(other, 'listening');
      const { code, output } = await failToStart({
        dataDir: join(dir.path, 'ports'),
        env: { [variable]: String(port) },
      });
      expect(output).toContain(`port ${String(port)} on 127.0.0.1 is in use`);
      expect(output).toContain(variable);
      expect(code).toBe(69);
      other.close();
    },
  );

  it('[G4] names the process that has the data directory, and leaves that one alone', async () => {
    const dataDir = join(dir.path, 'shared');
    const first = await startServer({ dataDir });
    const ann = await Drawer.join(first.url, 'demo', { secret: 'ann-has-a-secret' });
    await ann.draw(create('before'));
    const { code, output } = await failToStart({ dataDir });
    expect(output).toContain(`${dataDir} is in use by process ${String(first.pid)}`);
    expect(code).toBe(73);
    await ann.draw(create('after'));
    ann.socket.close();
    const { snapshot } = await new BoardstreamApi({ url: first.url }).state('demo');
    expect(snapshot.elements.map(({ id }) => id).sort()).toEqual(['after', 'before']);
    expect(await first.stop()).toBe(0);
  });

  it('[G17] says that the data directory is a file, and leaves the file alone', async () => {
    const dataDir = join(dir.path, 'file');
    await writeFile(dataDir, 'of somebody else');
    const { code, output } = await failToStart({ dataDir });
    expect(output).toContain(`${dataDir} is not a directory`);
    expect(code).toBe(73);
    expect(await readFile(dataDir, 'utf8')).toBe('of somebody else');
  });

  it('[G21] says that the data directory can not be written', async () => {
    const dataDir = join(dir.path, 'read-only');
    await mkdir(dataDir, { mode: 0o555 });
    const { code, output } = await failToStart({ dataDir, under: AS_USER });
    expect(output).toContain(`${dataDir} can't be written`);
    expect(code).toBe(73);
    await chmod(dataDir, 0o755);
  });

  it('[G21] says that there is no room for the data', async () => {
    const dataDir = join(dir.path, 'full');
    const { code, output } = await failToStart({ dataDir, under: ['prlimit', '--fsize=4096'] });
    expect(output).toContain(dataDir);
    expect(output).toMatch(/no room/);
    expect(code).toBe(73);
  });

  it('[G4] says that the data is damaged, and does not touch it', async () => {
    const dataDir = join(dir.path, 'damaged');
    const server = await startServer({ dataDir });
    const ann = await Drawer.join(server.url, 'demo', { secret: 'ann-has-a-secret' });
    await ann.draw(create('before'));
    ann.socket.close();
    await server.stop();
    const file = join(dataDir, 'boardstream.mdb');
    const half = Math.floor((await stat(file)).size / 2);
    await truncate(file, half);
    const { code, output } = await failToStart({ dataDir });
    expect(output).toMatch(/the store in .* is damaged .*: restore the directory from a backup/);
    expect(code).toBe(65);
    expect((await stat(file)).size).toBe(half);
  });
});
