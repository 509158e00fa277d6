import { EventBytes } from './event-bytes.ts';

/** Bytes that tell their number and length. */
function bytesOf(number: number, length: number): Uint8Array {
  return new Uint8Array(length).fill(number % 251);
}

/** From very small to larger than a chunk. */
function lengthOf(number: number): number {
  return number % 50 === 0 ? 100_000 : (number * 37) % 700;
}

describe('EventBytes', () => {
  it('gives every event as it was kept, whatever their sizes', () => {
    const kept = new EventBytes(1_000);
    for (let n = 1_001; n <= 1_400; n++) kept.keep(bytesOf(n, lengthOf(n)));
    for (let n = 1_001; n <= 1_400; n++) expect(kept.at(n)).toEqual(bytesOf(n, lengthOf(n)));
    expect(() => kept.at(1_000)).toThrow(RangeError);
    expect(() => kept.at(1_401)).toThrow(RangeError);
  });

  it('keeps what it was given, not the buffer that this lay in', () => {
    const kept = new EventBytes(0);
    const buffer = bytesOf(7, 100);
    kept.keep(buffer);
    buffer.fill(0);
    expect(kept.at(1)).toEqual(bytesOf(7, 100));
  });

  it('[G20] takes memory for the events that are not forgotten, and somewhat more', () => {
    const kept = new EventBytes(0);
    for (let n = 1; n <= 100_000; n++) {
      kept.keep(bytesOf(n, 100));
      kept.forget(n - 1_000);
    }
    expect(kept.size).toBeLessThan(2 * 1_000 * 100);
    for (let n = 99_001; n <= 100_000; n++) expect(kept.at(n)).toEqual(bytesOf(n, 100));
  });

  it('takes little for a room of few events', () => {
    const kept = new EventBytes(0);
    for (let n = 1; n <= 3; n++) kept.keep(bytesOf(n, 200));
    expect(kept.size).toBeLessThanOrEqual(1_024);
  });
});
