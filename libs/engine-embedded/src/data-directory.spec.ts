import { chmod, open, readFile, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logRecord, logRecords, temporaryDirectory } from '@boardstream/testing';
import { open as openLmdb } from 'lmdb';
import { Child } from '../test/child.ts';
import { openEmbeddedStore } from './index.ts';

/** A directory with a store of 300 records in it, closed. */
async function filledDirectory() {
  const directory = await temporaryDirectory();
  const store = await openEmbeddedStore({ dir: directory.path });
  for (let i = 0; i < 300; i += 100)
    await store.log.append('board-a', i === 0 ? 'no-stream' : i - 1, logRecords('a', 100, i));
  await store.close();
  return { ...directory, data: join(directory.path, 'boardstream.mdb') };
}

describe('a data directory', () => {
  it('in use by another process is refused with its process id and what to do; the owner is not disturbed', async () => {
    const directory = await temporaryDirectory();
    const owner = new Child('open-store', directory.path);
    expect(await owner.hello()).toEqual({ type: 'open' });
    const second = openEmbeddedStore({ dir: directory.path });
    await expect(second).rejects.toMatchObject({ name: 'PortError', code: 'in-use' });
    await expect(second).rejects.toThrow(
      new RegExp(`${directory.path} is in use by process ${String(owner.pid)}: stop that process`),
    );
    await owner.end();
    await (await openEmbeddedStore({ dir: directory.path })).close();
    await directory.remove();
  }, 15_000);

  it('goes to exactly one of several processes that start at once', async () => {
    const directory = await temporaryDirectory();
    const children = Array.from({ length: 4 }, () => new Child('open-store', directory.path));
    const answers = await Promise.all(children.map((child) => child.hello()));
    expect(answers.filter(({ type }) => type === 'open')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'in-use')).toHaveLength(3);
    await Promise.all(children.map((child) => child.end()));
    await directory.remove();
  }, 20_000);

  it('in use by this process is refused too', async () => {
    const directory = await temporaryDirectory();
    const store = await openEmbeddedStore({ dir: directory.path });
    await expect(openEmbeddedStore({ dir: directory.path })).rejects.toMatchObject({ code: 'in-use' });
    await store.close();
    await directory.remove();
  });

  it('is made when it is not there, its parents too', async () => {
    const directory = await temporaryDirectory();
    const dir = join(directory.path, 'a.b', 'c d');
    await (await openEmbeddedStore({ dir })).close();
    expect((await stat(dir)).isDirectory()).toBe(true);
    await directory.remove();
  });

  it('[O6] tells the size of its file, and what is free on its disk, in bytes', async () => {
    const directory = await temporaryDirectory();
    const store = await openEmbeddedStore({ dir: directory.path });
    const file = join(directory.path, 'boardstream.mdb');
    const { bytes: before = 0, freeBytes = 0 } = store.space();
    expect(before).toBe((await stat(file)).size);
    const { bavail, bsize } = await statfs(directory.path);
    // Others write there too, but not so much in this moment.
    expect(Math.abs(freeBytes / (bavail * bsize) - 1)).toBeLessThan(0.5);
    await store.log.append('board-a', 'no-stream', [logRecord('large', 'x'.repeat(900_000))]);
    const { bytes: after = 0 } = store.space();
    expect(after).toBe((await stat(file)).size);
    expect(after - before).toBeGreaterThan(800_000);
    await store.close();
    await directory.remove();
    expect(store.space()).toEqual({});
  });

  it('that may not be written is refused as read-only, by its name', async () => {
    const directory = await temporaryDirectory();
    await chmod(directory.path, 0o555);
    const child = new Child('open-store', directory.path, { unprivileged: true });
    const answer = await child.hello();
    expect(answer).toMatchObject({ type: 'error', code: 'read-only' });
    expect(answer['message']).toContain(`${directory.path} can't be written`);
    await child.end();
    await chmod(directory.path, 0o755);
    await directory.remove();
  }, 15_000);

  it('that is a file is refused, by its name', async () => {
    const directory = await temporaryDirectory();
    const dir = join(directory.path, 'file');
    await writeFile(dir, 'x');
    await expect(openEmbeddedStore({ dir })).rejects.toThrow(`${dir} is not a directory`);
    await expect(openEmbeddedStore({ dir: join(dir, 'below') })).rejects.toThrow(
      `${join(dir, 'below')} is not a directory`,
    );
    await directory.remove();
  });
});

describe('a store that was damaged', () => {
  it('is refused as corrupt when its file is not a store', async () => {
    const { path, data, remove } = await filledDirectory();
    await writeFile(data, Buffer.alloc((await stat(data)).size, 'garbage '));
    await expect(openEmbeddedStore({ dir: path })).rejects.toMatchObject({ name: 'PortError', code: 'corrupt' });
    await expect(openEmbeddedStore({ dir: path })).rejects.toThrow(/restore the directory from a backup/);
    await remove();
  });

  it('is refused as corrupt when its file was cut off, as often as it is tried', async () => {
    const { path, data, remove } = await filledDirectory();
    const file = await open(data, 'r+');
    const { size } = await file.stat();
    await file.truncate(Math.floor(size / 2));
    await file.close();
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(openEmbeddedStore({ dir: path })).rejects.toMatchObject({ name: 'PortError', code: 'corrupt' });
    }
    await remove();
  });

  it('[G12] is not what a store looks like whose snapshots came and went', async () => {
    const directory = await temporaryDirectory();
    for (let round = 0; round < 3; round++) {
      const store = await openEmbeddedStore({ dir: directory.path });
      const data = new Uint8Array(200_000);
      for (let seq = 1; seq <= 10; seq++) await store.snapshots.put({ room: 'a', seq, time: seq, data });
      await Promise.all(Array.from({ length: 10 }, (_, i) => store.snapshots.remove('a', i + 1)));
      await Promise.all(
        [1, 2, 3].map((seq) =>
          store.snapshots.put({ room: 'b', seq, time: seq, data }).then(() => store.snapshots.remove('b', seq)),
        ),
      );
      await store.close();
    }
    await directory.remove();
  });

  it('names a record that is not as it was written, and reads the others', async () => {
    const { path, data, remove } = await filledDirectory();
    const bytes = await readFile(data);
    // Record 150 carries its own name as data: turn one letter of it over.
    for (let at = bytes.indexOf('TestRecord.v1a150'); at >= 0; at = bytes.indexOf('TestRecord.v1a150', at + 1))
      bytes[at + 13] = 0x7a;
    await writeFile(data, bytes);
    const store = await openEmbeddedStore({ dir: path });
    await expect(store.log.read('board-a', { direction: 'forwards', from: 150, limit: 1 })).rejects.toMatchObject({
      code: 'corrupt',
    });
    const others = await store.log.read('board-a', { direction: 'forwards', from: 151, limit: 1_000 });
    expect(others.type === 'events' && others.events.length).toBe(149);
    await store.close();
    await remove();
  });

  it('[G14] is refused when a newer version wrote it, and left as it is', async () => {
    const { path, data, remove } = await filledDirectory();
    const root = openLmdb({ path: data, noSubdir: true, encoding: 'binary' });
    await root.openDB<Buffer, string>({ name: 'meta', encoding: 'binary' }).put('format', Buffer.from('3'));
    await root.close();
    await expect(openEmbeddedStore({ dir: path })).rejects.toMatchObject({ name: 'PortError', code: 'newer-format' });
    await expect(openEmbeddedStore({ dir: path })).rejects.toThrow(
      /has format 3, .* reads up to 2: install a newer version/,
    );
    await remove();
  });
});
