import {
  appendBytes,
  APPEND_LIMIT_BYTES,
  AppendTooLargeError,
  checkAppend,
  DEFAULT_PARTITIONS,
  partitionOf,
  roomStream,
  streamRoom,
  subjects,
} from './index.ts';

const ID = '0190163d-8694-839b-a001-000000000001';

describe('partitions', () => {
  it('[P14] a room has the same partition on every machine, for ever', () => {
    // Known values of FNV-1a, 32 bits: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
    expect(partitionOf('a', 2 ** 32)).toBe(0xe40c292c);
    expect(partitionOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
    expect(partitionOf('demo', DEFAULT_PARTITIONS)).toBe(partitionOf('demo', DEFAULT_PARTITIONS));
  });

  it('rooms spread evenly over the partitions', () => {
    const counts = new Array<number>(DEFAULT_PARTITIONS).fill(0);
    for (let i = 0; i < 64_000; i++) {
      const partition = partitionOf(`room-${String(i)}`, DEFAULT_PARTITIONS);
      counts[partition] = (counts[partition] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(250);
  });
});

describe('names', () => {
  it("[P19] a room's stream tells its room; others are nobody's", () => {
    expect(roomStream('demo')).toBe('board-demo');
    expect(streamRoom('board-demo')).toBe('demo');
    expect(streamRoom('$projections-x')).toBeUndefined();
  });

  it('[P15] each kind of message of a room has a subject of its own', () => {
    const of = [subjects.live('demo'), subjects.presence('demo'), subjects.control('demo'), subjects.reply('g1')];
    expect(of).toEqual(['board.live.demo', 'board.presence.demo', 'board.control.demo', 'board.reply.g1']);
  });
});

describe('the check of an append', () => {
  it('[EL9] counts data, metadata, types and what each record costs beside', () => {
    const record = { id: ID, type: 'T.v1', data: new Uint8Array(100), metadata: new Uint8Array(50) };
    expect(appendBytes([record, record])).toBe(2 * (128 + 4 + 100 + 50));
  });

  it('[EL9] refuses just above the limit and takes what is just below it', () => {
    const record = (bytes: number) => ({ id: ID, type: 'T.v1', data: new Uint8Array(bytes) });
    expect(() => checkAppend('board-a', [record(APPEND_LIMIT_BYTES - 132)])).not.toThrow();
    expect(() => checkAppend('board-a', [record(APPEND_LIMIT_BYTES - 131)])).toThrow(AppendTooLargeError);
    expect(() => checkAppend('board-a', [record(APPEND_LIMIT_BYTES)])).toThrow(
      'an append of 1000132 bytes to board-a is over the limit of 1000000',
    );
  });
});
