import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareScenes } from '@boardstream/excalidraw';
import {
  NATS_USERS,
  natsPassword,
  startNatsWithAccounts,
  temporaryDirectory,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { drawing, readJson } from '../support/drawings.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

describe('the cluster form with the accounts that we ship', () => {
  const keep = stopsAtTheEnd();
  let files: TemporaryDirectory;
  let cluster: SmallCluster;
  beforeAll(async () => {
    files = keep(await temporaryDirectory(), (directory) => directory.remove());
    for (const user of NATS_USERS) await writeFile(join(files.path, user), `${natsPassword(user)}\n`);
    const starting = SmallCluster.start({
      broker: await startNatsWithAccounts(),
      env: (role) => ({ BOARDSTREAM_NATS_USER: role, BOARDSTREAM_NATS_PASSWORD_FILE: join(files.path, role) }),
    });
    cluster = keep(await starting, (running) => running.stop());
  }, 120_000);

  it('[P18] [M4] a drawing is drawn live, exports equal to its source, and is listed and verified', async () => {
    const cli = (...args: string[]) => boardstream(['--url', cluster.url, ...args]);
    const { path } = drawing('valentine');
    expect(await cli('import', path, '--room', 'drawn', '--live')).toMatchObject({ code: 0 });
    const out = join(files.path, 'drawn.excalidraw');
    expect(await cli('export', '--room', 'drawn', '--format', 'excalidraw', '--out', out)).toMatchObject({ code: 0 });
    expect(compareScenes(readJson(path), readJson(out))).toEqual([]);
    expect(await cli('verify', '--all')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ok {2}drawn/) as string,
    });
  }, 150_000);
});
