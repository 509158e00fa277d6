import { randomUUID } from 'node:crypto';
import type { LogRecord } from '@boardstream/ports';
import { EsdbEventLog } from './index.ts';
import { eventually, logRecord, logRecords, esdbTarget, type EsdbTarget } from '@boardstream/testing';

const ALL = { direction: 'forwards', from: 0, limit: 100 } as const;
const encoder = new TextEncoder();

describe('records in EventStoreDB', () => {
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

  it('[EL2] keep bytes that look like JSON as bytes, in data and metadata, and tell empty metadata from none', async () => {
    const stream = `board-${randomUUID()}`;
    const json = encoder.encode('{ "spaces" :  1 }');
    const records: LogRecord[] = [
      { ...logRecord(`${stream}1`, json), metadata: json },
      { ...logRecord(`${stream}2`, '1'), metadata: encoder.encode('1') },
      { ...logRecord(`${stream}3`), metadata: new Uint8Array() },
      logRecord(`${stream}4`),
    ];
    await log.append(stream, 'no-stream', records);
    const read = await log.read(stream, ALL);
    const found = read.type === 'events' ? read.events : [];
    expect(found.map(({ data }) => [...data])).toEqual(records.map(({ data }) => [...data]));
    expect(found.map(({ metadata }) => metadata && [...metadata])).toEqual([[...json], [49], [], undefined]);
  });

  it('[EL10, EL13] are all that a follower sees: a tombstone is none, and what it closed may still come', async () => {
    const prefix = `board-${randomUUID().slice(0, 8)}`;
    await log.append(`${prefix}-a`, 'no-stream', logRecords(`${prefix}a`, 2));
    await log.tombstone(`${prefix}-a`);
    await log.tombstone(`${prefix}-never`);
    await log.append(`${prefix}-b`, 'no-stream', logRecords(`${prefix}b`, 1));
    const seen: string[] = [];
    const abort = new AbortController();
    const ended = log.subscribeAll({
      streamPrefix: prefix,
      onEvents: (events) => {
        seen.push(...events.map(({ stream, type }) => `${stream} ${type}`));
        return Promise.resolve();
      },
      signal: abort.signal,
    });
    await eventually(() => seen.some((event) => event.startsWith(`${prefix}-b`)));
    abort.abort();
    await ended;
    expect(seen.filter((event) => !event.endsWith(' TestRecord.v1'))).toEqual([]);
    expect(seen.at(-1)).toBe(`${prefix}-b TestRecord.v1`);
  });

  it('[EL11] a position of another engine is refused before anything is asked', async () => {
    const options = { streamPrefix: 'board-', onEvents: () => Promise.resolve(), signal: new AbortController().signal };
    await expect(log.subscribeAll({ ...options, after: '0000000000000001' })).rejects.toThrow(RangeError);
  });
});
