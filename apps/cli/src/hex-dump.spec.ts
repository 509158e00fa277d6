import { hexDump } from './hex-dump.ts';

describe('a hex dump', () => {
  it('shows every byte with its place, and only printable ASCII as text', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('draw\u001b[2J é'), ...Array<number>(9).fill(255)]);
    expect(hexDump(bytes)).toEqual([
      '00000000  64 72 61 77 1b 5b 32 4a 20 c3 a9 ff ff ff ff ff  draw.[2J .......',
      '00000010  ff ff ff ff                                      ....',
    ]);
    expect(hexDump(new Uint8Array())).toEqual([]);
  });
});
