import { rng } from '@boardstream/testing';
import { binaryFrame } from '../relay/frame.ts';
import { FrameParser } from './frame-parser.ts';

const SEED = 20_240_607;
/** Lengths around those at which a frame's head grows. */
const LENGTHS = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000];

describe('the frame parser', () => {
  it(`finds every frame, in whatever pieces the bytes come (seed ${String(SEED)})`, () => {
    const random = rng(SEED);
    for (let round = 0; round < 20; round++) {
      // Byte by byte those only that are soon complete.
      const [lengths, piecesOf] = round === 0 ? [LENGTHS.slice(0, 5), 3] : [LENGTHS, 40_000];
      const sent = lengths.map((length) => Buffer.from(random.bytes(length)));
      const stream = Buffer.concat(sent.map(binaryFrame));
      const got: Buffer[] = [];
      const parser = new FrameParser((opcode, payload) => {
        expect(opcode).toBe(2);
        got.push(Buffer.from(payload));
      });
      for (let at = 0; at < stream.length;) {
        const piece = Buffer.from(stream.subarray(at, at + random.integer(1, piecesOf)));
        parser.push(piece);
        at += piece.length;
        piece.fill(0);
      }
      expect(got.map((payload) => payload.length)).toEqual(sent.map((payload) => payload.length));
      expect(got.every((payload, i) => payload.equals(sent[i] ?? Buffer.alloc(0)))).toBe(true);
    }
  });

  it('refuses fragments, which no server here sends', () => {
    const parser = new FrameParser(() => undefined);
    expect(() => parser.push(Buffer.from([0x02, 0x01, 0x00]))).toThrow('fragment');
  });
});
