import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BoardstreamApi, RoomClient } from '@boardstream/client';
import { create, eventually, temporaryDirectory, textElement, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { Drawer } from '../support/drawer.ts';
import { startServer, type Server } from '../support/server.ts';

const run = promisify(execFile);

/** The disk is full when the log has this many bytes: a write beyond a limit on files ends as on a full disk, and needs no root. */
const DISK_BYTES = 2_000_000;
const TEXT_LENGTH = 20_000;

describe('a disk that is full', () => {
  let dir: TemporaryDirectory;
  let server: Server;
  let client: RoomClient;
  let ann: Drawer | undefined;

  beforeAll(async () => {
    dir = await temporaryDirectory();
    const under = ['prlimit', `--fsize=${String(DISK_BYTES)}:unlimited`];
    server = await startServer({ dataDir: join(dir.path, 'data'), under });
  });
  afterAll(async () => {
    ann?.socket.close();
    await client.close();
    await server.kill();
    await dir.remove();
  });

  interface Report {
    readonly ready: boolean;
    readonly parts: readonly { readonly name: string; readonly ok: boolean; readonly reason?: string }[];
  }

  async function readiness(): Promise<{ readonly status: number; readonly report: Report }> {
    const response = await fetch(`${server.url}/readyz`);
    return { status: response.status, report: (await response.json()) as Report };
  }

  async function elementsOf(room: string): Promise<readonly string[]> {
    const { snapshot } = await new BoardstreamApi({ url: server.url }).state(room);
    return snapshot.elements.map(({ id }) => id).sort();
  }

  it('[G21] [G17] says so, keeps what is unsaved with who drew it, and saves it by itself when there is room again', async () => {
    client = new RoomClient({ url: server.url, room: 'full' });
    client.start();
    await client.whenLive();
    const drawn: string[] = [];
    const savedAtLeast: string[] = [];
    while (client.roomInfo?.writable !== false) {
      const id = `text-${String(drawn.length).padStart(4, '0')}`;
      client.submit(create(id, textElement('x'.repeat(TEXT_LENGTH))));
      drawn.push(id);
      await eventually(() => client.saveStatus === 'saved' || client.roomInfo?.writable === false, {
        timeoutMs: 60_000,
        what: 'saved or refused',
      });
      if (client.saveStatus === 'saved') savedAtLeast.push(id);
    }

    // The one that did not fit is kept, and nothing says that it was saved.
    expect(client.saveStatus).toBe('saving');
    expect(client.connection.type).toBe('live');
    expect(client.roomInfo.reason).toMatch(/cannot be saved at the moment; what you draw is kept/);
    expect(drawn.length).toBe(savedAtLeast.length + 1);
    client.submit(create('while-full'));
    expect(await elementsOf('full')).toEqual(savedAtLeast);

    const { status, report } = await readiness();
    expect(status).toBe(503);
    // By the log or by who writes into it: a small write may find room on a disk on which an operation found none.
    const reasons = report.parts.filter(({ ok }) => !ok).map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringContaining('no room in the data directory'));

    // Whoever comes now is told at once, with a delay, under a counter that can be used again.
    ann = await Drawer.join(server.url, 'another', { secret: 'ann-has-a-secret' });
    ann.socket.say(ann.submission(create('first')));
    const refused = await ann.socket.next('refused');
    expect(refused).toMatchObject({ counter: 1, code: 'unavailable', retryAfterMs: expect.any(Number) as unknown });
    const made = await boardstream(['--url', server.url, 'rooms', 'create', 'made']);
    expect(made).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('room made: ') as unknown });
    expect(client.saveStatus).toBe('saving');

    await run('prlimit', ['--pid', String(server.pid), '--fsize=unlimited']);
    await client.whenSaved();
    await ann.draw(create('first'));
    expect((await readiness()).status).toBe(200);
    expect(await elementsOf('full')).toEqual([...drawn, 'while-full']);
    await eventually(() => client.saveStatus === 'saved');
    expect(await boardstream(['--url', server.url, 'verify', '--all'])).toMatchObject({ code: 0 });
    expect(await server.stop()).toBe(0);
  });
});
