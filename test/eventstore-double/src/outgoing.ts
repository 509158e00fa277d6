import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** Writes to a call no faster than it is read. */
export class Outgoing {
  readonly #call: ReadCall;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;

  constructor(call: ReadCall) {
    const gone = new AbortController();
    this.#call = call;
    this.signal = gone.signal;
    call.on('cancelled', () => gone.abort());
    call.on('close', () => gone.abort());
    call.on('error', () => gone.abort());
  }

  /** Resolves when there is room for more, or the client went away. */
  async send(response: ReadResp): Promise<void> {
    if (this.signal.aborted || this.#call.write(response)) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        this.#call.off('drain', go);
        this.signal.removeEventListener('abort', go);
        resolve();
      };
      this.#call.on('drain', go);
      this.signal.addEventListener('abort', go);
    });
  }

  end(): void {
    if (!this.signal.aborted) this.#call.end();
  }

  fail(error: Error): void {
    if (!this.signal.aborted) this.#call.emit('error', error);
  }
}
