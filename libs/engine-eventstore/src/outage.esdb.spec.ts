// Always against the double, for it can be killed and frozen.
import { Appender } from '../test/appender.ts';
import { EsdbEventLog } from './index.ts';
import {
  eventually,
  logRecord,
  logRecords,
  temporaryDirectory,
  type TemporaryDirectory,
  startDouble,
  type RunningDouble,
} from '@boardstream/testing';

const CALL_WITHIN_MS = 500;
const AWAY = { name: 'LogUnavailableError', code: 'unavailable' };
const ALL = { direction: 'forwards', from: 0, limit: 100_000 } as const;

describe('a server that goes away', () => {
  let directory: TemporaryDirectory;
  let double: RunningDouble;
  let log: EsdbEventLog;

  beforeEach(async () => {
    directory = await temporaryDirectory('boardstream-esdb-');
    double = await startDouble(directory.path);
    log = new EsdbEventLog({ connectionString: double.connectionString, callWithinMs: CALL_WITHIN_MS });
  });
  afterEach(async () => {
    await log.close();
    await double.kill();
    await directory.remove();
  });

  async function restart(): Promise<void> {
    await double.kill();
    double = await startDouble(directory.path, double.port);
  }

  async function idsOf(stream: string): Promise<readonly string[]> {
    const read = await log.read(stream, ALL);
    return read.type === 'events' ? read.events.map(({ id }) => id) : [];
  }

  it('[G4, G8] killed and frozen under 64 appends at once: what was acknowledged is there, and who appends goes on', async () => {
    const appender = new Appender(double.connectionString);
    async function untilMore(count: number): Promise<void> {
      const before = appender.acknowledged.length;
      const enough = (): boolean => appender.acknowledged.length >= before + count || !appender.alive;
      await eventually(enough, { timeoutMs: 30_000, what: `${String(count)} more appends` });
      expect(appender.alive).toBe(true);
    }
    for (let round = 0; round < 2; round++) {
      await untilMore(40);
      double.freeze();
      // Longer than the appends wait for their answers.
      for (let i = 0; i < 3; i++) await expect(log.ping()).rejects.toMatchObject(AWAY);
      if (round % 2 === 0) double.thaw();
      else await restart();
    }
    await untilMore(40);
    expect(await appender.stop()).toBe(0);

    const streams = new Map<string, readonly string[]>();
    for (const { stream, revision, id } of appender.acknowledged) {
      const ids = streams.get(stream) ?? (await idsOf(stream));
      streams.set(stream, ids);
      expect(ids[revision]).toBe(id);
    }
    for (const ids of streams.values()) expect(new Set(ids).size).toBe(ids.length);
  });

  it('[G8, G21] every call to a frozen server fails as unavailable in its time, and works again when it is back', async () => {
    await log.append('board-a', 'no-stream', logRecords('a', 1));
    double.freeze();
    await Promise.all([
      expect(log.append('board-a', 0, logRecords('b', 1))).rejects.toMatchObject(AWAY),
      expect(log.read('board-a', ALL)).rejects.toMatchObject(AWAY),
      expect(log.tombstone('board-t')).rejects.toMatchObject(AWAY),
      expect(log.ping()).rejects.toMatchObject(AWAY),
    ]);
    double.thaw();
    await eventually(() => log.ping().then(() => true));
    expect(await log.read('board-a', ALL)).toMatchObject({ type: 'events' });
  });

  it('[EL6, G8] an append that nobody answered, made again, is there once', async () => {
    const records = logRecords('again', 3);
    await log.append('board-a', 'no-stream', logRecords('a', 1));
    double.freeze();
    await expect(log.append('board-a', 0, records)).rejects.toMatchObject(AWAY);
    double.thaw();
    await eventually(() => log.ping().then(() => true));
    expect(await log.append('board-a', 0, records)).toMatchObject({ type: 'appended', revision: 3 });
    expect(await idsOf('board-a')).toEqual([...logRecords('a', 1), ...records].map(({ id }) => id));
  });

  it('[G21] one that is not there at the start is waited for: calls fail as unavailable until it comes', async () => {
    await double.kill();
    const { connectionString, port } = double;
    const early = new EsdbEventLog({ connectionString, callWithinMs: CALL_WITHIN_MS });
    const record = logRecord('first');
    await expect(early.append('board-a', 'no-stream', [record])).rejects.toMatchObject(AWAY);
    await expect(early.ping()).rejects.toMatchObject(AWAY);
    await expect(early.ping()).rejects.toThrow(`EventStoreDB at esdb://127.0.0.1:${String(port)} failed the ping (14`);
    double = await startDouble(directory.path, port);
    await eventually(() => early.ping().then(() => true));
    expect(await early.append('board-a', 'no-stream', [record])).toMatchObject({ type: 'appended', revision: 0 });
    await early.close();
  });

  it('[EL10, EL11] ends a subscription as unavailable; one after its last position goes on without a hole', async () => {
    await log.append('board-a', 'no-stream', logRecords('a', 5));
    const seen: { readonly revision: number; readonly position: string }[] = [];
    function follow(signal: AbortSignal): Promise<void> {
      const after = seen.at(-1)?.position;
      return log.subscribeAll({
        ...(after === undefined ? {} : { after }),
        streamPrefix: 'board-',
        onEvents: (events) => {
          seen.push(...events);
          return Promise.resolve();
        },
        signal,
      });
    }
    const broken = expect(follow(new AbortController().signal)).rejects.toMatchObject(AWAY);
    await eventually(() => seen.length === 5);
    await restart();
    await broken;
    await eventually(() => log.ping().then(() => true));
    await log.append('board-a', 4, logRecords('a', 5, 5));
    const abort = new AbortController();
    const ended = follow(abort.signal);
    await eventually(() => seen.length >= 10);
    abort.abort();
    await ended;
    expect(seen.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
