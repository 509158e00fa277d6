import fc from 'fast-check';
import {
  encodeEvent,
  encodeLogEvent,
  encodeLogHeader,
  encodeLogTrailer,
  LogFileReader,
  ProtocolError,
  type LogFileItem,
} from './index.ts';
import { event } from './spec-support/domain.ts';

const header = { room: 'demo', exportedAt: 1_700_000_000_000 };
const hash = { version: 1, value: '0123456789abcdef'.repeat(2) };
const trailer = (count: number) => ({ count, hash });

function read(file: Uint8Array, chunk = file.length): LogFileItem[] {
  const reader = new LogFileReader();
  const items: LogFileItem[] = [];
  for (let at = 0; at < file.length; at += chunk) items.push(...reader.push(file.subarray(at, at + chunk)));
  reader.end();
  return items;
}

const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

function error(run: () => unknown): ProtocolError {
  try {
    run();
  } catch (caught) {
    if (caught instanceof ProtocolError) return caught;
    throw caught;
  }
  throw new Error('nothing was thrown');
}

describe('log files', () => {
  it('[P21] events come back with exactly the bytes that went in, however the file is cut', () => {
    fc.assert(
      fc.property(
        fc.array(event.map(encodeEvent), { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (events, chunk) => {
          const file = concat(
            encodeLogHeader(header),
            ...events.map(encodeLogEvent),
            encodeLogTrailer(trailer(events.length)),
          );
          const expected: LogFileItem[] = [
            { type: 'header', header },
            ...events.map((data) => ({ type: 'event' as const, data: new Uint8Array(data) })),
            { type: 'trailer', trailer: trailer(events.length) },
          ];
          const items = read(file, chunk).map((item) =>
            item.type === 'event' ? { ...item, data: new Uint8Array(item.data) } : item,
          );
          expect(items).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('[P21] a record is a 4-byte big-endian length and a protobuf message', () => {
    expect([...encodeLogEvent(Uint8Array.of(1, 2, 3))]).toEqual([0, 0, 0, 5, 18, 3, 1, 2, 3]);
  });

  it('[P21] a file that ends early, anywhere, is refused at its end', () => {
    const file = concat(encodeLogHeader(header), encodeLogEvent(Uint8Array.of(1)), encodeLogTrailer(trailer(1)));
    for (let length = 0; length < file.length; length++) {
      expect(error(() => read(file.subarray(0, length), 7)).message).toContain('ends before its trailer');
    }
  });

  it('[P21] a trailer that does not count the events is refused', () => {
    const file = concat(encodeLogHeader(header), encodeLogEvent(Uint8Array.of(1)), encodeLogTrailer(trailer(2)));
    expect(error(() => read(file)).message).toContain('the trailer counts 2 events, the file holds 1');
  });

  it('[P21] a length over 10 MiB is refused before the record is there', () => {
    const caught = error(() => new LogFileReader().push(Uint8Array.of(0x00, 0xa0, 0x00, 0x01)));
    expect(caught.code).toBe('too-large');
  });

  it('[P21] what stands after the trailer is refused', () => {
    const file = concat(encodeLogHeader(header), encodeLogTrailer(trailer(0)), Uint8Array.of(0));
    expect(error(() => read(file)).message).toContain('something stands after the trailer');
    const another = concat(encodeLogHeader(header), encodeLogTrailer(trailer(0)), encodeLogEvent(Uint8Array.of(1)));
    expect(error(() => read(another)).message).toContain('something stands after the trailer');
  });

  it('a file of another kind, or of a newer format, says so', () => {
    expect(error(() => read(new TextEncoder().encode('{"type":"excalidraw"}'))).code).toBe('too-large');
    expect(error(() => read(encodeLogEvent(Uint8Array.of(1)))).message).toContain('not a Boardstream log file');
    const newer = encodeLogHeader(header);
    newer[newer.indexOf(16) + 1] = 2; // field 2 of the header: the version
    expect(error(() => read(newer))).toMatchObject({ code: 'unknown-type' });
  });

  it('garbage is refused, and never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const file = concat(encodeLogHeader(header), Uint8Array.of(0, 0, 0, bytes.length), bytes);
        expect(error(() => read(file))).toBeInstanceOf(ProtocolError);
      }),
      { numRuns: 300 },
    );
  });
});
