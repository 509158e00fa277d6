import { logRecord, rng } from '@boardstream/testing';
import type { LogRecord } from '@boardstream/ports';
import { formatPosition, parsePosition } from './position.ts';
import { decodeRecord, encodeRecord, recordId, recordStream } from './record-codec.ts';

describe('a stored record', () => {
  it('[P19] comes back as it was, from a longer buffer too, and keeps its own bytes', () => {
    const random = rng(20_240_101);
    for (let i = 0; i < 200; i++) {
      const metadata = random.chance(0.5) ? { metadata: random.bytes(random.integer(0, 50)) } : {};
      const record: LogRecord = { ...logRecord(`r${String(i)}`, random.bytes(random.integer(0, 500))), ...metadata };
      const encoded = encodeRecord('board-x', i, record);
      const longer = Buffer.concat([encoded, Buffer.alloc(32, 9)]);
      const decoded = decodeRecord(i + 1, longer, encoded.length);
      longer.fill(0);
      expect(decoded).toEqual({ ...record, stream: 'board-x', revision: i, position: formatPosition(i + 1) });
      expect([recordId(encoded), recordStream(encoded)]).toEqual([record.id, 'board-x']);
    }
  });

  it('is refused when any bit of it was turned over', () => {
    const encoded = encodeRecord('board-x', 7, logRecord('a'));
    for (let bit = 0; bit < encoded.length * 8; bit++) {
      const damaged = Buffer.from(encoded);
      damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => decodeRecord(1, damaged, damaged.length)).toThrow(/does not match its checksum/);
    }
  });
});

describe('a position', () => {
  it('sorts as text in the order of the log, and comes back', () => {
    const positions = [0, 1, 9, 10, 99, 1_000_000, Number.MAX_SAFE_INTEGER];
    expect(positions.map(formatPosition).sort().map(parsePosition)).toEqual(positions);
  });

  it('of another log is refused', () => {
    for (const bad of ['', '7', 'x'.repeat(16), `C:1/P:${'0'.repeat(10)}`, '99999999999999999'])
      expect(() => parsePosition(bad)).toThrow(RangeError);
  });
});
