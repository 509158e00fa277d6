import { LogUnavailableError } from '@boardstream/ports';
import { logRecords, temporaryDirectory } from '@boardstream/testing';
import { storeHarness } from '../test/store-harness.ts';
import { EmbeddedEventLog } from './embedded-event-log.ts';
import { Environment, type Write } from './environment.ts';
import { GroupCommit } from './group-commit.ts';

function put(key: string, value = 'x'): Write {
  return { type: 'put', table: 'checkpoints', key, value: Buffer.from(value) };
}

/** A group commit over a real environment, whose writes are noted and may be made to fail. */
async function setUp() {
  const directory = await temporaryDirectory();
  const environment = Environment.open(directory.path);
  const groups: number[] = [];
  const failures: Error[] = [];
  const commits = new GroupCommit({
    dir: directory.path,
    settle: () => environment.settle(),
    write: async (writes) => {
      groups.push(writes.length);
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      await environment.write(writes);
    },
  });
  const close = async () => {
    await commits.close();
    await environment.close();
    await directory.remove();
  };
  return { environment, commits, groups, failures, close };
}

describe('group commit', () => {
  it('[G2] writes what arrives during a transaction with the next, in the order of arrival', async () => {
    const { commits, groups, environment, close } = await setUp();
    const order: number[] = [];
    const first = commits.run(1, (write) => write(put('first')));
    await new Promise((resolve) => setImmediate(resolve));
    const later = Array.from({ length: 50 }, (_, i) =>
      commits.run(1, (write) => {
        order.push(i);
        write(put(`later${String(i)}`));
        return i;
      }),
    );
    await first;
    expect(await Promise.all(later)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(groups).toEqual([1, 50]);
    expect(order).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(environment.tables.checkpoints.get('later49')?.toString()).toBe('x');
    await close();
  });

  it('[G2] answers who wrote nothing only when what it may have seen is durable', async () => {
    const { commits, failures, close } = await setUp();
    failures.push(new Error('the disk is gone'));
    const wrote = commits.run(1, (write) => write(put('a')));
    const looked = commits.run(1, () => 'seen');
    await expect(wrote).rejects.toThrow('the disk is gone');
    await expect(looked).rejects.toThrow('the disk is gone');
    await close();
  });

  it('[G4] keeps nothing of a group that failed, and tells who listens before who waits', async () => {
    const { commits, failures, environment, close } = await setUp();
    const told: string[] = [];
    commits.listen({ committed: () => told.push('committed'), failed: () => told.push('failed') });
    failures.push(new Error('the disk is gone'));
    await commits.run(1, (write) => write(put('a'))).catch(() => told.push('refused'));
    await commits.run(1, (write) => write(put('b'))).then(() => told.push('answered'));
    expect(told).toEqual(['failed', 'refused', 'committed', 'answered']);
    expect(environment.tables.checkpoints.get('a')).toBeUndefined();
    await close();
  });

  it('a decision that throws fails alone, and leaves nothing in the group', async () => {
    const { commits, environment, close } = await setUp();
    const bad = commits.run(1, (write) => {
      write(put('half'));
      throw new Error('this one is wrong');
    });
    const good = commits.run(1, (write) => write(put('good')));
    await expect(bad).rejects.toThrow('this one is wrong');
    await good;
    expect(environment.tables.checkpoints.get('half')).toBeUndefined();
    expect(environment.tables.checkpoints.get('good')).toBeDefined();
    await close();
  });

  it('[G20] refuses more than may wait, as unavailable, and takes it again afterwards', async () => {
    const { commits, close } = await setUp();
    const large = 300 * 1024 * 1024;
    const taken = commits.run(large, (write) => write(put('a')));
    await expect(commits.run(1, (write) => write(put('b')))).rejects.toMatchObject({ code: 'unavailable' });
    await taken;
    await expect(commits.run(1, (write) => write(put('b')))).resolves.toBeUndefined();
    await close();
  });

  it('closing writes what was taken and refuses what comes', async () => {
    const { commits, environment, close } = await setUp();
    const taken = commits.run(1, (write) => write(put('a')));
    const closing = commits.close();
    await expect(commits.run(1, (write) => write(put('b')))).rejects.toMatchObject({ code: 'closed' });
    await Promise.all([taken, closing]);
    expect(environment.tables.checkpoints.get('a')).toBeDefined();
    await close();
  });
});

describe('a log whose disk failed', () => {
  it('[G4, G8] does not write over what an append of unknown outcome left behind', async () => {
    const directory = await temporaryDirectory();
    const environment = Environment.open(directory.path);
    let failing = true;
    const commits = new GroupCommit({
      dir: directory.path,
      settle: () => environment.settle(),
      write: async (writes) => {
        await environment.write(writes);
        if (failing) throw new LogUnavailableError('written, but nobody knows');
      },
    });
    const log = new EmbeddedEventLog(environment, commits);
    await expect(log.append('board-a', 'no-stream', logRecords('a', 3))).rejects.toMatchObject({ code: 'unavailable' });
    failing = false;
    expect(await log.append('board-b', 'no-stream', logRecords('b', 2))).toMatchObject({
      type: 'appended',
      revision: 1,
    });
    expect(await log.append('board-a', 'no-stream', logRecords('a', 3))).toMatchObject({
      type: 'appended',
      revision: 2,
    });
    for (const [name, count] of [
      ['a', 3],
      ['b', 2],
    ] as const) {
      const read = await log.read(`board-${name}`, { direction: 'forwards', from: 0, limit: 9 });
      if (read.type !== 'events') throw new Error(`no events: ${read.type}`);
      expect(read.events.map(({ id, stream }) => [id, stream])).toEqual(
        logRecords(name, count).map(({ id }) => [id, `board-${name}`]),
      );
    }
    log.close();
    await commits.close();
    await environment.close();
    await directory.remove();
  });
});

describe('an environment', () => {
  it('goes on after its files were opened afresh', async () => {
    const { environment, commits, close } = await setUp();
    await commits.run(1, (write) => write(put('a')));
    await environment.reopen();
    await commits.run(1, (write) => write(put('b')));
    expect(environment.tables.checkpoints.get('a')).toBeDefined();
    expect(environment.tables.checkpoints.get('b')).toBeDefined();
    await close();
  });
});

describe('a store that closes', () => {
  it('[G4] finishes the appends it took', async () => {
    const { store, reopen, close } = await storeHarness();
    const taken = Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        store.log.append(`board-${String(i)}`, 'no-stream', logRecords(String(i), 2)),
      ),
    );
    const again = await reopen();
    expect((await taken).every(({ type }) => type === 'appended')).toBe(true);
    const read = await again.log.read('board-19', { direction: 'forwards', from: 0, limit: 9 });
    expect(read.type === 'events' && read.events.length).toBe(2);
    await close();
  });
});
