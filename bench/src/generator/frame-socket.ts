import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameParser } from './frame-parser.ts';

const PING = 9;
const CLOSE = 8;
const PONG = 10;
const BINARY = 2;
const FINAL = 0x80;
const MASKED = 0x80;
const END_OF_HEAD = '\r\n\r\n';

/** All sockets of this process read into one buffer: what is in it was handled before the next read. */
const READ_BUFFER = Buffer.alloc(256 * 1024);

export interface FrameSocketOptions {
  /** `ws://127.0.0.1:8080/ws` */
  readonly url: string;
  readonly subprotocol?: string;
  /** A binary message; its bytes may be overwritten afterwards. */
  readonly onMessage: (message: Buffer) => void;
  /** The connection is gone, and nobody here closed it. */
  readonly onLost: (why: string) => void;
}

/**
 * A WebSocket client (RFC 6455) with nothing but what a load of many connections needs: the `ws` client takes about three
 * times as long for a frame, and would be the limit of every fan-out. No fragments, no extensions, no texts.
 */
export class FrameSocket {
  readonly #options: FrameSocketOptions;
  readonly #parser: FrameParser;
  #socket: Socket | undefined;
  #closing = false;
  #head = '';
  #opened: (() => void) | undefined;

  constructor(options: FrameSocketOptions) {
    this.#options = options;
    this.#parser = new FrameParser((opcode, payload) => {
      this.#frame(opcode, payload);
    });
  }

  /** Resolves when the server has taken the connection. */
  open(): Promise<void> {
    const { hostname, port } = new URL(this.#options.url);
    return new Promise((resolve, reject) => {
      this.#opened = resolve;
      const socket = connect({
        host: hostname,
        port: Number(port),
        noDelay: true,
        onread: {
          buffer: READ_BUFFER,
          callback: (length) => {
            this.#read(READ_BUFFER.subarray(0, length));
            return true;
          },
        },
      });
      this.#socket = socket;
      socket.on('connect', () => socket.write(this.#request()));
      socket.on('error', (error) => {
        reject(error);
        this.#lose(error.message);
      });
      socket.on('close', () => {
        reject(new Error(`the server did not take the connection: ${this.#head.split('\r\n', 1)[0] ?? ''}`));
        this.#lose('closed');
      });
    });
  }

  /** Sends a binary message. */
  send(message: Uint8Array): void {
    this.#write(BINARY, message);
  }

  close(): void {
    this.#closing = true;
    this.#socket?.destroy();
  }

  #request(): string {
    const { host, pathname } = new URL(this.#options.url);
    const { subprotocol } = this.#options;
    const lines = [
      `GET ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...(subprotocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
    ];
    return lines.join('\r\n') + END_OF_HEAD;
  }

  #read(bytes: Buffer): void {
    if (this.#opened === undefined) {
      this.#parser.push(bytes);
      return;
    }
    this.#head += bytes.toString('latin1');
    const end = this.#head.indexOf(END_OF_HEAD);
    if (end < 0) return;
    if (!this.#head.startsWith('HTTP/1.1 101')) {
      this.#socket?.destroy();
      return;
    }
    const rest = Buffer.from(this.#head.slice(end + END_OF_HEAD.length), 'latin1');
    this.#opened();
    this.#opened = undefined;
    if (rest.length > 0) this.#parser.push(rest);
  }

  #frame(opcode: number, payload: Buffer): void {
    if (opcode === BINARY) this.#options.onMessage(payload);
    else if (opcode === PING) this.#write(PONG, payload);
    else if (opcode === CLOSE) this.#lose(`closed with ${String(payload.length < 2 ? 0 : payload.readUInt16BE(0))}`);
  }

  /** A client masks what it sends; a mask of zeros is one, and leaves the bytes as they are. */
  #write(opcode: number, payload: Uint8Array): void {
    const long = payload.length >= 126;
    const head = Buffer.alloc(long ? (payload.length < 65_536 ? 8 : 14) : 6);
    head[0] = FINAL | opcode;
    if (!long) head[1] = MASKED | payload.length;
    else if (payload.length < 65_536) {
      head[1] = MASKED | 126;
      head.writeUInt16BE(payload.length, 2);
    } else {
      head[1] = MASKED | 127;
      head.writeBigUInt64BE(BigInt(payload.length), 2);
    }
    this.#socket?.write(Buffer.concat([head, payload]));
  }

  #lose(why: string): void {
    if (!this.#closing) this.#options.onLost(why);
    this.#closing = true;
  }
}
