import { join } from 'node:path';
import { BoardstreamApi, RoomClient } from '@boardstream/client';
import { compareScenes } from '@boardstream/excalidraw';
import { BoardstreamContainer, type StartedBoardstreamContainer } from '@boardstream/testcontainers';
import { eventually, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { drawing, readJson } from '../support/drawings.ts';
import { boardstreamInside, run } from './docker.ts';

/** As `npm run test:containers` builds it. */
const IMAGE = 'boardstream/standalone';

describe('a server in a container', () => {
  let container: StartedBoardstreamContainer;
  let dir: TemporaryDirectory;

  beforeAll(async () => {
    [container, dir] = await Promise.all([new BoardstreamContainer(IMAGE).start(), temporaryDirectory()]);
  }, 120_000);
  afterAll(async () => {
    await container.stop();
    await dir.remove();
  });

  const api = () => new BoardstreamApi({ url: container.getHttpUrl() });
  const cli = (...args: string[]) => boardstream(['--url', container.getHttpUrl(), ...args]);

  it('[O4] is ready as soon as it is there: a drawing that is drawn live exports equal to its source', async () => {
    const { path } = drawing('UML');
    expect(await cli('import', path, '--room', 'drawing', '--live')).toMatchObject({ code: 0 });
    const out = join(dir.path, 'drawing.excalidraw');
    expect(await cli('export', '--room', 'drawing', '--format', 'excalidraw', '--out', out)).toMatchObject({ code: 0 });
    expect(compareScenes(readJson(path), readJson(out))).toEqual([]);
  });

  it('[P1] who has nothing but a socket draws at its address', async () => {
    const socket = new WebSocket(container.getWebSocketUrl('plain'));
    socket.onopen = () =>
      socket.send(
        JSON.stringify({
          type: 'stroke',
          points: [
            [10, 10],
            [60, 80],
          ],
        }),
      );
    const room = new RoomClient({ ...container.roomAddress('plain'), name: 'onlooker' });
    room.start();
    await eventually(() => [...room.board.elements()].length === 1, {
      timeoutMs: 20_000,
      what: 'the stroke at a client',
    });
    socket.close();
    await room.close();
  });

  it('[G2] has everything that was saved when it is started again', async () => {
    const before = await api().state('drawing');
    await container.restart();
    const after = await eventually(() => api().state('drawing'), { timeoutMs: 30_000, what: 'the room' });
    expect(after).toEqual(before);
    // The list of rooms follows the log.
    await eventually(() => api().room('drawing'), { timeoutMs: 30_000, what: 'the room in the list' });
    const verified = await boardstreamInside(container.getId(), ['verify', '--all', '--json']);
    expect(JSON.parse(verified)).toMatchObject({ ok: true });
  });

  it('[O3] runs as a user other than root, and there is no shell', async () => {
    const { output } = await container.exec(['node', '--print', 'process.getuid()']);
    expect(output.trim()).toBe('65532');
    expect((await container.exec(['sh', '-c', 'true'])).exitCode).not.toBe(0);
  });
});

describe('the image of a server', () => {
  it('[O3] needs no root file system that can be written, and [O5] ends by itself when it is told to', async () => {
    const hardened = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'];
    const id = (await run(['docker', 'run', '--detach', ...hardened, IMAGE])).trim();
    try {
      await eventually(
        async () => (await run(['docker', 'inspect', '--format', '{{.State.Health.Status}}', id])).trim() === 'healthy',
        { timeoutMs: 60_000, what: 'health' },
      );
      await run(['docker', 'stop', '--time', '30', id]);
      expect((await run(['docker', 'inspect', '--format', '{{.State.ExitCode}}', id])).trim()).toBe('0');
    } finally {
      await run(['docker', 'rm', '--force', '--volumes', id]);
    }
  }, 120_000);
});
