import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { compareScenes } from '@boardstream/excalidraw';
import { eventually, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { drawing, readJson } from '../support/drawings.ts';
import { EventWatcher } from '../support/event-watcher.ts';
import { missingFrom, repeatedOpIds } from '../support/log-check.ts';
import { startServer, type Server } from '../support/server.ts';

/** seqs at which the server is killed; the whole import has 864 operations, more than a second's worth between two kills. */
const KILL_AT = [90, 240, 390, 540, 690] as const;
const OPS_PER_SECOND = 120;
const ROOM = 'killed';

describe('kill -9 in the middle of an import', () => {
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

  async function killAt(seq: number, watcher: EventWatcher): Promise<void> {
    await eventually(() => watcher.last >= seq, { timeoutMs: 60_000, what: `event ${String(seq)}` });
    await server.kill();
    server = await startServer({ dataDir: join(dir.path, 'data'), port: server.port });
  }

  it('[G4] [G5] five times over: the import goes on by itself, nothing seen is missing, nothing is there twice', async () => {
    const { path } = drawing('internet-service-providers');
    const watcher = new EventWatcher(server.url, ROOM);
    const importing = boardstream([
      '--url',
      server.url,
      'import',
      path,
      '--room',
      ROOM,
      '--live',
      '--rate',
      String(OPS_PER_SECOND),
      '--json',
    ]);
    for (const seq of KILL_AT) await killAt(seq, watcher);
    const imported = await importing;
    watcher.close();
    expect(imported).toMatchObject({ code: 0 });
    expect(JSON.parse(imported.stdout)).toMatchObject({ lost: [] });

    const events = await Array.fromAsync(new BoardstreamApi({ url: server.url }).events(ROOM));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(repeatedOpIds(events)).toEqual([]);
    expect(watcher.problems).toEqual([]);
    expect(missingFrom(events, watcher.seen)).toEqual([]);

    const out = join(dir.path, 'killed.excalidraw');
    expect(
      await boardstream(['--url', server.url, 'export', '--room', ROOM, '--format', 'excalidraw', '--out', out]),
    ).toMatchObject({ code: 0 });
    expect(compareScenes(readJson(path), readJson(out))).toEqual([]);
    expect(await boardstream(['--url', server.url, 'verify', '--room', ROOM])).toMatchObject({ code: 0 });
  }, 180_000);
});
