import { randomUUID } from 'node:crypto';
import { EsdbEventLog } from './index.ts';
import { eventually, logRecord, logRecords, esdbTarget, type EsdbTarget } from '@boardstream/testing';

const ALL = { direction: 'forwards', from: 0, limit: 100_000 } as const;

describe('EventStoreDB under many calls and much data', () => {
  let target: EsdbTarget;
  let log: EsdbEventLog;

  beforeAll(async () => {
    target = await esdbTarget();
    log = new EsdbEventLog({ connectionString: target.connectionString });
  });
  afterAll(async () => {
    await log.close();
    await target.stop();
  });

  function newStream(): string {
    return `board-${randomUUID().slice(0, 12)}`;
  }

  /** A stream of so many records of 8 KiB. */
  async function largeStream(count: number): Promise<string> {
    const stream = newStream();
    for (let from = 0; from < count; from += 100) {
      const records = Array.from({ length: 100 }, (_, i) =>
        logRecord(`${stream}${String(from + i)}`, new Uint8Array(8 * 1024)),
      );
      await log.append(stream, from === 0 ? 'no-stream' : from - 1, records);
    }
    return stream;
  }

  it('[G20] more reads at once than a connection takes are all answered', async () => {
    const stream = newStream();
    await log.append(stream, 'no-stream', logRecords(stream, 3));
    const reads = await Promise.all(Array.from({ length: 150 }, () => log.read(stream, ALL)));
    for (const read of reads) expect(read.type === 'events' && read.events.length).toBe(3);
  });

  // A call that the client cancels is a reset, of which the double's HTTP/2 takes 1,000 at once; a process has one connection.
  it('[EL8, G20] thousands of reads of streams that are not there break no connection: who follows goes on', async () => {
    const prefix = newStream();
    const abort = new AbortController();
    let caughtUp = false;
    const follower = log.subscribeAll({
      streamPrefix: prefix,
      onEvents: () => Promise.resolve(),
      onCaughtUp: () => (caughtUp = true),
      signal: abort.signal,
    });
    async function readAll(): Promise<void> {
      await eventually(() => caughtUp);
      for (let round = 0; round < 30; round++) {
        const reads = await Promise.all(Array.from({ length: 200 }, () => log.read(newStream(), ALL)));
        for (const read of reads) expect(read).toEqual({ type: 'no-stream' });
      }
    }
    await Promise.all([follower, readAll().finally(() => abort.abort())]);
  });

  it('[EL5, G20] more appends at once than are sent at once are all written', async () => {
    const streams = Array.from({ length: 60 }, newStream);
    const outcomes = await Promise.all(streams.map((name) => log.append(name, 'no-stream', logRecords(name, 2))));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ type: 'appended', revision: 1 });
  });

  it('[EL10, EL12] a follower so slow that the server drops it still gets every record once, and catches up', async () => {
    const prefix = newStream();
    const seen: number[] = [];
    const caughtUpAt: number[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const abort = new AbortController();
    const ended = log.subscribeAll({
      streamPrefix: prefix,
      onEvents: async (events) => {
        seen.push(...events.map(({ revision }) => revision));
        await held;
      },
      onCaughtUp: () => caughtUpAt.push(seen.length),
      signal: abort.signal,
    });
    await eventually(() => caughtUpAt.length > 0);
    const stream = `${prefix}-burst`;
    const count = 6_000;
    for (let from = 0; from < count; from += 100) {
      const records = Array.from({ length: 100 }, (_, i) =>
        logRecord(`${stream}${String(from + i)}`, new Uint8Array(1_024)),
      );
      await log.append(stream, from === 0 ? 'no-stream' : from - 1, records);
    }
    release();
    await eventually(() => caughtUpAt.at(-1) === count, { timeoutMs: 30_000, what: 'all events' });
    abort.abort();
    await ended;
    expect(seen).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it('[EL8] a long read gives all, in both directions', async () => {
    const stream = await largeStream(1_000);
    const forwards = await log.read(stream, ALL);
    const revisions = forwards.type === 'events' ? forwards.events.map(({ revision }) => revision) : [];
    expect(revisions).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
    const backwards = await log.read(stream, { direction: 'backwards', from: 'end', limit: 100_000 });
    expect(backwards.type === 'events' && backwards.events.map(({ revision }) => revision)).toEqual(
      revisions.toReversed(),
    );
  });
});
