import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { compareScenes } from '@boardstream/excalidraw';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { drawings, readJson } from '../support/drawings.ts';
import { startServer, type Server } from '../support/server.ts';

/** Drawings that are drawn at the same time, each into a room of its own. */
const AT_ONCE = 4;

describe('the real drawings', () => {
  let dir: TemporaryDirectory;
  let server: Server;

  beforeAll(async () => {
    dir = await temporaryDirectory();
    server = await startServer({ dataDir: join(dir.path, 'data') });
    for (const { name, path } of drawings)
      imports.set(
        name,
        inTurn(() => drawLive(name, path)),
      );
  });
  afterAll(async () => {
    await server.stop();
    await dir.remove();
  });

  const cli = (...args: string[]) => boardstream(['--url', server.url, ...args]);
  const drawLive = (name: string, path: string) => cli('import', path, '--room', name, '--live', '--json');
  const imports = new Map<string, ReturnType<typeof drawLive>>();
  const lanes = Array<Promise<unknown>>(AT_ONCE).fill(Promise.resolve());

  /** Begins when one of those that were begun before has ended. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const lane = lanes.shift() ?? Promise.resolve();
    const done = lane.then(work);
    lanes.push(done.catch(() => undefined));
    return done;
  }

  it.each(drawings)(
    '[M4] $name, drawn live by the command, exports equal to its source, key by key',
    async ({ name, path }) => {
      const imported = await imports.get(name);
      expect(imported).toMatchObject({ code: 0 });
      expect(JSON.parse(imported?.stdout ?? '')).toMatchObject({ room: name, lost: [] });

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
