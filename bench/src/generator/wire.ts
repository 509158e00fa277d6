/**
 * Reads protobuf without building objects. A thousand receivers in one process decode a thousand times what a client
 * decodes; with the SDK's objects the generator, not the server, would be the limit. So it reads every field and adds up
 * every coordinate, and keeps only what it needs.
 */
export class Wire {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** A number; exact below 2^53. */
  varint(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new Error('a message ends too early');
    return byte < 0x80 ? byte : this.#longVarint(byte & 0x7f);
  }

  /** A text of ASCII. */
  text(length: number): string {
    this.at += length;
    return this.#bytes.toString('latin1', this.at - length, this.at);
  }

  /** Steps over a field's value, whose tag was read. */
  skip(tag: number): void {
    switch (tag & 7) {
      case 0:
        this.varint();
        return;
      case 1:
        this.at += 8;
        return;
      case 2: {
        const length = this.varint();
        this.at += length;
        return;
      }
      case 5:
        this.at += 4;
        return;
      default:
        throw new Error(`not a protobuf tag: ${String(tag)} at ${String(this.at)}`);
    }
  }

  /** Packed sint32 differences up to `end`: the last value that they add up to. */
  deltas(end: number): number {
    let sum = 0;
    while (this.at < end) {
      const value = this.varint();
      sum = (sum + ((value >>> 1) ^ -(value & 1))) | 0;
    }
    return sum;
  }

  #longVarint(low: number): number {
    let value = low;
    for (let factor = 128; ; factor *= 128) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
}
