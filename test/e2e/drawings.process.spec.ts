import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { compareScenes } from '@boardstream/excalidraw';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { drawings, readJson } from '../support/drawings.ts';
import { startServer, type Server } from '../support/server.ts';

describe('the real drawings', () => {
  let dir: TemporaryDirectory;
  let server: Server;

  beforeAll(async () => {
    dir = await temporaryDirectory();
    server = await startServer({ dataDir: join(dir.path, 'data') });
  });
  afterAll(async () => {
    await server.stop();
    await dir.remove();
  });

  const cli = (...args: string[]) => boardstream(['--url', server.url, ...args]);

  it.each(drawings)(
    '[M4] $name, drawn live by the command, exports equal to its source, key by key',
    async ({ name, path }) => {
      const imported = await cli('import', path, '--room', name, '--live', '--json');
      expect(imported).toMatchObject({ code: 0 });
      expect(JSON.parse(imported.stdout)).toMatchObject({ room: name, lost: [] });

      const out = join(dir.path, `${name}.excalidraw`);
      expect(await cli('export', '--room', name, '--format', 'excalidraw', '--out', out)).toMatchObject({ code: 0 });
      expect(compareScenes(readJson(path), readJson(out))).toEqual([]);
    },
    120_000,
  );

  it('[F13] verify folds every one of their logs to the hashes that were kept', async () => {
    const verified = await cli('verify', '--all', '--json');
    expect(verified).toMatchObject({ code: 0 });
    const { ok, rooms } = JSON.parse(verified.stdout) as { ok: boolean; rooms: { ok: boolean }[] };
    expect(ok).toBe(true);
    expect(rooms).toHaveLength(drawings.length);
  }, 60_000);

  it('[F11] replay gives the picture of the middle, and it is not the picture of the end', async () => {
    const room = drawings[0]?.name ?? '';
    const { seq: head } = await new BoardstreamApi({ url: server.url }).head(room);
    const pictures = [Math.floor(head / 2), head].map(async (seq) => {
      const out = join(dir.path, `at-${String(seq)}.svg`);
      expect(await cli('replay', '--room', room, '--at', String(seq), '--out', out)).toMatchObject({ code: 0 });
      return readFileSync(out, 'utf8');
    });
    const [middle, end] = await Promise.all(pictures);
    expect(middle).toMatch(/^<svg[^>]*>[^]*<path/);
    expect(end).toMatch(/^<svg[^>]*>[^]*<path/);
    expect(middle).not.toBe(end);
  });
});
