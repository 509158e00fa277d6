import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DamagedRecord, EventLog } from '@boardstream/ports';
import { eventually, logRecord, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { openEmbeddedStore, type EmbeddedStore } from './index.ts';

/** What a follower was given, in order: records as stream@revision. */
type Seen = string[];

let directory: TemporaryDirectory;
let store: EmbeddedStore;

beforeEach(async () => {
  directory = await temporaryDirectory();
  store = await openEmbeddedStore({ dir: directory.path });
});
afterEach(async () => {
  await store.close();
  await directory.remove();
});

const marker = (name: string): Buffer => Buffer.from(`<<<<${name}>>>>`);

/** Appends one record a name, each with data of its own, to streams by turns. */
async function fill(streams: readonly string[], names: readonly string[]): Promise<void> {
  for (const [i, name] of names.entries()) {
    const stream = streams[i % streams.length] ?? '';
    const revision = Math.floor(i / streams.length);
    const expected = revision === 0 ? 'no-stream' : revision - 1;
    await store.log.append(stream, expected, [logRecord(name, marker(name))]);
  }
}

/** Turns a bit over where the file holds the record of this name: in its data, or this many bytes before it. */
async function damage(name: string, before = 0): Promise<void> {
  await store.close();
  const path = join(directory.path, 'boardstream.mdb');
  const bytes = await readFile(path);
  let found = 0;
  // Pages are copied when they change: older copies hold it too.
  for (let at = bytes.indexOf(marker(name)); at >= 0; at = bytes.indexOf(marker(name), at + 1)) {
    const place = at - before;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    if (before === 0) at++;
    found++;
  }
  expect(found).toBeGreaterThan(0);
  await writeFile(path, bytes);
  store = await openEmbeddedStore({ dir: directory.path });
}

function follow(log: EventLog, options: { readonly prefix?: string; readonly after?: string } = {}) {
  const seen: Seen = [];
  const damaged: DamagedRecord[] = [];
  const ends = new AbortController();
  const ended = log.subscribeAll({
    streamPrefix: options.prefix ?? 'board-',
    ...(options.after === undefined ? {} : { after: options.after }),
    signal: ends.signal,
    onEvents: (events) => {
      seen.push(...events.map(({ stream, revision }) => `${stream}@${String(revision)}`));
      return Promise.resolve();
    },
    onDamaged: (record) => {
      damaged.push(record);
      seen.push(`damaged ${record.stream}@${String(record.revision)}`);
      return Promise.resolve();
    },
  });
  const stop = async (): Promise<void> => {
    ends.abort();
    await ended;
  };
  return { seen, damaged, stop };
}

describe('a damaged record', () => {
  // 17 bytes before its data (after `TestRecord.v1`) lies the middle of `board-a`, so that the record names another stream.
  it.each([0, 17])(
    '[EL14, G19] is passed in its place, damaged %d bytes before its data; all others come',
    async (at) => {
      await fill(['board-a', 'board-b'], ['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
      await damage('a1', at);
      const follower = follow(store.log);
      const others = ['board-a@0', 'board-b@0', 'damaged board-a@1', 'board-b@1', 'board-a@2', 'board-b@2'];
      await eventually(() => follower.seen.length >= others.length);
      expect(follower.seen).toEqual(others);
      expect(follower.damaged[0]?.error).toMatchObject({ name: 'PortError', code: 'corrupt' });
      await store.log.append('board-b', 2, [logRecord('b3', marker('b3'))]);
      await eventually(() => follower.seen.at(-1) === 'board-b@3');
      await follower.stop();
    },
  );

  it('[EL11, EL14] may be gone on from, by its position', async () => {
    await fill(['board-a'], ['a0', 'a1', 'a2']);
    await damage('a1');
    const first = follow(store.log);
    await eventually(() => first.seen.length >= 3);
    await first.stop();
    const second = follow(store.log, { after: first.damaged[0]?.position ?? '' });
    await eventually(() => second.seen.length >= 1);
    expect(second.seen).toEqual(['board-a@2']);
    await second.stop();
  });

  it('[EL14] of a stream that is not followed is not given', async () => {
    await fill(['board-a', 'other-b'], ['a0', 'b0', 'a1', 'b1']);
    await damage('b0');
    const follower = follow(store.log);
    await eventually(() => follower.seen.length >= 2);
    expect(follower.seen).toEqual(['board-a@0', 'board-a@1']);
    await follower.stop();
  });

  it('[EL14] ends a subscription that does not ask for such, and every read of it', async () => {
    await fill(['board-a'], ['a0', 'a1']);
    await damage('a1');
    const options = { streamPrefix: 'board-', signal: new AbortController().signal };
    await expect(store.log.subscribeAll({ ...options, onEvents: () => Promise.resolve() })).rejects.toMatchObject({
      code: 'corrupt',
    });
    await expect(store.log.read('board-a', { direction: 'forwards', from: 0, limit: 9 })).rejects.toMatchObject({
      code: 'corrupt',
    });
  });
});
