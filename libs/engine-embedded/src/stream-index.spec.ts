import { logRecords, rng, temporaryDirectory, type Random, type TemporaryDirectory } from '@boardstream/testing';
import { EmbeddedEventLog } from './embedded-event-log.ts';
import { Environment } from './environment.ts';
import { GroupCommit } from './group-commit.ts';
import { encodeRecord } from './record-codec.ts';
import { writeOfRun } from './run-codec.ts';

let directory: TemporaryDirectory;
beforeEach(async () => {
  directory = await temporaryDirectory('boardstream-index-');
});
afterEach(() => directory.remove());

function open() {
  const environment = Environment.open(directory.path);
  const commits = new GroupCommit(environment);
  const log = new EmbeddedEventLog(environment, commits);
  const close = async (): Promise<void> => {
    log.close();
    await commits.close();
    await environment.close();
  };
  return { environment, commits, log, close };
}

type Opened = ReturnType<typeof open>;

async function revisions({ log }: Opened, stream: string, from: number, backwards = false): Promise<readonly number[]> {
  const direction = backwards ? 'backwards' : 'forwards';
  const read = await log.read(stream, { direction, from, limit: 1_000_000 });
  return read.type === 'events' ? read.events.map(({ revision }) => revision) : [];
}

const upTo = (end: number, from = 0): readonly number[] => Array.from({ length: end - from }, (_, i) => from + i);

/** Appends to these streams by turns, several groups at once. */
async function fill({ log }: Opened, lengths: Map<string, number>, appends: number, random: Random): Promise<void> {
  const streams = [...lengths.keys()];
  for (let done = 0; done < appends; done += streams.length) {
    await Promise.all(
      streams.map((stream) => {
        const length = lengths.get(stream) ?? 0;
        const count = random.integer(1, 3);
        lengths.set(stream, length + count);
        return log.append(stream, length === 0 ? 'no-stream' : length - 1, logRecords(`${stream}-${length}`, count));
      }),
    );
  }
}

async function expectWhole(opened: Opened, lengths: ReadonlyMap<string, number>, random: Random): Promise<void> {
  for (const [stream, length] of lengths) {
    expect(await revisions(opened, stream, 0)).toEqual(upTo(length));
    const from = random.integer(0, length - 1);
    expect(await revisions(opened, stream, from)).toEqual(upTo(length, from));
    expect(await revisions(opened, stream, from, true)).toEqual(upTo(from + 1).toReversed());
  }
}

const entries = (table: { getKeysCount(): number }): number => table.getKeysCount();

describe('the index of streams', () => {
  it('[G1] finds every record of every stream while runs are moved, and after the store was opened again', async () => {
    const seed = 7;
    const random = rng(seed);
    const lengths = new Map(upTo(40).map((i) => [`board-${String(i)}`, 0]));
    let opened = open();
    for (let round = 0; round < 3; round++) {
      await fill(opened, lengths, 40 * 50, random);
      await expectWhole(opened, lengths, random);
      await opened.close();
      opened = open();
      await expectWhole(opened, lengths, random);
    }
    const { runs, recentRuns } = opened.environment.tables;
    expect(entries(runs)).toBeGreaterThan(0);
    expect(entries(runs)).toBeLessThan(40 * 150);
    expect(entries(recentRuns)).toBeLessThan(40 * 150);
    await opened.close();
  }, 30_000);

  it('writes the runs of many streams side by side, and those of a stream many at a time', async () => {
    const opened = open();
    const lengths = new Map(upTo(20).map((i) => [`board-${String(i)}`, 0]));
    await fill(opened, lengths, 20 * 10, rng(1));
    const { runs, recentRuns } = opened.environment.tables;
    expect([entries(runs), entries(recentRuns)]).toEqual([0, 20 * 10]);
    await fill(opened, lengths, 20 * 60, rng(1));
    await opened.close();
    const again = open();
    expect(entries(again.environment.tables.runs)).toBeGreaterThanOrEqual(20 * 64);
    await again.close();
  });

  it('reads what the first format wrote, and goes on after it', async () => {
    const first = open();
    const records = logRecords('old', 4);
    await first.commits.run(1, (write) => {
      for (const [i, record] of records.entries()) {
        write({ type: 'put', table: 'events', key: i + 1, value: encodeRecord('board-old', i, record) });
        write(writeOfRun('board-old', { revision: i, position: i + 1, count: 1 }));
      }
      write({ type: 'put', table: 'meta', key: 'format', value: Buffer.from('1') });
    });
    await first.close();
    const opened = open();
    expect(await opened.log.append('board-old', 3, logRecords('new', 2))).toMatchObject({
      type: 'appended',
      revision: 5,
    });
    expect(await opened.log.append('board-old', 'no-stream', records)).toMatchObject({ type: 'appended', revision: 3 });
    expect(await revisions(opened, 'board-old', 0)).toEqual(upTo(6));
    expect(await revisions(opened, 'board-old', 5, true)).toEqual(upTo(6).toReversed());
    expect(opened.environment.tables.meta.get('format')?.toString()).toBe('2');
    await opened.close();
  });
});
