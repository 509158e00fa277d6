import type { Connection } from '../edge/connection.ts';
import type { ServerMessage, SessionCodec } from '@boardstream/protocol';

/** A connection that keeps what was written; how much of it waits is for the test to say. */
export class ScriptedConnection implements Connection {
  readonly heard: ServerMessage[] = [];
  /** Bytes of each write. */
  readonly writes: number[] = [];
  bufferedBytes = 0;
  pings = 0;
  closedWith: { readonly code: number; readonly reason: string } | undefined;
  terminated = false;
  readonly #codec: SessionCodec;

  constructor(codec: SessionCodec) {
    this.#codec = codec;
  }

  write(frames: Buffer): void {
    if (this.closedWith !== undefined) throw new Error('written after the close');
    this.writes.push(frames.byteLength);
    for (const payload of payloadsOf(frames)) {
      this.heard.push(this.#codec.decodeServer(this.#codec.name === 'json' ? payload.toString('utf8') : payload));
    }
  }

  ping(): void {
    this.pings += 1;
  }

  close(code: number, reason: string): void {
    this.closedWith = { code, reason };
  }

  terminate(): void {
    this.terminated = true;
  }

  all<T extends ServerMessage['type']>(type: T): readonly Extract<ServerMessage, { type: T }>[] {
    return this.heard.filter((message): message is Extract<ServerMessage, { type: T }> => message.type === type);
  }

  get types(): readonly string[] {
    return this.heard.map(({ type }) => type);
  }

  /** The seqs of all events, in the order in which they came. */
  get seqs(): readonly number[] {
    return this.all('events').flatMap(({ events }) => events.map((event) => event.seq));
  }
}

/** The payloads of unmasked, whole frames in a row (RFC 6455 §5.2). */
export function* payloadsOf(frames: Buffer): Iterable<Buffer> {
  for (let at = 0; at < frames.byteLength;) {
    const short = (frames[at + 1] ?? 0) & 0x7f;
    const header = short === 126 ? 4 : short === 127 ? 10 : 2;
    const length =
      short === 126 ? frames.readUInt16BE(at + 2) : short === 127 ? Number(frames.readBigUInt64BE(at + 2)) : short;
    yield frames.subarray(at + header, at + header + length);
    at += header + length;
  }
}
