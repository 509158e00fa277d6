/** Sizes of the chunks, in bytes: a room of few events takes little, one of many few chunks. */
const FIRST_CHUNK_BYTES = 1_024;
const CHUNK_BYTES = 32 * 1_024;

interface Chunk {
  /** Number of its first event. */
  readonly first: number;
  readonly bytes: Uint8Array;
  /** Where each of its events ends. */
  readonly ends: number[];
}

/**
 * Encoded events in a row, side by side in chunks: hundreds of them are one object, so there is little for the collector
 * to walk through, and no event holds on to the larger buffer that it was cut from.
 */
export class EventBytes {
  #chunks: Chunk[] = [];
  #last: number;
  #size = 0;

  /** @param last the number of the event before the first one kept. */
  constructor(last: number) {
    this.#last = last;
  }

  /** Bytes in memory. */
  get size(): number {
    return this.#size;
  }

  /** Keeps a copy of the next event. */
  keep(data: Uint8Array): void {
    const chunk = this.#chunkFor(data.length);
    const start = chunk.ends.at(-1) ?? 0;
    chunk.bytes.set(data, start);
    chunk.ends.push(start + data.length);
    this.#last++;
  }

  /** The event of this number. @throws RangeError when it is not kept (any more) */
  at(number: number): Uint8Array {
    const chunk = this.#chunks.findLast(({ first }) => first <= number);
    const index = number - (chunk?.first ?? 0);
    const end = chunk?.ends[index];
    if (chunk === undefined || end === undefined) throw new RangeError(`event ${number} is not kept`);
    return chunk.bytes.subarray(index === 0 ? 0 : chunk.ends[index - 1], end);
  }

  /** Lets go of chunks that hold events up to this number only. */
  forget(upTo: number): void {
    let gone = 0;
    for (let next = this.#chunks[1]; next !== undefined && next.first <= upTo + 1; next = this.#chunks[gone + 1]) {
      this.#size -= this.#chunks[gone]?.bytes.length ?? 0;
      gone++;
    }
    if (gone > 0) this.#chunks = this.#chunks.slice(gone);
  }

  #chunkFor(length: number): Chunk {
    const newest = this.#chunks.at(-1);
    if (newest !== undefined && (newest.ends.at(-1) ?? 0) + length <= newest.bytes.length) return newest;
    const usual = newest === undefined ? FIRST_CHUNK_BYTES : Math.min(CHUNK_BYTES, newest.bytes.length * 2);
    const chunk = { first: this.#last + 1, bytes: new Uint8Array(Math.max(usual, length)), ends: [] };
    this.#chunks.push(chunk);
    this.#size += chunk.bytes.length;
    return chunk;
  }
}
