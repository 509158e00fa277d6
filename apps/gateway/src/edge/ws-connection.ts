import { Buffer } from 'node:buffer';
import type { Duplex } from 'node:stream';
import { WebSocket, type RawData } from 'ws';
import type { Connection, ConnectionListener } from './connection.ts';

/** How `ws` closes when a frame is over `maxPayload`. */
const TOO_LARGE = 1009;

/**
 * The class that `ws` makes for each connection. It closes by itself, at once, when a frame is over the limit; this one
 * says so first, for after a close frame nothing may be sent.
 */
export class BoardSocket extends WebSocket {
  beforeTooLarge: (() => void) | undefined;

  override close(code?: number, data?: string | Buffer): void {
    if (code === TOO_LARGE) {
      const tell = this.beforeTooLarge;
      this.beforeTooLarge = undefined;
      tell?.();
    }
    super.close(code, data);
  }
}

/** A connection on a `ws` socket and the TCP (or TLS) stream under it, to which prebuilt frames are written. */
export class WsConnection implements Connection {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;

  constructor(socket: WebSocket, stream: Duplex) {
    this.#socket = socket;
    this.#stream = stream;
  }

  get bufferedBytes(): number {
    return this.#stream.writableLength;
  }

  write(frames: Buffer): void {
    // Without compression `ws` writes to the stream synchronously, so its own frames and these never interleave.
    if (this.#socket.readyState === WebSocket.OPEN) this.#stream.write(frames);
  }

  ping(): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping();
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  /** Carries what the socket says to the listener, from now on. */
  listen(listener: ConnectionListener): void {
    const socket = this.#socket;
    socket.on('message', (data: RawData, isBinary: boolean) => {
      const bytes = bytesOf(data);
      listener.received(isBinary ? bytes : bytes.toString('utf8'));
    });
    const heard = (): void => {
      listener.heard();
    };
    socket.on('pong', heard);
    socket.on('ping', heard);
    this.#stream.on('drain', () => {
      listener.drained();
    });
    if (socket instanceof BoardSocket) {
      socket.beforeTooLarge = () => {
        listener.oversized();
      };
    }
    socket.on('close', () => {
      listener.closed();
    });
  }
}

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
