import { join } from 'node:path';
import { connect } from 'nats';
import { compareScenes } from '@boardstream/excalidraw';
import { eventually, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { BoardstreamApi } from '@boardstream/client';
import { boardstream } from '../support/cli.ts';
import { drawing, readJson } from '../support/drawings.ts';
import { EventWatcher } from '../support/event-watcher.ts';
import { missingFrom, repeatedOpIds } from '../support/log-check.ts';
import { RoleProcess } from '../support/role-process.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

describe('the streams of submissions are removed while two sequencers work', () => {
  let files: TemporaryDirectory;
  let cluster: SmallCluster;
  let second: RoleProcess;
  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    files = keep(await temporaryDirectory(), (directory) => directory.remove());
    cluster = keep(await SmallCluster.start(), (running) => running.stop());
    second = keep(await RoleProcess.start('sequencer', cluster.env), (role) => role.end());
    await second.ready();
  }, 120_000);

  it('[G4] [G10] nothing that was saved is lost, and the drawing goes on to its end', async () => {
    const watcher = new EventWatcher(cluster.url, 'removed-stream');
    const { path } = drawing('UML-ER');
    const importing = boardstream([
      '--url',
      cluster.url,
      'import',
      path,
      '--room',
      'removed-stream',
      '--live',
      '--rate',
      '60',
      '--json',
    ]);
    const connection = await connect({ servers: cluster.broker.url });
    const { streams } = await connection.jetstreamManager();
    for (const seen of [60, 120]) {
      await eventually(() => watcher.last >= seen, { timeoutMs: 60_000, what: `event ${String(seen)}` });
      for (let partition = 0; partition < 4; partition++) {
        // The second time it may not have been made again yet.
        const what = `BOARD_OPS_${String(partition)}`;
        await eventually(() => streams.delete(what), { timeoutMs: 20_000, what });
      }
    }
    await connection.close();
    expect(await importing).toMatchObject({ code: 0, stdout: expect.stringMatching(/"lost":\[\]/) as string });
    const out = join(files.path, 'drawn.excalidraw');
    await boardstream([
      '--url',
      cluster.url,
      'export',
      '--room',
      'removed-stream',
      '--format',
      'excalidraw',
      '--out',
      out,
    ]);
    expect(compareScenes(readJson(path), readJson(out))).toEqual([]);
    const log = await Array.fromAsync(new BoardstreamApi({ url: cluster.url }).events('removed-stream'));
    await eventually(() => watcher.last === log.length, { timeoutMs: 60_000, what: 'all events' });
    expect(missingFrom(log, watcher.seen)).toEqual([]);
    expect(repeatedOpIds(log)).toEqual([]);
    watcher.close();
  }, 200_000);
});
