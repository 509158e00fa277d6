import { temporaryDirectory } from '@boardstream/testing';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Child } from '../test/child.ts';
import { openEmbeddedStore } from './index.ts';

const run = promisify(execFile);
const BYTES = 50_000;

/**
 * The disk of a normal user's test is made full by a limit on the size of files: a write beyond it is cut short, then
 * fails, as on a full disk. "Space returns" when the limit is taken away.
 */
async function fullStore() {
  const directory = await temporaryDirectory();
  const child = new Child('append-on-command', directory.path, { fileBytes: 1_500_000 });
  let revision = -1;
  for (;;) {
    const answer = await child.ask(`board-a ${revision < 0 ? 'no-stream' : String(revision)} ${String(BYTES)}`);
    if (answer['type'] === 'error') return { directory, child, revision, answer };
    expect(answer).toMatchObject({ type: 'appended', revision: ++revision });
  }
}

describe('a store without room', () => {
  it('[G21] refuses an append as full, naming the directory; a ping fails the same, small writes or not', async () => {
    const { directory, child, revision, answer } = await fullStore();
    expect(revision).toBeGreaterThan(5);
    expect(answer).toMatchObject({ code: 'full' });
    expect(answer['message']).toContain(`no room in the data directory ${directory.path}`);
    expect(await child.ask('ping')).toMatchObject({ type: 'error', code: 'full' });
    expect(await child.ask(`board-a ${String(revision)} ${String(BYTES)}`)).toMatchObject({
      type: 'error',
      code: 'full',
    });
    await child.kill();
    await directory.remove();
  }, 20_000);

  it('[G4, G21] goes on by itself when room returns, and has nothing of what was refused', async () => {
    const { directory, child, revision } = await fullStore();
    await run('prlimit', ['--pid', String(child.pid), '--fsize=unlimited']);
    expect(await child.ask('ping')).toEqual({ type: 'pong' });
    expect(await child.ask(`board-b no-stream ${String(BYTES)}`)).toMatchObject({ type: 'appended', revision: 0 });
    expect(await child.ask(`board-a ${String(revision)} ${String(BYTES)}`)).toMatchObject({
      type: 'appended',
      revision: revision + 1,
    });
    await child.end();
    const store = await openEmbeddedStore({ dir: directory.path });
    const read = await store.log.read('board-a', { direction: 'forwards', from: 0, limit: 10_000 });
    const found = read.type === 'events' ? read.events : [];
    expect(found.map((event) => event.revision)).toEqual(Array.from({ length: revision + 2 }, (_, i) => i));
    expect(found.every(({ data }) => data.length === BYTES)).toBe(true);
    await store.close();
    await directory.remove();
  }, 20_000);

  it('[G4] can be opened again while there is no room, to be read', async () => {
    const { directory, child, revision } = await fullStore();
    await child.kill();
    const again = new Child('append-on-command', directory.path, { fileBytes: 1_500_000 });
    expect(await again.ask(`board-a 1000000 ${String(BYTES)}`)).toEqual({ type: 'conflict', actual: revision });
    await again.kill();
    await directory.remove();
  }, 20_000);

  it('[G21] is refused as full when it is to be made, where LMDB would kill the process', async () => {
    const directory = await temporaryDirectory();
    for (const fileBytes of [1, 4_096, 20_000]) {
      const child = new Child('open-store', directory.path, { fileBytes });
      const answer = await child.hello();
      expect(answer).toMatchObject({ type: 'error', code: 'full' });
      expect(answer['message']).toContain(`no room in the data directory ${directory.path}`);
      await child.end();
    }
    await directory.remove();
  }, 20_000);
});
