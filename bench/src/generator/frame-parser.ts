const FINAL = 0x80;
const OPCODE = 0x0f;
const LENGTH_16 = 126;
const LENGTH_64 = 127;

/** Takes bytes as they come and gives out whole frames of a server, which carry no mask (RFC 6455). */
export class FrameParser {
  readonly #onFrame: (opcode: number, payload: Buffer) => void;
  /** The beginning of a frame whose end has not come. */
  #rest: Buffer | undefined;

  constructor(onFrame: (opcode: number, payload: Buffer) => void) {
    this.#onFrame = onFrame;
  }

  /** `bytes` are handed on as they are, or copied: they may be overwritten afterwards. */
  push(bytes: Buffer): void {
    const all = this.#rest === undefined ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    for (;;) {
      const next = this.#frame(all, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = at === all.length ? undefined : Buffer.from(all.subarray(at));
  }

  /** Gives out the frame that begins here and returns where it ends; undefined when it is not whole. */
  #frame(bytes: Buffer, at: number): number | undefined {
    const first = bytes[at];
    let length = bytes[at + 1];
    if (first === undefined || length === undefined) return undefined;
    let start = at + 2;
    if (length === LENGTH_16) {
      if (bytes.length < start + 2) return undefined;
      length = bytes.readUInt16BE(start);
      start += 2;
    } else if (length === LENGTH_64) {
      if (bytes.length < start + 8) return undefined;
      length = Number(bytes.readBigUInt64BE(start));
      start += 8;
    }
    if (bytes.length < start + length) return undefined;
    if ((first & FINAL) === 0) throw new Error('the server sent a fragment');
    this.#onFrame(first & OPCODE, bytes.subarray(start, start + length));
    return start + length;
  }
}
