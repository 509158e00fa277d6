import type { Buffer } from 'node:buffer';

/** What a session needs of its socket. Nothing throws; after `close` or `terminate` nothing more is written. */
export interface Connection {
  /** Bytes that were written and have not left this process. */
  readonly bufferedBytes: number;
  /** Writes whole WebSocket frames, one or several in a row. */
  write(frames: Buffer): void;
  /** Sends a WebSocket ping; browsers answer it by themselves. */
  ping(): void;
  /** Starts the closing handshake; the socket is cut when the other side does not answer it. */
  close(code: number, reason: string): void;
  /** Cuts the socket. */
  terminate(): void;
}

/** What a socket tells its session. */
export interface ConnectionListener {
  received(data: string | Uint8Array): void;
  /** A pong, or anything else that shows that the other side is there. */
  heard(): void;
  /** What was buffered has left. */
  drained(): void;
  /** A frame over the limit came: the socket closes with 1009 right after this call. */
  oversized(): void;
  /** The socket is closed; nothing else comes. */
  closed(): void;
}
